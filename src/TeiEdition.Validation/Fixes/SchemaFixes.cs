// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation.Dates;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Fixes;

/// <summary>The fixes of what a document has against its RELAX NG schema. Stateless.</summary>
internal static class SchemaFixes
{
    /// <summary>Whether a finding may get a fix here.</summary>
    /// <param name="finding">The finding.</param>
    public static bool Takes(Diagnostic finding) => finding.Data is InstanceErrorData
        && (Is(finding, InstanceDiagnostics.UnknownElement) || Is(finding, InstanceDiagnostics.AttributeNotAllowed) || Is(finding, InstanceDiagnostics.BadAttributeValue));

    /// <summary>The fix, or null.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="builder">Makes fixes at its place.</param>
    public static QuickFix? Find(Diagnostic finding, FixBuilder builder)
    {
        if (finding.Data is not InstanceErrorData data)
        {
            return null;
        }

        return Is(finding, InstanceDiagnostics.UnknownElement) ? Element(data, builder)
            : Is(finding, InstanceDiagnostics.AttributeNotAllowed) ? Attribute(data, builder)
            : Is(finding, InstanceDiagnostics.BadAttributeValue) ? Value(data.Expected, builder)
            : null;
    }

    private static bool Is(Diagnostic finding, DiagnosticDescriptor descriptor) => finding.Code == descriptor.Code;

    // A suggestion of the same local name is one of another namespace, which no edit of a name brings about.
    private static QuickFix? Element(InstanceErrorData data, FixBuilder builder)
    {
        string name = data.Element.LocalName;
        ImmutableArray<string> near = data.Suggestion is null || data.Suggestion == name
            ? []
            : NearSpelling.FindNearest(name, data.Expected.Elements.Where(e => e.Name.NamespaceUri == data.Element.NamespaceUri).Select(e => e.Name.LocalName));
        return near is [var only] ? builder.RenameElement(only, SameButForCase(name, only)) : null;
    }

    private static QuickFix? Attribute(InstanceErrorData data, FixBuilder builder)
    {
        if (data.Suggestion is null)
        {
            return builder.RemoveAttribute();
        }

        string name = builder.AttributeName;
        ImmutableArray<string> near = NearSpelling.FindNearest(name, data.Expected.Attributes.Where(a => a.Name.NamespaceUri.Length == 0).Select(a => a.Name.LocalName));
        return near is [var only] && only != name ? builder.RenameAttribute(only, SameButForCase(name, only)) : builder.RemoveAttribute();
    }

    private static QuickFix? Value(Expectation expected, FixBuilder builder)
    {
        string[] words = builder.ValueTokens;
        if (words.Length == 0)
        {
            return null;
        }

        if (!expected.IsList)
        {
            string value = string.Join(' ', words);
            ImmutableArray<string> near = NearSpelling.FindNearest(value, expected.Values.Select(v => v.Value));
            return near is [var only] ? builder.ReplaceValue(value, only, SameButForCase(value, only)) : DateForm(value, expected, builder);
        }

        HashSet<string> known = new(expected.Values.Select(v => v.Value), StringComparer.Ordinal);
        foreach (string word in words.Where(w => !known.Contains(w)))
        {
            if (NearSpelling.FindNearest(word, known) is [var only])
            {
                return builder.ReplaceToken(word, only, SameButForCase(word, only));
            }
        }

        return null;
    }

    private static QuickFix? DateForm(string value, Expectation expected, FixBuilder builder) =>
        expected.Datatypes.Any(d => d is "xs:date" or "date") && DateForms.Mend(value) is { } mended ? builder.ReplaceValue(value, mended, isSafe: true) : null;

    private static bool SameButForCase(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
