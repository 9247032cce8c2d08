<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The modes of the common package. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:te="urn:teiedition:functions" exclude-result-prefixes="#all">
  <!-- Which kind of editorial intervention an element is; one string, or nothing. -->
  <xsl:mode name="te:kind" on-no-match="deep-skip" on-multiple-match="fail" visibility="private"/>
  <!-- Which kind of entity an authority entry describes; one string, or nothing. -->
  <xsl:mode name="te:entity-kind" on-no-match="deep-skip" on-multiple-match="fail" visibility="private"/>
</xsl:stylesheet>
