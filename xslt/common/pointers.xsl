<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Where pointers lead (TEI Guidelines, chapter Linking, Segmentation, and Alignment), and which of them may be links. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!--
    The element that one pointer means: #id in the same document, or FILE#id with FILE relative to the document.
    Nothing when it does not resolve, when it has a scheme of its own (http:, file:, ...), or has no fragment.
  -->
  <xsl:function name="te:target" as="element()?" visibility="public">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="file" as="xs:string" select="substring-before($pointer, '#')"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($pointer, '#')"/>
    <xsl:variable name="document" as="document-node()?"
        select="if ($file = '') then root($node)[self::document-node()] else te:document($node, $file)"/>
    <xsl:if test="$id != '' and exists($document)">
      <xsl:sequence select="key('te:id', $id, $document)[1]"/>
    </xsl:if>
  </xsl:function>

  <!-- The document at a relative reference, if it is there and well-formed. -->
  <xsl:function name="te:document" as="document-node()?" visibility="public">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="base" as="xs:anyURI?" select="base-uri(root($node))"/>
    <!-- A relative path of plain characters: no scheme, no authority, no query, no percent escapes. -->
    <xsl:if test="exists($base) and matches($file, '^(\.\./)*[\w.\-]+(/[\w.\-]+)*$')">
      <xsl:variable name="uri" as="xs:anyURI" select="resolve-uri($file, $base)"/>
      <xsl:sequence select="if (doc-available($uri)) then doc($uri) else ()"/>
    </xsl:if>
  </xsl:function>

  <!-- All the elements that the pointers of an attribute mean, in the order of the pointers. -->
  <xsl:function name="te:targets" as="element()*" visibility="public">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:for-each select="tokenize($pointers)">
      <xsl:sequence select="te:target($pointers/.., .)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The authority entry of an entity in the header: what its @sameAs means, else the entity itself. -->
  <xsl:function name="te:authority" as="element()" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:sequence select="(te:targets($entity/@sameAs), te:targets($entity/@corresp), $entity)[1]"/>
  </xsl:function>

  <!-- Whether an address from the document may become a link: http, https or mailto, and nothing else. -->
  <xsl:function name="te:is-safe-link" as="xs:boolean" visibility="public">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="matches(normalize-space($address), '^(https?://[^\s/]|mailto:[^\s@]+@)\S*$', 'i')"/>
  </xsl:function>

  <!-- The address of an identifier at the service that its type names; nothing for a type or form not known. -->
  <xsl:function name="te:identifier-link" as="xs:string?" visibility="public">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="services" as="map(xs:string, xs:string)" select="map {
        'wikidata': 'https://www.wikidata.org/wiki/',
        'viaf': 'https://viaf.org/viaf/',
        'gnd': 'https://d-nb.info/gnd/',
        'geonames': 'https://www.geonames.org/',
        'lccn': 'https://lccn.loc.gov/',
        'isni': 'https://isni.org/isni/',
        'orcid': 'https://orcid.org/' }"/>
    <xsl:choose>
      <xsl:when test="te:is-safe-link($value)">
        <xsl:sequence select="normalize-space($value)"/>
      </xsl:when>
      <xsl:when test="map:contains($services, lower-case($type)) and matches($value, '^[A-Za-z0-9\-]+$')"
          xmlns:map="http://www.w3.org/2005/xpath-functions/map">
        <xsl:sequence select="$services(lower-case($type)) || $value"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>
</xsl:stylesheet>
