// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding.Header;

/// <summary>
/// The <c>editorialDecl</c> (TEI P5 Guidelines, section 2.3.3): how the source was read, in prose that names only what the
/// document has. Stateless.
/// </summary>
internal static class EditorialDeclaration
{
    /// <summary>Writes the declaration.</summary>
    /// <param name="text">The encoded text.</param>
    /// <param name="settings">The edition's settings.</param>
    /// <param name="convention">The convention that the document was read by.</param>
    public static XElement Encode(XElement text, EditionSettings settings, Convention convention)
    {
        bool Has(string name) => text.Descendants(TeiNames.Tei + name).Any();
        return Element(
            "editorialDecl",
            Prose("interpretation", [.. Brackets(text, settings), Judgements(convention)]),
            Has("corr")
                ? Prose("correction", ["Likely misreadings of the source are kept, with the corrected reading beside them in a choice."])
                : null,
            text.Descendants().Any(IsInsideWord)
                ? Prose("hyphenation", ["Words that a line end had cut in two are whole again; the place is a break that says so, and the hyphen that stood there is recorded in its attribute rend."])
                : null,
            Prose("segmentation", Breaks(text)),
            Has("q") || Has("soCalled") ? Prose("quotation", ["Quotation marks are recorded in the attribute rend, the opening one first."]) : null);
    }

    private static List<string> Brackets(XElement text, EditionSettings settings)
    {
        List<string> sentences = [];
        if (!text.Descendants().Any(e => IsInsertion((string?)e.Attribute(TeiNames.XmlId))))
        {
            return sentences;
        }

        bool HasReason(string reason) => text.Descendants(TeiNames.Tei + "supplied").Any(e => (string?)e.Attribute("reason") == reason);
        string by = settings.BracketsBy == BracketAuthor.Translators ? "translators" : "editors";
        sentences.Add($"Square brackets in the source enclose words of the {by}, not of the document.");
        AddIf(sentences, HasReason("sense"), "Words added for grammar or sense are supplied with the reason “sense”.");
        AddIf(sentences, HasReason("identification"), "Words that say whom or what the words before them mean have the reason “identification”.");
        AddIf(sentences, HasReason("name"), "Words that complete a name or a title have the reason “name”.");
        AddIf(sentences, HasReason("punctuation"), "Marks of punctuation have the reason “punctuation”.");
        AddIf(sentences, text.Descendants(TeiNames.Tei + "reg").Any(), "Another form of a name stands as its regularised form in a choice.");
        AddIf(sentences, text.Descendants(TeiNames.Tei + "gap").Any(), "What the source marks as lost is a gap that keeps the printed words.");
        sentences.Add("Each insertion has an id beginning with “s”; the brackets themselves are not kept, for every edition can print them again.");
        return sentences;
    }

    private static List<string> Breaks(XElement text)
    {
        bool Has(string name) => text.Descendants(TeiNames.Tei + name).Any();
        List<string> sentences =
        [
            Has("sp")
                ? "Each paragraph of the source is a paragraph; one without a speaker label belongs to the turn before it."
                : "Each paragraph of the source is a paragraph.",
        ];
        AddIf(sentences, Has("lb"), "A sentence or name that a break in the source had cut in two is joined; the place is a line beginning of the type “source”.");
        AddIf(sentences, Has("pb"), "Where a page number stood at such a place, it is kept, and the break is a page beginning.");
        AddIf(sentences, Has("fw"), "Running heads and page numbers of the source are kept where they stood, as forme work.");
        AddIf(
            sentences,
            text.Descendants(TeiNames.Tei + "note").Any(n => (string?)n.Attribute("place") is "foot" or "end"),
            "Footnotes and endnotes of the source stand at the places that they belong to.");
        return sentences;
    }

    private static bool IsInsideWord(XElement element) =>
        element.Name.LocalName is "lb" or "pb" && (string?)element.Attribute("break") == "no";

    private static bool IsInsertion(string? id) => id is ['s', .. { Length: > 0 } number] && number.All(char.IsAsciiDigit);

    private static string Judgements(Convention convention) =>
        $"The document was read by the convention “{convention.Title}”. What the encoder judged by itself points at it with the attribute resp and says in cert how certain it is.";

    private static void AddIf(List<string> sentences, bool condition, string sentence)
    {
        if (condition)
        {
            sentences.Add(sentence);
        }
    }

    private static XElement Prose(string name, IEnumerable<string> sentences) => Element(name, Element("p", string.Join(' ', sentences)));

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);
}
