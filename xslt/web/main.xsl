<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  The web edition: from a TEI document its page, from a list of documents (urn:teiedition:site) the page of the site.
  One module for each TEI module, named after it; the rest in the order in which a page is read. See ../README.md.
-->
<xsl:package name="urn:teiedition:xslt:web" package-version="0.1" version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:web="urn:teiedition:web"
    declared-modes="yes" default-mode="web:page">
  <xsl:use-package name="urn:teiedition:xslt:common" package-version="*"/>

  <xsl:output method="html" html-version="5.0" version="5.0" encoding="UTF-8" indent="no" include-content-type="no"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="modes.xsl"/>
  <xsl:include href="keys.xsl"/>
  <xsl:include href="errors.xsl"/>
  <xsl:include href="functions.xsl"/>
  <!-- Pages and their parts. -->
  <xsl:include href="page.xsl"/>
  <xsl:include href="site.xsl"/>
  <xsl:include href="legend.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="participants.xsl"/>
  <xsl:include href="names-index.xsl"/>
  <!-- TEI modules. -->
  <xsl:include href="core.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="linking.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="spoken.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="verse.xsl"/>
  <!-- What none of them knows. -->
  <xsl:include href="unhandled.xsl"/>
</xsl:package>
