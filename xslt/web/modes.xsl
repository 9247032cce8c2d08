<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The modes of the web edition. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- From a source document to a whole page. -->
  <xsl:mode name="web:page" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- From the content of a TEI document to HTML flow content; text is copied, elements have rules or are marked. -->
  <xsl:mode name="web:flow" on-no-match="text-only-copy" on-multiple-match="fail" visibility="public"/>
  <!-- A row (dt, dd) of the table of facts about a document. -->
  <xsl:mode name="web:fact" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- A note, as an item of the list of notes. -->
  <xsl:mode name="web:note" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- Delegations and their members, from the header. -->
  <xsl:mode name="web:participants" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- An entry of the index of names. -->
  <xsl:mode name="web:index" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- A section of the declaration of how the text was edited. -->
  <xsl:mode name="web:declaration" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
  <!-- A document in the list of the site. -->
  <xsl:mode name="web:site" on-no-match="deep-skip" on-multiple-match="fail" visibility="public"/>
</xsl:stylesheet>
