<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module namesdates (Guidelines, chapter Names, Dates, People, and Places); mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- A name that the index knows is a link to its entry, when it neither stands in a link nor holds one. -->
  <xsl:template mode="web:flow" match="persName | placeName | geogName | orgName | name | eventName | rs
      | country | region | settlement | district | bloc">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="href" as="xs:string?"
        select="if ($in-link or .//note or .//ref or .//ptr) then () else web:name-href(.)"/>
    <xsl:element name="{if (exists($href)) then 'a' else web:inline(.)}">
      <xsl:attribute name="class" select="'name'"/>
      <xsl:if test="exists($href)">
        <xsl:attribute name="href" select="$href"/>
      </xsl:if>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current">
        <xsl:with-param name="in-link" as="xs:boolean" tunnel="yes" select="$in-link or exists($href)"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <!-- Where a name leads: its entry in the index, else the participant that it means. -->
  <xsl:function name="web:name-href" as="xs:string?" visibility="public">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="(te:entities($name) ! web:entry-href(., $name),
        te:targets($name/@ref)[self::person][ancestor::particDesc][root(.) is root($name)] ! ('#' || @xml:id))[1]"/>
  </xsl:function>

  <!-- Parts of names. -->
  <xsl:template mode="web:flow" match="addName | affiliation | forename | genName | nameLink | occupation | offset
      | roleName | surname | state | trait">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
