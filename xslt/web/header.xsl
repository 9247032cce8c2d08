<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI modules header and msdescription: facts about a document, its citation, how it was edited. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <!-- Parts of descriptions that stand in their line. -->
  <xsl:template mode="web:flow" match="application | availability | edition | funder | idno | language | locus
      | repository | institution | collection | textLang | principal | sponsor | authority | distributor">
    <xsl:element name="{web:inline(.)}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template mode="web:flow" match="stamp | watermark | heraldry">
    <span class="stamp" title="{web:word('stamp')}">
      <xsl:sequence select="web:attributes(.)"/>
      <xsl:apply-templates mode="#current"/>
    </span>
  </xsl:template>

  <!-- The table of facts. -->
  <xsl:function name="web:facts" as="element()" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="file" as="element()?" select="$tei/teiHeader/fileDesc"/>
    <xsl:variable name="profile" as="element()*" select="$tei/teiHeader/profileDesc"/>
    <xsl:variable name="dated" as="element()*"
        select="($profile/settingDesc//date, $profile/creation//date)[1], $profile/settingDesc//time"/>
    <xsl:variable name="identifier" as="element()*" select="$file/sourceDesc//msIdentifier"/>
    <dl class="facts">
      <xsl:apply-templates mode="web:fact" select="$dated, $profile/settingDesc//(placeName | name[@type = 'place']),
          $file/sourceDesc//textLang, $profile/langUsage/language[@ident = te:language($tei)],
          $identifier/(repository, idno), $file/sourceDesc//msItem/locus,
          $file/publicationStmt/(publisher, idno[@type = 'document'], idno[not(@type = ('document', 'URL'))],
            idno[@type = 'URL']),
          $file/titleStmt/respStmt[not(name[@type = 'software'])], $file/titleStmt/(funder, sponsor, principal),
          $file/publicationStmt/availability, $tei/teiHeader/encodingDesc/appInfo/application,
          $tei/teiHeader/revisionDesc//change"/>
    </dl>
  </xsl:function>

  <!-- One row. -->
  <xsl:function name="web:row" as="element()" visibility="public">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="values" as="element()*"/>
    <div>
      <dt>{$label}</dt>
      <xsl:for-each select="$values">
        <dd>
          <xsl:apply-templates select="." mode="web:flow"/>
        </dd>
      </xsl:for-each>
    </div>
  </xsl:function>

  <xsl:template mode="web:fact" match="date">
    <xsl:sequence select="web:row(web:word('fact.date'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="time">
    <xsl:sequence select="web:row(web:word('fact.time'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="placeName | settingDesc//name">
    <xsl:sequence select="web:row(web:word('fact.place'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="textLang">
    <xsl:sequence select="web:row(web:word('fact.original-language'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="langUsage/language">
    <xsl:sequence select="web:row(web:word('fact.language'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="repository">
    <xsl:sequence select="web:row(web:word('fact.archive'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="msIdentifier/idno">
    <xsl:sequence select="web:row(web:word('fact.shelfmark'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="locus">
    <xsl:sequence select="web:row(web:word('fact.pages'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="publisher">
    <xsl:sequence select="web:row(web:word('fact.publisher'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="publicationStmt/idno[not(te:is-safe-link(.))]">
    <xsl:sequence select="web:row(te:word-or-value('fact', lower-case((@type, 'document')[1]), $web:language), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="publicationStmt/idno[te:is-safe-link(.)]">
    <div>
      <dt>{web:word('fact.url')}</dt>
      <dd>
        <xsl:sequence select="web:link(string(.), text())"/>
      </dd>
    </div>
  </xsl:template>
  <xsl:template mode="web:fact" match="respStmt">
    <xsl:variable name="label" as="xs:string" select="normalize-space(resp[1])"/>
    <xsl:sequence select="web:row(upper-case(substring($label, 1, 1)) || substring($label, 2), persName | orgName | name)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="funder | sponsor | principal">
    <xsl:sequence select="web:row(web:word('fact.funder'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="availability">
    <xsl:sequence select="web:row(web:word('fact.availability'), .)"/>
  </xsl:template>
  <xsl:template mode="web:fact" match="application">
    <div>
      <dt>{web:word('fact.encoder')}</dt>
      <dd>{(label, @ident)[1]} {@version}</dd>
    </div>
  </xsl:template>
  <xsl:template mode="web:fact" match="change">
    <div>
      <dt>{if (@when) then te:format-date(@when, $web:language) else web:word('fact.change')}</dt>
      <dd>
        <xsl:apply-templates mode="web:flow"/>
      </dd>
    </div>
  </xsl:template>

  <!-- How to cite: the citation that the document carries, else one made of what it says. -->
  <xsl:function name="web:how-to-cite" as="node()*" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="given" as="element(bibl)?" select="$tei/teiHeader/fileDesc/sourceDesc//bibl[@type = 'citation'][1]"/>
    <h3>{web:word('cite')}</h3>
    <p class="cite">
      <xsl:choose>
        <xsl:when test="exists($given)">
          <xsl:apply-templates select="$given/node()" mode="web:flow"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of separator=", " select="te:title($tei), te:date($tei) ! te:format-date(., $web:language),
              te:citation($tei)"/>
        </xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:function>

  <!-- How the text was edited: the prose of the encoding description. -->
  <xsl:function name="web:declarations" as="element()*" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="prose" as="element()*" select="$tei/teiHeader/encodingDesc/(p, projectDesc, samplingDecl,
        editorialDecl/(p, * except p))"/>
    <xsl:if test="exists($prose)">
      <h3>{web:word('editorial')}</h3>
      <div class="declarations">
        <xsl:apply-templates select="$prose" mode="web:declaration"/>
      </div>
    </xsl:if>
  </xsl:function>
  <xsl:template mode="web:declaration" match="p">
    <xsl:apply-templates select="." mode="web:flow"/>
  </xsl:template>
  <xsl:template mode="web:declaration" match="projectDesc | samplingDecl | editorialDecl/*[not(self::p)]">
    <div>
      <h4>{te:word-or-value('editorial', local-name(.), $web:language)}</h4>
      <xsl:apply-templates select="*" mode="web:flow"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
