<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module spoken (Guidelines, chapter Transcriptions of Speech); turns (u) are in drama.xsl; mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="incident | kinesic | vocal | writing">
    <span class="stage">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>
  <xsl:template mode="web:flow" match="pause | shift">
    <span class="stage" title="{web:word('spoken.' || local-name(.))}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:text>…</xsl:text>
    </span>
  </xsl:template>
</xsl:stylesheet>
