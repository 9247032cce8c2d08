<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module header (Guidelines, chapter The TEI Header): availability, editorialDecl, respStmt, sourceDesc, to the title page
     and the imprint. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="availability | projectDesc" mode="pr:imprint" as="element(fo:block)">
    <fo:block>
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="editorialDecl" mode="pr:imprint" as="element(fo:block)*">
    <xsl:apply-templates mode="pr:imprint"/>
  </xsl:template>

  <!-- One principle: its heading runs in. -->
  <xsl:template match="editorialDecl/*" mode="pr:imprint" as="element(fo:block)*">
    <xsl:variable name="heading" as="xs:string" select="pr:word('editorial.' || local-name(), pr:language(.))"/>
    <xsl:for-each select="p">
      <fo:block space-before="{$small-leading * 0.25}pt">
        <xsl:if test="position() eq 1 and $heading ne ''">
          <fo:inline font-style="italic">{$heading}. </fo:inline>
        </xsl:if>
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="editorialDecl/p" mode="pr:imprint" as="element(fo:block)">
    <fo:block space-before="{$small-leading * 0.25}pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- The responsibility as printed in the source, then the names. -->
  <xsl:template match="respStmt" mode="pr:title-page" as="element(fo:block)">
    <xsl:variable name="resp" as="xs:string" select="normalize-space(resp[1])"/>
    <xsl:variable name="names" as="xs:string*" select="(persName | orgName | name) ! normalize-space(.)"/>
    <fo:block>
      <xsl:text>{upper-case(substring($resp, 1, 1))}{substring($resp, 2)} </xsl:text>
      <xsl:text>{string-join(($names[position() lt last()] => string-join(', '), $names[last()])[. ne ''], ' ' || pr:word('and', pr:language(.)) || ' ')}</xsl:text>
    </fo:block>
  </xsl:template>

  <!-- The full citation where there is one, else the shelfmark; then the original language. -->
  <xsl:template match="sourceDesc" mode="pr:imprint" as="element(fo:block)+">
    <xsl:variable name="citations" as="element()*" select="(bibl[@type = 'citation'], bibl, biblStruct)"/>
    <xsl:choose>
      <xsl:when test="exists($citations)">
        <fo:block text-align="start" hyphenate="false">
          <xsl:apply-templates select="$citations[1]/node()" mode="pr:text"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block>
          <xsl:text>{te:citation(root(.)/*)}</xsl:text>
        </fo:block>
        <xsl:apply-templates select="p" mode="pr:text"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:for-each select="msDesc//textLang[1]">
      <fo:block>{pr:word('languages', pr:language(.))}{normalize-space(.)}.</fo:block>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
