// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;
using System.Xml;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Counts the characters of a Word file's texts straight from its XML, knowing nothing of paragraphs, runs or notes: the
/// witness that <see cref="StoryReader"/> lost nothing. Of the reader it shares the choice among alternatives
/// (ISO/IEC 29500-3, 7.6) and the table of symbols. For one file, on one thread.
/// </summary>
internal sealed class CharacterCount
{
    private readonly int[] _counts = new int[char.MaxValue + 1];

    /// <summary>How often each character but white space was seen.</summary>
    public FrozenDictionary<char, int> ToDictionary()
    {
        Dictionary<char, int> seen = [];
        for (int c = 0; c < _counts.Length; c++)
        {
            if (_counts[c] > 0 && !char.IsWhiteSpace((char)c))
            {
                seen.Add((char)c, _counts[c]);
            }
        }

        return seen.ToFrozenDictionary();
    }

    /// <summary>Counts a part.</summary>
    /// <param name="part">Its bytes, known to be well-formed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Add(Stream part, CancellationToken cancellationToken)
    {
        using XmlReader xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

        Stack<Element> open = [];
        while (!xml.EOF)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when IsSkipped(xml, open):
                    xml.Skip();
                    continue;
                case XmlNodeType.Element:
                    CountAttributes(xml);
                    if (!xml.IsEmptyElement)
                    {
                        open.Push(new Element(IsText(xml), IsAlternatives(xml), false));
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().IsText:
                    Count(xml.Value);
                    break;
            }

            xml.Read();
        }
    }

    private static bool IsText(XmlReader xml) => WordNames.IsWord(xml.NamespaceURI)
        ? xml.LocalName is "t" or "delText"
        : xml.LocalName == "t" && WordNames.IsMathOrDrawing(xml.NamespaceURI);

    private static bool IsAlternatives(XmlReader xml) => xml.LocalName == "AlternateContent" && xml.NamespaceURI == WordNames.Compatibility;

    // Properties, and alternatives that were not taken.
    private static bool IsSkipped(XmlReader xml, Stack<Element> open)
    {
        if (WordNames.IsWord(xml.NamespaceURI))
        {
            return xml.LocalName.EndsWith("Pr", StringComparison.Ordinal) || xml.LocalName.EndsWith("PrChange", StringComparison.Ordinal);
        }

        if (open.Count == 0 || !open.Peek().IsAlternatives || xml.NamespaceURI != WordNames.Compatibility || xml.LocalName is not ("Choice" or "Fallback"))
        {
            return false;
        }

        Element parent = open.Pop();
        string[] required = (xml.GetAttribute("Requires") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool takes = !parent.IsTaken && (xml.LocalName == "Fallback"
            || Array.TrueForAll(required, p => xml.LookupNamespace(p) is { } uri && WordNames.IsUnderstood(uri)));
        open.Push(parent with { IsTaken = parent.IsTaken || takes });
        return !takes;
    }

    private void CountAttributes(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "docPr" when xml.NamespaceURI is WordNames.WordDrawing or WordNames.StrictWordDrawing:
                Count(xml.GetAttribute("title"));
                Count(xml.GetAttribute("descr"));
                break;
            case "noBreakHyphen" when WordNames.IsWord(xml.NamespaceURI):
                _counts['\u2011']++;
                break;
            case "sym" when WordNames.IsWord(xml.NamespaceURI):
                string? code = xml.GetAttribute("char", xml.NamespaceURI) ?? xml.GetAttribute("char");
                if (ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort sign) && sign > ' ')
                {
                    _counts[SymbolFonts.Find(xml.GetAttribute("font", xml.NamespaceURI) ?? xml.GetAttribute("font"), (char)sign)]++;
                }

                break;
            default:
                if (xml.NamespaceURI == WordNames.Vml)
                {
                    Count(xml.GetAttribute("alt"));
                    Count(xml.LocalName == "textpath" ? xml.GetAttribute("string") : null);
                }

                break;
        }
    }

    private void Count(string? text)
    {
        foreach (char c in text ?? string.Empty)
        {
            _counts[c]++;
        }
    }

    // Whether an open element's characters count, whether its children are alternatives, and whether one of them was taken.
    private readonly record struct Element(bool IsText, bool IsAlternatives, bool IsTaken);
}
