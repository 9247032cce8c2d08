<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Pages: the page map, page lists and ranges. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:pr="urn:teiedition:print" version="3.0"
  exclude-result-prefixes="#all" expand-text="yes">

  <!-- The page map from its JSON: id to page label. Error pr:page-map when it is no object of strings. -->
  <xsl:function name="pr:page-map" as="map(xs:string, xs:string)" visibility="private">
    <xsl:param name="json" as="xs:string"/>
    <xsl:try>
      <xsl:variable name="parsed" as="map(xs:string, xs:string)" select="parse-json($json)"/>
      <xsl:sequence select="$parsed"/>
      <xsl:catch errors="*">
        <xsl:sequence select="error($pr:error-page-map, 'page-map is not a JSON object of strings')"/>
      </xsl:catch>
    </xsl:try>
  </xsl:function>

  <!-- The page on which an id starts; nothing while measuring, or where the map does not have it. -->
  <xsl:function name="pr:page" as="xs:integer?" visibility="private">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="label" as="xs:string?" select="$pages($id)"/>
    <xsl:sequence select="if ($label castable as xs:integer) then xs:integer($label) else ()"/>
  </xsl:function>

  <!-- Pages (any order, with duplicates) as runs, ascending: each map has 'first' and 'last'. -->
  <xsl:function name="pr:runs" as="map(xs:string, xs:integer)*" visibility="private">
    <xsl:param name="numbers" as="xs:integer*"/>
    <xsl:variable name="sorted" as="xs:integer*" select="sort(distinct-values($numbers))"/>
    <xsl:for-each-group select="1 to count($sorted)" group-by="$sorted[current()] - .">
      <xsl:sequence select="
          map {'first': $sorted[current-group()[1]], 'last': $sorted[current-group()[last()]]}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The text of an element on one line: no notes, no rejected readings. -->
  <xsl:function name="pr:plain" as="xs:string" visibility="private">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="xs:string*">
      <xsl:apply-templates select="$nodes" mode="pr:plain"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <!-- A text cut at the end of a word to at most $length characters, with an ellipsis. -->
  <xsl:function name="pr:shorten" as="xs:string" visibility="private">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="
        if (string-length($text) le $length) then $text
        else replace(substring($text, 1, $length), '[\s\p{P}]+\S*$', '') || '…'"/>
  </xsl:function>

  <!-- The language of a node (BCP 47). -->
  <xsl:function name="pr:language" as="xs:string" visibility="private">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="($node/ancestor-or-self::*[@xml:lang != ''][1]/string(@xml:lang), 'en')[1]"/>
  </xsl:function>
</xsl:stylesheet>
