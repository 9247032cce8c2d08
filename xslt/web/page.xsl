<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The page of a document: head, landmarks, and the parts in their order. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions" xmlns:web="urn:teiedition:web"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:template match="/" mode="web:page">
    <xsl:apply-templates select="*" mode="#current"/>
  </xsl:template>

  <xsl:template match="TEI" mode="web:page" as="element()">
    <xsl:variable name="title" as="xs:string" select="te:title(.)"/>
    <html lang="{$web:language}">
      <xsl:sequence select="web:head($title, normalize-space(teiHeader/profileDesc/abstract[1]), $assets, $tei-href)"/>
      <body class="document">
        <a class="skip" href="#part:text">{web:word('skip')}</a>
        <header class="site">
          <a href="{$site-href}">{web:word('site')}</a>
        </header>
        <main id="part:main">
          <xsl:sequence select="web:title-block(.)"/>
          <xsl:sequence select="web:summary(.)"/>
          <xsl:sequence select="web:edition(.)"/>
          <xsl:sequence select="web:notes(.)"/>
          <xsl:sequence select="web:participants(.)"/>
          <xsl:sequence select="web:names(.)"/>
          <xsl:sequence select="web:about(.)"/>
        </main>
        <xsl:sequence select="web:foot()"/>
      </body>
    </html>
  </xsl:template>

  <!-- The head of any page. Nothing may be loaded but style and images from beside the page; no script at all. -->
  <xsl:function name="web:head" as="element()" visibility="public">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string"/>
    <xsl:param name="assets" as="xs:string"/>
    <xsl:param name="source" as="xs:string"/>
    <head>
      <meta charset="UTF-8"/>
      <!-- 'self' means nothing where the page is a file of no origin, so that files are named, too; a page from a server may not load them. -->
      <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta name="referrer" content="no-referrer"/>
      <title>{if ($title = '') then web:word('untitled') else $title}</title>
      <xsl:if test="$description != ''">
        <meta name="description" content="{$description}"/>
      </xsl:if>
      <xsl:if test="$source != ''">
        <link rel="alternate" type="application/tei+xml" href="{$source}"/>
      </xsl:if>
      <link rel="stylesheet" href="{$assets}edition.css"/>
    </head>
  </xsl:function>

  <!-- Title, date, time, place, citation, and the way round the page. -->
  <xsl:function name="web:title-block" as="element()" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="date" as="xs:string?" select="te:date($tei)"/>
    <xsl:variable name="time" as="xs:string?" select="te:time($tei)"/>
    <xsl:variable name="places" as="element()*" select="$tei/teiHeader/profileDesc/settingDesc//(placeName | name[@type = 'place'])"/>
    <header class="title">
      <h1 lang="{te:language($tei)}">{(te:title($tei)[. != ''], web:word('untitled'))[1]}</h1>
      <p class="dateline">
        <xsl:if test="exists($date)">
          <span><time datetime="{$date}">{te:format-date($date, $web:language)}</time></span>
        </xsl:if>
        <xsl:if test="exists($time)">
          <span><time datetime="{substring($time, 1, 5)}">{te:format-time($time, $web:language)}</time></span>
        </xsl:if>
        <xsl:for-each select="$places">
          <span><xsl:apply-templates select="." mode="web:flow"/></span>
        </xsl:for-each>
      </p>
      <xsl:for-each select="te:citation($tei)">
        <p class="citation">{.}</p>
      </xsl:for-each>
      <nav class="contents" aria-label="{web:word('contents')}">
        <ul>
          <xsl:for-each select="web:parts($tei)">
            <li><a href="#part:{.}">{web:word('part.' || .)}</a></li>
          </xsl:for-each>
        </ul>
      </nav>
    </header>
  </xsl:function>

  <!-- The parts that the page of a document has, in their order. -->
  <xsl:function name="web:parts" as="xs:string*" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        'summary'[$tei/teiHeader/profileDesc/abstract],
        'text',
        'notes'[exists(web:numbered-notes($tei))],
        'participants'[$tei/teiHeader/profileDesc/particDesc//(person | personGrp)],
        'names'[exists(te:indexed-names($tei)/te:entities(.))],
        'about'"/>
  </xsl:function>

  <!-- The summary. -->
  <xsl:function name="web:summary" as="element()?" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="abstracts" as="element(abstract)*" select="$tei/teiHeader/profileDesc/abstract"/>
    <xsl:if test="exists($abstracts)">
      <section class="summary" id="part:summary" aria-labelledby="head:summary">
        <h2 id="head:summary">{web:word('part.summary')}</h2>
        <div lang="{te:language($tei)}">
          <xsl:apply-templates select="$abstracts/*" mode="web:flow"/>
        </div>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- The text with the switch and the legend beside it. -->
  <xsl:function name="web:edition" as="element()" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <section class="edition" id="part:text" aria-labelledby="head:text">
      <h2 id="head:text">{web:word('part.text')}</h2>
      <aside class="apparatus" aria-label="{web:word('apparatus')}">
        <fieldset class="switch">
          <legend>{web:word('switch')}</legend>
          <label><input type="radio" name="view" id="view:brackets" checked="checked"/>
            <span>{web:word('switch.brackets')}</span></label>
          <label><input type="radio" name="view" id="view:reading"/>
            <span>{web:word('switch.reading')}</span></label>
        </fieldset>
        <xsl:sequence select="web:legend($tei)"/>
      </aside>
      <div class="text" lang="{te:language($tei)}">
        <xsl:apply-templates select="$tei/text" mode="web:flow"/>
      </div>
    </section>
  </xsl:function>

  <!-- About the document: facts, how to cite, files, how the text was edited. -->
  <xsl:function name="web:about" as="element()" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <section class="about" id="part:about" aria-labelledby="head:about">
      <h2 id="head:about">{web:word('part.about')}</h2>
      <xsl:sequence select="web:facts($tei)"/>
      <xsl:sequence select="web:how-to-cite($tei)"/>
      <xsl:if test="($tei-href, $pdf-href) != ''">
        <h3>{web:word('downloads')}</h3>
        <ul class="downloads">
          <xsl:if test="$tei-href != ''">
            <li><a href="{$tei-href}" download="download">{web:word('download.tei')}</a></li>
          </xsl:if>
          <xsl:if test="$pdf-href != ''">
            <li><a href="{$pdf-href}">{web:word('download.pdf')}</a></li>
          </xsl:if>
        </ul>
      </xsl:if>
      <xsl:sequence select="web:declarations($tei)"/>
    </section>
  </xsl:function>

  <!-- The foot of any page. -->
  <xsl:function name="web:foot" as="element()" visibility="public">
    <footer class="foot">
      <p>{if ($version = '') then web:word('foot') else web:word('foot.version', $version)}</p>
    </footer>
  </xsl:function>
</xsl:stylesheet>
