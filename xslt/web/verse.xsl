<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI modules verse and core: lines of verse; mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="lg | l">
    <div class="{local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </div>
  </xsl:template>
  <xsl:template mode="web:flow" match="caesura | rhyme">
    <span class="{local-name(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
