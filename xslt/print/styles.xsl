<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The look of each part, as attribute sets. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:pr="urn:teiedition:print" version="3.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Justified, hyphenated text. -->
  <xsl:attribute-set name="pr:prose" visibility="private">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">2</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>

  <!-- Smaller text: front matter, summary, index, lists before the talk. -->
  <xsl:attribute-set name="pr:small" visibility="private">
    <xsl:attribute name="font-size" select="$small-size || 'pt'"/>
    <xsl:attribute name="line-height" select="$small-leading || 'pt'"/>
  </xsl:attribute-set>

  <!-- Undoes what a footnote or a number in the margin would inherit from the words round it. -->
  <xsl:attribute-set name="pr:reset" visibility="private">
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before">0pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="pr:part-heading" visibility="private">
    <xsl:attribute name="font-size" select="round($type-size * 1.35, 1) || 'pt'"/>
    <xsl:attribute name="line-height" select="round($leading * 1.4, 1) || 'pt'"/>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-after" select="$leading || 'pt'"/>
    <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
    <xsl:attribute name="role">H1</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="pr:section-heading" visibility="private">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="space-before" select="$small-leading || 'pt'"/>
    <xsl:attribute name="space-after" select="round($leading * 0.2, 1) || 'pt'"/>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
    <xsl:attribute name="role">H2</xsl:attribute>
  </xsl:attribute-set>

  <!-- The first paragraph of a turn, and one that stands alone. -->
  <xsl:attribute-set name="pr:opening" visibility="private">
    <xsl:attribute name="space-before" select="round($leading * 0.5, 2) || 'pt'"/>
    <xsl:attribute name="space-before.maximum" select="round($leading * 0.75, 2) || 'pt'"/>
  </xsl:attribute-set>

  <xsl:attribute-set name="pr:superior" visibility="private">
    <xsl:attribute name="font-size">68%</xsl:attribute>
    <xsl:attribute name="baseline-shift">32%</xsl:attribute>
    <xsl:attribute name="line-height">0pt</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="pr:running-head" visibility="private">
    <xsl:attribute name="font-size" select="$tiny-size + 0.6 || 'pt'"/>
    <xsl:attribute name="line-height" select="$leading || 'pt'"/>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="wrap-option">no-wrap</xsl:attribute>
    <xsl:attribute name="role">artifact</xsl:attribute>
  </xsl:attribute-set>
</xsl:stylesheet>
