// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// Proves that no note was lost: each stands in the encoding with all its words and its number. What stands at the place of a
/// note is its printed reference, which the note keeps in <c>@rend</c>. Stateless.
/// </summary>
internal static class NoteAccount
{
    /// <summary>The stretches of the source that notes and their labels take, by their starts: the account of the text leaves them out.</summary>
    /// <param name="minutes">The document.</param>
    public static ImmutableArray<(int Start, int End)> Stretches(SegmentedMinutes minutes) =>
    [
        .. minutes.Notes
            .SelectMany(n => n.Paragraphs.Select(p => p.Text).Concat(n.Label is { } label ? [label] : Enumerable.Empty<SpannedText>()))
            .Where(t => t.Length > 0)
            .Select(t => (t.Offsets[0], t.Offsets[^1] + 1))
            .Order(),
    ];

    /// <summary>Whether an element is a note that stands for its reference.</summary>
    public static bool IsNote(XElement element) =>
        element.Name == TeiNames.Tei + "note" && (string?)element.Attribute(TeiNames.XmlId) is { Length: > 1 } id
        && id.StartsWith(NoteEncoder.IdStart, StringComparison.Ordinal) && id[1..].All(char.IsAsciiDigit);

    /// <summary>Compares the notes of an encoding with those of the source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="minutes">The document.</param>
    /// <param name="tei">The encoding.</param>
    /// <param name="sink">Gets MIN009 at the first difference.</param>
    /// <returns>Whether nothing was lost.</returns>
    public static bool Check(SourceText source, SegmentedMinutes minutes, XElement tei, IDiagnosticSink sink)
    {
        Dictionary<string, XElement> notes = new(StringComparer.Ordinal);
        foreach (XElement note in tei.Descendants(TeiNames.Tei + "note").Where(IsNote))
        {
            notes.TryAdd((string?)note.Attribute(TeiNames.XmlId) ?? string.Empty, note);
        }

        for (int i = 0; i < minutes.Notes.Length; i++)
        {
            NoteText note = minutes.Notes[i];
            XElement? element = notes.GetValueOrDefault(NoteEncoder.Id(i));
            string expected = Folded(string.Join(' ', note.Paragraphs.Select(p => p.Text.Text)));
            string kept = element is null ? string.Empty : Folded(Content(element, note.Author));
            if (!expected.Equals(kept, StringComparison.Ordinal) || (note.Number is { } number && number != (string?)element?.Attribute("n")))
            {
                sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.TextLost, source.Locate(note.Paragraphs[0].Text.Offsets[0]), Short(expected), kept.Length == 0 ? "nothing" : Short(kept)));
                return false;
            }
        }

        return true;
    }

    private static string Content(XElement note, string? author)
    {
        XElement copy = new(note);
        if (author is { Length: > 0 } && copy.Element(TeiNames.Tei + "label") is { } label)
        {
            label.Remove();
        }

        // Read as a paragraph: the note itself would give its reference only.
        copy.Name = TeiNames.Tei + "p";
        return TextAccount.Read(copy);
    }

    private static string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            folded.Append(folded.Length == 0 ? string.Empty : " ").Append(word);
        }

        return folded.ToString();
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
