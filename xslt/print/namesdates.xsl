<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module namesdates (Guidelines, chapter Names, Dates, People, and Places): names in the text carry the ids that the index
     cites; persons of the header go to the title page. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- A name that the index counts: the place that its page is measured by. -->
  <xsl:template match="(persName | placeName | geogName | orgName | eventName | name | rs | country
    | region | settlement | title)[@ref][ancestor::text][not(ancestor::speaker)]"
    mode="pr:text" priority="1" as="element(fo:inline)">
    <!-- Priority: also decides for title and rs, which have rules in core.xsl. -->
    <fo:inline id="{pr:name-id(.)}">
      <xsl:next-match/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="addName | affiliation | country | district | eventName | forename | genName | geogFeat | geogName | nameLink | offset
    | orgName | persName | placeName | region | roleName | settlement | surname | occupation | birth | death | bloc" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="particDesc" mode="pr:title-page" as="element(fo:block)*">
    <xsl:apply-templates mode="pr:title-page"/>
  </xsl:template>

  <xsl:template match="particDesc/p" mode="pr:title-page" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:small" space-before="{$leading}pt">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="listPerson" mode="pr:title-page" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:small" space-before="{$leading}pt" text-align="start" hyphenate="false">
      <xsl:for-each select="head">
        <fo:block font-style="italic" keep-with-next.within-page="always">
          <xsl:apply-templates mode="pr:text"/>
        </fo:block>
      </xsl:for-each>
      <xsl:apply-templates select="person | personGrp | listPerson" mode="pr:title-page"/>
    </fo:block>
  </xsl:template>

  <!-- Name, office, side; the role in the talk where it is no speaker's. -->
  <xsl:template match="person | personGrp" mode="pr:title-page" as="element(fo:block)">
    <xsl:variable name="language" as="xs:string" select="pr:language(.)"/>
    <xsl:variable name="details" as="xs:string*" select="(occupation, affiliation) ! normalize-space(.)[. ne '']"/>
    <xsl:variable name="role" as="xs:string" select="@role[. = ('interpreter', 'note-taker')] ! pr:word('role.' || ., $language) => string-join()"/>
    <fo:block start-indent="10pt" text-indent="-10pt">
      <xsl:text>{te:entity-name(.)}</xsl:text>
      <xsl:if test="exists($details) or $role ne ''">
        <fo:inline font-style="italic">, {string-join(($details, $role[. ne '']), ', ')}</fo:inline>
      </xsl:if>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
