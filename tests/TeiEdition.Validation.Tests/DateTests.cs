// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests;

/// <summary>Dates: in the calendar, in order, and as the text says.</summary>
[TestClass]
public sealed class DateTests
{
    [TestMethod]
    [DataRow("when=\"1962-02-15\"")]
    [DataRow("when=\"1962\" from=\"1962\" to=\"1962-02\"")]
    [DataRow("from=\"1962-02-15\" to=\"1962-02\"")]
    [DataRow("from=\"1962-02\" to=\"1962-02-01\"")]
    [DataRow("notBefore=\"-0044-03-15\" notAfter=\"0014\"")]
    [DataRow("from=\"1962-02-15T10:00:00\" to=\"1962-02-15T12:00:00\"")]
    [DataRow("from=\"1962-02-16T01:00:00+09:00\" to=\"1962-02-15\"")]
    [DataRow("when=\"2000-02-29\" when-iso=\"1962-W07-4\"")]
    [DataRow("when=\"17:30:00\"")]
    [DataRow("when-iso=\"17:30\"")]
    [DataRow("when=\"--02-29\"")]
    [DataRow("from=\"1962-02-15\" to=\"1962-02-17\" dur=\"P3D\"")]
    [DataRow("from=\"1962-02-15\" to=\"1962-02-17\" dur=\"P2D\"")]
    [DataRow("from=\"1962-01-31\" to=\"1962-03-31\" dur=\"P2M\"")]
    [DataRow("from=\"1962-01-31\" to=\"1962-03-31\" dur=\"PT5H\"")]
    public void Date_that_is_possible_is_accepted(string attributes) => Assert.AreEqual("", Of(attributes, ""));

    [TestMethod]
    [DataRow("when=\"1962-02-30\"", "3:7 VAL030 @when has '1962-02-30', and there is no such day")]
    [DataRow("when=\"1900-02-29\"", "3:7 VAL030 @when has '1900-02-29', and there is no such day")]
    [DataRow("when=\"1962-13\"", "3:7 VAL030 @when has '1962-13', and there is no such month")]
    [DataRow("when-iso=\"1962-00-01\"", "3:7 VAL030 @when-iso has '1962-00-01', and there is no such day")]
    [DataRow("when=\"1962-2-5\"", "3:7 VAL031 @when has '1962-2-5'; the form is '1962-02-05'")]
    [DataRow("when=\"17:30\"", "3:7 VAL031 @when has '17:30'; the form is '17:30:00'")]
    [DataRow("from=\"1962-03\" to=\"1962-02-15\"", "3:7 VAL032 @from '1962-03' is after @to '1962-02-15'")]
    [DataRow("n=\"1\" from=\"1963\" to=\"1962\"", "3:13 VAL032 @from '1963' is after @to '1962'")]
    [DataRow("notBefore=\"0014\" notAfter=\"-0044\"", "3:7 VAL032 @notBefore '0014' is after @notAfter '-0044'")]
    [DataRow("from-iso=\"1962-02-16\" to-iso=\"1962-02-15\"", "3:7 VAL032 @from-iso '1962-02-16' is after @to-iso '1962-02-15'")]
    [DataRow("from=\"1962-02-15T12:00:00\" to=\"1962-02-15T10:00:00\"", "3:7 VAL032 @from '1962-02-15T12:00:00' is after @to '1962-02-15T10:00:00'")]
    [DataRow("from=\"1962-02-15\" to=\"1962-02-17\" dur=\"P1W\"", "3:41 VAL034 @dur is 'P1W', but from '1962-02-15' to '1962-02-17' it is another length")]
    public void Date_that_is_wrong_is_told(string attributes, string expected) => Assert.AreEqual(expected, Of(attributes, ""));

    [TestMethod]
    [DataRow("1962-02-15", "February 15, 1962")]
    [DataRow("1962-02-15", "on Thursday, the 15th of Feb. 1962.")]
    [DataRow("1962-02-15", "15 February\n 1962")]
    [DataRow("1962-02-15", "February 1962")]
    [DataRow("1962", "February 15, 1962")]
    [DataRow("1962-02-16", "15 to 17 February 1962")]
    [DataRow("1962-02-16", "the day after February 15, 1962")]
    [DataRow("1962-02-16", "15/2/1962")]
    [DataRow("1917-11-07", "25 October 1917")]
    [DataRow("1662-02-01", "February 1, 1661")]
    [DataRow("1962-02-16", "<choice><sic>February 15</sic><corr>February 16</corr></choice>, 1962")]
    [DataRow("1962-02-16", "February 15<note>x</note>, 1962")]
    public void Text_that_agrees_or_may_be_read_otherwise_is_accepted(string when, string text) => Assert.AreEqual("", Of($"when=\"{when}\"", text));

    [TestMethod]
    [DataRow("1962-02-16", "February 15, 1962", "February 15, 1962", "1962-02-15")]
    [DataRow("1963-02-15", "<hi>15</hi> Sept. 1962", "15 Sept. 1962", "1962-09-15")]
    [DataRow("1962-03", "February <supplied>1962</supplied>", "February 1962", "1962-02")]
    [DataRow("1926-11-07", "25 June 1925", "25 June 1925", "1925-06-25")]
    public void Text_with_another_date_is_a_warning(string when, string text, string shown, string read) => Assert.AreEqual(
        $"3:7 VAL033 @when has '{when}', but the text says '{shown}', which is {read}", Of($"when=\"{when}\"", text));

    [TestMethod]
    public void Text_by_another_calendar_is_not_compared() => Assert.AreEqual(
        "", Findings.Of(Findings.Tei("<calendar xml:id=\"c\"/><date when=\"1962-02-16\" calendar=\"#c\">February 15, 1962</date>")));

    [TestMethod]
    public void Attributes_of_the_name_that_are_no_dates_are_left_alone() => Assert.AreEqual(
        "", Findings.Of(Findings.Tei("<locus from=\"30\" to=\"27\"/><biblScope from=\"1963\" to=\"1962\"/><citedRange from=\"1962-2-3\" to=\"1\"/>")));

    private static string Of(string attributes, string text) => Findings.Of(Findings.Tei($"<date {attributes}>{text}</date>"));
}
