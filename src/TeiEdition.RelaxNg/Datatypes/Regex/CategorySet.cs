// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// The characters of some general categories, by the Unicode version of the runtime: XML Schema Part 2 (Second Edition),
/// appendix F.1.1, names Unicode 3.1 and lets implementations follow later versions. Immutable; safe on any thread.
/// </summary>
/// <param name="categories">One bit for each member of <see cref="UnicodeCategory"/>.</param>
internal sealed class CategorySet(int categories) : CharSet
{
    /// <summary>One bit for each member of <see cref="UnicodeCategory"/>.</summary>
    public int Categories { get; } = categories;

    /// <inheritdoc />
    public override bool Contains(int codePoint) => (Categories >> (int)CharUnicodeInfo.GetUnicodeCategory(codePoint) & 1) != 0;

    /// <summary>The categories of a name, as <c>L</c> or <c>Lu</c>; null where there is none of that name.</summary>
    /// <param name="name">What stands between the braces of <c>\p{…}</c>.</param>
    public static CategorySet? Find(ReadOnlySpan<char> name)
    {
        int mask = name switch
        {
            "L" => Mask(0, 4),
            "Lu" => Mask(0, 0),
            "Ll" => Mask(1, 1),
            "Lt" => Mask(2, 2),
            "Lm" => Mask(3, 3),
            "Lo" => Mask(4, 4),
            "M" => Mask(5, 7),
            "Mn" => Mask(5, 5),
            "Mc" => Mask(6, 6),
            "Me" => Mask(7, 7),
            "N" => Mask(8, 10),
            "Nd" => Mask(8, 8),
            "Nl" => Mask(9, 9),
            "No" => Mask(10, 10),
            "Z" => Mask(11, 13),
            "Zs" => Mask(11, 11),
            "Zl" => Mask(12, 12),
            "Zp" => Mask(13, 13),
            "Cc" => Mask(14, 14),
            "Cf" => Mask(15, 15),
            "Co" => Mask(17, 17),
            "Cn" => Mask(29, 29),
            "C" => Mask(14, 17) | Mask(29, 29),
            "P" => Mask(18, 24),
            "Pc" => Mask(18, 18),
            "Pd" => Mask(19, 19),
            "Ps" => Mask(20, 20),
            "Pe" => Mask(21, 21),
            "Pi" => Mask(22, 22),
            "Pf" => Mask(23, 23),
            "Po" => Mask(24, 24),
            "S" => Mask(25, 28),
            "Sm" => Mask(25, 25),
            "Sc" => Mask(26, 26),
            "Sk" => Mask(27, 27),
            "So" => Mask(28, 28),
            _ => 0,
        };
        return mask == 0 ? null : new CategorySet(mask);
    }

    // The bits of the categories from one to another, both included, in the order of UnicodeCategory.
    private static int Mask(int first, int last) => (int)((1L << (last + 1)) - (1L << first));
}
