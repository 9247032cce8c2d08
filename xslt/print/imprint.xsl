<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page behind the title: source, credits, principles, signs. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:l10n="urn:teiedition:l10n" xmlns:te="urn:teiedition:functions"
  xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template name="pr:imprint" as="element(fo:block)" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <xsl:variable name="header" as="element(teiHeader)" select="$tei/teiHeader"/>
    <fo:block font-size="{$small-size}pt" line-height="{$small-leading}pt" xsl:use-attribute-sets="pr:prose">
      <xsl:if test="not(pr:lists-participants-first($tei))">
        <xsl:call-template name="pr:imprint-section">
          <xsl:with-param name="title" select="pr:word('participants', $language)"/>
          <xsl:with-param name="content" as="element()*">
            <xsl:apply-templates select="$header/profileDesc/particDesc" mode="pr:title-page"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="pr:imprint-section">
        <xsl:with-param name="title" select="pr:word('source', $language)"/>
        <xsl:with-param name="content" as="element()*">
          <xsl:apply-templates select="$header/fileDesc/sourceDesc" mode="pr:imprint"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="pr:imprint-section">
        <xsl:with-param name="title" select="pr:word('credits', $language)"/>
        <xsl:with-param name="content" as="element()*">
          <xsl:apply-templates select="$header/fileDesc/titleStmt/respStmt[not(name[@type = 'software'])]" mode="pr:title-page"/>
          <xsl:apply-templates select="$header/fileDesc/publicationStmt/availability" mode="pr:imprint"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="pr:imprint-section">
        <xsl:with-param name="title" select="pr:word('editorial-principles', $language)"/>
        <xsl:with-param name="content" as="element()*">
          <xsl:apply-templates select="$header/encodingDesc/(projectDesc, editorialDecl)" mode="pr:imprint"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="pr:imprint-section">
        <xsl:with-param name="title" select="pr:word('signs', $language)"/>
        <xsl:with-param name="content" as="element()*" select="pr:legend($tei, $language)"/>
      </xsl:call-template>
      <fo:block space-before="{$small-leading * 1.5}pt" text-align="start" hyphenate="false" font-size="{$tiny-size}pt">
        <xsl:text>{pr:word('typeset', $language)}{if ($version eq '') then '' else ' ' || $version}.</xsl:text>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- A section with its heading; nothing when it has no content. -->
  <xsl:template name="pr:imprint-section" as="element(fo:block)*" visibility="private">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:if test="exists($content)">
      <fo:block xsl:use-attribute-sets="pr:section-heading">{$title}</fo:block>
      <fo:block><xsl:sequence select="$content"/></fo:block>
    </xsl:if>
  </xsl:template>

  <!-- The signs of the kinds of reading that occur, and the numbers in the margin. -->
  <xsl:function name="pr:legend" as="element(fo:list-block)?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="signs" as="element(l10n:sign)*" select="
        pr:signs((te:kinds-in($tei), 'paragraph'[exists($tei/text/body//p)], 'source-page'[exists($tei/text//pb)]), $language)"/>
    <xsl:if test="exists($signs)">
      <fo:list-block provisional-distance-between-starts="76pt" provisional-label-separation="6pt" text-align="start" hyphenate="false">
        <xsl:for-each select="$signs">
          <fo:list-item>
            <fo:list-item-label end-indent="label-end()">
              <fo:block><xsl:apply-templates select="l10n:form/node()" mode="pr:sign"/></fo:block>
            </fo:list-item-label>
            <fo:list-item-body start-indent="body-start()">
              <fo:block>{l10n:meaning}</fo:block>
            </fo:list-item-body>
          </fo:list-item>
        </xsl:for-each>
      </fo:list-block>
    </xsl:if>
  </xsl:function>

  <xsl:template match="l10n:italic" mode="pr:sign" as="element(fo:inline)">
    <fo:inline font-style="italic">{.}</fo:inline>
  </xsl:template>

  <xsl:template match="l10n:struck" mode="pr:sign" as="element(fo:inline)">
    <fo:inline text-decoration="line-through">{.}</fo:inline>
  </xsl:template>

  <xsl:template match="l10n:superior" mode="pr:sign" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="pr:superior">{.}</fo:inline>
  </xsl:template>
</xsl:stylesheet>
