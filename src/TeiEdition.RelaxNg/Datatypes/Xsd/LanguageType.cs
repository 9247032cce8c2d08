// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>language: <c>[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*</c> (XML Schema Part 2 (Second Edition), section 3.3.3). Immutable; safe on any thread.</summary>
internal sealed class LanguageType() : XsdType("language")
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Length;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) => WrongPart(text) is null;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => text;

    /// <inheritdoc />
    public override int Length(ReadOnlySpan<char> text) => text.Length;

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        if (WrongPart(text) is not Range part)
        {
            return null;
        }

        string wrong = text[part];
        return text.Length == 0 ? "it is empty"
            : wrong.Length == 0 ? "a hyphen has nothing before or behind it"
            : wrong.Length > 8 ? $"its part \"{wrong}\" has more than 8 characters"
            : part.Start.Value == 0 ? $"its first part \"{wrong}\" has other characters than the letters a to z"
            : $"its part \"{wrong}\" has other characters than the letters a to z and digits";
    }

    private static Range? WrongPart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (true)
        {
            int length = text[start..].IndexOf('-');
            int end = length < 0 ? text.Length : start + length;
            if (!IsPart(text[start..end], start > 0))
            {
                return start..end;
            }

            if (length < 0)
            {
                return null;
            }

            start = end + 1;
        }
    }

    private static bool IsPart(ReadOnlySpan<char> part, bool digits)
    {
        if (part.Length is 0 or > 8)
        {
            return false;
        }

        foreach (char c in part)
        {
            if (!char.IsAsciiLetter(c) && !(digits && char.IsAsciiDigit(c)))
            {
                return false;
            }
        }

        return true;
    }
}
