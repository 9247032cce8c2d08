// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class CultureTests
{
    [TestMethod]
    [DataRow("decimal", "1.5", "-1,5")]
    [DataRow("double", "-1.5e3", "1,5")]
    [DataRow("integer", "-15", "\u221215")]
    [DataRow("hexBinary", "i1", "")]
    [DataRow("date", "2000-12-31", "31.12.2000")]
    [DataRow("duration", "-PT1.5S", "-PT1,5S")]
    public void Culture_of_the_thread_changes_nothing(string type, string one, string other)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = Answers(type, one, other);
        try
        {
            // Signs and a separator of another culture, made here because globalization is invariant.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u2212";
            culture.NumberFormat.PositiveSign = "p";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;
            Assert.AreEqual(string.Join('|', expected), string.Join('|', Answers(type, one, other)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestMethod]
    public void Number_in_a_message_is_written_in_the_invariant_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "\u2212";
            CultureInfo.CurrentCulture = culture;
            Assert.AreEqual("it is less than -5", Values.Xsd("integer", ("minInclusive", "-5")).Explain("-6", Values.NoContext));
            Assert.AreEqual("month 13 does not exist", Values.Xsd("date").Explain("2000-13-01", Values.NoContext));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Answers(string type, params string[] values)
    {
        Datatype datatype = Values.Xsd(type);
        return [.. values.Select(v => $"{datatype.Allows(v)} {datatype.Explain(v, Values.NoContext)}")];
    }
}
