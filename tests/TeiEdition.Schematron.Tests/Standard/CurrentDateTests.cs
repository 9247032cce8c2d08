// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>XQuery 1.0 and XPath 2.0 Functions and Operators, section 16: the time is an option.</summary>
[TestClass]
public sealed class CurrentDateTests
{
    [TestMethod]
    public void Current_date_and_time_are_those_of_the_option() =>
        Assert.AreEqual(
            "[2026-11-23+01:00 2026-11-23T14:30:00+01:00]",
            Case.Value("concat(string(current-date()), ' ', string(current-dateTime()))", "<x/>"));

    [TestMethod]
    public void Date_after_which_something_ends_is_compared_with_it() =>
        Assert.AreEqual(
            "[true false]",
            Case.Value("(xs:date(@d) gt current-date(), xs:date('2026-11-22') gt current-date())", "<x d='2026-11-24'/>"));
}
