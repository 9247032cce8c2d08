// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Tests.Hostile;

/// <summary>Writes schemas that cost a naive implementation too much. Stateless.</summary>
internal static class HostileSchemas
{
    /// <summary>A grammar in the XML syntax.</summary>
    /// <param name="body">Its <c>start</c> and definitions.</param>
    public static string Grammar(string body) =>
        $"<grammar xmlns='{RelaxNgNames.StructureNamespace}' datatypeLibrary='{RelaxNgNames.XsdDatatypes}'>{body}</grammar>";

    /// <summary>A grammar whose document element <c>r</c> has a content.</summary>
    public static string Root(string content, string definitions = "") =>
        Grammar($"<start><element name='r'>{content}</element></start>{definitions}");

    /// <summary>The same text for each number, with <c>#</c> standing for the number and <c>$</c> for the next one.</summary>
    public static string Repeat(int count, string text)
    {
        StringBuilder all = new();
        for (int i = 0; i < count; i++)
        {
            all.Append(text.Replace("#", Digits(i), StringComparison.Ordinal).Replace("$", Digits(i + 1), StringComparison.Ordinal));
        }

        return all.ToString();
    }

    /// <summary>An opening text so many times, something, and a closing text as often.</summary>
    public static string Nest(int depth, string open, string inner, string close) =>
        new StringBuilder().Insert(0, open, depth).Append(inner).Append(string.Concat(Enumerable.Repeat(close, depth))).ToString();

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
