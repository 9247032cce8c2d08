<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Calls the functions of the common package; one line a call. -->
<xsl:package name="urn:example:functions" package-version="1" version="3.0" declared-modes="yes" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:te="urn:teiedition:functions"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
  <xsl:use-package name="urn:teiedition:xslt:common" package-version="*"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:mode on-no-match="fail"/>
  <xsl:template match="/">
    <xsl:variable name="tei" as="element(TEI)" select="TEI"/>
    <xsl:variable name="p" as="element(p)" select="($tei//body//p)[2]"/>
    <xsl:value-of separator="&#10;" select="
        'title=' || te:title($tei),
        'date=' || te:date($tei),
        'time=' || te:format-time(te:time($tei), 'en'),
        'citation=' || te:citation($tei),
        'language=' || te:language($tei),
        'number=' || te:paragraph-number($p),
        'header-number=' || count(te:paragraph-number(($tei//abstract/p)[1])),
        'id=' || te:paragraph-id($p),
        'kinds=' || string-join(te:kinds-in($tei), ' '),
        'who=' || string-join(te:responsible(($tei//supplied)[1]), ', '),
        'index=' || string-join(te:name-index($tei) ! (@kind || ':' || @name), '; '),
        'places=' || string-join(te:name-index($tei)[@name = 'Karl Stone']/te:occurrence/@target, ' '),
        'remote=' || count(te:target($p, 'http://example.org/x.xml#a')),
        'absolute=' || count(te:target($p, '/etc/passwd#a')),
        'missing=' || count(te:target($p, '../authority/nothing.xml#a')),
        'day=' || te:format-date('1911-05-04', 'sv-FI'),
        'month=' || te:format-date('1911-05', 'en'),
        'year=' || te:format-date('-0044', 'en'),
        'odd-date=' || te:format-date('1911-13-04', 'en'),
        'one=' || te:count('site.count', 'en', 1),
        'many=' || te:count('site.count', 'en', 3),
        'no-word=' || te:word('no.such.word', '../../etc'),
        'links=' || string-join(('https://a.b/c', 'javascript:x', 'http:x', 'mailto:a@b.c', ' HTTPS://A.b ', 'https://a b')
          ! string(te:is-safe-link(.)), ' '),
        'identifier=' || te:identifier-link('viaf', '12'),
        'bad-identifier=' || count(te:identifier-link('viaf', '1&quot;2')),
        'sort=' || te:sort-key('Ål-Öst')"/>
  </xsl:template>
</xsl:package>
