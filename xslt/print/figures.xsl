<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module figures (Guidelines, chapter Tables, Formulae, Graphics): tables; figures by their words, since nothing is loaded. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="table" mode="pr:text" as="element(fo:block)">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! count(cell)))"/>
    <fo:block xsl:use-attribute-sets="pr:opening pr:small" space-after="{$leading * 0.5}pt" text-align="start" text-indent="0pt">
      <xsl:apply-templates select="head" mode="pr:text"/>
      <xsl:if test="exists(row)">
        <fo:table table-layout="fixed" width="100%">
          <xsl:for-each select="1 to $columns">
            <fo:table-column column-width="proportional-column-width(1)"/>
          </xsl:for-each>
          <fo:table-body>
            <xsl:apply-templates select="row" mode="pr:text"/>
          </fo:table-body>
        </fo:table>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:template match="row" mode="pr:text" as="element(fo:table-row)">
    <fo:table-row>
      <xsl:apply-templates select="cell" mode="pr:text"/>
      <xsl:if test="empty(cell)">
        <fo:table-cell><fo:block/></fo:table-cell>
      </xsl:if>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="cell" mode="pr:text" as="element(fo:table-cell)">
    <fo:table-cell padding="2pt">
      <fo:block font-weight="{if (@role = 'label' or ../@role = 'label') then 'bold' else 'normal'}">
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="figure" mode="pr:text" as="node()+">
    <xsl:text>[{pr:word('figure', pr:language(.))}</xsl:text>
    <xsl:for-each select="(head, figDesc, p)">
      <xsl:text>{if (position() eq 1) then ': ' else '; '}</xsl:text>
      <xsl:apply-templates mode="pr:text"/>
    </xsl:for-each>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="formula | notatedMusic" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>
</xsl:stylesheet>
