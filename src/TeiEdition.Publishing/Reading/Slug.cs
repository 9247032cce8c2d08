// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Publishing.Reading;

/// <summary>The rule for an edition's name in addresses and file names. Stateless; safe on any thread.</summary>
public static partial class Slug
{
    /// <summary>Whether a name may be used: ASCII letters and digits, <c>.</c>, <c>_</c> and <c>-</c>, the first a letter or
    /// digit. Such a name leads nowhere but to itself when it is part of a path or an address.</summary>
    /// <param name="name">The name.</param>
    public static bool IsAllowed(string name) => Allowed().IsMatch(name);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
