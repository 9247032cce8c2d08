// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>Puts names, values and what was expected into words, short whatever a document holds. Stateless.</summary>
internal static class Wording
{
    private const int MaxNames = 6;
    private const int MaxValue = 60;
    private const int MaxDocumentation = 90;

    /// <summary>A name in quotation marks; its namespace is said only where it is not the usual one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="usual">The namespace that need not be said.</param>
    public static string Name(ExpandedName name, string usual)
    {
        if (name.NamespaceUri == RelaxNgNames.XmlNamespace)
        {
            return $"'xml:{Cut(name.LocalName, MaxValue)}'";
        }

        string local = $"'{Cut(name.LocalName, MaxValue)}'";
        return name.NamespaceUri == usual ? local : $"{local} {Namespace(name.NamespaceUri)}";
    }

    /// <summary>A namespace in parentheses.</summary>
    /// <param name="uri">The namespace; empty for none.</param>
    public static string Namespace(string uri) =>
        uri.Length == 0 ? "(no namespace)" : $"(namespace {Cut(uri, MaxValue * 2)})";

    /// <summary>Several words, the first few one by one, the rest counted; empty for none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="conjunction">What stands before the last one, as <c>or</c>.</param>
    public static string List(IReadOnlyList<string> words, string conjunction)
    {
        int shown = words.Count <= MaxNames + 1 ? words.Count : MaxNames;
        StringBuilder list = new();
        for (int i = 0; i < shown; i++)
        {
            bool last = i == words.Count - 1;
            list.Append(i == 0 ? "" : last ? $" {conjunction} " : ", ").Append(words[i]);
        }

        if (shown < words.Count)
        {
            list.Append(CultureInfo.InvariantCulture, $" {conjunction} {words.Count - shown} more");
        }

        return list.ToString();
    }

    /// <summary>A value as it may stand in a sentence: its white space folded, cut where it is long.</summary>
    /// <param name="value">The value.</param>
    public static string Value(string value)
    {
        StringBuilder folded = new();
        foreach (char c in value.AsSpan(0, Math.Min(value.Length, MaxValue * 2)))
        {
            folded.Append(char.IsControl(c) ? ' ' : c);
        }

        return Cut(folded.ToString(), MaxValue);
    }

    /// <summary>The beginning of the documentation of a name, as a further clause; empty for none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="documentation">The documentation, or null.</param>
    public static string Documentation(ExpandedName name, string? documentation)
    {
        if (string.IsNullOrWhiteSpace(documentation))
        {
            return string.Empty;
        }

        string folded = string.Join(' ', documentation[..Math.Min(documentation.Length, MaxDocumentation * 4)]
            .Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return $" — {Cut(name.LocalName, MaxValue)}: {Cut(folded, MaxDocumentation).TrimEnd('.')}";
    }

    /// <summary>What may stand in the content of an element, as <c>; here may stand 'a', 'b' or the end of 'c'</c>; says where nothing may.</summary>
    /// <param name="expected">What may stand there.</param>
    /// <param name="usual">The namespace that need not be said.</param>
    public static string Here(Expectation expected, string usual)
    {
        List<string> words = [.. expected.Elements.Select(e => Name(e.Name, usual)), .. expected.ElementWildcards];
        if (expected.Text)
        {
            words.Add("text");
        }

        return words.Count == 0
            ? expected.EndTag ? "; nothing more may stand here" : string.Empty
            : "; here may stand " + List(words, "or");
    }

    /// <summary>What a value may be, as <c>; it may be 'a' or of type xs:date</c>; empty where that is not known.</summary>
    /// <param name="expected">What it may be.</param>
    public static string May(Expectation expected)
    {
        List<string> words = [.. expected.Values.Select(v => $"'{Value(v.Value)}'")];
        for (int i = 0; i < expected.Datatypes.Length; i++)
        {
            words.Add((i == 0 ? "of type " : string.Empty) + expected.Datatypes[i]);
        }

        return words.Count == 0 ? string.Empty
            : expected.IsList ? "; it is a list of words, each " + List(words, "or")
            : "; it may be " + List(words, "or");
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // Never between the halves of a surrogate pair.
        int end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end] + "…";
    }
}
