<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Elements without a rule. Their text is never dropped; the parameter unhandled decides how loud this is. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template mode="web:flow" match="*">
    <xsl:variable name="message" as="xs:string" select="'The element ' || name(.) || ' has no rule in the web edition.'"/>
    <xsl:choose>
      <xsl:when test="$unhandled = 'fail'">
        <xsl:sequence select="error($web:unhandled-element, $message, .)"/>
      </xsl:when>
      <xsl:when test="$unhandled = 'pass'">
        <xsl:element name="{web:inline(.)}">
          <xsl:sequence select="web:attributes(.)"/>
          <xsl:apply-templates mode="#current"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:message error-code="Q{{urn:teiedition:web}}unhandled-element">{$message}</xsl:message>
        <xsl:element name="{web:inline(.)}">
          <xsl:attribute name="class" select="'unhandled'"/>
          <xsl:attribute name="title" select="web:word('unhandled', local-name(.))"/>
          <xsl:sequence select="web:attributes(.)"/>
          <xsl:apply-templates mode="#current"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
