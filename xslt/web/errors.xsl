<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The codes of this package's messages; the host makes diagnostics of them. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- An element that no rule knows. -->
  <xsl:variable name="web:unhandled-element" as="xs:QName" visibility="final"
      select="QName('urn:teiedition:web', 'web:unhandled-element')"/>
  <!-- A document of the site's list that is not there or is not TEI. -->
  <xsl:variable name="web:missing-document" as="xs:QName" visibility="final"
      select="QName('urn:teiedition:web', 'web:missing-document')"/>
</xsl:stylesheet>
