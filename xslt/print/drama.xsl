<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module drama (Guidelines, chapter Performance Texts): sp, speaker, stage. The talk is encoded as turns. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="sp" mode="pr:text" as="element(fo:block)">
    <fo:block id="{te:anchor-id(.)}">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- A label that no paragraph follows stands by itself. -->
  <xsl:template match="speaker" mode="pr:text" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:opening" font-weight="bold" keep-with-next.within-page="always">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- A label before a paragraph runs in there. -->
  <xsl:template match="speaker[following-sibling::*[1][self::p]]" mode="pr:text" priority="1" as="empty-sequence()">
    <!-- Priority: the same element, more narrowly. -->
  </xsl:template>

  <xsl:template match="speaker" mode="pr:run-in" as="node()*">
    <fo:inline font-weight="bold">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Within a paragraph or another line. -->
  <xsl:template match="stage" mode="pr:text" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <!-- Between paragraphs and turns. -->
  <xsl:template match="(div | div1 | div2 | div3 | sp | body | front | back | spGrp)/stage" mode="pr:text" priority="1" as="element(fo:block)">
    <!-- Priority: the same element, more narrowly. -->
    <fo:block xsl:use-attribute-sets="pr:opening pr:prose" font-style="italic" space-after="{$leading * 0.5}pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
