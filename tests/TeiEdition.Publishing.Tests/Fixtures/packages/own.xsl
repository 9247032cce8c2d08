<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A package of an edition's own, that changes one rule of the web edition. -->
<xsl:package name="urn:example:web" package-version="1" version="3.0" declared-modes="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">
  <xsl:use-package name="urn:teiedition:xslt:web" package-version="*">
    <xsl:override>
      <xsl:template match="stage" mode="web:flow">
        <span class="own-stage">
          <xsl:apply-templates mode="#current"/>
        </span>
      </xsl:template>
    </xsl:override>
  </xsl:use-package>
  <xsl:output method="html" html-version="5.0" indent="no" include-content-type="no"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:template match="/">
    <xsl:apply-templates select="." mode="web:page"/>
  </xsl:template>
</xsl:package>
