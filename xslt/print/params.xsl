<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Parameters of the print package. All lengths are in points (1/72 inch). The defaults are a page of 160 by 240 mm. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:pr="urn:teiedition:print" version="3.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- JSON object {"id":"page label"}: where each id starts, as measured in the first pass. '{}' is the first pass itself:
       index entries then cite one page for each occurrence. -->
  <xsl:param name="page-map" as="xs:string" select="'{}'"/>
  <!-- Version of the toolkit, printed in the imprint; '' prints none. -->
  <xsl:param name="version" as="xs:string" select="''"/>
  <!-- URI of the TEI file to embed in the PDF as its source; '' embeds none. -->
  <xsl:param name="tei-href" as="xs:string" select="''"/>
  <!-- What happens at an element without a rule: 'mark' prints it visibly with a message, 'fail' stops. -->
  <xsl:param name="unhandled" as="xs:string" select="'mark'"/>
  <!-- Width and height of the page, and width of the text. Whole points: FOP loses space when text widths differ. -->
  <xsl:param name="page-width" as="xs:integer" select="454"/>
  <xsl:param name="page-height" as="xs:integer" select="680"/>
  <xsl:param name="measure" as="xs:integer" select="336"/>
  <!-- Size and leading of the text; smaller sizes derive from them. -->
  <xsl:param name="type-size" as="xs:decimal" select="9.8"/>
  <xsl:param name="leading" as="xs:decimal" select="13.5"/>
  <!-- Families in the order of look-up, character by character; each must be named in fop.xconf. -->
  <xsl:param name="font-family" as="xs:string" select="'Noto Serif, UnBatang, HanaMinA, Noto Naskh Arabic'"/>

  <!-- Space beside the text: two fifths at the spine, the rest outside. -->
  <xsl:variable name="inner-margin" as="xs:integer" visibility="private" select="(($page-width - $measure) * 2) idiv 5"/>
  <xsl:variable name="outer-margin" as="xs:integer" visibility="private" select="$page-width - $measure - $inner-margin"/>
  <xsl:variable name="top-margin" as="xs:integer" visibility="private" select="$page-height idiv 10"/>
  <!-- The text block is a whole number of lines high. -->
  <xsl:variable name="text-height" as="xs:decimal" visibility="private"
    select="floor(($page-height - 2 * $top-margin - 4) div $leading) * $leading"/>
  <xsl:variable name="bottom-margin" as="xs:decimal" visibility="private" select="$page-height - $top-margin - $text-height"/>
  <xsl:variable name="small-size" as="xs:decimal" visibility="private" select="round($type-size * 0.86, 1)"/>
  <xsl:variable name="small-leading" as="xs:decimal" visibility="private" select="round($leading * 0.84, 1)"/>
  <xsl:variable name="tiny-size" as="xs:decimal" visibility="private" select="round($type-size * 0.72, 1)"/>
  <!-- The page map, parsed; empty in the pass that measures. -->
  <xsl:variable name="pages" as="map(xs:string, xs:string)" visibility="private" select="pr:page-map($page-map)"/>
</xsl:stylesheet>
