// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Schematron.Xslt.Writing;

/// <summary>Writes what becomes <c>svrl:error</c> where an expression ends in an error. Stateless; safe on any thread.</summary>
internal static class ErrorWriter
{
    /// <summary>An error record, where a variable holds the mark of an error.</summary>
    /// <param name="reference">The reference to the variable.</param>
    /// <param name="at">Who speaks: indices of pattern, rule and assertion.</param>
    /// <param name="expression">The expression that failed, as the schema has it.</param>
    /// <param name="location">The expression of the place.</param>
    public static XElement Report(string reference, string at, string expression, string location) => Instruction.Of(
        "if",
        Instruction.Attribute("test", StylesheetNames.IsFailure(reference)),
        Record(reference, at, expression, location));

    /// <summary>An error record, for a variable that is known to hold the mark of an error.</summary>
    /// <param name="reference">The reference to the variable.</param>
    /// <param name="at">Who speaks: indices of pattern, rule and assertion.</param>
    /// <param name="expression">The expression that failed, as the schema has it.</param>
    /// <param name="location">The expression of the place.</param>
    public static XElement Record(string reference, string at, string expression, string location) => new(
        StylesheetNames.Svrl + "error",
        Instruction.Literal(StylesheetNames.Own + StylesheetNames.At, at),
        Instruction.Literal(StylesheetNames.Own + StylesheetNames.Expression, expression),
        Instruction.Of(
            "if",
            Instruction.Attribute("test", $"{reference}/@{StylesheetNames.Variable}"),
            Instruction.Of(
                "attribute",
                Instruction.Attribute("name", StylesheetNames.Variable),
                Instruction.Attribute("namespace", StylesheetNames.Own.NamespaceName),
                Instruction.Attribute("select", $"{reference}/@{StylesheetNames.Variable}"))),
        Computed("code", reference + "/@code"),
        Computed("location", location),
        new XElement(
            StylesheetNames.Svrl + "text",
            Instruction.Of("value-of", Instruction.Attribute("select", $"normalize-space({reference})"))));

    /// <summary>An attribute of the result whose value an expression gives.</summary>
    /// <param name="name">The name.</param>
    /// <param name="select">The expression.</param>
    public static XElement Computed(string name, string select) => Instruction.Of(
        "attribute", Instruction.Attribute("name", name), Instruction.Attribute("select", select));
}
