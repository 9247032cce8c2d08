// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class ExplainTests
{
    [TestMethod]
    [DataRow("date", "2000-13-01", "month 13 does not exist")]
    [DataRow("date", "2001-02-29", "the month has no day 29")]
    [DataRow("date", "0000-01-01", "there is no year 0000")]
    [DataRow("date", "1234567890123456789-01-01", "the year has more than 18 digits")]
    [DataRow("date", "01.02.2003", "it is not written as \"2000-12-31\", with or without a time zone")]
    [DataRow("date", "2000-01-01+15:00", "there is no such time zone")]
    [DataRow("time", "25:00:00", "hour 25 does not exist")]
    [DataRow("time", "24:00:01", "hour 24 has no minutes and seconds but 00")]
    [DataRow("time", "12:60:00", "minute 60 does not exist")]
    [DataRow("time", "12:00:61", "second 61 does not exist")]
    [DataRow("duration", "P1W", "it is not written as \"PnYnMnDTnHnMnS\"")]
    [DataRow("duration", "P10000000000000000000000000000Y", "a number has more than 28 digits")]
    [DataRow("integer", "1.0", "it is not an integer")]
    [DataRow("byte", "128", "it is greater than 127")]
    [DataRow("nonNegativeInteger", "-1", "it is less than 0")]
    [DataRow("decimal", "x", "it is not a decimal number")]
    [DataRow("double", "x", "it is not a number")]
    [DataRow("boolean", "yes", "it is none of \"true\", \"false\", \"1\", \"0\"")]
    [DataRow("NCName", "a b", "it has white space in it")]
    [DataRow("NCName", "a:b", "it has the character \":\" in it")]
    [DataRow("NCName", "1a", "it begins with \"1\"")]
    [DataRow("NCName", "", "it is empty")]
    [DataRow("ID", "a𝄞", "it has the character \"𝄞\" in it")]
    [DataRow("NMTOKEN", "a\u00AD", "it has the character \"U+00AD\" in it")]
    [DataRow("ENTITY", "a", "the document declares no unparsed entity of that name")]
    [DataRow("IDREFS", "a 1", "\"1\" in it is not of the type IDREF")]
    [DataRow("IDREFS", "1", "it begins with \"1\"")]
    [DataRow("QName", "y:a", "the prefix \"y\" is bound to no namespace")]
    [DataRow("QName", "a:b:c", "it is not a name with or without a prefix")]
    [DataRow("language", "", "it is empty")]
    [DataRow("language", "en-", "a hyphen has nothing before or behind it")]
    [DataRow("language", "en_US", "its first part \"en_US\" has other characters than the letters a to z")]
    [DataRow("language", "en-U$", "its part \"U$\" has other characters than the letters a to z and digits")]
    [DataRow("language", "deutschland", "its part \"deutschland\" has more than 8 characters")]
    [DataRow("hexBinary", "0", "it has an odd number of digits")]
    [DataRow("hexBinary", "0g", "\"g\" is no hexadecimal digit")]
    [DataRow("base64Binary", "AAA", "its length is no multiple of four")]
    [DataRow("base64Binary", "AB==", "its last character has bits that belong to no octet")]
    [DataRow("base64Binary", "=AAA", "\"=\" stands before its end")]
    [DataRow("base64Binary", "AA-A", "it has a character that base64 does not have")]
    public void Type_says_why_a_value_is_not_allowed(string type, string value, string expected)
    {
        Datatype datatype = Values.Xsd(type);
        Assert.IsFalse(datatype.Allows(value));
        Assert.AreEqual(expected, datatype.Explain(value, Values.NoContext));
    }

    [TestMethod]
    [DataRow("token", "maxLength", "3", "abcd", "it is longer than 3 characters")]
    [DataRow("token", "minLength", "1", "", "it is shorter than 1 character")]
    [DataRow("IDREFS", "length", "2", "a", "it is not 2 items long")]
    [DataRow("hexBinary", "length", "2", "00", "it is not 2 octets long")]
    [DataRow("token", "pattern", "a+", "b", "it does not match the pattern \"a+\"")]
    [DataRow("decimal", "totalDigits", "1", "12", "it has more than 1 digit")]
    [DataRow("decimal", "fractionDigits", "2", "1.234", "it has more than 2 digits after the point")]
    [DataRow("integer", "minInclusive", "3", "2", "it is less than 3")]
    [DataRow("integer", "minExclusive", "3", "3", "it is not greater than 3")]
    [DataRow("integer", "maxInclusive", "3", "4", "it is greater than 3")]
    [DataRow("integer", "maxExclusive", "3", "3", "it is not less than 3")]
    [DataRow("date", "minInclusive", "2000-01-01", "2000-01-01Z", "it cannot be compared with 2000-01-01")]
    [DataRow("double", "minInclusive", "0", "NaN", "it cannot be compared with 0")]
    public void Facet_says_why_a_value_is_not_allowed(string type, string param, string bound, string value, string expected)
    {
        Datatype datatype = Values.Xsd(type, (param, bound));
        Assert.IsFalse(datatype.Allows(value));
        Assert.AreEqual(expected, datatype.Explain(value, Values.NoContext));
    }
}
