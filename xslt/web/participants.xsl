<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The participants, by delegation, from the header (Guidelines, chapter Language Corpora, the participant description). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The participants of a document. -->
  <xsl:function name="web:participants" as="element()?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="description" as="element(particDesc)*" select="$tei/teiHeader/profileDesc/particDesc"/>
    <xsl:if test="exists($description//(person | personGrp))">
      <section class="participants" id="part:participants" aria-labelledby="head:participants">
        <h2 id="head:participants">{web:word('part.participants')}</h2>
        <div class="delegations">
          <xsl:for-each select="$description//listPerson[person | personGrp]">
            <div class="delegation {web:side-class(.)}">
              <h3>
                <xsl:choose>
                  <xsl:when test="head">
                    <xsl:apply-templates select="head/node()" mode="web:flow"/>
                  </xsl:when>
                  <xsl:otherwise>{web:word('participants.others')}</xsl:otherwise>
                </xsl:choose>
              </h3>
              <ul>
                <xsl:apply-templates select="person | personGrp" mode="web:participants"/>
              </ul>
            </div>
          </xsl:for-each>
          <xsl:if test="$description/(person | personGrp)">
            <div class="delegation">
              <ul>
                <xsl:apply-templates select="$description/(person | personGrp)" mode="web:participants"/>
              </ul>
            </div>
          </xsl:if>
        </div>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:template match="person | personGrp" mode="web:participants" as="element()">
    <xsl:variable name="authority" as="element()" select="te:authority(.)"/>
    <xsl:variable name="name" as="xs:string" select="te:entity-name(.)"/>
    <xsl:variable name="href" as="xs:string?" select="web:entry-href($authority, .)"/>
    <li>
      <xsl:if test="@xml:id">
        <xsl:attribute name="id" select="@xml:id"/>
      </xsl:if>
      <span class="who-name">
        <xsl:choose>
          <xsl:when test="exists($href)">
            <a href="{$href}">{$name}</a>
          </xsl:when>
          <xsl:otherwise>{$name}</xsl:otherwise>
        </xsl:choose>
      </span>
      <xsl:variable name="offices" as="xs:string*"
          select="(occupation, affiliation, roleName) ! normalize-space(.)[. != '']"/>
      <xsl:if test="exists($offices)">
        <span class="office">{string-join($offices, ', ')}</span>
      </xsl:if>
      <xsl:for-each select="tokenize(@role)">
        <span class="role">{te:word-or-value('role', ., $web:language)}</span>
      </xsl:for-each>
      <xsl:sequence select="web:identifiers(($authority/idno, idno[empty($authority intersect current())]), $name)"/>
    </li>
  </xsl:template>

  <!-- The number of a delegation among the delegations, as a class: side-1, side-2, ...; the style knows four. -->
  <xsl:function name="web:side-class" as="xs:string" visibility="public">
    <xsl:param name="list" as="element()?"/>
    <xsl:variable name="sides" as="element(listPerson)*"
        select="$list/ancestor::particDesc//listPerson[@type = 'delegation']"/>
    <xsl:variable name="number" as="xs:integer?"
        select="$list ! index-of($sides ! generate-id(.), generate-id(.))[1]"/>
    <xsl:sequence select="if (exists($number)) then 'side-' || (($number - 1) mod 4 + 1) else 'side-0'"/>
  </xsl:function>
</xsl:stylesheet>
