<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI modules drama and core: speeches, their speakers, stage directions, lists of roles; mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="castList">
    <div class="cast">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>
  <xsl:template mode="web:flow" match="castGroup | castItem | set">
    <div>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>
  <xsl:template mode="web:flow" match="role | roleDesc | actor">
    <span class="{local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>

  <!-- A turn. Its side shows in words and by its rule, not by colour alone. -->
  <xsl:template mode="web:flow" match="sp | u">
    <xsl:variable name="who" as="element()?" select="te:targets(@who)[1]"/>
    <xsl:variable name="delegation" as="element(listPerson)?" select="$who/ancestor::listPerson[@type = 'delegation'][1]"/>
    <div class="turn {web:side-class($delegation)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="speaker or exists($who)">
        <xsl:element name="{'h' || min((6, 3 + count(ancestor::div[head])))}">
          <xsl:attribute name="class" select="'speaker'"/>
          <xsl:choose>
            <xsl:when test="speaker">
              <xsl:apply-templates select="speaker" mode="#current"/>
            </xsl:when>
            <xsl:otherwise>
              <span class="label">{te:entity-name($who)}</span>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:for-each select="$delegation/head">
            <xsl:text> </xsl:text>
            <span class="side">{normalize-space(.)}</span>
          </xsl:for-each>
        </xsl:element>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="self::u and not(p)">
          <p class="p">
            <xsl:apply-templates select="node()" mode="#current"/>
          </p>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="node() except speaker" mode="#current"/>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <xsl:template mode="web:flow" match="speaker">
    <span class="label">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="stage">
    <xsl:variable name="own-line" as="xs:boolean"
        select="exists((parent::div, parent::body, parent::front, parent::back, parent::sp, parent::castList))"/>
    <xsl:element name="{if ($own-line) then web:block(.) else web:inline(.)}">
      <xsl:attribute name="class" select="'stage'"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="@type">
        <xsl:attribute name="data-type" select="@type"/>
      </xsl:if>
      <xsl:value-of select="web:delimiter(., 'open')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="web:delimiter(., 'close')"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
