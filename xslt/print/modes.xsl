<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- Every mode of the print package. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:pr="urn:teiedition:print" version="3.0"
  exclude-result-prefixes="#all">

  <!-- Entry: the document node to one fo:root. -->
  <xsl:mode name="pr:book" visibility="public" on-no-match="fail" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- Running text: elements below tei:text, and prose of the header, to blocks and inlines. Elements without a rule are
       caught in unhandled.xsl. -->
  <xsl:mode name="pr:text" visibility="private" on-no-match="text-only-copy" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- The label of a turn, set at the beginning of its first paragraph. -->
  <xsl:mode name="pr:run-in" visibility="private" on-no-match="deep-skip" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- Plain words for bookmarks, running heads and metadata: no notes, no rejected readings. -->
  <xsl:mode name="pr:plain" visibility="private" on-no-match="text-only-copy" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- Parts of the header to the title page. -->
  <xsl:mode name="pr:title-page" visibility="private" on-no-match="deep-skip" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- Parts of the header to the imprint. -->
  <xsl:mode name="pr:imprint" visibility="private" on-no-match="deep-skip" on-multiple-match="fail" use-accumulators="#all"/>
  <!-- The form of a sign in the legend. -->
  <xsl:mode name="pr:sign" visibility="private" on-no-match="text-only-copy" on-multiple-match="fail"/>
</xsl:stylesheet>
