<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The index of names: persons, places, organisations, events, each with the pages that name it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template name="pr:index" as="element(fo:block)+" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="entries" as="element(te:entry)*"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <xsl:variable name="places" as="element(pr:place)*" select="pr:places($tei)"/>
    <fo:block span="all" padding-bottom="{$leading * 0.7}pt">
      <fo:marker marker-class-name="part">{pr:word('index', $language)}</fo:marker>
      <fo:block xsl:use-attribute-sets="pr:part-heading" space-after="0pt">{pr:word('index', $language)}</fo:block>
      <fo:block xsl:use-attribute-sets="pr:small" font-style="italic">{pr:word('index-note', $language)}</fo:block>
    </fo:block>
    <xsl:for-each-group select="$entries" group-by="@kind">
      <xsl:sort select="index-of(pr:index-kinds($entries), current-grouping-key())[1]"/>
      <fo:block xsl:use-attribute-sets="pr:section-heading" id="pr.index.{current-grouping-key()}">
        <xsl:text>{pr:word('index.' || current-grouping-key(), $language)}</xsl:text>
      </fo:block>
      <xsl:for-each select="current-group()">
        <xsl:call-template name="pr:index-entry">
          <xsl:with-param name="entry" select="."/>
          <xsl:with-param name="places" select="$places[@key = current()/@key]"/>
          <xsl:with-param name="language" select="$language"/>
          <xsl:with-param name="original" select="($tei/teiHeader//textLang/@mainLang/string(), '')[1]"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each-group>
    <!-- Balances the columns of the last page. -->
    <fo:block span="all" role="artifact"/>
  </xsl:template>

  <!-- The kinds of the entries, in the order of the index; a kind may come twice. -->
  <xsl:function name="pr:index-kinds" as="xs:string*" visibility="private">
    <xsl:param name="entries" as="element(te:entry)*"/>
    <xsl:variable name="order" as="xs:string+" select="'person', 'place', 'org', 'event'"/>
    <xsl:sequence select="$order[. = $entries/@kind], $entries/@kind[not(. = $order)]/string()"/>
  </xsl:function>

  <!-- Where the text names whom: one pr:place for each name and entity, in the order of the text. @key is that of te:name-index,
       @id the name's, @page its page (absent while measuring). Running heads of the source are not printed, so not indexed. -->
  <xsl:function name="pr:places" as="element(pr:place)*" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="te:indexed-names($tei)[not(ancestor::fw)]">
      <xsl:variable name="id" as="xs:string" select="pr:name-id(.)"/>
      <xsl:for-each select="te:entities(.)">
        <pr:place key="{te:entity-key(.)}" id="{$id}">
          <xsl:if test="exists(pr:page($id))">
            <xsl:attribute name="page" select="pr:page($id)"/>
          </xsl:if>
        </pr:place>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="pr:index-entry" as="element(fo:block)" visibility="private">
    <xsl:param name="entry" as="element(te:entry)"/>
    <xsl:param name="places" as="element(pr:place)*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="original" as="xs:string"/>
    <fo:block xsl:use-attribute-sets="pr:small" start-indent="10pt" text-indent="-10pt" hyphenate="true" widows="2" orphans="2"
      space-after="2pt" keep-together.within-column="5">
      <xsl:text>{$entry/@name}</xsl:text>
      <xsl:for-each select="pr:original-form($entry, $original)">
        <xsl:text>{' '}</xsl:text>
        <fo:inline xml:lang="{@xml:lang}" hyphenate="false">{.}</fo:inline>
      </xsl:for-each>
      <xsl:for-each select="$entry/te:dates">
        <xsl:text> ({pr:years(.)})</xsl:text>
      </xsl:for-each>
      <xsl:for-each select="$entry/te:description">
        <fo:inline font-size="{$tiny-size + 0.4}pt" font-style="italic">, {.}</fo:inline>
      </xsl:for-each>
      <xsl:text>,&#160;</xsl:text>
      <xsl:choose>
        <xsl:when test="exists($places/@page)">
          <xsl:sequence select="pr:page-list($places[@page], $language)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="$places">
            <xsl:text>{if (position() gt 1) then ', ' else ''}</xsl:text>
            <fo:basic-link internal-destination="{@id}"><fo:page-number-citation ref-id="{@id}"/></fo:basic-link>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <!-- The name in another script, for readers of it: in the language of the original if the authority file has it, else the first.
       Only scripts that the fonts have are printed: Cyrillic, Greek, Han, Hangul. -->
  <xsl:function name="pr:original-form" as="element(te:form)?" visibility="private">
    <xsl:param name="entry" as="element(te:entry)"/>
    <xsl:param name="original" as="xs:string"/>
    <xsl:variable name="forms" as="element(te:form)*" select="
        $entry/te:form[@xml:lang][matches(., '^[\p{IsCyrillic}\p{IsGreek}\p{IsCJKUnifiedIdeographs}\p{IsHangulSyllables}\s·.()\-]+$')]"/>
    <xsl:sequence select="($forms[tokenize(@xml:lang, '-')[1] eq tokenize($original, '-')[1]], $forms)[1]"/>
  </xsl:function>

  <!-- The years of an entity. -->
  <xsl:function name="pr:years" as="xs:string" visibility="private">
    <xsl:param name="dates" as="element(te:dates)"/>
    <xsl:variable name="years" as="xs:string*"
      select="($dates/@from/string(), '')[1] ! replace(., '^(-?\d{4}).*$', '$1'), ($dates/@to/string(), '')[1] ! replace(., '^(-?\d{4}).*$', '$1')"/>
    <xsl:sequence select="if ($years[1] eq $years[2]) then $years[1] else string-join($years, '–')"/>
  </xsl:function>

  <!-- Pages once each, runs as ranges ("3–5, 7"), each number a link to the first name on its page. -->
  <xsl:function name="pr:page-list" as="node()*" visibility="private">
    <xsl:param name="places" as="element(pr:place)+"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:for-each select="pr:runs($places/@page ! xs:integer(.))">
      <xsl:variable name="run" as="map(xs:string, xs:integer)" select="."/>
      <xsl:text>{if (position() gt 1) then ', ' else ''}</xsl:text>
      <xsl:for-each select="distinct-values(($run?first, $run?last))">
        <xsl:text>{if (position() gt 1) then '–' else ''}</xsl:text>
        <fo:basic-link internal-destination="{$places[@page = string(current())][1]/@id}"
          fox:alt-text="{pr:word('page', $language)} {.}">{.}</fo:basic-link>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
