// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Notes for readers of a schema (RELAX NG DTD Compatibility, section 2): gloss and description in the chosen language. Immutable.</summary>
/// <param name="options">The language, and whether descriptions were read.</param>
internal sealed class DocumentationAnnotations(OddOptions options)
{
    /// <summary>The note of an element or attribute.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="values">The values that an attribute suggests; null for none.</param>
    public Annotations Before(Declaration declaration, ValList? values = null)
    {
        string text = TextOf(declaration.Descriptions);
        if (values is { Type: not ValListType.Closed, Items.IsEmpty: false } && options is { IncludesDescriptions: true, AnnotatesSchema: true })
        {
            string word = values.Type == ValListType.Semi ? "Suggested values include: " : "Sample values include: ";
            text += (text.Length > 0 ? "\n" : string.Empty) + word + string.Join("; ", values.Items.Select(i => i.Name));
        }

        return text.Length == 0 ? Annotations.None : Annotations.None with { Leading = [Note(text)] };
    }

    /// <summary>The note of a value, which stands behind it.</summary>
    /// <param name="declaration">The declaration.</param>
    public Annotations Behind(Declaration declaration)
    {
        string text = TextOf(declaration.Descriptions);
        return text.Length == 0 ? Annotations.None : Annotations.None with { Following = [Note(text)] };
    }

    private static ForeignElement Note(string text) => new(
        new ExpandedName(RelaxNgNames.AnnotationsNamespace, "documentation"), "a", [], [new ForeignText(text)]);

    private string TextOf(Descriptions descriptions)
    {
        if (!options.AnnotatesSchema)
        {
            return string.Empty;
        }

        string gloss = Localized(descriptions.Glosses);
        string desc = Localized(descriptions.Descs.RemoveAll(d => (string?)d.Attribute("type") == "deprecationInfo"));
        return gloss.Length == 0 ? desc : desc.Length == 0 ? gloss : $"({gloss}) {desc}";
    }

    private string Localized(ImmutableArray<XElement> elements)
    {
        XElement? chosen = elements.FirstOrDefault(e => IsLanguage(LanguageOf(e)))
            ?? elements.FirstOrDefault(e => LanguageOf(e) is null or "")
            ?? elements.FirstOrDefault(e => LanguageOf(e) == "en");
        return chosen is null ? string.Empty : Normalized(chosen);
    }

    private bool IsLanguage(string? language) =>
        language is not null && (language == options.Language || language.StartsWith(options.Language + "-", StringComparison.Ordinal));

    private static string? LanguageOf(XElement element) =>
        element.AncestorsAndSelf().Select(e => (string?)e.Attribute(TeiNames.XmlLang)).FirstOrDefault(l => l is not null);

    // Names of elements and attributes as readers know them: <gi> with its brackets, <att> with its @.
    private static string Normalized(XElement element)
    {
        StringBuilder text = new();
        Append(text, element);
        return string.Join(' ', text.ToString().Split(XmlNames.WhiteSpace.ToCharArray(), StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText characters)
            {
                text.Append(characters.Value);
            }
            else if (node is XElement child)
            {
                (string before, string after) = child.Name.LocalName switch { "gi" => ("<", ">"), "att" => ("@", ""), _ => ("", "") };
                text.Append(before);
                Append(text, child);
                text.Append(after);
            }
        }
    }
}
