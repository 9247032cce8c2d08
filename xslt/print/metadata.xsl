<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the file says of itself: XMP, the embedded source, bookmarks. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:te="urn:teiedition:functions" xmlns:pr="urn:teiedition:print"
  xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://xmlgraphics.apache.org/fop/extensions/pdf"
  version="3.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- XMP: title, creators (authors, else those whom the header names as responsible), publisher, language, source, rights. -->
  <xsl:template name="pr:declarations" as="element(fo:declarations)" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="statement" as="element(titleStmt)?" select="$tei/teiHeader/fileDesc/titleStmt"/>
    <xsl:variable name="creators" as="xs:string*" select="
        distinct-values(($statement/(author, editor, respStmt/(persName, orgName)))/normalize-space(.)[. ne ''])"/>
    <xsl:variable name="publishers" as="xs:string*" select="$tei/teiHeader/fileDesc/publicationStmt/publisher/normalize-space(.)[. ne '']"/>
    <xsl:variable name="source" as="xs:string?" select="te:citation($tei)"/>
    <xsl:variable name="rights" as="xs:string?" select="$tei/teiHeader/fileDesc/publicationStmt/availability/normalize-space(.)[. ne '']"/>
    <fo:declarations>
      <xsl:if test="$tei-href ne ''">
        <pdf:embedded-file src="url('{pr:uri($tei-href)}')" filename="{tokenize($tei-href, '/')[last()]}" description="TEI P5"/>
      </xsl:if>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default">{te:title($tei)}</rdf:li>
              </rdf:Alt>
            </dc:title>
            <xsl:if test="exists($creators)">
              <dc:creator>
                <rdf:Seq>
                  <xsl:for-each select="$creators">
                    <rdf:li>{.}</rdf:li>
                  </xsl:for-each>
                </rdf:Seq>
              </dc:creator>
            </xsl:if>
            <xsl:if test="exists($publishers)">
              <dc:publisher>
                <rdf:Bag>
                  <xsl:for-each select="$publishers">
                    <rdf:li>{.}</rdf:li>
                  </xsl:for-each>
                </rdf:Bag>
              </dc:publisher>
            </xsl:if>
            <dc:language>
              <rdf:Bag>
                <rdf:li>{te:language($tei)}</rdf:li>
              </rdf:Bag>
            </dc:language>
            <xsl:if test="exists($source)">
              <dc:source>{$source}</dc:source>
            </xsl:if>
            <xsl:if test="exists($rights)">
              <dc:rights>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default">{$rights}</rdf:li>
                </rdf:Alt>
              </dc:rights>
            </xsl:if>
          </rdf:Description>
          <rdf:Description rdf:about="">
            <xmp:CreatorTool>TeiEdition</xmp:CreatorTool>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <!-- Bookmarks: the parts, the turns, the kinds of names. -->
  <xsl:template name="pr:bookmarks" as="element(fo:bookmark-tree)" visibility="private">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:param name="entries" as="element(te:entry)*"/>
    <xsl:variable name="language" as="xs:string" select="te:language($tei)"/>
    <fo:bookmark-tree>
      <xsl:sequence select="
          pr:bookmark('pr.title-page', pr:word('title-page', $language), ()), pr:bookmark('pr.imprint', pr:word('imprint', $language), ()),
          pr:bookmark('pr.document', te:title($tei),
            $tei/text//sp[not(ancestor::note)] ! pr:bookmark(te:anchor-id(.), pr:turn-label(.), ()))"/>
      <xsl:if test="exists($entries)">
        <xsl:sequence select="
            pr:bookmark('pr.index', pr:word('index', $language),
              for $kind in distinct-values(pr:index-kinds($entries))
              return pr:bookmark('pr.index.' || $kind, pr:word('index.' || $kind, $language), ()))"/>
      </xsl:if>
    </fo:bookmark-tree>
  </xsl:template>

  <!-- A turn in the bookmarks: its number and its speaker. -->
  <xsl:function name="pr:turn-label" as="xs:string" visibility="private">
    <xsl:param name="turn" as="element(sp)"/>
    <xsl:sequence select="
        string-join(($turn/@n/string(), replace(pr:plain($turn/speaker), '\s*:\s*$', ''))[. ne ''], ' · ')"/>
  </xsl:function>

  <xsl:function name="pr:bookmark" as="element(fo:bookmark)" visibility="private">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="children" as="element(fo:bookmark)*"/>
    <fo:bookmark internal-destination="{$id}" starting-state="{if (count($children) gt 12) then 'hide' else 'show'}">
      <fo:bookmark-title>{if ($title eq '') then '–' else $title}</fo:bookmark-title>
      <xsl:sequence select="$children"/>
    </fo:bookmark>
  </xsl:function>

  <!-- A URI as it may stand in a quoted url() of XSL-FO. -->
  <xsl:function name="pr:uri" as="xs:string" visibility="private">
    <xsl:param name="uri" as="xs:string"/>
    <xsl:sequence select="replace(iri-to-uri(normalize-space($uri)), '''', '%27')"/>
  </xsl:function>
</xsl:stylesheet>
