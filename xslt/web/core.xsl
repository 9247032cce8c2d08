<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module core (Guidelines, chapter Elements Available in All TEI Documents), elements in alphabetical order; mode web:flow. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- What stands in its line without a look of its own. -->
  <xsl:template mode="web:flow" match="abbr | addrLine | author | biblScope | distinct | editor | email | expan | gloss
      | measure | meeting | num | orig | pubPlace | publisher | reg | resp | respStmt | street | unit">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="add">
    <ins class="ed addition" title="{web:word('kind.addition')}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </ins>
  </xsl:template>

  <xsl:template mode="web:flow" match="address | bibl | biblStruct | listBibl">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="local-name(.)"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- A printed form and another: both in the view with brackets, the printed one in the reading text. -->
  <xsl:template mode="web:flow" match="choice[te:reading-kind(.) = ('variant', 'expansion')]">
    <span>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates select="orig, abbr" mode="#current"/>
      <span class="b">
        <xsl:text> </xsl:text>
        <span class="ed {te:reading-kind(.)}" title="{web:word('kind.' || te:reading-kind(.))}">
          <xsl:sequence select="web:bracket('[')"/>
          <xsl:apply-templates select="reg, expan" mode="#current"/>
          <xsl:sequence select="web:bracket(']')"/>
        </span>
      </span>
    </span>
  </xsl:template>

  <!-- A reading and its correction: both in the view with brackets, the corrected one in the reading text. -->
  <xsl:template mode="web:flow" match="choice[te:reading-kind(.) = 'correction']">
    <span>
      <xsl:sequence select="web:attributes(.)"/>
      <span class="b">
        <xsl:apply-templates select="sic" mode="#current"/>
        <xsl:text> </xsl:text>
      </span>
      <xsl:apply-templates select="corr" mode="#current"/>
    </span>
  </xsl:template>

  <!-- Any other alternatives, one after the other. -->
  <xsl:template mode="web:flow" match="choice">
    <span>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:for-each select="*">
        <xsl:if test="position() > 1">
          <xsl:text> / </xsl:text>
        </xsl:if>
        <xsl:apply-templates select="." mode="#current"/>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="cit">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="corr">
    <span class="ed correction" title="{web:word('kind.correction')}">
      <xsl:sequence select="web:attributes(.), web:bracket('⟨')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:sequence select="web:bracket('⟩')"/>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="date | time">
    <xsl:variable name="when" as="xs:string" select="string((@when, @when-iso)[1])"/>
    <xsl:choose>
      <xsl:when test="not(web:has-blocks(.)) and matches($when,
          if (self::date) then '^\d{4}(-\d\d(-\d\d)?)?$' else '^\d\d:\d\d(:\d\d)?$')">
        <time datetime="{$when}">
          <xsl:sequence select="web:attributes(.)"/>
          <xsl:apply-templates mode="#current"/>
        </time>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="web:attributes(.)"/>
          <xsl:apply-templates mode="#current"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="web:flow" match="del">
    <del class="ed deletion b" title="{web:word('kind.deletion')}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </del>
  </xsl:template>

  <xsl:template mode="web:flow" match="desc">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="emph | foreign | mentioned | term">
    <xsl:element name="{if (web:has-blocks(.)) then 'div' else if (self::emph) then 'em' else 'i'}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:value-of select="web:delimiter(., 'open')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="web:delimiter(., 'close')"/>
    </xsl:element>
  </xsl:template>

  <!-- A loss: what is lost in brackets; in the reading text an ellipsis. -->
  <xsl:template mode="web:flow" match="gap">
    <span class="ed gap" title="{web:word('kind.gap')}">
      <xsl:sequence select="web:attributes(.)"/>
      <span class="b">
        <xsl:sequence select="web:bracket('[')"/>
        <xsl:choose>
          <xsl:when test="desc">
            <xsl:apply-templates select="desc/node()" mode="#current"/>
          </xsl:when>
          <xsl:when test="@reason">{te:word-or-value('gap', string(@reason), $web:language)}</xsl:when>
          <xsl:otherwise>{web:word('gap.any')}</xsl:otherwise>
        </xsl:choose>
        <xsl:sequence select="web:bracket(']')"/>
      </span>
      <span class="r">…</span>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="hi">
    <xsl:variable name="looks" as="xs:string*"
        select="('italic', 'bold', 'underline', 'smallcaps', 'super', 'sup', 'sub', 'strikethrough')
          [. = tokenize(string-join((current()/@rend, current()/@rendition ! translate(., '#', '')), ' '))]"/>
    <xsl:element name="{if (web:has-blocks(.)) then 'div' else if ($looks = ('super', 'sup')) then 'sup'
        else if ($looks = 'sub') then 'sub' else if ($looks = 'bold') then 'b'
        else if ($looks = ('italic') or empty($looks)) then 'i' else 'span'}">
      <xsl:attribute name="class" select="'hi', $looks ! ('hi-' || .)"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- A line break of the document is a line break; one that the encoder put where a sentence was cut is a join. -->
  <xsl:template mode="web:flow" match="lb | cb">
    <br>
      <xsl:sequence select="web:attributes(.)"/>
    </br>
  </xsl:template>
  <xsl:template mode="web:flow" match="lb[te:reading-kind(.) = 'join']">
    <xsl:sequence select="web:join(.)"/>
  </xsl:template>

  <xsl:template mode="web:flow" match="list">
    <xsl:apply-templates select="head" mode="#current"/>
    <xsl:element name="{if (@type = ('ordered', 'numbered') or @rend = ('ordered', 'numbered')) then 'ol' else 'ul'}">
      <xsl:attribute name="class" select="'list', 'labelled'[current()/item/label]"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:for-each select="* except head">
        <li>
          <xsl:if test="self::item">
            <xsl:sequence select="web:attributes(.)"/>
          </xsl:if>
          <xsl:apply-templates select="if (self::item) then node() else ." mode="#current"/>
        </li>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- A list of labels and items. -->
  <xsl:template mode="web:flow" match="list[label]">
    <xsl:apply-templates select="head" mode="#current"/>
    <dl class="list">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:for-each-group select="* except head" group-starting-with="label">
        <div>
          <xsl:for-each select="current-group()">
            <xsl:element name="{if (self::label) then 'dt' else 'dd'}">
              <xsl:sequence select="web:attributes(.)"/>
              <xsl:apply-templates select="if (self::label or self::item) then node() else ." mode="#current"/>
            </xsl:element>
          </xsl:for-each>
        </div>
      </xsl:for-each-group>
    </dl>
  </xsl:template>

  <xsl:template mode="web:flow" match="label | item">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="local-name(.)"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="milestone">
    <span class="milestone">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:value-of select="@n"/>
    </span>
  </xsl:template>

  <!-- A short note that stays in its line. Numbered notes: see notes.xsl. -->
  <xsl:template mode="web:flow" match="note">
    <xsl:element name="{web:inline(.)}">
      <xsl:attribute name="class" select="'note'"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template mode="web:flow" match="note[@type = 'sic']">
    <span class="b">
      <xsl:value-of select="web:space-before(.)"/>
      <span class="ed doubt">
        <xsl:sequence select="web:attributes(.), web:bracket('[')"/>
        <xsl:apply-templates mode="#current"/>
        <xsl:sequence select="web:bracket(']')"/>
      </span>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="p">
    <xsl:variable name="number" as="xs:integer?" select="te:paragraph-number(.)"/>
    <xsl:element name="{web:block(.)}">
      <xsl:attribute name="class" select="'p', 'numbered'[exists($number)]"/>
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="exists($number)">
        <a class="pn" href="#{te:paragraph-id(.)}" aria-label="{web:word('paragraph.link', string($number))}">{$number}</a>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="pb">
    <span class="pb">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:if test="@n">
        <span class="page">{web:word('page', string(@n))}</span>
      </xsl:if>
      <xsl:if test="te:reading-kind(.) = 'join'">
        <xsl:sequence select="web:join-mark()"/>
      </xsl:if>
    </span>
  </xsl:template>

  <!-- What is quoted, with its printed marks; without printed marks with those of the language. -->
  <xsl:template mode="web:flow" match="q | said | soCalled">
    <xsl:variable name="marked" as="xs:boolean" select="web:delimiter(., 'open') != '' or @rend = 'none'"/>
    <xsl:element name="{if (web:has-blocks(.)) then 'div' else if ($marked) then 'span' else 'q'}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:value-of select="web:delimiter(., 'open')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="web:delimiter(., 'close')"/>
    </xsl:element>
  </xsl:template>
  <xsl:template mode="web:flow" match="quote">
    <xsl:element name="{if (web:has-blocks(.) or parent::div or parent::body) then 'blockquote' else 'span'}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:value-of select="web:delimiter(., 'open')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:value-of select="web:delimiter(., 'close')"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="sic">
    <span class="ed doubt" title="{web:word('kind.doubt')}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>

  <xsl:template mode="web:flow" match="title">
    <xsl:element name="{if (web:has-blocks(.)) then 'div' else if (@level = ('m', 'j', 's')) then 'cite' else 'span'}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template mode="web:flow" match="unclear">
    <span class="ed doubt" title="{web:word('kind.unclear')}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>

  <!-- A break of the source inside a sentence that the encoder joined. -->
  <xsl:function name="web:join" as="element(span)" visibility="private" xpath-default-namespace="">
    <xsl:param name="element" as="element()"/>
    <span>
      <xsl:sequence select="web:attributes($element), web:join-mark()"/>
    </span>
  </xsl:function>

  <!-- The mark of a join. It is drawn by the style sheet, so that it is not copied with the text. -->
  <xsl:function name="web:join-mark" as="element(span)" visibility="private" xpath-default-namespace="">
    <span class="ed join b" role="img" aria-label="{web:word('kind.join')}" title="{web:word('join.title')}"/>
  </xsl:function>
</xsl:stylesheet>
