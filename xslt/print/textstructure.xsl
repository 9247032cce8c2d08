<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module textstructure (Guidelines, chapter Default Text Structure). -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="text | front | body | back | group | argument | postscript | epigraph" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | floatingText" mode="pr:text" as="element(fo:block)">
    <fo:block space-before="{$leading}pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- The lines before the talk: smaller, closed by a rule. -->
  <xsl:template match="front/div[@type = 'protocol']" mode="pr:text" priority="1" as="element(fo:block)">
    <!-- Priority: the same element, more narrowly. -->
    <fo:block xsl:use-attribute-sets="pr:small" space-after="{$leading}pt">
      <xsl:apply-templates mode="pr:text"/>
      <fo:block role="artifact" line-height="{$leading}pt" space-before="{$leading * 0.4}pt">
        <fo:leader leader-pattern="rule" leader-length="60pt" rule-thickness="0.4pt"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <xsl:template match="byline | closer | dateline | docAuthor | docDate | docEdition | docImprint | docTitle | imprimatur | opener | salute | signed
    | titlePage | titlePart | trailer" mode="pr:text" as="element(fo:block)">
    <fo:block space-before="{$leading * 0.5}pt" text-align="start">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
