<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Elements that no module has a rule for: printed visibly with a message, or an error (parameter $unhandled). The rule has
     the default priority of *, below every rule that names its element. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <xsl:template match="*" mode="pr:text" as="element(fo:inline)">
    <xsl:choose>
      <xsl:when test="$unhandled eq 'fail'">
        <xsl:sequence select="error($pr:error-unhandled, 'no rule for element ' || name(), .)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message error-code="pr:unhandled">no rule for element {name()}</xsl:message>
        <fo:inline background-color="#eeeeee">
          <xsl:text>«{name()}: </xsl:text>
          <xsl:apply-templates mode="pr:text"/>
          <xsl:text>»</xsl:text>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
