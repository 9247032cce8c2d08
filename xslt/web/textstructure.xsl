<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module textstructure (Guidelines, chapter Default Text Structure); mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="text | body | group">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>
  <xsl:template mode="web:flow" match="front | back | div | div1 | div2 | div3 | div4 | floatingText
      | argument | epigraph | titlePage | docTitle | opener | closer | postscript | imprimatur">
    <div class="{local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="@type">
        <xsl:attribute name="data-type" select="@type"/>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>
  <xsl:template mode="web:flow" match="byline | dateline | docEdition | docImprint | salute
      | signed | titlePart | trailer">
    <div class="line {local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>

  <xsl:template mode="web:flow" match="docAuthor | docDate">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="local-name(.)"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- The head of a division, one level below the head of the division round it. -->
  <xsl:template mode="web:flow" match="head">
    <xsl:variable name="level" as="xs:integer" select="max((3, min((6, 2 + count(ancestor::*[head]
        [self::div or self::div1 or self::div2 or self::div3 or self::div4])))))"/>
    <xsl:element name="{if (web:has-blocks(.)) then 'div' else 'h' || $level}">
      <xsl:attribute name="class" select="'head'"/>
      <xsl:if test="web:has-blocks(.)">
        <xsl:attribute name="role" select="'heading'"/>
        <xsl:attribute name="aria-level" select="$level"/>
      </xsl:if>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template mode="web:flow" match="list/head | listBibl/head | lg/head | castList/head">
    <div class="list-head">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
