<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Words that the reader sees: l10n/LANGUAGE.xml, by key. Fallback: the whole tag, its first subtag, English. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:l10n="urn:teiedition:l10n" xmlns:pr="urn:teiedition:print" version="3.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:key name="pr:word" match="l10n:word" use="@key"/>
  <xsl:key name="pr:sign" match="l10n:sign" use="@key"/>

  <!-- The files of words for a language, best first; there is always English. -->
  <xsl:function name="pr:words" as="document-node()+" visibility="private">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tags" as="xs:string+" select="
        distinct-values((($language, tokenize($language, '-')[1])[matches(., '^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$')] ! lower-case(.), 'en'))"/>
    <xsl:sequence select="($tags ! resolve-uri('l10n/' || . || '.xml', static-base-uri()))[doc-available(.)] ! doc(.)"/>
  </xsl:function>

  <!-- The word of a key in a language (BCP 47); '' where no language has it. -->
  <xsl:function name="pr:word" as="xs:string" visibility="private">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(pr:words($language) ! key('pr:word', $key, .)/string(), '')[1]"/>
  </xsl:function>

  <!-- The signs that a legend explains, for the kinds given, in their order. -->
  <xsl:function name="pr:signs" as="element(l10n:sign)*" visibility="private">
    <xsl:param name="kinds" as="xs:string*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="file" as="document-node()" select="pr:words($language)[1]"/>
    <xsl:sequence select="for $kind in $kinds return key('pr:sign', $kind, $file)"/>
  </xsl:function>
</xsl:stylesheet>
