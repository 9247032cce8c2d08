// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

/// <summary>Facets on values: length, digits, bounds of numbers, pattern. Values are divided by semicolons.</summary>
[TestClass]
public sealed class FacetTests
{
    [TestMethod]
    [DataRow("token", "length", "1", "a; a ;𝄞;é", "ab;;a b")]
    [DataRow("token", "maxLength", "3", "a b;a \n b;𝄞𝄞𝄞;", "abcd;a bc")]
    [DataRow("token", "minLength", "2", "ab;𝄞𝄞", "𝄞;a; a ")]
    [DataRow("string", "maxLength", "2", " a;\n\n;𝄞𝄞", " a ;abc")]
    [DataRow("string", "length", "0", "", " ")]
    [DataRow("normalizedString", "length", "3", "a\tb; a ", "ab;a b ")]
    [DataRow("NCName", "length", "2", "ab; ab ", "a;abc")]
    [DataRow("NMTOKENS", "length", "2", "a b; aaa \t b ", "a;a b c")]
    [DataRow("IDREFS", "maxLength", "1", "abc", "a b")]
    [DataRow("hexBinary", "length", "2", "0000; FFFF ", "00;000000;")]
    [DataRow("base64Binary", "length", "2", "AAA=;A A A =", "AA==;AAAA;")]
    [DataRow("base64Binary", "length", "4", "AAAAAA==", "AAAA;AAAAAAA=")]
    [DataRow("anyURI", "length", "2", "éé;𝄞𝄞; ab ", "abc;a")]
    [DataRow("language", "maxLength", "2", "en", "eng")]
    [DataRow("token", "length", "99999999999999999999", "", "a")]
    [DataRow("token", "maxLength", " +03 ", "abc", "abcd")]
    [DataRow("decimal", "totalDigits", "3", "123;0123;12.3;12.30;0.123;000;-123;0.012", "1234;1.234;0.0012;1000")]
    [DataRow("decimal", "fractionDigits", "1", "1;1.2;1.20;.1;-1.0", "1.23;0.01")]
    [DataRow("decimal", "fractionDigits", "0", "1;1.0;1.", "1.1")]
    [DataRow("integer", "totalDigits", "2", "12;012;-99;0", "123;-100")]
    [DataRow("decimal", "minInclusive", "1.5", "1.5;1.50;99999999999999999999999", "1.49999999999999999999999;-2;0")]
    [DataRow("decimal", "maxExclusive", "-1", "-1.0000000000000000000001;-2", "-1;-0.9;0;1")]
    [DataRow("integer", "minExclusive", "-5", "-4;0", "-5;-6;-10")]
    [DataRow("integer", "maxInclusive", "10", "9;10;-100", "11;100")]
    [DataRow("unsignedByte", "maxExclusive", "255", "254", "255")]
    [DataRow("double", "minInclusive", "0", "0;-0;1;INF", "-1;NaN;-INF")]
    [DataRow("double", "maxInclusive", "1", "1;1.0000000000000000000001;-INF", "1.1;NaN;INF")]
    [DataRow("double", "minInclusive", "NaN", "NaN", "0;INF")]
    [DataRow("double", "maxExclusive", "INF", "0;1e300", "INF;NaN;1e400")]
    [DataRow("float", "maxInclusive", "16777216", "16777216;16777217", "16777218")]
    [DataRow("float", "minExclusive", "0.1", "0.11;1", "0.1;0.09;0.1000000001")]
    public void Facet_allows_its_values(string type, string param, string value, string allowed, string others)
    {
        Datatype datatype = Values.Xsd(type, (param, value));
        bool none = value.Length > 10;
        Assert.IsFalse(datatype.AllowsEverything);
        Assert.AreEqual("", none ? "" : string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }

    [TestMethod]
    [DataRow("string", "a b", "a b", "a\tb; a b;ab")]
    [DataRow("normalizedString", "a b", "a b;a\tb;a\nb", " a b;a  b")]
    [DataRow("token", "a b", "a b;a\tb; a \n b ", "ab")]
    [DataRow("NMTOKENS", "a b", "a b; a\tb ", "a;b a")]
    [DataRow("base64Binary", "AA A A", "AA A A;AA  A A", "AAAA")]
    [DataRow("integer", @"\d+", " 12 ;012", "+12;-1")]
    [DataRow("boolean", "true|false", "true; false ", "1")]
    [DataRow("date", @"\d{4}-.*", "2000-01-01", "-2000-01-01;20000-01-01")]
    [DataRow("QName", "xml:.*", "xml:a", "a")]
    [DataRow("ID", "[a-z]+", "abc", "Abc;a1")]
    [DataRow("double", "[0-9]+", "10", "1e1;INF")]
    public void Pattern_is_matched_after_white_space_is_normalised(string type, string pattern, string allowed, string others)
    {
        Datatype datatype = Values.Xsd(type, ("pattern", pattern));
        Assert.AreEqual("", string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }

    [TestMethod]
    public void All_patterns_must_match()
    {
        Datatype datatype = Values.Xsd("token", ("pattern", "a.*"), ("pattern", ".*b"));
        Assert.IsTrue(datatype.Allows("ab"));
        Assert.IsTrue(datatype.Allows("axb"));
        Assert.IsFalse(datatype.Allows("a"));
        Assert.IsFalse(datatype.Allows("b"));
    }

    [TestMethod]
    public void Facets_hold_together()
    {
        Datatype datatype = Values.Xsd("decimal", ("minInclusive", "0"), ("maxExclusive", "1"), ("fractionDigits", "2"), ("pattern", "[0-9.]+"));
        Assert.IsTrue(datatype.Allows("0.25"));
        Assert.IsFalse(datatype.Allows("1"));
        Assert.IsFalse(datatype.Allows("0.255"));
        Assert.IsFalse(datatype.Allows("+0.25"));
    }

    [TestMethod]
    public void Long_value_with_white_space_is_normalised()
    {
        string value = string.Join("\n  ", Enumerable.Repeat("abc", 5000));
        Assert.IsTrue(Values.Xsd("token", ("length", "19999")).Allows(value));
        Assert.IsTrue(Values.Xsd("NMTOKENS", ("length", "5000")).Allows(value));
        Assert.IsFalse(Values.Xsd("string", ("length", "19999")).Allows(value));
    }
}
