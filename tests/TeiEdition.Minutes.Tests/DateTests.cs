// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests;

/// <summary>Forms of dates and times with their values; what cannot be decided has none, and no calendar day is none.</summary>
[TestClass]
public sealed class DateTests
{
    [TestMethod]
    [DataRow("on 15 Feb. 1962 we", "15 Feb. 1962=1962-02-15")]
    [DataRow("Feb. 15, 1962", "Feb. 15, 1962=1962-02-15")]
    [DataRow("February 16th, 1962; then", "February 16th, 1962=1962-02-16")]
    [DataRow("the 8th of May 1962", "8th of May 1962=1962-05-08")]
    [DataRow("9 March, 1962.", "9 March, 1962=1962-03-09")]
    [DataRow("15/II/1962 and 15.II.1962", "15/II/1962=1962-02-15|15.II.1962=1962-02-15")]
    [DataRow("15.2.1962", "15.2.1962=1962-02-15")]
    [DataRow("3.2.1962", "3.2.1962=1962-02-03?")]
    [DataRow("1962.2.15, 1962/2/15 and 1962-02-15", "1962.2.15=1962-02-15|1962/2/15=1962-02-15|1962-02-15=1962-02-15")]
    [DataRow("1962年2月15日", "1962年2月15日=1962-02-15")]
    [DataRow("1962年2月", "1962年2月=1962-02")]
    [DataRow("in February 1962 we", "February 1962=1962-02")]
    [DataRow("15–17 February 1962", "15–17 February 1962=1962-02-15/1962-02-17")]
    [DataRow("from 3 to 5 May 1961", "3 to 5 May 1961=1961-05-03/1961-05-05")]
    [DataRow("February 15-17, 1962", "February 15-17, 1962=1962-02-15/1962-02-17")]
    [DataRow("28 May – 2 June 1961", "28 May – 2 June 1961=1961-05-28/1961-06-02")]
    [DataRow("15/2/1962, 2/15/1962, 3/3/1962", "15/2/1962=1962-02-15|2/15/1962=1962-02-15|3/3/1962=1962-03-03")]
    [DataRow("2/3/1962, 2/15/62 and 3/4/62", "2/3/1962=none|2/15/62=none|3/4/62=none")]
    [DataRow("31 June 1962, 30.2.1962, 1962-13-01, 32/1/1962, 31 February 1962", "")]
    [DataRow("the 15th of this month, today, on May 9, in March, in 1962, the spring of 1962", "")]
    [DataRow("you may 1962 times, version 1.2.1962.3, 15 May 19621", "")]
    public void Dates_have_the_values_that_can_be_decided(string text, string expected) => Assert.AreEqual(
        expected,
        string.Join('|', new DateRecogniser(Contexts.English).Find(text)
            .Select(d => $"{text[d.Start..d.End]}={d.When ?? "none"}{(d.Certainty == Certainty.High ? "" : "?")}")));

    [TestMethod]
    [DataRow("5:30PM", "5:30PM=17:30:00")]
    [DataRow("12.05 a.m. to 12:10 p.m.", "12.05 a.m.=00:05:00|12:10 p.m.=12:10:00")]
    [DataRow("it came at 4 a.m. then", "4 a.m.=04:00:00")]
    [DataRow("from 17:00 to 18:30", "17:00=17:00:00|18:30=18:30:00")]
    [DataRow("at 1730 hours", "1730 hours=17:30:00")]
    [DataRow("at 5:30, half past five, at 5 o'clock, at noon", "")]
    [DataRow("Article 10:30, Verse 3:16, 25:00, 13:00 PM, 5:61, 1.50.2, ٥:٣٠, 17.30", "")]
    public void Times_in_speech_need_a_mark(string text, string expected) => Assert.AreEqual(expected, Times(text, isAboutTime: false));

    [TestMethod]
    [DataRow("17.30", "17.30=17:30:00")]
    [DataRow("9:05 until 10:30", "9:05=09:05:00|10:30=10:30:00")]
    [DataRow("7.20 p.m.", "7.20 p.m.=19:20:00")]
    public void Times_of_a_line_about_time_need_none(string text, string expected) => Assert.AreEqual(expected, Times(text, isAboutTime: true));

    private static string Times(string text, bool isAboutTime) =>
        string.Join('|', TimeRecogniser.Find(text, isAboutTime).Select(d => $"{text[d.Start..d.End]}={d.When}"));
}
