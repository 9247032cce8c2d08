// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>
/// Finds the lines of a list of persons that name a side and nobody, without a colon: <c>United States</c> above its officials.
/// Immutable; safe on any thread.
/// </summary>
internal sealed class SideLines(Convention convention)
{
    /// <summary>Finds them.</summary>
    /// <param name="lines">The lines; null for one of several cells.</param>
    /// <returns>The indices of lines that are sides.</returns>
    public FrozenSet<int> Find(ImmutableArray<string?> lines)
    {
        ImmutableArray<int> bare = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i] is { } line && IsBare(line))];
        bool above = bare.All(i => i + 1 < lines.Length && !bare.Contains(i + 1));
        bool country = bare.Any(i => IsCountry(lines[i]!));

        // One name in a list that describes all others, and it begins the list: what it names stands over the rest.
        bool parted = above && bare is [0, _, ..];
        return bare.Where(i => i + 1 < lines.Length && (IsCountry(lines[i]!) || (above && country) || parted)).ToFrozenSet();
    }

    private bool IsCountry(string line)
    {
        string plain = line.Trim();
        return convention.Countries.Contains(plain) || convention.Countries.Contains(NameCase.Of(plain));
    }

    // A country, or a single word; nothing says what somebody of that name does.
    private bool IsBare(string line)
    {
        string plain = line.Trim();
        return IsCountry(plain)
            || (plain.Length > 3 && char.IsUpper(plain[0]) && plain.All(c => char.IsLetter(c) || c is '-') && !convention.Titles.Contains(plain)
                && !convention.Titles.Contains(NameCase.Of(plain)));
    }
}
