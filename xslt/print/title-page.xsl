<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The title page: when and where, title, who took part; at its foot the archive, those responsible, the publisher. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- More participants than this are listed in the imprint instead, so that the title page stays one page. -->
  <xsl:variable name="pr:participants-on-title-page" as="xs:integer" visibility="private" select="14"/>

  <xsl:template name="pr:title-page" as="element()+" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <xsl:variable name="header" as="element(teiHeader)" select="$tei/teiHeader"/>
    <xsl:call-template name="pr:title-page-foot">
      <xsl:with-param name="tei" select="$tei"/>
    </xsl:call-template>
    <fo:block space-before="{4 * $leading}pt" space-before.conditionality="retain" font-size="{$type-size * 1.1}pt">
      <xsl:text>{te:date($tei) ! te:format-date(., $language)}</xsl:text>
      <xsl:for-each select="te:time($tei)">
        <xsl:text>, {te:format-time(., $language)}</xsl:text>
      </xsl:for-each>
    </fo:block>
    <xsl:for-each select="$header/profileDesc/settingDesc/setting[1]/(placeName | name[@type = 'place'] | locale)">
      <fo:block font-style="italic">
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </xsl:for-each>
    <fo:block role="H1" hyphenate="false" space-before="{$leading * 1.6}pt"
      font-size="{round($type-size * 2.05, 1)}pt" line-height="{round($leading * 1.95, 1)}pt" text-align="start">
      <xsl:text>{te:title($tei)}</xsl:text>
    </fo:block>
    <xsl:for-each select="$header/fileDesc/titleStmt/title[@type = 'sub']">
      <fo:block font-size="{$type-size * 1.25}pt" line-height="{$leading * 1.3}pt" space-before="{$leading * 0.5}pt">
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </xsl:for-each>
    <fo:block role="artifact" space-before="{$leading * 1.2}pt" line-height="2pt">
      <fo:leader leader-pattern="rule" leader-length="60pt" rule-thickness="0.6pt"/>
    </fo:block>
    <xsl:if test="pr:lists-participants-first($tei)">
      <xsl:apply-templates select="$header/profileDesc/particDesc" mode="pr:title-page"/>
    </xsl:if>
  </xsl:template>

  <!-- Whether the participants are few enough for the title page. -->
  <xsl:function name="pr:lists-participants-first" as="xs:boolean" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="count($tei/teiHeader/profileDesc/particDesc//person) le $pr:participants-on-title-page"/>
  </xsl:function>

  <xsl:template name="pr:title-page-foot" as="element(fo:block-container)" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <xsl:variable name="file" as="element(fileDesc)" select="$tei/teiHeader/fileDesc"/>
    <fo:block-container absolute-position="absolute" top="{$text-height - 9 * $leading}pt" left="0pt"
      width="{$measure}pt" height="{9 * $leading}pt" display-align="after">
      <fo:block xsl:use-attribute-sets="pr:small" text-align="start" hyphenate="false">
        <xsl:for-each select="te:citation($tei)">
          <fo:block font-size="{$type-size}pt" line-height="{$leading}pt" space-after="{$small-leading * 0.5}pt">{.}</fo:block>
        </xsl:for-each>
        <xsl:apply-templates select="$file/titleStmt/respStmt[not(name[@type = 'software'])]" mode="pr:title-page"/>
        <xsl:for-each select="$file/publicationStmt">
          <fo:block space-before="{$small-leading * 0.5}pt">
            <xsl:text>{string-join(publisher ! normalize-space(.), ', ')}</xsl:text>
            <xsl:for-each select="idno[@type = 'document']">
              <xsl:text>, {lower-case(pr:word('document-number', $language))} {normalize-space(.)}</xsl:text>
            </xsl:for-each>
          </fo:block>
          <xsl:for-each select="idno[@type = 'URL']">
            <fo:block><xsl:sequence select="pr:web-link(normalize-space(.), normalize-space(.))"/></fo:block>
          </xsl:for-each>
        </xsl:for-each>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
