<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module figures (Guidelines, chapter Tables, Formulæ, Graphics, and Notated Music); mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="figure">
    <figure>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates select="node() except head" mode="#current"/>
      <xsl:if test="head">
        <figcaption>
          <xsl:apply-templates select="head/node()" mode="#current"/>
        </figcaption>
      </xsl:if>
    </figure>
  </xsl:template>
  <xsl:template mode="web:flow" match="figDesc | formula">
    <span class="{local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>
  <!-- Images are not part of the site: a graphic is a link when its address may be one. -->
  <xsl:template mode="web:flow" match="graphic">
    <xsl:variable name="label" as="text()">
      <xsl:value-of select="web:word('graphic')"/>
    </xsl:variable>
    <span class="graphic">
      <xsl:sequence select="web:attributes(.), web:link(string(@url), $label)"/>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="table">
    <div class="table" tabindex="0" role="region" aria-label="{web:word('table', string(head[1]) ! normalize-space(.))}">
      <table>
        <xsl:sequence select="web:attributes(.)"/>
        <xsl:if test="head">
          <caption>
            <xsl:apply-templates select="head/node()" mode="#current"/>
          </caption>
        </xsl:if>
        <tbody>
          <xsl:apply-templates select="row" mode="#current"/>
        </tbody>
      </table>
      <xsl:apply-templates select="* except (head, row)" mode="#current"/>
    </div>
  </xsl:template>
  <xsl:template mode="web:flow" match="row">
    <tr>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates select="cell" mode="#current"/>
    </tr>
  </xsl:template>
  <xsl:template mode="web:flow" match="cell">
    <xsl:element name="{if (@role = 'label' or ../@role = 'label') then 'th' else 'td'}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="@cols castable as xs:positiveInteger">
        <xsl:attribute name="colspan" select="@cols"/>
      </xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger">
        <xsl:attribute name="rowspan" select="@rows"/>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
