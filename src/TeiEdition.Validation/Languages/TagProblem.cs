// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Languages;

/// <summary>What is wrong with a language tag, wherever it stands. Immutable.</summary>
/// <param name="Descriptor">The catalogue entry.</param>
/// <param name="Arguments">The arguments of its template after the name of the attribute; the first is the tag.</param>
/// <param name="Suggestion">What to write instead; null where that is not known.</param>
/// <param name="IsCertain">Whether the suggestion is what is meant, beyond a guess.</param>
internal sealed record TagProblem(DiagnosticDescriptor Descriptor, ImmutableArray<string> Arguments, string? Suggestion, bool IsCertain)
{
    /// <summary>What is wrong with a tag, the worst alone; null where nothing is.</summary>
    /// <param name="text">The tag, not empty.</param>
    public static TagProblem? Of(string text)
    {
        if (LanguageTag.Parse(text) is not { } tag)
        {
            string hyphens = text.Replace('_', '-');
            string? suggestion = hyphens != text && LanguageTag.Parse(hyphens) is not null ? hyphens : null;
            return new TagProblem(LanguageDiagnostics.NotWellFormed, [text, Meant(suggestion)], suggestion, IsCertain: true);
        }

        return tag.Language is null ? null : OfCodes(text, tag) ?? OfCase(text, tag);
    }

    /// <summary>The finding at a place.</summary>
    /// <param name="place">The place of the attribute.</param>
    /// <param name="attribute">Its name.</param>
    public Diagnostic At(SourceLocation place, string attribute) => new(Descriptor, place, [attribute, .. Arguments])
    {
        Data = Suggestion is null ? null : new ValueErrorData(Arguments[0], [Suggestion]) { IsCertain = IsCertain },
    };

    private static TagProblem? OfCodes(string text, LanguageTag tag)
    {
        string language = tag.Language ?? string.Empty;
        if (LanguageCodes.Instead(language) is { } code)
        {
            return new TagProblem(LanguageDiagnostics.OtherCode, [text, code], code + text[language.Length..], IsCertain: false);
        }

        if (!LanguageCodes.IsLanguage(language))
        {
            return Unknown(text, language, "language", null);
        }

        if (tag.Script is { } script && !LanguageCodes.IsScript(script))
        {
            return Unknown(text, script, "script", NearSpelling.FindNearest(script, LanguageCodes.Scripts) is [var only] ? only : null);
        }

        return tag.Region is { } region && !LanguageCodes.IsRegion(region)
            ? Unknown(text, region, "region", string.Equals(region, "UK", StringComparison.OrdinalIgnoreCase) ? "GB" : null)
            : null;
    }

    private static TagProblem Unknown(string text, string code, string kind, string? instead)
    {
        string? suggestion = instead is null ? null : text.Replace("-" + code, "-" + instead, StringComparison.Ordinal);
        return new TagProblem(LanguageDiagnostics.UnknownCode, [text, code, kind, Meant(suggestion)], suggestion, IsCertain: false);
    }

    private static TagProblem? OfCase(string text, LanguageTag tag)
    {
        string[] parts = text.Split('-');
        parts[0] = parts[0].ToLowerInvariant();
        for (int i = 1; i < parts.Length && parts[i].Length > 1; i++)
        {
            if (parts[i] == tag.Script)
            {
                parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant();
            }
            else if (parts[i] == tag.Region)
            {
                parts[i] = parts[i].ToUpperInvariant();
                break;
            }
        }

        string usual = string.Join('-', parts);
        return usual == text ? null : new TagProblem(LanguageDiagnostics.UnusualCase, [text, usual], usual, IsCertain: false);
    }

    private static string Meant(string? suggestion) => suggestion is null ? string.Empty : $"; did you mean '{suggestion}'?";
}
