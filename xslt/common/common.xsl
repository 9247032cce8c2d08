<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  The package that every output uses: what a document says of itself, where its pointers lead, which names it
  mentions, how its paragraphs are numbered, and the words of the interface. It writes no output format.
  Public functions are in the namespace urn:teiedition:functions (prefix te) and are listed in ../README.md.
-->
<xsl:package name="urn:teiedition:xslt:common" package-version="0.1" version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" declared-modes="yes">
  <xsl:include href="modes.xsl"/>
  <xsl:include href="keys.xsl"/>
  <xsl:include href="numbering.xsl"/>
  <xsl:include href="pointers.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="kinds.xsl"/>
  <xsl:include href="l10n.xsl"/>
</xsl:package>
