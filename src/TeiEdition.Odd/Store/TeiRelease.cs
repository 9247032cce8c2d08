// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Odd.Store;

/// <summary>
/// The number of a release of TEI P5: three numbers with points, and a letter where it is one before the release
/// (<c>4.9.0a</c>). Ordered as they appeared. Immutable; safe on any thread.
/// </summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second.</param>
/// <param name="Patch">The third.</param>
/// <param name="Stage">The letter of what came before the release; empty for the release itself.</param>
public readonly record struct TeiRelease(int Major, int Minor, int Patch, string Stage) : IComparable<TeiRelease>
{
    private const int Parts = 3;

    /// <summary>Reads a number; nothing else may stand in the text, so that it is safe as the name of a folder.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The release, or null where the text is none.</returns>
    public static TeiRelease? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string stage = text.Length > 0 && char.IsAsciiLetterLower(text[^1]) ? text[^1..] : string.Empty;
        string[] parts = text[..(text.Length - stage.Length)].Split('.');
        Span<int> numbers = stackalloc int[Parts];
        if (parts.Length != Parts)
        {
            return null;
        }

        for (int i = 0; i < Parts; i++)
        {
            // One spelling for one release: no sign, space or leading zero.
            bool plain = parts[i].Length > 0 && parts[i].All(char.IsAsciiDigit) && (parts[i].Length == 1 || parts[i][0] != '0');
            if (!plain || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return new TeiRelease(numbers[0], numbers[1], numbers[2], stage);
    }

    /// <inheritdoc/>
    public int CompareTo(TeiRelease other) =>
        (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch)) is not 0 and int order ? order
        : Stage.Length != other.Stage.Length ? other.Stage.Length - Stage.Length
        : string.CompareOrdinal(Stage, other.Stage);

    /// <summary>Whether one appeared before another.</summary>
    public static bool operator <(TeiRelease left, TeiRelease right) => left.CompareTo(right) < 0;

    /// <summary>Whether one appeared after another.</summary>
    public static bool operator >(TeiRelease left, TeiRelease right) => left.CompareTo(right) > 0;

    /// <summary>Whether one appeared before another, or is it.</summary>
    public static bool operator <=(TeiRelease left, TeiRelease right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one appeared after another, or is it.</summary>
    public static bool operator >=(TeiRelease left, TeiRelease right) => left.CompareTo(right) >= 0;

    /// <summary>Writes it as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{Stage}");
}
