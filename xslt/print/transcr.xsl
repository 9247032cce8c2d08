<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module transcr (Guidelines, chapter Representation of Primary Sources): what editors supplied, and what the source shows. The
     brackets of the translation are printed; identifications are italic, since they are no part of the sentence. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="supplied" mode="pr:text" as="node()+">
    <xsl:text>[</xsl:text>
    <xsl:apply-templates mode="pr:text"/>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="supplied[te:reading-kind(.) eq 'identification']" mode="pr:text" priority="1" as="node()+">
    <!-- Priority: the same element, more narrowly. -->
    <xsl:text>[</xsl:text>
    <fo:inline font-style="italic">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <!-- Running heads and page numbers of the source: not printed. -->
  <xsl:template match="fw" mode="pr:text pr:plain" as="empty-sequence()"/>

  <xsl:template match="am | damage | ex | handShift | line | metamark | mod | redo | retrace | restore | secl | subst | surplus | undo" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="space" mode="pr:text" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
