// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>Writes what a declaration says to readers, in the language of the page. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class DescriptionParts(PageContext page)
{
    /// <summary>The gloss in parentheses; null where there is none, or it is the name again.</summary>
    /// <param name="declaration">The declaration.</param>
    public XElement? Gloss(Declaration declaration) =>
        page.Languages.Of(declaration.Descriptions.Glosses) is [var gloss, ..] && gloss.Value.Trim() is { Length: > 0 } text
        && !text.Equals(declaration.Name, StringComparison.OrdinalIgnoreCase)
            ? H.El("span.gloss", H.At("lang", page.Languages.Mark(gloss)), " (", page.Prose.Line(gloss), ")")
            : null;

    /// <summary>The descriptions, one after another; empty where there are none.</summary>
    /// <param name="declaration">The declaration.</param>
    public IEnumerable<object> Description(Declaration declaration)
    {
        ImmutableArray<XElement> chosen = page.Languages.Of(declaration.Descriptions.Descs.RemoveAll(IsDeprecation));
        return H.Join(chosen.Select(d => (object)H.El("span.desc", H.At("lang", page.Languages.Mark(d)), page.Prose.Line(d))), " ");
    }

    /// <summary>What there is to say before everything else: that the declaration is going to go, and what it is equivalent to.</summary>
    /// <param name="declaration">The declaration.</param>
    public IEnumerable<XElement> Warnings(Declaration declaration)
    {
        if (declaration.ValidUntil is { } until)
        {
            ImmutableArray<XElement> why = page.Languages.Of(declaration.Descriptions.Descs.RemoveAll(d => !IsDeprecation(d)));
            yield return H.El("p.deprecated", page.Words.Fill("deprecatedUntil", until) + " ", why.SelectMany(w => page.Prose.Line(w)));
        }

        foreach (XElement equiv in declaration.Descriptions.Equivs)
        {
            string uri = equiv.Attribute("uri")?.Value ?? equiv.Attribute("filter")?.Value ?? equiv.Attribute("name")?.Value ?? "";
            object shown = SafeLink.Of(uri) is { } safe ? H.El("a", H.At("href", safe), H.At("rel", "external noreferrer"), uri) : H.El("code", uri);
            yield return H.El("p.equiv", page.Words["equivalent"] + " ", shown, ".");
        }
    }

    /// <summary>The remarks.</summary>
    /// <param name="declaration">The declaration.</param>
    public IEnumerable<object> Remarks(Declaration declaration) =>
        page.Languages.Of(declaration.Descriptions.Remarks).SelectMany(r => page.Prose.Flow(r));

    /// <summary>The examples, each with the words about it.</summary>
    /// <param name="declaration">The declaration.</param>
    public IEnumerable<object> Examples(Declaration declaration) =>
        page.Languages.Of(declaration.Descriptions.Exempla).Select(e => H.El("div", H.At("lang", page.Languages.Mark(e)), page.Prose.Flow(e)));

    /// <summary>Where the TEI Guidelines speak of it; empty where nothing is said.</summary>
    /// <param name="declaration">The declaration.</param>
    public IEnumerable<object> Places(Declaration declaration) =>
        H.Join(declaration.Descriptions.ListRefs.SelectMany(l => l.Elements(TeiNames.Tei + "ptr")).SelectMany(p => page.Prose.Inline(p)), ", ");

    private static bool IsDeprecation(XElement desc) => desc.Attribute("type")?.Value == "deprecationInfo";
}
