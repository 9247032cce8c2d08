// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Languages;

/// <summary>
/// Checks every language tag of a document: its form, its codes, and, where the header lists the languages, that it is listed.
/// What stands in examples is left alone. For one document.
/// </summary>
/// <param name="sink">Gets the findings; those about the header's list at the end.</param>
internal sealed class LanguageCheck(ReportedSink sink) : DocumentCheck
{
    private readonly Dictionary<string, TagProblem?> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (SourceLocation First, string Attribute, int Count)> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of attributes without namespace that are language tags on some element.</summary>
    public static ImmutableArray<string> Names => ["mainLang", "otherLangs", "targetLang", "tags", "tag", "docLang"];

    /// <summary>Whether an attribute of a TEI element is a language tag, or several.</summary>
    /// <param name="element">The local name of the element.</param>
    /// <param name="attribute">The local name of the attribute; <c>lang</c> is <c>xml:lang</c>.</param>
    public static bool IsLanguage(string element, string attribute) => attribute switch
    {
        "lang" or "targetLang" => true,
        "ident" => element == "language",
        "mainLang" or "otherLangs" => element == "textLang",
        "tags" => element == "langKnowledge",
        "tag" => element == "langKnown",
        "docLang" => element == "schemaSpec",
        _ => false,
    };

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (tag.IsExample)
        {
            return;
        }

        foreach (TagAttribute attribute in tag.Attributes)
        {
            if (attribute.Is(AttributeRole.Language | AttributeRole.Setting) && (attribute.LocalName == "lang" || (tag.IsTei && IsLanguage(tag.LocalName, attribute.LocalName))))
            {
                Attribute(tag, attribute);
            }
        }
    }

    /// <inheritdoc/>
    public override void End(CancellationToken cancellationToken)
    {
        if (_declared.Count == 0)
        {
            return;
        }

        foreach ((string tag, (SourceLocation first, string attribute, int count)) in _used.OrderBy(u => u.Value.First.Line).ThenBy(u => u.Value.First.Column))
        {
            string code = Canonical(tag);
            if (!_declared.Any(d => code.Equals(d, StringComparison.OrdinalIgnoreCase) || code.StartsWith(d + "-", StringComparison.OrdinalIgnoreCase)))
            {
                sink.Report(Diagnostic.Create(
                    LanguageDiagnostics.NotDeclared, first, attribute, tag, count == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{count} places")));
            }
        }
    }

    // Two codes of one language are the same here; that one of them is the code to use was said.
    private static string Canonical(string tag)
    {
        int end = tag.IndexOf('-', StringComparison.Ordinal);
        string language = end < 0 ? tag : tag[..end];
        return LanguageCodes.Instead(language) is { } code ? code + tag[language.Length..] : tag;
    }

    private void Attribute(StartTag tag, TagAttribute attribute)
    {
        string name = attribute.LocalName == "lang" ? "xml:lang" : attribute.LocalName;
        foreach (string text in XmlSpace.Split(attribute.Value))
        {
            if (!_known.TryGetValue(text, out TagProblem? problem))
            {
                problem = TagProblem.Of(text);
                _known.Add(text, problem);
            }

            if (problem is not null)
            {
                sink.Report(problem.At(tag.PlaceOf(attribute), name));
            }

            if (attribute.LocalName == "ident")
            {
                _declared.Add(Canonical(text));
            }
            else if (attribute.LocalName == "lang" && problem?.Descriptor.Severity != Severity.Error)
            {
                bool isKnown = _used.TryGetValue(text, out (SourceLocation First, string Attribute, int Count) use);
                _used[text] = isKnown ? use with { Count = use.Count + 1 } : (tag.PlaceOf(attribute), name, 1);
            }
        }
    }
}
