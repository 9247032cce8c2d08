<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  The words of the interface, dates and times. Words are data: l10n/LANGUAGE.xml, with a declared fallback
  (words/@fallback), and English last.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- The languages to look a word up in, best first: the language itself, without its subtags, fallbacks, English. -->
  <xsl:function name="te:language-chain" as="xs:string+" visibility="public">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="own" as="xs:string*"
        select="(lower-case($language), tokenize(lower-case($language), '-')[1])[te:has-words(.)]"/>
    <xsl:variable name="fallbacks" as="xs:string*" select="$own ! string(te:words(.)/*/@fallback)[. != '']"/>
    <xsl:sequence select="distinct-values(($own, $fallbacks[te:has-words(.)], 'en'))"/>
  </xsl:function>

  <!-- The language in which the interface speaks in a document of $language. -->
  <xsl:function name="te:interface-language" as="xs:string" visibility="public">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="te:language-chain($language)[1]"/>
  </xsl:function>

  <!-- Whether there are words in a language. -->
  <xsl:function name="te:has-words" as="xs:boolean" visibility="private">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="matches($language, '^[a-z]{2,3}(-[a-z0-9]{2,8})*$')
        and doc-available(resolve-uri('l10n/' || $language || '.xml', static-base-uri()))"/>
  </xsl:function>

  <!-- The file of words of a language that te:has-words. -->
  <xsl:function name="te:words" as="document-node()" visibility="private">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="doc(resolve-uri('l10n/' || $language || '.xml', static-base-uri()))"/>
  </xsl:function>

  <!-- Whether the interface has a word for a key, in any language of the chain. -->
  <xsl:function name="te:has-word" as="xs:boolean" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="exists(te:language-chain($language) ! key('te:word', $key, te:words(.)))"/>
  </xsl:function>

  <!-- The word for a key; the key itself in brackets when no language has it. -->
  <xsl:function name="te:word" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(te:language-chain($language) ! key('te:word', $key, te:words(.))/string(),
        '[' || $key || ']')[1]"/>
  </xsl:function>

  <!-- The word for a key with {1}, {2}, ... replaced by the values. -->
  <xsl:function name="te:word" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:analyze-string select="te:word($key, $language)" regex="\{{([0-9])\}}">
        <xsl:matching-substring>
          <xsl:sequence select="string($values[xs:integer(regex-group(1))])"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <!-- The word for a value of the encoding (a role, a type): KEY.VALUE if the interface knows it, else the value. -->
  <xsl:function name="te:word-or-value" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="full" as="xs:string" select="$key || '.' || $value"/>
    <xsl:sequence select="if (te:has-word($full, $language)) then te:word($full, $language) else $value"/>
  </xsl:function>

  <!-- A counted word: KEY.one for 1, KEY.other for the rest, with {1} the number. -->
  <xsl:function name="te:count" as="xs:string" visibility="public">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="te:word($key || (if ($number = 1) then '.one' else '.other'), $language, string($number))"/>
  </xsl:function>

  <!-- An ISO date (year, year and month, or day) in words; what is no such date comes back unchanged. -->
  <xsl:function name="te:format-date" as="xs:string" visibility="public">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*"
        select="tokenize(if (starts-with($iso, '-')) then substring($iso, 2) else $iso, '-')"/>
    <xsl:variable name="year" as="xs:string" select="replace(string($parts[1]), '^0+', '')"/>
    <xsl:choose>
      <xsl:when test="not(matches($iso, '^-?\d{4,}(-(0[1-9]|1[0-2])(-\d\d)?)?$'))">{$iso}</xsl:when>
      <xsl:otherwise>
        <xsl:variable name="pattern" as="xs:string" select="'date.' || ('y', 'ym', 'ymd')[count($parts)]"/>
        <xsl:variable name="month" as="xs:string?" select="$parts[2] ! te:word('month.' || xs:integer(.), $language)"/>
        <xsl:variable name="day" as="xs:string?" select="$parts[3] ! string(xs:integer(.))"/>
        <xsl:variable name="date" as="xs:string" select="te:word($pattern, $language, ($year, $month, $day))"/>
        <xsl:sequence select="if (starts-with($iso, '-')) then te:word('date.bc', $language, $date) else $date"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The years or days of an entity, from te:dates. -->
  <xsl:function name="te:format-dates" as="xs:string" visibility="public">
    <xsl:param name="dates" as="element(te:dates)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if ($dates/@from = $dates/@to) then te:format-date($dates/@from, $language)
        else string($dates/@from) ! (if (. = '') then '' else te:format-date(., $language)) || '–'
          || string($dates/@to) ! (if (. = '') then '' else te:format-date(., $language))"/>
  </xsl:function>

  <!-- The years of an entity, from te:dates. -->
  <xsl:function name="te:format-years" as="xs:string" visibility="public">
    <xsl:param name="dates" as="element(te:dates)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="years" as="element(te:dates)">
      <te:dates>
        <xsl:for-each select="$dates/@*">
          <xsl:attribute name="{local-name(.)}" select="replace(., '^(-?\d{4,})-.*$', '$1')"/>
        </xsl:for-each>
      </te:dates>
    </xsl:variable>
    <xsl:sequence select="te:format-dates($years, $language)"/>
  </xsl:function>

  <!-- An ISO time in words (hours and minutes); what is no time comes back unchanged. -->
  <xsl:function name="te:format-time" as="xs:string" visibility="public">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if (matches($iso, '^\d\d:\d\d')) then
        te:word('time.hm', $language, (substring($iso, 1, 2), substring($iso, 4, 2))) else $iso"/>
  </xsl:function>
</xsl:stylesheet>
