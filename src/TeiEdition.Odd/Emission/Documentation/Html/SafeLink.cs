// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Emission.Documentation.Html;

/// <summary>Tells addresses that a page may link to from those that could do something else. Stateless; safe on any thread.</summary>
internal static class SafeLink
{
    /// <summary>The address as it may stand in <c>href</c>.</summary>
    /// <param name="address">What an ODD says.</param>
    /// <returns>The address; null where it is not one of the web or of mail.</returns>
    public static string? Of(string address)
    {
        string trimmed = address.Trim(' ', '\t', '\n', '\r');
        bool known = trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        return known && Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? uri) ? uri.AbsoluteUri : null;
    }
}
