// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Text;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>
/// Latin letters without their marks. The runtime works without the data of cultures, and then does not take characters apart,
/// so the letters stand here (Unicode, blocks Latin-1 to Latin Extended-B and Latin Extended Additional). Stateless.
/// </summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Bases = Read();

    /// <summary>A text with the base for each letter that has marks, and without marks of their own.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (Bases.TryGetValue(c, out string? letters))
            {
                folded.Append(letters);
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Read()
    {
        Dictionary<char, string> bases = [];
        foreach ((string letters, string marked) in (ReadOnlySpan<(string, string)>)
        [
            ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
            ("B", "ḂḄḆ"),
            ("C", "ÇĆĈĊČḈ"),
            ("D", "ĎḊḌḎḐḒĐ"),
            ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
            ("F", "Ḟ"),
            ("G", "ĜĞĠĢǦǴḠ"),
            ("H", "ĤȞḢḤḦḨḪĦ"),
            ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
            ("J", "Ĵ"),
            ("K", "ĶǨḰḲḴ"),
            ("L", "ĹĻĽḶḸḺḼŁ"),
            ("M", "ḾṀṂ"),
            ("N", "ÑŃŅŇǸṄṆṈṊ"),
            ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØ"),
            ("P", "ṔṖ"),
            ("R", "ŔŖŘȐȒṘṚṜṞ"),
            ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
            ("T", "ŢŤȚṪṬṮṰ"),
            ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
            ("V", "ṼṾ"),
            ("W", "ŴẀẂẄẆẈ"),
            ("X", "ẊẌ"),
            ("Y", "ÝŶŸȲẎỲỴỶỸ"),
            ("Z", "ŹŻŽẐẒẔ"),
            ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
            ("b", "ḃḅḇ"),
            ("c", "çćĉċčḉ"),
            ("d", "ďḋḍḏḑḓđ"),
            ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
            ("f", "ḟ"),
            ("g", "ĝğġģǧǵḡ"),
            ("h", "ĥȟḣḥḧḩḫẖħ"),
            ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
            ("j", "ĵǰ"),
            ("k", "ķǩḱḳḵ"),
            ("l", "ĺļľḷḹḻḽł"),
            ("m", "ḿṁṃ"),
            ("n", "ñńņňǹṅṇṉṋ"),
            ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
            ("p", "ṕṗ"),
            ("r", "ŕŗřȑȓṙṛṝṟ"),
            ("s", "śŝşšșṡṣṥṧṩ"),
            ("t", "ţťțṫṭṯṱẗ"),
            ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
            ("v", "ṽṿ"),
            ("w", "ŵẁẃẅẇẉẘ"),
            ("x", "ẋẍ"),
            ("y", "ýÿŷȳẏẙỳỵỷỹ"),
            ("z", "źżžẑẓẕ"),
            ("ss", "ß"),
            ("AE", "Æ"),
            ("ae", "æ"),
            ("OE", "Œ"),
            ("oe", "œ"),
            ("Th", "Þ"),
            ("th", "þ"),
            ("D", "Ð"),
            ("d", "ð"),
        ])
        {
            foreach (char c in marked)
            {
                bases.Add(c, letters);
            }
        }

        return bases.ToFrozenDictionary();
    }
}
