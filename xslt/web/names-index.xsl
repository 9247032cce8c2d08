<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The index of names, by kind. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The index of a document. -->
  <xsl:function name="web:names" as="element()?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="entries" as="element(te:entry)*" select="te:name-index($tei)"/>
    <xsl:if test="exists($entries)">
      <section class="names" id="part:names" aria-labelledby="head:names">
        <h2 id="head:names">{web:word('part.names')}</h2>
        <xsl:for-each-group select="$entries" group-by="string(@kind)">
          <xsl:sort select="index-of(('person', 'place', 'org', 'event'), current-grouping-key())"/>
          <h3>{web:word('index.' || current-grouping-key())}</h3>
          <ul>
            <xsl:apply-templates select="current-group()" mode="web:index"/>
          </ul>
        </xsl:for-each-group>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:template match="te:entry" mode="web:index" as="element()">
    <li id="index:{@key}">
      <p class="entry-name"><b>{@name}</b>
        <xsl:for-each select="te:form">
          <xsl:text>, </xsl:text>
          <span class="form"><xsl:sequence select="web:lang(.)"/>{.}</span>
        </xsl:for-each>
        <xsl:for-each select="te:dates">
          <xsl:text> </xsl:text>
          <span class="dates">({if (../@kind = 'person') then te:format-years(., $web:language) else te:format-dates(., $web:language)})</span>
        </xsl:for-each>
      </p>
      <xsl:for-each select="te:description">
        <p class="description">{.}</p>
      </xsl:for-each>
      <p class="where">
        <xsl:if test="te:occurrence[@number]">
          <span class="places">
            <span class="label">{te:word(if (count(te:occurrence[@number]) = 1) then 'index.paragraph'
                else 'index.paragraphs', $web:language)}</span>
            <xsl:for-each select="te:occurrence[@number]">
              <xsl:text>{if (position() = 1) then ' ' else ', '}</xsl:text>
              <a href="#{@target}" aria-label="{web:word('index.at', (../@name, @number))}">{@number}</a>
            </xsl:for-each>
          </span>
        </xsl:if>
        <xsl:for-each select="te:occurrence[not(@number)]">
          <span class="places"><a href="#{@target}" aria-label="{web:word('index.outside-at', ../@name)}"
            >{web:word('index.outside')}{if (last() > 1) then ' ' || position() else ''}</a></span>
        </xsl:for-each>
        <xsl:sequence select="web:identifiers(te:idno, @name)"/>
      </p>
    </li>
  </xsl:template>
</xsl:stylesheet>
