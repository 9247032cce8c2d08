<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Pages: masters, running heads, the rule over footnotes, numbers in the margin. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- All page masters. Each body is $measure wide: FOP loses space on pages whose widths differ. -->
  <xsl:template name="pr:masters" as="element(fo:layout-master-set)" visibility="private">
    <fo:layout-master-set>
      <xsl:sequence select="
          pr:master('plain-recto', false(), 'plain', 1), pr:master('plain-verso', true(), 'plain', 1),
          pr:master('first-recto', false(), 'first', 1), pr:master('recto', false(), 'recto', 1), pr:master('verso', true(), 'verso', 1),
          pr:master('index-first', false(), 'first', 2), pr:master('index-first-verso', true(), 'first-verso', 2),
          pr:master('index-recto', false(), 'recto', 2), pr:master('index-verso', true(), 'verso', 2)"/>
      <xsl:sequence select="
          pr:page-sequence-master('plain', 'plain-recto', 'plain-recto', 'plain-verso'),
          pr:page-sequence-master('text', 'first-recto', 'recto', 'verso'),
          pr:page-sequence-master('index', 'index-first', 'index-recto', 'index-verso')"/>
    </fo:layout-master-set>
  </xsl:template>

  <!-- One page master: $verso swaps the margins, $head names its static content, $columns divides the body. -->
  <xsl:function name="pr:master" as="element(fo:simple-page-master)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="verso" as="xs:boolean"/>
    <xsl:param name="head" as="xs:string"/>
    <xsl:param name="columns" as="xs:integer"/>
    <fo:simple-page-master master-name="{$name}" page-width="{$page-width}pt" page-height="{$page-height}pt">
      <fo:region-body region-name="body" margin-top="{$top-margin}pt" margin-bottom="{$bottom-margin}pt" column-count="{$columns}" column-gap="18pt"
        margin-left="{if ($verso) then $outer-margin else $inner-margin}pt" margin-right="{if ($verso) then $inner-margin else $outer-margin}pt"/>
      <fo:region-before region-name="{$head}-head" extent="{$top-margin - 6}pt" display-align="after"/>
      <fo:region-after region-name="{$head}-foot" extent="{$bottom-margin - 6}pt" display-align="before"/>
    </fo:simple-page-master>
  </xsl:function>

  <xsl:function name="pr:page-sequence-master" as="element(fo:page-sequence-master)" visibility="private">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="first" as="xs:string"/>
    <xsl:param name="recto" as="xs:string"/>
    <xsl:param name="verso" as="xs:string"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="plain-{if ($name = 'plain') then 'recto' else 'verso'}" blank-or-not-blank="blank"/>
        <fo:conditional-page-master-reference master-reference="{$first}" page-position="first" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{if ($name eq 'index') then 'index-first-verso' else $verso}" page-position="first" odd-or-even="even"/>
        <fo:conditional-page-master-reference master-reference="{$recto}" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="{$verso}" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:function>

  <!-- Running heads: verso the short title and the first paragraph of the page, recto the date (or part) and the last
       paragraph that starts on it; page numbers outside; on a first page the number below. -->
  <xsl:template name="pr:running-heads" as="element(fo:static-content)+" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block padding-top="5pt" padding-bottom="4pt" font-size="4pt" line-height="4pt">
        <fo:leader leader-pattern="rule" leader-length="60pt" rule-thickness="0.4pt"/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="verso-head" role="artifact">
      <fo:block xsl:use-attribute-sets="pr:running-head" start-indent="{$outer-margin}pt" end-indent="{$inner-margin}pt">
        <fo:page-number/>
        <fo:leader leader-pattern="space"/>
        <fo:inline font-style="italic">{pr:short-title($tei)}</fo:inline>
        <fo:leader leader-pattern="space"/>
        <fo:inline><fo:retrieve-marker retrieve-class-name="paragraph" retrieve-position="first-including-carryover"/></fo:inline>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="recto-head" role="artifact">
      <fo:block xsl:use-attribute-sets="pr:running-head" start-indent="{$inner-margin}pt" end-indent="{$outer-margin}pt">
        <fo:inline><fo:retrieve-marker retrieve-class-name="paragraph" retrieve-position="last-starting-within-page"/></fo:inline>
        <fo:leader leader-pattern="space"/>
        <fo:inline><fo:retrieve-marker retrieve-class-name="part" retrieve-position="first-including-carryover"/></fo:inline>
        <fo:leader leader-pattern="space"/>
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="first-foot" role="artifact">
      <fo:block xsl:use-attribute-sets="pr:running-head" text-align-last="end"
        start-indent="{$inner-margin}pt" end-indent="{$outer-margin}pt" space-before="{$leading}pt" space-before.conditionality="retain">
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="first-verso-foot" role="artifact">
      <fo:block xsl:use-attribute-sets="pr:running-head" text-align-last="start"
        start-indent="{$outer-margin}pt" end-indent="{$inner-margin}pt" space-before="{$leading}pt" space-before.conditionality="retain">
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The title for running heads: a short one where the header has it, else the main title, cut. -->
  <xsl:function name="pr:short-title" as="xs:string" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="pr:shorten(($tei/teiHeader/fileDesc/titleStmt/title[@type = 'short']/normalize-space(.), te:title($tei))[1], 62)"/>
  </xsl:function>

  <!-- A number in the outer margin, level with the line that follows: a block container without height, so that the
       page breaks do not change. The side is known in the second pass; before, it is the left. -->
  <xsl:template name="pr:marginal" as="element(fo:block-container)" visibility="private">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="recto" as="xs:boolean" select="(pr:page($id), 0)[1] mod 2 eq 1"/>
    <fo:block-container xsl:use-attribute-sets="pr:reset" height="0pt" overflow="visible" keep-with-next.within-page="always"
      width="24pt" margin-left="{if ($recto) then $measure + 8 else -32}pt" margin-right="{if ($recto) then -32 else $measure + 8}pt">
      <fo:block font-size="{$tiny-size}pt" line-height="{$leading}pt" hyphenate="false" start-indent="0pt" end-indent="0pt"
        text-align="{if ($recto) then 'start' else 'end'}">{$number}</fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
