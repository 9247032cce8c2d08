<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI modules core and transcr: which kind of editorial intervention an element is. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!--
    The kind of an intervention: sense, identification, name, punctuation (of supplied, by @reason; other reasons
    are sense), variant (orig and reg), expansion (abbr and expan), correction (sic and corr), doubt (sic alone,
    unclear), addition, deletion, note, gap, join (a break that the encoder put in), stage; the empty string for
    an element that is none.
  -->
  <xsl:function name="te:reading-kind" as="xs:string" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="kind" as="xs:string?">
      <xsl:apply-templates select="$element" mode="te:kind"/>
    </xsl:variable>
    <xsl:sequence select="string($kind)"/>
  </xsl:function>

  <!-- The kinds, in the order in which a legend explains them. -->
  <xsl:variable name="te:kinds" as="xs:string+" visibility="public"
      select="'sense', 'identification', 'name', 'punctuation', 'variant', 'expansion', 'correction', 'doubt',
        'addition', 'deletion', 'gap', 'note', 'join', 'stage'"/>

  <!-- The kinds that occur in the text of a document, in the order of $te:kinds. -->
  <xsl:function name="te:kinds-in" as="xs:string*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="found" as="xs:string*"
        select="distinct-values($tei/text//* ! te:reading-kind(.))"/>
    <xsl:sequence select="$te:kinds[. = $found]"/>
  </xsl:function>

  <xsl:template match="supplied" mode="te:kind" as="xs:string">
    <xsl:sequence select="(('sense', 'identification', 'name', 'punctuation')[. = current()/@reason], 'sense')[1]"/>
  </xsl:template>
  <xsl:template match="choice[orig and reg]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'variant'"/>
  </xsl:template>
  <xsl:template match="choice[abbr and expan][not(orig and reg)]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'expansion'"/>
  </xsl:template>
  <xsl:template match="choice[sic and corr][not(orig and reg)][not(abbr and expan)]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'correction'"/>
  </xsl:template>
  <xsl:template match="sic[not(parent::choice)] | unclear" mode="te:kind" as="xs:string">
    <xsl:sequence select="'doubt'"/>
  </xsl:template>
  <xsl:template match="corr[not(parent::choice)]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'correction'"/>
  </xsl:template>
  <xsl:template match="add" mode="te:kind" as="xs:string">
    <xsl:sequence select="'addition'"/>
  </xsl:template>
  <xsl:template match="del" mode="te:kind" as="xs:string">
    <xsl:sequence select="'deletion'"/>
  </xsl:template>
  <xsl:template match="gap" mode="te:kind" as="xs:string">
    <xsl:sequence select="'gap'"/>
  </xsl:template>
  <xsl:template match="note[not(@type = ('sic', 'alias'))]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'note'"/>
  </xsl:template>
  <xsl:template match="lb[@resp or @type = 'source'] | pb[@resp]" mode="te:kind" as="xs:string">
    <xsl:sequence select="'join'"/>
  </xsl:template>
  <xsl:template match="stage" mode="te:kind" as="xs:string">
    <xsl:sequence select="'stage'"/>
  </xsl:template>
</xsl:stylesheet>
