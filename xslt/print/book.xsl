<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The book: title page, imprint, document, index. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="document-node()" mode="pr:book" as="element(fo:root)">
    <xsl:variable name="tei" as="element(TEI)" select="*"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <xsl:variable name="entries" as="element(te:entry)*" select="te:name-index($tei)"/>
    <fo:root xml:lang="{$language}" font-family="{$font-family}" font-selection-strategy="character-by-character"
      font-size="{$type-size}pt" line-height="{$leading}pt" line-height-shift-adjustment="disregard-shifts">
      <xsl:call-template name="pr:masters"/>
      <xsl:call-template name="pr:declarations">
        <xsl:with-param name="tei" select="$tei"/>
      </xsl:call-template>
      <xsl:call-template name="pr:bookmarks">
        <xsl:with-param name="tei" select="$tei"/>
        <xsl:with-param name="entries" select="$entries"/>
      </xsl:call-template>
      <fo:page-sequence master-reference="plain" initial-page-number="1" id="pr.title-page">
        <fo:flow flow-name="body">
          <xsl:call-template name="pr:title-page">
            <xsl:with-param name="tei" select="$tei"/>
          </xsl:call-template>
        </fo:flow>
      </fo:page-sequence>
      <fo:page-sequence master-reference="plain" id="pr.imprint">
        <fo:flow flow-name="body">
          <xsl:call-template name="pr:imprint">
            <xsl:with-param name="tei" select="$tei"/>
          </xsl:call-template>
        </fo:flow>
      </fo:page-sequence>
      <fo:page-sequence master-reference="text" initial-page-number="auto-odd" id="pr.document">
        <xsl:call-template name="pr:running-heads">
          <xsl:with-param name="tei" select="$tei"/>
        </xsl:call-template>
        <fo:flow flow-name="body">
          <xsl:call-template name="pr:document">
            <xsl:with-param name="tei" select="$tei"/>
          </xsl:call-template>
        </fo:flow>
      </fo:page-sequence>
      <xsl:if test="exists($entries)">
        <fo:page-sequence master-reference="index" initial-page-number="auto" id="pr.index">
          <xsl:call-template name="pr:running-heads">
            <xsl:with-param name="tei" select="$tei"/>
          </xsl:call-template>
          <fo:flow flow-name="body">
            <xsl:call-template name="pr:index">
              <xsl:with-param name="tei" select="$tei"/>
              <xsl:with-param name="entries" select="$entries"/>
            </xsl:call-template>
          </fo:flow>
        </fo:page-sequence>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <!-- The document: its title once more, the summary, the text. -->
  <xsl:template name="pr:document" as="element(fo:block)+" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="date" as="xs:string?" select="te:date($tei)"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <fo:block xsl:use-attribute-sets="pr:part-heading">
      <fo:marker marker-class-name="part">{$date ! te:format-date(., $language)}</fo:marker>
      <xsl:text>{te:title($tei)}</xsl:text>
    </fo:block>
    <xsl:for-each select="$tei/teiHeader/profileDesc/abstract">
      <fo:block xsl:use-attribute-sets="pr:small" space-after="{$leading}pt">
        <fo:block xsl:use-attribute-sets="pr:section-heading">{pr:word('summary', $language)}</fo:block>
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </xsl:for-each>
    <xsl:apply-templates select="$tei/text" mode="pr:text"/>
  </xsl:template>
</xsl:stylesheet>
