// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Fixes;

/// <summary>Makes quick fixes at the place of one finding; null where the file does not have there what the finding says. Immutable.</summary>
/// <param name="path">The file, as diagnostics name it.</param>
/// <param name="raw">The file.</param>
/// <param name="offset">The 0-based offset of the finding: where the name of an attribute or element begins.</param>
internal sealed class FixBuilder(string path, RawText raw, int offset)
{
    /// <summary>The name of the attribute as written; empty where there is none.</summary>
    public string AttributeName => RawMarkup.Attribute(raw.Text, offset) is { } span ? raw.Text[span.NameStart..span.NameEnd] : string.Empty;

    /// <summary>What the pieces of the attribute's value stand for; empty where there is no attribute, or a reference cannot be read.</summary>
    public string[] ValueTokens
    {
        get
        {
            string?[] words = RawMarkup.Attribute(raw.Text, offset) is { } span
                ? [.. RawMarkup.Tokens(raw.Text, span).Select(t => RawValue.Decode(raw.Text.AsSpan(t.Start..t.End)))]
                : [];
            return words.Contains(null) ? [] : [.. words.OfType<string>()];
        }
    }

    /// <summary>Replaces, in the value of the attribute, each piece between white space that stands for a text.</summary>
    /// <param name="token">What the piece says now, without white space.</param>
    /// <param name="replacement">What it is to say.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    public QuickFix? ReplaceToken(string token, string replacement, bool isSafe)
    {
        if (RawMarkup.Attribute(raw.Text, offset) is not { } span)
        {
            return null;
        }

        string written = RawValue.Encode(replacement, raw);
        ImmutableArray<TextEdit> edits =
        [
            .. RawMarkup.Tokens(raw.Text, span)
                .Where(t => RawValue.Decode(raw.Text.AsSpan(t.Start..t.End)) == token)
                .Select(t => Edit(t.Start, t.End, written)),
        ];
        return edits.IsEmpty ? null : new QuickFix($"Replace '{token}' by '{replacement}'", isSafe, edits);
    }

    /// <summary>Replaces the whole value of the attribute.</summary>
    /// <param name="value">What the value says now, with single spaces and none at its ends.</param>
    /// <param name="replacement">What it is to say.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    public QuickFix? ReplaceValue(string value, string replacement, bool isSafe)
    {
        if (RawMarkup.Attribute(raw.Text, offset) is not { } span)
        {
            return null;
        }

        (int Start, int End)[] tokens = [.. RawMarkup.Tokens(raw.Text, span)];
        string?[] words = [.. tokens.Select(t => RawValue.Decode(raw.Text.AsSpan(t.Start..t.End)))];
        return tokens.Length > 0 && !words.Contains(null) && string.Join(' ', words) == value
            ? new QuickFix($"Replace '{value}' by '{replacement}'", isSafe, [Edit(tokens[0].Start, tokens[^1].End, RawValue.Encode(replacement, raw))])
            : null;
    }

    /// <summary>Gives the attribute another local name; its prefix stays.</summary>
    /// <param name="replacement">The name.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    public QuickFix? RenameAttribute(string replacement, bool isSafe)
    {
        if (RawMarkup.Attribute(raw.Text, offset) is not { } span || !IsName(replacement))
        {
            return null;
        }

        int start = LocalStart(span.NameStart, span.NameEnd);
        string name = raw.Text[start..span.NameEnd];
        return new QuickFix($"Rename the attribute '{name}' to '{replacement}'", isSafe, [Edit(start, span.NameEnd, replacement)]);
    }

    /// <summary>Takes the attribute away, with the white space before it; never safe, for something is lost.</summary>
    public QuickFix? RemoveAttribute() => RawMarkup.Attribute(raw.Text, offset) is { } span
        ? new QuickFix($"Remove the attribute '{raw.Text[span.NameStart..span.NameEnd]}'", IsSafe: false, [Edit(span.Start, span.End, string.Empty)])
        : null;

    /// <summary>Gives the element another local name in both its tags; its prefix stays.</summary>
    /// <param name="replacement">The name.</param>
    /// <param name="isSafe">Whether it may be made without asking.</param>
    public QuickFix? RenameElement(string replacement, bool isSafe)
    {
        if (RawMarkup.EndTagName(raw.Text, offset) is not { } end || !IsName(replacement))
        {
            return null;
        }

        int nameEnd = RawMarkup.NameEnd(raw.Text, offset);
        int start = LocalStart(offset, nameEnd);
        TextEdit first = Edit(start, nameEnd, replacement);
        ImmutableArray<TextEdit> edits = end < 0 ? [first] : [first, Edit(end + start - offset, end + nameEnd - offset, replacement)];
        return new QuickFix($"Rename the element '{raw.Text[start..nameEnd]}' to '{replacement}'", isSafe, edits);
    }

    private bool IsName(string name) => XmlNames.IsNCName(name) && raw.CanEncode(name);

    private int LocalStart(int start, int end)
    {
        int colon = raw.Text.AsSpan(start, end - start).IndexOf(':');
        return start + colon + 1;
    }

    private TextEdit Edit(int start, int end, string replacement)
    {
        (int startLine, int startColumn) = raw.PlaceOf(start);
        (int endLine, int endColumn) = raw.PlaceOf(end);
        return new TextEdit(path, startLine, startColumn, endLine, endColumn, replacement);
    }
}
