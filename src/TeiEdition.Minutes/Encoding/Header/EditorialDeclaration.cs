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
        bool HasReason(string reason) => text.Descendants(TeiNames.Tei + "supplied").Any(e => (string?)e.Attribute("reason") == reason);
        string by = settings.BracketsBy == BracketAuthor.Translators ? "translators" : "editors";
        List<string> brackets = [$"Square brackets in the source enclose words of the {by}, not of the document."];
        AddIf(brackets, HasReason("sense"), "Words added for grammar or sense are supplied with the reason “sense”.");
        AddIf(brackets, HasReason("identification"), "Words that say whom or what the words before them mean have the reason “identification”.");
        AddIf(brackets, HasReason("name"), "Words that complete a name or a title have the reason “name”.");
        AddIf(brackets, HasReason("punctuation"), "Marks of punctuation have the reason “punctuation”.");
        AddIf(brackets, text.Descendants(TeiNames.Tei + "reg").Any(), "Another form of a name stands as its regularised form in a choice.");
        AddIf(brackets, Has("gap"), "What the source marks as lost is a gap that keeps the printed words.");
        brackets.Add("Each insertion has an id beginning with “s”; the brackets themselves are not kept, for every edition can print them again.");
        List<string> breaks = ["Each paragraph of the source is a paragraph; one without a speaker label belongs to the turn before it."];
        AddIf(breaks, Has("lb"), "A sentence or name that a break in the source had cut in two is joined; the place is a line beginning of the type “source”.");
        AddIf(breaks, Has("pb"), "Where a page number stood at such a place, it is kept, and the break is a page beginning.");
        return Element(
            "editorialDecl",
            Prose("interpretation", [.. brackets, Judgements(convention)]),
            Has("corr")
                ? Prose("correction", ["Likely misreadings of the source are kept, with the corrected reading beside them in a choice."])
                : null,
            Prose("segmentation", breaks),
            Has("q") || Has("soCalled") ? Prose("quotation", ["Quotation marks are recorded in the attribute rend, the opening one first."]) : null);
    }

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
