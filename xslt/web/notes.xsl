<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Notes: a mark at the place, the note in a list after the text, each linked to the other. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- The notes that are numbered: all of the text but the short ones that stay in their line. -->
  <xsl:function name="web:numbered-notes" as="element(note)*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//note[web:is-numbered-note(.)]"/>
  </xsl:function>

  <!-- Whether a note is numbered. -->
  <xsl:function name="web:is-numbered-note" as="xs:boolean" visibility="public">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="exists($note[ancestor::text][not(@type = ('sic', 'alias'))])"/>
  </xsl:function>

  <!-- The number of a numbered note. -->
  <xsl:function name="web:note-number" as="xs:string" visibility="public">
    <xsl:param name="note" as="element(note)"/>
    <xsl:number select="$note" level="any" count="note[ancestor::text][not(@type = ('sic', 'alias'))]"/>
  </xsl:function>

  <xsl:template match="note[web:is-numbered-note(.)]" mode="web:flow">
    <xsl:variable name="number" as="xs:string" select="web:note-number(.)"/>
    <sup class="noteref"><a id="ref:{$number}" href="#note:{$number}" role="doc-noteref"
        aria-label="{web:word('note.number', $number)}">{$number}</a></sup>
  </xsl:template>

  <!-- The list of notes. -->
  <xsl:function name="web:notes" as="element()?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="notes" as="element(note)*" select="web:numbered-notes($tei)"/>
    <xsl:if test="exists($notes)">
      <section class="notes" id="part:notes" aria-labelledby="head:notes">
        <h2 id="head:notes">{web:word('part.notes')}</h2>
        <ol lang="{te:language($tei)}">
          <xsl:apply-templates select="$notes" mode="web:note"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:template match="note" mode="web:note" as="element()">
    <xsl:variable name="number" as="xs:string" select="web:note-number(.)"/>
    <li id="note:{$number}">
      <div>
        <xsl:sequence select="web:attributes(.)"/>
        <xsl:if test="@type and te:has-word('note.' || @type, $web:language)">
          <span class="note-type">{web:word('note.' || @type)}</span>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:apply-templates select="node()" mode="web:flow"/>
        <xsl:text> </xsl:text>
        <a class="back" href="#ref:{$number}" aria-label="{web:word('note.back', $number)}">↩</a>
      </div>
    </li>
  </xsl:template>
</xsl:stylesheet>
