<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module verse and the verse of core: l, lg. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="lg" mode="pr:text" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:opening" start-indent="inherited-property-value(start-indent) + 18pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="l" mode="pr:text" as="element(fo:block)">
    <fo:block text-align="start" text-indent="0pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
