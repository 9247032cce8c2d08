// SPDX-License-Identifier: MIT
using System.Reflection;

namespace TeiEdition.Minutes.Tests.Inline;

/// <summary>Every sentence of <see cref="InsertionRulesTests"/> as a document, against the schema.</summary>
[TestClass]
public sealed class InsertionSchemaTests
{
    /// <summary>Stops the validator.</summary>
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Encodings_of_all_brackets_are_valid()
    {
        string[] sentences =
        [
            .. typeof(InsertionRulesTests).GetMethods()
                .SelectMany(m => m.GetCustomAttributes<DataRowAttribute>())
                .Select(r => r.Data[0]).OfType<string>(),
        ];
        Assert.IsGreaterThan(140, sentences.Length);

        // As speech, as narrative, as a line before the talk, as a label, and in a quotation.
        byte[][] encoded =
        [
            .. sentences.SelectMany(s => new[]
            {
                $"Talk of Hale and Orlov\n\nTime: 3 May 1961\nRemark: {s}\n\nHale: {s}\n\nOrlov: I heard.\n\n{s}\n\nHale: He said: “well, now and here {s}”.",
                $"{s}\n\nHale [{s}]: Yes.\n\nOrlov: No.\n\nHale [{s}]: Yes.",
            }).Select(t => System.Text.Encoding.UTF8.GetBytes(Encoded.Of(t).Xml)),
        ];
        Assert.AreEqual(string.Empty, await Jing.AgainstTeiAll(encoded, TestContext.CancellationToken));
    }
}
