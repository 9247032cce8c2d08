// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Draws patterns for values: <c>data</c> with parameters and exceptions, <c>value</c>, <c>list</c>, <c>text</c>. For one thread.</summary>
/// <param name="chance">Where draws come from.</param>
internal sealed class RandomData(Chance chance)
{
    private static readonly XNamespace Rng = RelaxNgNames.StructureNamespace;

    /// <summary>Draws a pattern that a string can match.</summary>
    /// <param name="depth">How deeply it may nest.</param>
    public XElement Value(int depth) => depth <= 0 ? Single() : chance.Weighted(
        (4, "single"), (2, "text"), (2, "choice"), (3, "list")) switch
    {
        "text" => new XElement(Rng + "text"),
        "choice" => new XElement(Rng + "choice", Value(depth - 1), Single()),
        "list" => new XElement(Rng + "list", Tokens(depth)),
        _ => Single(),
    };

    private XElement Tokens(int depth) => depth <= 0 ? Single() : chance.Weighted(
        (2, "single"), (3, "group"), (2, "choice"), (3, "oneOrMore"), (3, "zeroOrMore"), (1, "optional"), (1, "empty")) switch
    {
        "group" => new XElement(Rng + "group", Tokens(depth - 1), Tokens(depth - 1)),
        "choice" => new XElement(Rng + "choice", Tokens(depth - 1), Tokens(depth - 1)),
        "oneOrMore" => new XElement(Rng + "oneOrMore", Tokens(depth - 1)),
        "zeroOrMore" => new XElement(Rng + "zeroOrMore", Tokens(depth - 1)),
        "optional" => new XElement(Rng + "optional", Tokens(depth - 1)),
        "empty" => new XElement(Rng + "empty"),
        _ => Single(),
    };

    private XElement Single() => chance.OneIn(2) ? Data() : Constant();

    private XElement Constant() => chance.Below(5) switch
    {
        0 => new XElement(Rng + "value", chance.Of([" 1", "a", "a b", ""])),
        1 => new XElement(Rng + "value", new XAttribute("type", "string"), new XAttribute("datatypeLibrary", ""), chance.Of([" 1", "a", ""])),
        2 => new XElement(Rng + "value", new XAttribute("type", "integer"), chance.Of(["1", "01 ", "-0", "7"])),
        3 => new XElement(Rng + "value", new XAttribute("type", "QName"), chance.Of(["x:a", "a"])),
        _ => new XElement(Rng + "value", new XAttribute("type", "NMTOKEN"), chance.Of(["a", "b", "1"])),
    };

    private XElement Data()
    {
        XElement data = chance.Below(8) switch
        {
            0 => new XElement(Rng + "data", new XAttribute("type", "token"), new XAttribute("datatypeLibrary", "")),
            1 => new XElement(Rng + "data", new XAttribute("type", "string"), Param("maxLength", "2")),
            2 => new XElement(Rng + "data", new XAttribute("type", "integer"), Param("minInclusive", "1")),
            3 => new XElement(Rng + "data", new XAttribute("type", "NMTOKEN")),
            4 => new XElement(Rng + "data", new XAttribute("type", "string"), Param("pattern", "[ab]*|\\d")),
            5 => new XElement(Rng + "data", new XAttribute("type", "QName")),
            6 => new XElement(Rng + "data", new XAttribute("type", "boolean")),
            _ => new XElement(Rng + "data", new XAttribute("type", "decimal"), Param("fractionDigits", "1")),
        };
        if (chance.OneIn(5))
        {
            data.Add(new XElement(Rng + "except", chance.OneIn(3) ? new XElement(Rng + "choice", Constant(), Constant()) : Constant()));
        }

        return data;
    }

    private static XElement Param(string name, string value) => new(Rng + "param", new XAttribute("name", name), value);
}
