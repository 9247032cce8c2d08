// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Tests;

/// <summary>Which convention a document is read by.</summary>
[TestClass]
public sealed class ConventionChooserTests
{
    [TestMethod]
    [DataRow("Minister Ilves: Yes.\n\nMoss: No.\n\nMinister Ilves: So.\n\nMoss: Good.", "archive-minutes")]
    [DataRow("SUBJECT: Fish\nPARTICIPANTS: Mr. Moss\n\nMr. Moss: Yes.\n\nMr. Moss: No.", "memorandum")]
    [DataRow("North (ILVES): Yes.\n\nSouth (MOSS): No.\n\nNorth (ILVES): So.", "sides")]
    [DataRow("MR. ILVES. Yes, we do.\n\nTHE CHAIRMAN. Order.\n\nMR. ILVES. No.", "verbatim")]
    [DataRow("Comrade Ilves. – Yes.\n\nComrade Moss. – No.\n\nComrade Ilves. – So.", "dash")]
    [DataRow("Q: Where?\n\nA: There.\n\nQ: When?\n\nA: Then.", "interview")]
    [DataRow("CHAIRMAN VOSS\n\nWe begin.\n\nMINISTER ADAMS\n\nYes.\n\nCHAIRMAN VOSS\n\nWe end.\n\nMINISTER ADAMS\n\nGood.", "label-lines")]
    [DataRow("I went to the harbour today.\n\nThe water was high, and nobody came.", "report")]
    public void Convention_that_explains_most_lines_is_chosen(string text, string expected)
    {
        ConversionContext context = ConventionChooser.Choose(Contexts.Of(text));
        Assert.AreEqual(expected, context.Convention.Name);
        Assert.AreNotEqual("", context.ConventionReason);
    }
}
