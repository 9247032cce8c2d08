<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module msdescription (Guidelines, chapter Manuscript Description): what bibliographic prose needs, and stamps. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="repository | institution | locus | textLang" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="stamp" mode="pr:text" as="node()+">
    <xsl:text>[</xsl:text>
    <fo:inline font-style="italic">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
    <xsl:text>]</xsl:text>
  </xsl:template>
</xsl:stylesheet>
