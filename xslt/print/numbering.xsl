<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Running numbers, each counted once over the document. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:pr="urn:teiedition:print" version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all" expand-text="yes">

  <!-- Footnotes from 1: notes that are set at the foot, and corrections. The number is that after the start of the element. -->
  <xsl:accumulator name="pr:footnote" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI" select="0"/>
    <xsl:accumulator-rule match="text//note[pr:is-footnote(.)]" select="$value + 1"/>
    <xsl:accumulator-rule match="text//choice[sic and corr]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Names in the text that point somewhere, from 1. -->
  <xsl:accumulator name="pr:name" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//*[@ref]" select="$value + 1"/>
  </xsl:accumulator>

  <!-- The footnote number of a note or correction. -->
  <xsl:function name="pr:footnote-number" as="xs:integer" visibility="private">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element ! accumulator-before('pr:footnote')"/>
  </xsl:function>

  <!-- The id of a name in the text, for the index: its own, else made from its running number. -->
  <xsl:function name="pr:name-id" as="xs:string" visibility="private">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="($name/@xml:id/string(), 'name.' || ($name ! accumulator-before('pr:name')))[1]"/>
  </xsl:function>

  <!-- Whether a note is set at the foot of the page: the translators' and editors' notes, and those printed as footnotes.
       Others (an alias in a speaker label, "sic", what is handwritten in the document) stay in the line. -->
  <xsl:function name="pr:is-footnote" as="xs:boolean" visibility="private">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        empty($note/ancestor::note) and not($note/@type = ('sic', 'alias')) and empty($note/parent::speaker) and
        ($note/@type = ('translator', 'editor') or $note/@place = ('foot', 'bottom', 'end') or empty($note/(@type, @place)))"/>
  </xsl:function>
</xsl:stylesheet>
