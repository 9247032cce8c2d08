<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module core (Guidelines, chapter Elements Available in All TEI Documents). -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- Paragraphs. -->

  <xsl:template match="p" mode="pr:text" as="element(fo:block)">
    <fo:block text-align="inherit">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- A paragraph of the talk: numbered in the margin; the first of a turn begins with the speaker, the others are indented. -->
  <xsl:template match="p[te:is-numbered(.)]" mode="pr:text" priority="1" as="element(fo:block)">
    <!-- Priority: the same element, more narrowly. -->
    <xsl:variable name="number" as="xs:integer" select="te:paragraph-number(.)"/>
    <xsl:variable name="id" as="xs:string" select="te:paragraph-id(.)"/>
    <xsl:variable name="follows" as="xs:boolean" select="exists(preceding-sibling::*[1][self::p])"/>
    <fo:block id="{$id}" role="Div">
      <xsl:if test="not($follows)">
        <xsl:attribute name="space-before" select="$leading * 0.5 || 'pt'"/>
      </xsl:if>
      <fo:marker marker-class-name="paragraph">{pr:word('paragraph', pr:language(.))}&#160;{$number}</fo:marker>
      <xsl:call-template name="pr:marginal">
        <xsl:with-param name="number" select="$number"/>
        <xsl:with-param name="id" select="$id"/>
      </xsl:call-template>
      <fo:block xsl:use-attribute-sets="pr:prose" role="P" text-indent="{if ($follows) then 12 else 0}pt">
        <xsl:apply-templates select="preceding-sibling::*[1][self::speaker]" mode="pr:run-in"/>
        <xsl:apply-templates mode="pr:text"/>
      </fo:block>
    </fo:block>
  </xsl:template>

  <!-- Readings. -->

  <!-- Corrected here: the corrected reading in the line, that of the source at the foot. -->
  <xsl:template match="choice[sic and corr]" mode="pr:text" as="node()+">
    <xsl:variable name="language" as="xs:string" select="pr:language(.)"/>
    <xsl:apply-templates select="corr[1]/node()" mode="pr:text"/>
    <xsl:call-template name="pr:footnote">
      <xsl:with-param name="number" select="pr:footnote-number(.)"/>
      <xsl:with-param name="content" as="node()*">
        <fo:block>
          <xsl:choose>
            <xsl:when test="normalize-space(sic[1]) eq ''">
              <xsl:text>{pr:word('correction-empty', $language)}</xsl:text>
            </xsl:when>
            <xsl:otherwise>
              <xsl:text>{normalize-space(corr[1])}] </xsl:text>
              <fo:inline font-style="italic"><xsl:apply-templates select="sic[1]/node()" mode="pr:text"/></fo:inline>
              <xsl:text>{pr:word('correction', $language)}</xsl:text>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:text>.</xsl:text>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Two forms, both printed: the source's, and the other in brackets. -->
  <xsl:template match="choice" mode="pr:text" as="node()+">
    <xsl:apply-templates select="*[1]/node()" mode="pr:text"/>
    <xsl:for-each select="*[position() gt 1]">
      <xsl:text> [</xsl:text>
      <xsl:apply-templates mode="pr:text"/>
      <xsl:text>]</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="add" mode="pr:text" as="node()+">
    <xsl:text>‹</xsl:text>
    <xsl:apply-templates mode="pr:text"/>
    <xsl:text>›</xsl:text>
  </xsl:template>

  <xsl:template match="del" mode="pr:text" as="element(fo:inline)">
    <fo:inline text-decoration="line-through">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="unclear" mode="pr:text" as="node()+">
    <xsl:apply-templates mode="pr:text"/>
    <xsl:text> [?]</xsl:text>
  </xsl:template>

  <xsl:template match="gap" mode="pr:text" as="node()+">
    <xsl:text>[</xsl:text>
    <xsl:choose>
      <xsl:when test="normalize-space(desc[1]) ne ''">
        <xsl:apply-templates select="desc[1]/node()" mode="pr:text"/>
      </xsl:when>
      <xsl:otherwise>{pr:word('gap', pr:language(.))}</xsl:otherwise>
    </xsl:choose>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <!-- Notes. -->

  <!-- In the line: as the source prints it. A note that brings no brackets of its own gets them. -->
  <xsl:template match="note" mode="pr:text" as="node()+">
    <xsl:variable name="bracketed" as="xs:boolean" select="matches(normalize-space(.), '^[\[(].*[\])]$')"/>
    <xsl:text>{if ($bracketed) then '' else '['}</xsl:text>
    <xsl:apply-templates mode="pr:text"/>
    <xsl:text>{if ($bracketed) then '' else ']'}</xsl:text>
  </xsl:template>

  <!-- In a speaker's label, which is bold. -->
  <xsl:template match="speaker/note" mode="pr:text" priority="1" as="element(fo:inline)">
    <!-- Priority: the same element, more narrowly. -->
    <fo:inline font-weight="normal"><xsl:next-match/></fo:inline>
  </xsl:template>

  <xsl:template match="note[@type = 'sic']" mode="pr:text" priority="1" as="node()+">
    <!-- Priority: the same element, more narrowly. -->
    <xsl:text> [</xsl:text>
    <fo:inline font-style="italic">{if (normalize-space(.) eq '') then pr:word('sic', pr:language(.)) else normalize-space(.)}</fo:inline>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="note[pr:is-footnote(.)]" mode="pr:text" priority="2" as="element(fo:footnote)">
    <!-- Priority: the same element, more narrowly. -->
    <xsl:call-template name="pr:footnote">
      <xsl:with-param name="number" select="pr:footnote-number(.)"/>
      <xsl:with-param name="content" as="node()*">
        <fo:block>
          <xsl:sequence select="pr:note-lead(.)"/>
          <xsl:apply-templates mode="pr:text"/>
        </fo:block>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Whose note it is, unless its own first word says so. -->
  <xsl:function name="pr:note-lead" as="node()*" visibility="private">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="language" as="xs:string" select="pr:language($note)"/>
    <xsl:variable name="lead" as="xs:string" select="pr:word('note.' || $note/@type, $language)"/>
    <xsl:variable name="first" as="xs:string" select="replace(lower-case(tokenize(normalize-space($note), ' ')[1]), '[^\p{L}.]+\p{L}?:?$', '')"/>
    <xsl:if test="$lead ne '' and not($first = tokenize(pr:word('note.' || $note/@type || '.lead', $language), '\|'))">
      <fo:inline font-style="italic">{$lead}: </fo:inline>
    </xsl:if>
  </xsl:function>

  <!-- A footnote with its number in the line. -->
  <xsl:template name="pr:footnote" as="element(fo:footnote)" visibility="private">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="content" as="node()*"/>
    <fo:footnote>
      <fo:inline xsl:use-attribute-sets="pr:superior">{$number}</fo:inline>
      <fo:footnote-body>
        <fo:list-block font-size="{$small-size - 0.4}pt" line-height="{$small-leading - 0.6}pt"
          provisional-distance-between-starts="19pt" provisional-label-separation="3pt"
          xsl:use-attribute-sets="pr:prose" start-indent="0pt" end-indent="0pt" text-indent="0pt" font-style="normal" font-weight="normal">
          <fo:list-item>
            <fo:list-item-label end-indent="label-end()" text-align="start">
              <fo:block>{$number}</fo:block>
            </fo:list-item-label>
            <fo:list-item-body start-indent="body-start()">
              <xsl:sequence select="$content"/>
            </fo:list-item-body>
          </fo:list-item>
        </fo:list-block>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <!-- Plain words: neither notes nor what was rejected. -->
  <xsl:template match="note | choice/sic | choice/reg | choice/expan" mode="pr:plain" as="empty-sequence()"/>

  <!-- Words and phrases. -->

  <xsl:template match="abbr | address | addrLine | author | bibl | biblScope | cit | corr | date | desc | distinct | editor | email | expan | foreign | gloss
    | idno | measure | measureGrp | mentioned | name | num | orig | ptr | pubPlace | publisher | reg | resp | respStmt | rs | sic | street | term | time | unit | w | pc"
    mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <!-- Other languages: their own hyphenation, which East Asian scripts do without. -->
  <xsl:template match="foreign[@xml:lang]" mode="pr:text" priority="1" as="element(fo:inline)">
    <!-- Priority: the same element, more narrowly. -->
    <fo:inline xml:lang="{@xml:lang}" font-style="{if (matches(., '[\p{IsHangulSyllables}\p{IsCJKUnifiedIdeographs}]')) then 'normal' else 'italic'}">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="emph" mode="pr:text" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <xsl:template match="hi" mode="pr:text" as="element(fo:inline)">
    <fo:inline>
      <xsl:sequence select="pr:highlight(tokenize(@rend))"/>
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <!-- The look that words of @rend ask for; italic when none is known. -->
  <xsl:function name="pr:highlight" as="attribute()+" visibility="private">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:if test="$words = ('bold', 'strong', 'b')">
      <xsl:attribute name="font-weight" select="'bold'"/>
    </xsl:if>
    <xsl:if test="$words = ('underline', 'underlined', 'u')">
      <xsl:attribute name="text-decoration" select="'underline'"/>
    </xsl:if>
    <xsl:if test="$words = ('superscript', 'sup')">
      <xsl:attribute name="baseline-shift" select="'super'"/>
      <xsl:attribute name="font-size" select="'70%'"/>
    </xsl:if>
    <xsl:if test="not($words = ('bold', 'strong', 'b', 'underline', 'underlined', 'u', 'superscript', 'sup')) or $words = ('italic', 'i')">
      <xsl:attribute name="font-style" select="'italic'"/>
    </xsl:if>
  </xsl:function>

  <!-- Quotation marks are those of @rend: the opening and the closing, separated by white space. -->
  <xsl:template match="q | quote | said | soCalled" mode="pr:text" as="node()*">
    <xsl:variable name="marks" as="xs:string*" select="tokenize(@rend)"/>
    <xsl:text>{$marks[1]}</xsl:text>
    <xsl:apply-templates mode="pr:text"/>
    <xsl:text>{$marks[2]}</xsl:text>
  </xsl:template>

  <xsl:template match="ref" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="ref[te:is-safe-link(string(@target))]" mode="pr:text" priority="1" as="element(fo:basic-link)">
    <!-- Priority: the same element, more narrowly. -->
    <xsl:sequence select="pr:web-link(string(@target), normalize-space(.))"/>
  </xsl:template>

  <!-- A link to the web; long addresses may break after their strokes. Other schemes stay text. -->
  <xsl:function name="pr:web-link" as="node()" visibility="private">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="te:is-safe-link($address)">
        <fo:basic-link external-destination="url('{pr:uri($address)}')"
          fox:alt-text="{$label}" hyphenate="false">{replace($label, '([/?&amp;=])(\w)', '$1&#x200B;$2')}</fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>{$label}</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="title" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>

  <xsl:template match="title[@level = ('m', 'j', 's')]" mode="pr:text" as="element(fo:inline)" priority="0.75">
    <!-- Priority: the same element, more narrowly; below the rule for indexed names. -->
    <fo:inline font-style="italic">
      <xsl:apply-templates mode="pr:text"/>
    </fo:inline>
  </xsl:template>

  <!-- Breaks. -->

  <!-- A line of the source that the encoder joined leaves no mark; other line breaks break. -->
  <xsl:template match="lb[@type = 'source' or @resp]" mode="pr:text pr:plain" priority="1" as="empty-sequence()">
    <!-- Priority: the same element, more narrowly. -->
  </xsl:template>

  <xsl:template match="lb" mode="pr:text" as="element(fo:block)">
    <fo:block role="artifact"/>
  </xsl:template>

  <xsl:template match="cb | gb | milestone" mode="pr:text" as="empty-sequence()"/>

  <xsl:template match="pb" mode="pr:text" as="element(fo:inline)">
    <fo:inline font-size="{$tiny-size}pt">|{@n}{if (@n) then '|' else ''}</fo:inline>
  </xsl:template>

  <!-- Heads and lists. -->

  <xsl:template match="head" mode="pr:text" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="pr:section-heading">
      <xsl:apply-templates mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="list" mode="pr:text" as="element(fo:block)">
    <fo:block space-before="{$leading * 0.25}pt" text-indent="0pt" text-align="start" hyphenate="false">
      <xsl:apply-templates select="head" mode="pr:text"/>
      <xsl:if test="exists(item)">
        <fo:list-block provisional-label-separation="8pt" provisional-distance-between-starts="{if (@type = 'gloss') then 116 else 18}pt">
          <xsl:apply-templates select="item" mode="pr:text"/>
        </fo:list-block>
      </xsl:if>
      <xsl:apply-templates select="* except (head, label, item)" mode="pr:text"/>
    </fo:block>
  </xsl:template>

  <!-- An item with its label: the label before it, its number, or a dash. -->
  <xsl:template match="list/item" mode="pr:text" as="element(fo:list-item)">
    <xsl:variable name="label" as="element(label)?" select="preceding-sibling::*[1][self::label]"/>
    <fo:list-item space-after="{$leading * 0.15}pt">
      <fo:list-item-label end-indent="label-end()">
        <fo:block>
          <xsl:choose>
            <xsl:when test="exists($label)">
              <fo:inline font-style="italic"><xsl:apply-templates select="$label/node()" mode="pr:text"/></fo:inline>
            </xsl:when>
            <xsl:when test="@n">{@n}</xsl:when>
            <xsl:when test="../@type = 'ordered' or tokenize(../@rend) = ('numbered', 'ordered')">
              <xsl:number count="item" format="1."/>
            </xsl:when>
            <xsl:otherwise>–</xsl:otherwise>
          </xsl:choose>
        </fo:block>
      </fo:list-item-label>
      <fo:list-item-body start-indent="body-start()">
        <fo:block>
          <xsl:apply-templates mode="pr:text"/>
        </fo:block>
      </fo:list-item-body>
    </fo:list-item>
  </xsl:template>

  <xsl:template match="item | label" mode="pr:text" as="node()*">
    <xsl:apply-templates mode="pr:text"/>
  </xsl:template>
</xsl:stylesheet>
