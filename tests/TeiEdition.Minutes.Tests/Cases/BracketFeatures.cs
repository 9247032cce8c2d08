// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>The brackets of an encoding as facts. Stateless.</summary>
internal static class BracketFeatures
{
    /// <summary>The types of stage directions, which are types of notes where TEI allows no stage direction.</summary>
    public static ImmutableArray<string> StageTypes { get; } = ["business", "delivery", "sound", "entrance", "exit", "mixed"];

    /// <summary>Whether an element is a numbered insertion.</summary>
    public static bool IsNumbered(XElement e) =>
        (string?)e.Attribute(TeiNames.XmlId) is { Length: > 1 } id && id[0] == 's' && id[1..].All(char.IsAsciiDigit);

    /// <summary>Adds what an element says of a bracket, if it does.</summary>
    public static void Read(XElement e, Features features)
    {
        string name = e.Name.LocalName;
        string type = (string?)e.Attribute("type") ?? string.Empty;
        if (name == "note" && (string?)e.Attribute("place") is "foot" or "end" && name == "note")
        {
            features.Add(Category.Brackets, $"foot {(string?)e.Attribute("n")}");
        }
        else if (name == "pb" && (string?)e.Attribute("n") is { Length: > 0 } page)
        {
            features.Add(Category.Brackets, $"page {page}");
        }
        else if (IsNumbered(e))
        {
            features.Add(Category.Brackets, Numbered(e, name, type, Fact.Content(e.Value)));
        }
    }

    private static Fact Numbered(XElement e, string name, string type, string content) => name switch
    {
        "supplied" => Fact.Of($"{(string?)e.Attribute("reason")} {content}"),
        "choice" => Fact.Of($"variant {Fact.Letters(e.Elements().First().Value)}/{Fact.Letters(e.Elements().Last().Value)}"),
        "gap" => Gap(e),
        "stamp" or "stage" => Fact.Of($"{name} {content}"),
        "unclear" => Fact.Of($"doubt {content}"),
        "note" when type == "sic" => Fact.Of($"sic {Before(e)}"),
        "note" when type == "doubt" => Fact.Of($"doubt {content}"),
        "note" when StageTypes.Contains(type) => Fact.Of($"stage {content}"),
        "note" => new Fact($"note {type} {content}", [$"note {type} {content}", $"note * {content}", $"hand {content}"]),
        _ => Fact.Of($"{name} {content}"),
    };

    private static Fact Gap(XElement e)
    {
        string reason = $"gap {(string?)e.Attribute("reason")}";
        string full = e.Attribute("quantity") is { } quantity ? $"{reason} {quantity.Value} {(string?)e.Attribute("unit")}" : reason;
        return new Fact(full, full == reason ? [reason] : [reason, full]);
    }

    private static string Before(XElement note) =>
        note.ElementsBeforeSelf().LastOrDefault() is { Name.LocalName: "sic" } sic ? Fact.Letters(sic.Value) : string.Empty;
}
