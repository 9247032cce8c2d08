<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Error codes of the print package; the host reports them. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:pr="urn:teiedition:print" version="3.0" exclude-result-prefixes="#all">

  <!-- The page map is not a JSON object of strings. -->
  <xsl:variable name="pr:error-page-map" as="xs:QName" visibility="private" select="xs:QName('pr:page-map')"/>
  <!-- An element has no rule, and $unhandled is 'fail'. -->
  <xsl:variable name="pr:error-unhandled" as="xs:QName" visibility="private" select="xs:QName('pr:unhandled')"/>
</xsl:stylesheet>
