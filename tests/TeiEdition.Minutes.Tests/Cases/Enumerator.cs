// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>The number or letter of an item, which may be text, a label or an attribute. Stateless.</summary>
internal static partial class Enumerator
{
    /// <summary>An item without its number.</summary>
    public static string Without(string item) => Pattern().Replace(item, string.Empty);

    [GeneratedRegex(@"^\s*(?:[(\[]?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)\]]|[-–—•*·])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
