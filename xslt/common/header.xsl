<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module header (Guidelines, chapter The TEI Header): what a document says of itself. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- The main title; the empty string when the document has none. -->
  <xsl:function name="te:title" as="xs:string" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="titles" as="element(title)*" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:sequence select="normalize-space(($titles[@type = 'main'], $titles)[1])"/>
  </xsl:function>

  <!-- The ISO date of the conversation: of the setting, else of the creation. -->
  <xsl:function name="te:date" as="xs:string?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="profile" as="element(profileDesc)*" select="$tei/teiHeader/profileDesc"/>
    <xsl:sequence select="($profile/settingDesc//date/(@when, @from, @notBefore)[1]/string(),
        $profile/creation//date/(@when, @from, @notBefore)[1]/string())[1]"/>
  </xsl:function>

  <!-- The ISO time of day at which the conversation began. -->
  <xsl:function name="te:time" as="xs:string?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/teiHeader/profileDesc/settingDesc//time/(@when, @from)[1]/string())[1]"/>
  </xsl:function>

  <!-- The archival citation: repository, shelfmark, and the pages. -->
  <xsl:function name="te:citation" as="xs:string?" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="source" as="element(sourceDesc)*" select="$tei/teiHeader/fileDesc/sourceDesc"/>
    <xsl:variable name="holding" as="xs:string*"
        select="($source//msIdentifier)[1]/(institution, repository, collection, idno) ! normalize-space(.)[. != '']"/>
    <xsl:variable name="pages" as="xs:string*"
        select="($source//msItem/locus)[1]/normalize-space(.)[. != '']"/>
    <xsl:sequence select="(string-join((string-join($holding, ' ')[. != ''], $pages), ', ')[. != ''],
        $source//bibl[@type = 'citation']/idno[@type = 'shelfmark']/normalize-space(.))[1]"/>
  </xsl:function>

  <!-- The language of the document (BCP 47): of the text, else of the whole; English when it says nothing. -->
  <xsl:function name="te:language" as="xs:string" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/text/@xml:lang, $tei/@xml:lang, 'en')[normalize-space(.) != ''][1] ! string()"/>
  </xsl:function>

  <!-- Who answers for an intervention: the elements that @resp or @who means, in the header. -->
  <xsl:function name="te:responsible" as="xs:string*" visibility="public">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="te:targets($element/@resp)/(self::respStmt/(persName, orgName, name), .[not(self::respStmt)])
        ! normalize-space(.)"/>
  </xsl:function>
</xsl:stylesheet>
