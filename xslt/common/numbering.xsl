<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Numbers and identifiers of the places in a text that others point at. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Whether $element is a paragraph of the talk: a p of the body that does not stand in a note. -->
  <xsl:function name="te:is-numbered" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::p][ancestor::body][not(ancestor::note)])"/>
  </xsl:function>

  <!-- The running number, from 1, of a paragraph of the talk; nothing for any other element. -->
  <xsl:function name="te:paragraph-number" as="xs:integer?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="te:is-numbered($element)">
      <xsl:variable name="number" as="xs:string">
        <xsl:number select="$element" level="any" count="p[ancestor::body][not(ancestor::note)]"/>
      </xsl:variable>
      <xsl:sequence select="xs:integer($number)"/>
    </xsl:if>
  </xsl:function>

  <!--
    The numbers of all paragraphs of the talk, by their generate-id(): for whoever asks for many of them out of
    order, where one call of te:paragraph-number for each would count from the start again and again.
  -->
  <xsl:function name="te:paragraph-numbers" as="map(xs:string, xs:integer)" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:map>
      <xsl:for-each select="$tei//body//p[te:is-numbered(.)]">
        <xsl:map-entry key="generate-id(.)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <!-- The identifier of a paragraph: its xml:id, else a generated one that is the same in each run. -->
  <xsl:function name="te:paragraph-id" as="xs:string" visibility="public">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="te:anchor-id($paragraph)"/>
  </xsl:function>

  <!--
    The identifier of any element: its xml:id, else its name and its number among the elements of that name.
    Generated identifiers hold a full stop, so that they do not meet the encoder's.
  -->
  <xsl:function name="te:anchor-id" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/@xml:id">
        <xsl:sequence select="string($element/@xml:id)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="number" as="xs:string">
          <xsl:number select="$element" level="any"/>
        </xsl:variable>
        <xsl:sequence select="'te.' || local-name($element) || '.' || $number"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether an element is one that an index may point at: a block of the text, outside notes. -->
  <xsl:function name="te:is-anchor" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::p or self::ab or self::item or self::label or self::head
        or self::stage or self::l or self::cell or self::opener or self::closer or self::dateline
        or self::salute or self::signed or self::trailer or self::byline or self::titlePart]
        [ancestor::text][not(ancestor::note)])"/>
  </xsl:function>

  <!-- The place that an index points at for $element: its paragraph of the talk, else the block round it. -->
  <xsl:function name="te:anchor" as="element()?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="blocks" as="element()*"
        select="$element/ancestor-or-self::*[te:is-anchor(.)]"/>
    <xsl:sequence select="($blocks[te:is-numbered(.)][last()], $blocks[last()])[1]"/>
  </xsl:function>
</xsl:stylesheet>
