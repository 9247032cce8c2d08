<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module transcr (Guidelines, chapter Representation of Primary Sources); mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- Text before an aside: the space goes with the aside. -->
  <xsl:template mode="web:flow" match="text()[following-sibling::node()[1][self::*]/web:is-aside(.)]">{replace(., '\s+$', '')}</xsl:template>

  <!-- Running heads and page numbers of the source. -->
  <xsl:template mode="web:flow" match="fw">
    <span class="b">
      <xsl:value-of select="web:space-before(.)"/>
      <span class="fw" title="{web:word('fw')}">
        <xsl:sequence select="web:attributes(.)"/>
        <xsl:apply-templates mode="#current"/>
      </span>
    </span>
  </xsl:template>

  <!-- Words that the sentence needs: in brackets, or as if they had been there. -->
  <xsl:template mode="web:flow" match="supplied">
    <xsl:variable name="kind" as="xs:string" select="te:reading-kind(.)"/>
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="'ed', $kind"/>
      <xsl:attribute name="title" select="web:word('kind.' || $kind)"/>
      <xsl:sequence select="web:attributes(.), web:bracket('[')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:sequence select="web:bracket(']')"/>
    </xsl:element>
  </xsl:template>

  <!-- Words that only explain whom others mean: in brackets, or not at all. -->
  <xsl:template mode="web:flow" match="supplied[@reason = 'identification']">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="'b'"/>
      <xsl:value-of select="web:space-before(.)"/>
      <xsl:next-match/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="am | damage | ex | handShift | line | restore | space | subst | surplus">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="local-name(.)"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
