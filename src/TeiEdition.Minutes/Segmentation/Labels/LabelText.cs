// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>What a label says beside the name. Stateless; safe on any thread.</summary>
public static partial class LabelText
{
    /// <summary>The name by which a label says that its speaker will be called, or null.</summary>
    public static string? AliasOf(string label)
    {
        Match match = AliasPattern().Match(label);
        return match.Success ? match.Groups["alias"].Value.Trim() : null;
    }

    /// <summary>Where a label says by what name its speaker will be called, parentheses included; null where it does not.</summary>
    public static (int Start, int End)? AliasRange(string label)
    {
        Match match = AliasPattern().Match(label);
        return match.Success ? (match.Index, match.Index + match.Length) : null;
    }

    /// <summary>A text without brackets and without what stands in parentheses.</summary>
    public static string Plain(string label) => Squeeze(ParenthesisPattern().Replace(label, " "));

    /// <summary>
    /// What a label calls its speaker: without ending, brackets and remarks in parentheses. A name in parentheses behind a side
    /// stays, as in <c>North (KIM)</c>.
    /// </summary>
    /// <param name="label">The label as printed, with or without its ending.</param>
    /// <param name="sideAndName">Whether the label is a side with a name.</param>
    public static string NameOf(string label, bool sideAndName = false)
    {
        string text = label.TrimEnd(':', '：', ' ', '\u00A0', '–', '—', '-');
        return sideAndName ? Squeeze(text) : Plain(text);
    }

    /// <summary>
    /// Whether a known label of a line before the talk can stand without a colon: a title that reads <c>MINUTES</c> is none, and
    /// in small letters only the list of those present is.
    /// </summary>
    /// <param name="label">The label.</param>
    /// <param name="role">What it says.</param>
    public static bool CanStandBare(string label, ProtocolRole role) =>
        role == ProtocolRole.Attendees || (role != ProtocolRole.NoteTaker && !label.Any(char.IsLower));

    private static string Squeeze(string text) => string.Join(
        ' ',
        text.Replace("[", string.Empty, StringComparison.Ordinal)
            .Replace("]", string.Empty, StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex ParenthesisPattern();

    [GeneratedRegex(@"\((?:[^()]*\s)?(?:abbreviated|abbr\.|referred\sto|called|named|hereafter|hereinafter|henceforth)(?:\s+(?:hereafter|hereinafter|below|simply|to))?(?:\s+as)?:?\s+[""“'‘]?(?<alias>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)*)[""”'’]?(?:\s[^()]*)?\)", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AliasPattern();
}
