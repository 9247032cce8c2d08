<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI modules linking and core: segments, anchors, references; mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="ab">
    <xsl:element name="{web:block(.)}">
      <xsl:attribute name="class" select="'p'"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template mode="web:flow" match="anchor">
    <span>
      <xsl:sequence select="web:attributes(.)"/>
    </span>
  </xsl:template>
  <xsl:template mode="web:flow" match="seg | s | w | pc | phr | cl">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- A reference is a link when its target may be one, and when it neither stands in a link nor holds one. -->
  <xsl:template mode="web:flow" match="ref | ptr">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="href" as="xs:string?"
        select="if ($in-link or .//note or .//ref or .//ptr) then () else web:reference(.)"/>
    <xsl:element name="{if (exists($href)) then 'a' else web:inline(.)}">
      <xsl:if test="exists($href)">
        <xsl:attribute name="href" select="$href"/>
        <xsl:if test="not(starts-with($href, '#'))">
          <xsl:attribute name="rel" select="'noreferrer'"/>
        </xsl:if>
      </xsl:if>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="self::ptr or normalize-space(.) = ''">{normalize-space(@target)}</xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="#current">
            <xsl:with-param name="in-link" as="xs:boolean" tunnel="yes" select="$in-link or exists($href)"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- The address that a reference leads to: a safe one elsewhere, or a place of this page. -->
  <xsl:function name="web:reference" as="xs:string?" visibility="public">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="pointer" as="xs:string" select="string(tokenize($reference/@target)[1])"/>
    <xsl:variable name="target" as="element()?" select="te:target($reference, $pointer)"/>
    <xsl:choose>
      <xsl:when test="te:is-safe-link($pointer)">
        <xsl:sequence select="$pointer"/>
      </xsl:when>
      <xsl:when test="$target[root(.) is root($reference)][ancestor::text or ancestor::particDesc[$target/self::person]]">
        <xsl:sequence select="'#' || $target/@xml:id"/>
      </xsl:when>
      <xsl:when test="exists($target)">
        <xsl:sequence select="te:authority($target) ! web:entry-href(., $reference)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
