// SPDX-License-Identifier: MIT
using static TeiEdition.RelaxNg.Datatypes.Xsd.CalendarParts;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The types of XML Schema Part 2: Datatypes (Second Edition, 28 October 2004), each made when it is asked for. Stateless; safe on any thread.</summary>
internal static class XsdTypes
{
    private const string MinLong = "-9223372036854775808";
    private const string MaxLong = "9223372036854775807";
    private const string MinInt = "-2147483648";
    private const string MaxInt = "2147483647";

    /// <summary>Makes the type of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The type; null where there is none of that name.</returns>
    public static XsdType? Find(string name) => FindString(name) ?? FindNumber(name) ?? FindMoment(name) ?? FindOther(name);

    private static XsdType? FindOther(string name) => name switch
    {
        "boolean" => new BooleanType(),
        "anyURI" => new AnyUriType(),
        "QName" or "NOTATION" => new QNameType(name),
        "hexBinary" => new HexBinaryType(),
        "base64Binary" => new Base64BinaryType(),
        "duration" => new DurationType(),
        _ => null,
    };

    private static XsdType? FindString(string name) => name switch
    {
        "token" => new StringType(name, WhiteSpaceMode.Collapse),
        "string" => new StringType(name, WhiteSpaceMode.Preserve),
        "normalizedString" => new StringType(name, WhiteSpaceMode.Replace),

        // Two types of XPath 2.0 that James Clark's test suite of the library has.
        "untypedAtomic" or "anyAtomicType" => new StringType(name, WhiteSpaceMode.Preserve),
        "NCName" => new NameType(name, NameKind.NcName),
        "Name" => new NameType(name, NameKind.Name),
        "NMTOKEN" => new NameType(name, NameKind.Nmtoken),
        "ID" => new NameType(name, NameKind.NcName, IdKind.Id),
        "IDREF" => new NameType(name, NameKind.NcName, IdKind.IdRef),
        "ENTITY" => new NameType(name, NameKind.Entity),
        "NMTOKENS" => new ListType(name, new NameType("NMTOKEN", NameKind.Nmtoken)),
        "IDREFS" => new ListType(name, new NameType("IDREF", NameKind.NcName), IdKind.IdRefs),
        "ENTITIES" => new ListType(name, new NameType("ENTITY", NameKind.Entity)),
        "language" => new LanguageType(),
        _ => null,
    };

    private static XsdType? FindNumber(string name) => name switch
    {
        "decimal" => new DecimalType(),
        "double" => new FloatingType(true),
        "float" => new FloatingType(false),
        "integer" => new IntegerType(name, null, null),
        "nonNegativeInteger" => new IntegerType(name, "0", null),
        "positiveInteger" => new IntegerType(name, "1", null),
        "nonPositiveInteger" => new IntegerType(name, null, "0"),
        "negativeInteger" => new IntegerType(name, null, "-1"),
        "long" => new IntegerType(name, MinLong, MaxLong),
        "int" => new IntegerType(name, MinInt, MaxInt),
        "short" => new IntegerType(name, "-32768", "32767"),
        "byte" => new IntegerType(name, "-128", "127"),
        "unsignedLong" => new IntegerType(name, "0", "18446744073709551615"),
        "unsignedInt" => new IntegerType(name, "0", "4294967295"),
        "unsignedShort" => new IntegerType(name, "0", "65535"),
        "unsignedByte" => new IntegerType(name, "0", "255"),
        _ => null,
    };

    private static MomentType? FindMoment(string name) => name switch
    {
        "date" => new MomentType(name, Year | Month | Day, "2000-12-31"),
        "dateTime" => new MomentType(name, Year | Month | Day | Time, "2000-12-31T23:59:59"),
        "time" => new MomentType(name, Time, "23:59:59"),
        "gYear" => new MomentType(name, Year, "2000"),
        "gYearMonth" => new MomentType(name, Year | Month, "2000-12"),
        "gMonth" => new MomentType(name, Month, "--12"),
        "gMonthDay" => new MomentType(name, Month | Day, "--12-31"),
        "gDay" => new MomentType(name, Day, "---31"),
        _ => null,
    };
}
