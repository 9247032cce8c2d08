<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- TEI module namesdates (Guidelines, chapter Names, Dates, People, and Places): entities, and the index of names. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:te="urn:teiedition:functions"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all" expand-text="yes">

  <!-- The kind of an entity: person, place, org or event; nothing for any other element. -->
  <xsl:function name="te:entity-kind" as="xs:string?" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:apply-templates select="$entity" mode="te:entity-kind"/>
  </xsl:function>

  <xsl:template match="person | personGrp | persona" mode="te:entity-kind" as="xs:string">
    <xsl:sequence select="'person'"/>
  </xsl:template>
  <xsl:template match="place" mode="te:entity-kind" as="xs:string">
    <xsl:sequence select="'place'"/>
  </xsl:template>
  <xsl:template match="org" mode="te:entity-kind" as="xs:string">
    <xsl:sequence select="'org'"/>
  </xsl:template>
  <xsl:template match="event" mode="te:entity-kind" as="xs:string">
    <xsl:sequence select="'event'"/>
  </xsl:template>

  <!-- The names that an entity carries, in the order of the file. -->
  <xsl:function name="te:entity-names" as="element()*" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:sequence select="$entity/(persName, placeName, geogName, orgName, eventName, name, label, head)"/>
  </xsl:function>

  <!-- The preferred name of an entity: marked so, else its first name, else its identifier. -->
  <xsl:function name="te:entity-name" as="xs:string" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*" select="te:entity-names($entity)"/>
    <xsl:sequence select="(($names[@type = 'preferred'], $names)[1]/normalize-space(.)[. != ''],
        string($entity/@xml:id))[1]"/>
  </xsl:function>

  <!-- The name by which an index lists an entity: "Surname, Forename" where the preferred name has its surname marked and not
       in the first place, else the preferred name as it is. -->
  <xsl:function name="te:index-name" as="xs:string" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*" select="te:entity-names($entity)"/>
    <xsl:variable name="surname" as="element()?" select="($names[@type = 'preferred'], $names)[1]/surname[1]"/>
    <xsl:variable name="before" as="xs:string" select="normalize-space(string-join($surname/preceding-sibling::node()))"/>
    <xsl:sequence select="if ($before = '')
        then te:entity-name($entity)
        else normalize-space(string-join(($surname, $surname/following-sibling::node()))) || ', ' || $before"/>
  </xsl:function>

  <!-- The stable key of an entity: its kind and its identifier, for anchors of the index. -->
  <xsl:function name="te:entity-key" as="xs:string?" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="kind" as="xs:string?" select="te:entity-kind($entity)"/>
    <xsl:sequence select="if (exists($kind)) then $kind || '.' || te:anchor-id($entity) else ()"/>
  </xsl:function>

  <!-- The entities that a name (its @ref, or the @key-less name's @corresp) means; header persons lead to the authority. -->
  <xsl:function name="te:entities" as="element()*" visibility="public">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="te:targets($name/@ref) ! te:authority(.)[exists(te:entity-kind(.))]"/>
  </xsl:function>

  <!-- The names in front, body and back that the index counts: all that point somewhere, but for labels of speakers. -->
  <xsl:function name="te:indexed-names" as="element()*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="$tei/text//(persName | placeName | geogName | orgName | name | eventName | rs
        | country | region | settlement | title)[@ref][not(ancestor::speaker)]"/>
  </xsl:function>

  <!--
    The index of names, sorted by name: one te:entry (key, kind, name) for each entity, with te:form (other names,
    xml:lang), te:description, te:dates (from, to), te:idno (type), te:occurrence (target, number?, once a place).
  -->
  <xsl:function name="te:name-index" as="element(te:entry)*" visibility="public">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="numbers" as="map(xs:string, xs:integer)" select="te:paragraph-numbers($tei)"/>
    <xsl:variable name="pairs" as="element(te:occurrence)*">
      <xsl:for-each select="te:indexed-names($tei)">
        <xsl:variable name="name" as="element()" select="."/>
        <xsl:variable name="anchor" as="element()?" select="te:anchor($name)"/>
        <xsl:for-each select="te:entities($name)">
          <te:occurrence key="{te:entity-key(.)}">
            <xsl:if test="exists($anchor)">
              <xsl:attribute name="target" select="te:anchor-id($anchor)"/>
              <xsl:attribute name="number" select="$numbers(generate-id($anchor))"/>
            </xsl:if>
          </te:occurrence>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="entities" as="element()*" select="te:indexed-names($tei)/te:entities(.)"/>
    <xsl:for-each-group select="$entities" group-by="te:entity-key(.)">
      <xsl:sort select="te:sort-key(te:index-name(current-group()[1]))"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:variable name="key" as="xs:string" select="current-grouping-key()"/>
      <xsl:sequence select="te:entry(current-group()[1], $pairs[@key = $key])"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- One entry of the index. -->
  <xsl:function name="te:entry" as="element(te:entry)" visibility="private">
    <xsl:param name="entity" as="element()"/>
    <xsl:param name="occurrences" as="element(te:occurrence)*"/>
    <xsl:variable name="name" as="xs:string" select="te:entity-name($entity)"/>
    <te:entry key="{te:entity-key($entity)}" kind="{te:entity-kind($entity)}" name="{te:index-name($entity)}">
      <xsl:for-each-group select="te:entity-names($entity)[not(@type = ('alias', 'form'))]"
          group-by="normalize-space(.)">
        <xsl:if test="not(current-grouping-key() = ($name, ''))">
          <te:form>
            <xsl:copy-of select="@xml:lang"/>
            <xsl:value-of select="current-grouping-key()"/>
          </te:form>
        </xsl:if>
      </xsl:for-each-group>
      <xsl:for-each select="$entity/(note, desc)[normalize-space(.) != ''][1]">
        <te:description>{normalize-space(.)}</te:description>
      </xsl:for-each>
      <xsl:sequence select="te:dates($entity)"/>
      <xsl:for-each select="$entity/idno[normalize-space(.) != '']">
        <te:idno type="{@type}">{normalize-space(.)}</te:idno>
      </xsl:for-each>
      <xsl:for-each-group select="$occurrences[@target]" group-by="string(@target)">
        <te:occurrence>
          <xsl:copy-of select="@target, @number[. != '']"/>
        </te:occurrence>
      </xsl:for-each-group>
    </te:entry>
  </xsl:function>

  <!-- The dates of an entity: birth and death, or its own; nothing when it has none. -->
  <xsl:function name="te:dates" as="element(te:dates)?" visibility="public">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="from" as="xs:string?"
        select="($entity/birth/(@when, @notBefore, @from), $entity/(@from, @when, @notBefore))[1]/string()"/>
    <xsl:variable name="to" as="xs:string?"
        select="($entity/death/(@when, @notAfter, @to), $entity/(@to, @notAfter))[1]/string()"/>
    <xsl:if test="exists(($from, $to))">
      <te:dates>
        <xsl:if test="exists($from)">
          <xsl:attribute name="from" select="$from"/>
        </xsl:if>
        <xsl:if test="exists($to)">
          <xsl:attribute name="to" select="$to"/>
        </xsl:if>
      </te:dates>
    </xsl:if>
  </xsl:function>

  <!-- What names are sorted by: lower case, without marks on letters, without punctuation. -->
  <xsl:function name="te:sort-key" as="xs:string" visibility="public">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="replace(lower-case(normalize-unicode($name, 'NFD')), '[\p{M}\p{P}]', '')"/>
  </xsl:function>
</xsl:stylesheet>
