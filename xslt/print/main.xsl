<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI P5 to XSL-FO for Apache FOP: an edition as a booklet. Table of contents of the package; the entry is pr:book in book.xsl.
     Parameters: params.xsl. Two passes: first with page-map '{}', then with the pages that the first pass reported. -->
<xsl:package xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:pr="urn:teiedition:print" name="urn:teiedition:xslt:print"
  package-version="0.1" version="3.0" default-mode="pr:book" exclude-result-prefixes="#all">

  <xsl:use-package name="urn:teiedition:xslt:common" package-version="*"/>

  <xsl:include href="params.xsl"/>
  <xsl:include href="errors.xsl"/>
  <xsl:include href="modes.xsl"/>
  <xsl:include href="numbering.xsl"/>
  <xsl:include href="functions.xsl"/>
  <xsl:include href="l10n.xsl"/>

  <!-- The book, in its order. -->
  <xsl:include href="book.xsl"/>
  <xsl:include href="styles.xsl"/>
  <xsl:include href="layout.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="title-page.xsl"/>
  <xsl:include href="imprint.xsl"/>
  <xsl:include href="index.xsl"/>

  <!-- The TEI modules. -->
  <xsl:include href="core.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="gaiji.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="linking.xsl"/>
  <xsl:include href="msdescription.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="unhandled.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <!-- White space between the children of elements that hold no text of their own. -->
  <xsl:strip-space xmlns:tei="http://www.tei-c.org/ns/1.0" elements="tei:TEI tei:teiHeader tei:fileDesc tei:titleStmt
    tei:publicationStmt tei:sourceDesc tei:msDesc tei:msIdentifier tei:msContents tei:msItem tei:encodingDesc tei:editorialDecl
    tei:profileDesc tei:settingDesc tei:setting tei:particDesc tei:listPerson tei:person tei:respStmt tei:text tei:front tei:body
    tei:back tei:div tei:div1 tei:div2 tei:div3 tei:sp tei:list tei:lg tei:table tei:row tei:choice tei:group tei:floatingText
    tei:standOff tei:listPlace tei:place tei:listOrg tei:org tei:listEvent tei:event"/>
</xsl:package>
