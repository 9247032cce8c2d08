<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The keys of the common package; the document is always passed to key() explicitly. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
  <!-- An element by its xml:id. -->
  <xsl:key name="te:id" match="*[@xml:id]" use="string(@xml:id)"/>
  <!-- A word of the interface by its key, in a file of l10n/. -->
  <xsl:key name="te:word" match="*:word" use="string(@key)"/>
</xsl:stylesheet>
