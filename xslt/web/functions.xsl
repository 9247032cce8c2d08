<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the rules of all modules share: words, attributes, the shape of inline elements. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The language of the interface: that of the parameter, or what stands in for it. -->
  <xsl:variable name="web:language" as="xs:string" select="te:interface-language($language)" visibility="private"/>

  <!-- A word of the interface. -->
  <xsl:function name="web:word" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="te:word($key, $web:language)"/>
  </xsl:function>

  <!-- A word of the interface with values put in. -->
  <xsl:function name="web:word" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="te:word($key, $web:language, $values)"/>
  </xsl:function>

  <!-- The lang attribute of an element's @xml:lang, if that is a language tag. -->
  <xsl:function name="web:lang" as="attribute(lang)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="matches($element/@xml:lang, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')">
      <xsl:attribute name="lang" select="$element/@xml:lang"/>
    </xsl:if>
  </xsl:function>

  <!-- The attributes that keep the identity of a TEI element: its name, its identifier, its language. -->
  <xsl:function name="web:attributes" as="attribute()*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="web:id($element), web:lang($element)"/>
    <xsl:attribute name="data-tei" select="local-name($element)"/>
  </xsl:function>

  <!-- The id of an element of the text: its xml:id, or a generated one when it is a place that others point at. -->
  <xsl:function name="web:id" as="attribute(id)?" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/ancestor::text
        and ($element/@xml:id or te:is-numbered($element) or te:is-anchor($element) and exists(key('web:index-target', te:anchor-id($element), root($element))))">
      <xsl:attribute name="id" select="te:anchor-id($element)"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an element holds blocks, so that it cannot become an inline element; what stands in notes is elsewhere. -->
  <xsl:function name="web:has-blocks" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="inside" as="element()?" select="$element/ancestor-or-self::note[1]"/>
    <xsl:sequence select="exists($element//(list | table | lg | l | p | ab | sp | floatingText | figure | head
        | listBibl | u | postscript | opener | closer)[ancestor::note[1] is $inside or empty((ancestor::note, $inside))])"/>
  </xsl:function>

  <!-- The HTML element of an inline TEI element: span, or div when it holds blocks. -->
  <xsl:function name="web:inline" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (web:has-blocks($element)) then 'div' else 'span'"/>
  </xsl:function>

  <!-- The HTML element of a paragraph: p, or div when it holds blocks. -->
  <xsl:function name="web:block" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (web:has-blocks($element)) then 'div' else 'p'"/>
  </xsl:function>

  <!--
    The anchor of an entity's entry in the index of the document that $place stands in, if it has an entry.
    Colons keep our identifiers apart from xml:ids.
  -->
  <xsl:function name="web:entry-href" as="xs:string?" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="te:entity-key($entity)[exists(key('web:entry', ., root($place)))] ! ('#index:' || .)"/>
  </xsl:function>

  <!-- A printed delimiter of an element (quotation marks, brackets): the first or last word of its @rend. -->
  <xsl:function name="web:delimiter" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:variable name="marks" as="xs:string*" select="tokenize($element/@rend)[matches(., '^[\p{P}\p{S}]+$')]"/>
    <xsl:sequence select="string(if ($side = 'open') then $marks[1] else $marks[last()])"/>
  </xsl:function>

  <!-- Whether an element is an aside: shown in brackets in the one view, not shown at all in the other. -->
  <xsl:function name="web:is-aside" as="xs:boolean" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::supplied[@reason = 'identification'] or self::note[@type = 'sic']
        or self::fw])"/>
  </xsl:function>

  <!-- The space before an aside: it belongs to the aside, so that it goes with it. -->
  <xsl:function name="web:space-before" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (matches($element/preceding-sibling::node()[1][self::text()], '\s$')) then ' ' else ''"/>
  </xsl:function>

  <!-- Brackets round content, as text that the reading view hides. -->
  <xsl:function name="web:bracket" as="element(span)" visibility="public"
      xpath-default-namespace="">
    <xsl:param name="mark" as="xs:string"/>
    <span class="br">{$mark}</span>
  </xsl:function>

  <!-- An outgoing link if the address is safe, else the content alone. -->
  <xsl:function name="web:link" as="node()*" visibility="public">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="exists($address) and te:is-safe-link($address)">
        <a href="{normalize-space($address)}" rel="noreferrer">
          <xsl:sequence select="$content"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The identifiers of an entity (idno or te:idno) as links to the services that have a page for them. -->
  <xsl:function name="web:identifiers" as="element(span)*" visibility="public" xpath-default-namespace="">
    <xsl:param name="identifiers" as="element()*"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:for-each select="$identifiers[normalize-space(.) != '']">
      <xsl:variable name="type" as="xs:string" select="string((@type, 'other')[1])"/>
      <xsl:variable name="label" as="xs:string" select="te:word-or-value('idno', $type, $web:language)"/>
      <xsl:variable name="href" as="xs:string?" select="te:identifier-link($type, normalize-space(.))"/>
      <span class="idno">
        <xsl:choose>
          <xsl:when test="exists($href)">
            <a href="{$href}" rel="noreferrer" title="{web:word('link.identifier', ($name, $label))}">{$label}</a>
          </xsl:when>
          <xsl:otherwise>{$label} {normalize-space(.)}</xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
