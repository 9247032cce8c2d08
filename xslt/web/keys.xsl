<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The keys of the web edition. Each indexes a document by what its index of names says, which is so made once a key. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
  <!-- A document by the keys of the entries of its index. -->
  <xsl:key name="web:entry" match="TEI" use="te:name-index(.)/@key/string()"/>
  <!-- A document by the places that its index points at. -->
  <xsl:key name="web:index-target" match="TEI" use="te:name-index(.)/te:occurrence/@target/string()"/>
</xsl:stylesheet>
