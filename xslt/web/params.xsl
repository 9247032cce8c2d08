<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Parameters of the web edition; each with its default and effect. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The name of the document's folder in the site; it stands in the page's canonical names only. -->
  <xsl:param name="slug" as="xs:string" select="''"/>
  <!-- Where the PDF is, relative to the page; empty: there is none, and no link. -->
  <xsl:param name="pdf-href" as="xs:string" select="''"/>
  <!-- Where the TEI file is, relative to the page; empty: no link. -->
  <xsl:param name="tei-href" as="xs:string" select="'minutes.xml'"/>
  <!-- The folder of the assets, relative to the page, with a slash at its end. -->
  <xsl:param name="assets" as="xs:string" select="'../assets/'"/>
  <!-- The page of the site, relative to the page. -->
  <xsl:param name="site-href" as="xs:string" select="'../index.html'"/>
  <!-- The version of the toolkit, for the foot of the page; empty: none is named. -->
  <xsl:param name="version" as="xs:string" select="''"/>
  <!-- The language of the interface (BCP 47); one without words gets its fallback, English in the end. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>
  <!-- What happens to an element without a rule: mark (shown and marked), pass (shown as it is), fail (an error). -->
  <xsl:param name="unhandled" as="xs:string" select="'mark'"/>
</xsl:stylesheet>
