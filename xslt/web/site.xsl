<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page of the site: its documents with date, title, participants, archive and summary. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xmlns:site="urn:teiedition:site"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template match="site:site" mode="web:page" as="element()">
    <xsl:variable name="title" as="xs:string" select="(string(@title)[. != ''], web:word('site'))[1]"/>
    <html lang="{$web:language}">
      <xsl:sequence select="web:head($title, '', 'assets/', '')"/>
      <body class="site-index">
        <a class="skip" href="#part:main">{web:word('skip')}</a>
        <main id="part:main">
          <header class="title">
            <h1>{$title}</h1>
            <p class="dateline">
              <span>{te:count('site.count', $web:language, count(site:document))}</span>
            </p>
          </header>
          <ol class="documents">
            <xsl:apply-templates select="site:document" mode="web:site">
              <xsl:sort select="string(te:document(., @href)/TEI ! te:date(.))"/>
              <xsl:sort select="@slug"/>
            </xsl:apply-templates>
          </ol>
        </main>
        <footer class="foot">
          <p>{if (@version != '') then web:word('foot.version', @version) else web:word('foot')}</p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="site:document" mode="web:site" as="element()">
    <xsl:variable name="tei" as="element(TEI)?" select="te:document(., @href)/TEI"/>
    <xsl:variable name="page" as="xs:string" select="encode-for-uri(@slug) || '/index.html'"/>
    <xsl:if test="empty($tei)">
      <xsl:message error-code="Q{{urn:teiedition:web}}missing-document">{@href} is no TEI document.</xsl:message>
    </xsl:if>
    <li>
      <xsl:for-each select="$tei ! te:date(.)">
        <p class="when"><time datetime="{.}">{te:format-date(., $web:language)}</time></p>
      </xsl:for-each>
      <h2>
        <a href="{$page}">
          <xsl:sequence select="$tei/@xml:lang/.. ! web:lang(.)"/>
          <xsl:text>{($tei ! te:title(.)[. != ''], string(@slug))[1]}</xsl:text>
        </a>
      </h2>
      <xsl:for-each select="$tei ! te:citation(.)">
        <p class="citation">{.}</p>
      </xsl:for-each>
      <xsl:for-each select="$tei/teiHeader/profileDesc/particDesc//listPerson[person]">
        <p class="party"><span class="label">{(head/normalize-space(.)[. != ''], web:word('part.participants'))[1]}</span>
          <xsl:text> {string-join(person ! te:entity-name(.), ', ')}</xsl:text></p>
      </xsl:for-each>
      <xsl:variable name="abstract" as="element(abstract)?" select="$tei/teiHeader/profileDesc/abstract[1]"/>
      <xsl:if test="exists($abstract)">
        <div class="abstract">
          <xsl:sequence select="web:lang($tei)"/>
          <xsl:apply-templates select="$abstract/*" mode="web:flow">
            <xsl:with-param name="in-link" as="xs:boolean" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </div>
      </xsl:if>
      <xsl:if test="@pdf != ''">
        <p class="files"><a href="{@pdf}" aria-label="{web:word('site.pdf', ($tei ! te:title(.), @slug)[1])}">{web:word('download.pdf.short')}</a></p>
      </xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
