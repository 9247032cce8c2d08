<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The legend: each kind of editorial intervention that occurs in the document, with its look and its count. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The legend of a document; nothing when it has no interventions. -->
  <xsl:function name="web:legend" as="element()?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="marked" as="element()*" select="$tei/text//*[te:reading-kind(.) != '']"/>
    <!-- Who answers for most: those of the first intervention that anybody answers for. -->
    <xsl:variable name="usual" as="xs:string*" select="web:makers($marked[exists(web:makers(.))][1])"/>
    <xsl:if test="exists($marked)">
      <details class="legend" open="open">
        <summary>{web:word('legend')}</summary>
        <xsl:if test="exists($usual)">
          <p class="by">{web:word('legend.usual', string-join($usual, ', '))}</p>
        </xsl:if>
        <dl>
          <xsl:for-each-group select="$marked" group-by="te:reading-kind(.)">
            <xsl:sort select="index-of($te:kinds, current-grouping-key())"/>
            <div data-kind="{current-grouping-key()}">
              <dt>
                <xsl:sequence select="web:sample(current-grouping-key())"/>
              </dt>
              <dd>
                <xsl:text>{web:word('legend.' || current-grouping-key())} </xsl:text>
                <xsl:variable name="who" as="xs:string*"
                    select="web:makers(current-group())"/>
                <xsl:if test="exists($who) and not(deep-equal($who, $usual))">
                  <span class="who">{web:word('legend.who', string-join($who, ', '))}</span>
                  <xsl:text> </xsl:text>
                </xsl:if>
                <span class="count">{te:count('legend.count', $web:language, count(current-group()))}</span>
              </dd>
            </div>
          </xsl:for-each-group>
        </dl>
      </details>
    </xsl:if>
  </xsl:function>

  <!-- Who made interventions, by name, each once. -->
  <xsl:function name="web:makers" as="xs:string*" visibility="private">
    <xsl:param name="interventions" as="element()*"/>
    <xsl:sequence select="distinct-values($interventions ! (., reg, expan, corr)/te:responsible(.))"/>
  </xsl:function>

  <!-- An example of the look of a kind; {1} in the words stands where the marked part is. -->
  <xsl:function name="web:sample" as="node()+" visibility="private">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(web:word('sample.' || $kind), '\|')"/>
    <xsl:value-of select="$words[1]"/>
    <span class="ed {$kind}">
      <xsl:choose>
        <xsl:when test="$kind = ('sense', 'identification', 'name', 'punctuation', 'variant', 'expansion', 'gap')">
          <xsl:sequence select="web:bracket('[')"/>
          <xsl:value-of select="$words[2]"/>
          <xsl:sequence select="web:bracket(']')"/>
        </xsl:when>
        <xsl:when test="$kind = 'correction'">
          <xsl:sequence select="web:bracket('⟨')"/>
          <xsl:value-of select="$words[2]"/>
          <xsl:sequence select="web:bracket('⟩')"/>
        </xsl:when>
        <xsl:otherwise>{$words[2]}</xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:value-of select="$words[3]"/>
  </xsl:function>
</xsl:stylesheet>
