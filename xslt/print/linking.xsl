<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module linking (Guidelines, chapter Linking, Segmentation, and Alignment): ab, anchor, seg. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="ab" mode="pr:text" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:opening pr:prose">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="anchor" mode="pr:text" as="empty-sequence()"/>

  <xsl:template match="seg" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>
</xsl:stylesheet>
