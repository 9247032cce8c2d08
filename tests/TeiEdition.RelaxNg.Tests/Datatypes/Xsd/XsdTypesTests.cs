// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

/// <summary>Each type at its borders. Values are divided by semicolons.</summary>
[TestClass]
public sealed class XsdTypesTests
{
    [TestMethod]
    [DataRow("boolean", "true;false;1;0; true\n", "TRUE;;01;t r;yes")]
    [DataRow("decimal", "0;-0;+.5;-5.;00.00; 1\t;123456789012345678901234567890.5", ".;-.;;+;--1;1e1;1,5;INF;٣;1 2")]
    [DataRow("integer", "0;-0;+0;007;-999999999999999999999999999999", "1.;1.0;;-;1e1;٣;1 1;+-1")]
    [DataRow("nonNegativeInteger", "0;-0;+0;1;99999999999999999999", "-1;-99999999999999999999")]
    [DataRow("nonPositiveInteger", "0;+0;-1;-99999999999999999999", "1;99999999999999999999")]
    [DataRow("positiveInteger", "1;+01;99999999999999999999", "0;-0;-1")]
    [DataRow("negativeInteger", "-1;-01;-99999999999999999999", "0;-0;1")]
    [DataRow("long", "9223372036854775807;-9223372036854775808;+0009223372036854775807", "9223372036854775808;-9223372036854775809")]
    [DataRow("int", "2147483647;-2147483648;-0", "2147483648;-2147483649")]
    [DataRow("short", "32767;-32768", "32768;-32769")]
    [DataRow("byte", "127;-128", "128;-129;127.0")]
    [DataRow("unsignedLong", "0;-0;18446744073709551615", "-1;18446744073709551616")]
    [DataRow("unsignedInt", "0;4294967295", "-1;4294967296")]
    [DataRow("unsignedShort", "0;65535", "-1;65536")]
    [DataRow("unsignedByte", "0;255;+255;000255", "-1;256")]
    [DataRow("double", "1;1.;.1;-1e5;1E+5;1e-5;INF;-INF;NaN;1e400;1e-400;1e99999999999; 0 ", "1e;e1;1e1.5;+INF;-NaN;Infinity;nan;0x1;1f;1,0;;.;- 1;1 e5;1e1e1")]
    [DataRow("float", "1;1.;.1;-1e5;INF;-INF;NaN;16777217", "1e;+INF;-NaN;inf;1d;")]
    [DataRow("hexBinary", ";00;aF; 00 ", "0;0g;0 0;00 00;٠٠")]
    [DataRow("base64Binary", ";AAAA;AA==;AAE=;Zg==;Zm8=;A A A A;AA = =;AA==\n;+/+/", "AAA;A===;====;AB==;AAB=;=AAA;AA==AAAA;AAAA=;A-A_;é===;AAAAA===")]
    [DataRow("QName", "a;_a;xml:a; a ;é", "y:a;a:;:a;a:b:c;1a;a b;;xml:1")]
    [DataRow("NOTATION", "a;xml:a", "y:a;a:;1a")]
    [DataRow("language", "en;en-US;abcdefgh;en-12345678;x-y-z;a-1-2-3; en ", "abcdefghi;en-abcdefghi;1en;en-;-en;en--US;en_US;;é;en US;en-٣")]
    [DataRow("Name", "a;_;:;a:b;a.b-c;é;日;℮; a ", "1;-;.;a b;;𝄞;𐐀;ℵ;·")]
    [DataRow("NCName", "a;_;a.b-c1;é;日;a·", ":;a:b;1;-;.;a b;;𝄞;a𝄞;\u0301")]
    [DataRow("NMTOKEN", "a;1;-;.;:;·;\u0301; a ", ";a b;€;𝄞;a\u200C")]
    [DataRow("NMTOKENS", "a;a b;1\t2\n; a  b ", ";  ;a €")]
    [DataRow("ID", "a;_b", "1;a:b;a b;")]
    [DataRow("IDREF", "a;_b", "1;a:b;a b;")]
    [DataRow("IDREFS", "a;a b", "1;a 1;;a:b")]
    [DataRow("ENTITY", "", "a;")]
    [DataRow("ENTITIES", "", "a b;")]
    [DataRow("string", ";a; \n", "")]
    [DataRow("normalizedString", ";a; \n", "")]
    [DataRow("token", ";a; \n", "")]
    public void Type_allows_its_values(string type, string allowed, string others)
    {
        Datatype datatype = Values.Xsd(type);
        bool none = type is "ENTITY" or "ENTITIES";
        bool all = type is "string" or "normalizedString" or "token";
        Assert.AreEqual("xs:" + type, datatype.Name);
        Assert.AreEqual("", none ? "" : string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v)).Select(v => $"\"{v}\"")));
        Assert.AreEqual("", all ? "" : string.Join(';', others.Split(';').Where(datatype.Allows).Select(v => $"\"{v}\"")));
        Assert.AreEqual(all, datatype.AllowsEverything);
    }

    [TestMethod]
    [DataRow("ID", IdKind.Id)]
    [DataRow("IDREF", IdKind.IdRef)]
    [DataRow("IDREFS", IdKind.IdRefs)]
    [DataRow("NCName", IdKind.None)]
    public void Type_has_its_meaning_for_ids(string type, IdKind expected)
    {
        Assert.AreEqual(expected, Values.Xsd(type).IdKind);
        Assert.AreEqual(expected, Values.Xsd(type, ("pattern", "a")).IdKind);
    }

    [TestMethod]
    [DataRow("QName", true)]
    [DataRow("NOTATION", true)]
    [DataRow("ENTITY", true)]
    [DataRow("ENTITIES", true)]
    [DataRow("ID", false)]
    [DataRow("anyURI", false)]
    public void Type_tells_whether_values_depend_on_their_place(string type, bool expected) =>
        Assert.AreEqual(expected, Values.Xsd(type).IsContextDependent);

    [TestMethod]
    [DataRow("anySimpleType")]
    [DataRow("dayTimeDuration")]
    [DataRow("Token")]
    [DataRow("xs:token")]
    [DataRow("")]
    public void Other_name_is_unknown(string type) => Assert.AreEqual(
        new DatatypeError(DatatypeErrorKind.UnknownType, null, $"XML Schema has no datatype \"{type}\""), Values.Error(type));

    [TestMethod]
    [DataRow("decimal", "1", "01.00", true)]
    [DataRow("decimal", "-0", "0.0", true)]
    [DataRow("decimal", "1.5", "-1.5", false)]
    [DataRow("decimal", "100000000000000000000.1", "100000000000000000000.10", true)]
    [DataRow("decimal", "100000000000000000000.1", "100000000000000000000.11", false)]
    [DataRow("integer", "+0010", "10", true)]
    [DataRow("double", "0", "-0", true)]
    [DataRow("double", "NaN", "NaN", true)]
    [DataRow("double", "1e3", "1000", true)]
    [DataRow("double", "0.1", "0.10000000000000001", true)]
    [DataRow("double", "1e400", "INF", true)]
    [DataRow("float", "16777216", "16777217", true)]
    [DataRow("float", "16777216", "16777218", false)]
    [DataRow("double", "16777216", "16777217", false)]
    [DataRow("boolean", "true", "1", true)]
    [DataRow("boolean", "true", "0", false)]
    [DataRow("hexBinary", "aa", "AA", true)]
    [DataRow("base64Binary", "AAAA", "A A A A", true)]
    [DataRow("base64Binary", "AAAA", "aaaa", false)]
    [DataRow("anyURI", "a", "A", false)]
    [DataRow("anyURI", "a b", "a%20b", false)]
    [DataRow("anyURI", "a", " a ", true)]
    [DataRow("language", "en", "EN", false)]
    [DataRow("NMTOKENS", "a b", " a\n b", true)]
    [DataRow("string", "a", " a", false)]
    [DataRow("normalizedString", "a b", "a\tb", true)]
    [DataRow("normalizedString", "a b", "a  b", false)]
    [DataRow("token", "a b", " a\t b", true)]
    [DataRow("QName", "xml:a", " xml:a ", true)]
    [DataRow("QName", "xml:a", "a", false)]
    [DataRow("duration", "P12M", "P1Y", false)]
    [DataRow("duration", "PT60S", "PT1M", false)]
    [DataRow("duration", "P0Y", "-PT0.0S", true)]
    [DataRow("duration", "P01Y0M", "P1YT0S", true)]
    [DataRow("duration", "P1Y", "-P1Y", false)]
    [DataRow("duration", "PT0.1234567890123456789S", "PT0.12345678901234567890S", true)]
    [DataRow("duration", "PT0.1234567890123456789S", "PT0.1234567890123456788S", false)]
    [DataRow("dateTime", "2000-01-01T00:00:00+14:00", "1999-12-31T10:00:00Z", true)]
    [DataRow("dateTime", "1999-12-31T24:00:00", "2000-01-01T00:00:00", true)]
    [DataRow("dateTime", "2000-01-01T00:00:00", "2000-01-01T00:00:00Z", false)]
    [DataRow("dateTime", "2000-01-01T00:00:00.10", "2000-01-01T00:00:00.1", true)]
    [DataRow("dateTime", "-0001-12-31T24:00:00", "0001-01-01T00:00:00", true)]
    [DataRow("dateTime", "999999999999999999-12-31T23:00:00-01:00", "999999999999999999-12-31T23:59:60Z", true)]
    [DataRow("date", "2002-10-10+13:00", "2002-10-09-11:00", true)]
    [DataRow("date", "2000-01-01Z", "2000-01-01-00:00", true)]
    [DataRow("time", "12:00:00Z", "13:00:00+01:00", true)]
    [DataRow("time", "00:30:00+01:00", "23:30:00Z", false)]
    [DataRow("time", "24:00:00", "00:00:00", true)]
    [DataRow("gDay", "---01+02:00", "---31Z", false)]
    [DataRow("gMonth", "--01Z", "--01+00:00", true)]
    [DataRow("gYear", "2000", "2000Z", false)]
    public void Values_are_equal_in_the_value_space(string type, string one, string other, bool expected)
    {
        Datatype datatype = Values.Xsd(type);
        object? first = datatype.Parse(one, Values.NoContext);
        object? second = datatype.Parse(other, Values.NoContext);
        Assert.IsNotNull(first);
        Assert.IsNotNull(second);
        Assert.AreEqual(expected, first.Equals(second));
        Assert.AreEqual(expected, second.Equals(first));
        Assert.IsTrue(!expected || first.GetHashCode() == second.GetHashCode());
    }

    [TestMethod]
    public void Number_of_a_million_digits_is_read_and_compared()
    {
        string digits = new('9', 1_000_000);
        Assert.IsTrue(Values.Xsd("integer", ("maxInclusive", digits)).Allows(digits));
        Assert.IsFalse(Values.Xsd("integer", ("maxExclusive", digits)).Allows(digits));
        Assert.IsFalse(Values.Xsd("long").Allows(digits));
        Assert.IsTrue(Values.Xsd("decimal").Allows("0." + digits));
        Assert.IsTrue(Values.Xsd("double").Allows(digits + "e" + digits));
    }
}
