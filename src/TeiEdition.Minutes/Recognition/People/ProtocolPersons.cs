// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Labels;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Reads who was present from the lines before the talk, by sides. Immutable; safe on any thread.</summary>
internal sealed class ProtocolPersons(PersonListParser lists, Convention convention, SourceText source)
{
    private const int WidestGap = 2;
    private const int MostWordsOfSide = 6;
    private const int LongestEntry = 120;

    /// <summary>The persons, each with what he does and where the source has him.</summary>
    /// <param name="lines">The lines before the talk.</param>
    public IEnumerable<(PersonPhrase Phrase, ParticipantRole Role, int Offset)> Read(ImmutableArray<ProtocolLine> lines)
    {
        bool open = false;
        foreach (ProtocolLine line in lines)
        {
            string name = LabelText.NameOf(line.Label.Text);
            bool known = convention.ProtocolLabels.ContainsKey(name);
            bool isInterview = convention.People.Interviewers.Contains(name) || convention.People.Respondents.Contains(name);
            ParticipantRole? role = convention.People.Absent.Contains(name) ? null : line.Role switch
            {
                ProtocolRole.Attendees => ParticipantRole.Attendee,
                ProtocolRole.Interpreter => ParticipantRole.Interpreter,
                ProtocolRole.NoteTaker => ParticipantRole.NoteTaker,
                _ when lists.RoleOf(name) is { } other => other,
                _ when isInterview => ParticipantRole.Attendee,
                _ when open && !known && name.Split(' ').Length <= MostWordsOfSide => ParticipantRole.Attendee,
                _ => null,
            };

            // Below "Participants:" alone, labels that nobody knows are sides, as "US:".
            bool isSide = line.IsSide || (open && !known && !isInterview && role == ParticipantRole.Attendee && line.Role == ProtocolRole.Other);
            open = role == ParticipantRole.Attendee && (isSide || line.Items.IsEmpty);
            if (role is { } what)
            {
                foreach ((PersonPhrase phrase, int offset) in ReadItems(line.Items, isSide ? lists.SideName(name) : null))
                {
                    PersonPhrase person = isInterview ? phrase with { Office = phrase.Office ?? name } : phrase;
                    if (!person.IsAbsent)
                    {
                        yield return (person, person.Role ?? what, offset);
                    }
                }
            }
        }
    }

    private IEnumerable<(PersonPhrase Phrase, int Offset)> ReadItems(ImmutableArray<Paragraph> items, string? side)
    {
        string?[] columns = [];
        SpannedText[][] rows = [.. Rows(items).Select(r => r.ToArray())];
        bool entries = rows.Length > 1;
        foreach (SpannedText[] cells in rows)
        {
            if (columns.Length == 0 && cells.Length > 1 && entries && cells.All(c => IsSideHeading(c.Text)))
            {
                columns = [.. cells.Select(c => lists.SideName(c.Text.TrimEnd(':', '：', ' ')))];
                continue;
            }

            bool described = cells.Length == 2 && columns.Length == 0 && lists.Parse(cells[1].Text, isEntry: true).IsEmpty;
            for (int i = 0; i < (described ? 1 : cells.Length); i++)
            {
                string text = described ? cells[0].Text + " – " + cells[1].Text : cells[i].Text;
                string? of = columns.Length > i && columns.Length == cells.Length ? columns[i] : side;

                // A line that is a side alone, as "US:", holds for those below it.
                if (text.EndsWith(':') || text.EndsWith('：'))
                {
                    side = IsSideHeading(text) ? lists.SideName(text.TrimEnd(':', '：', ' ')) ?? side : side;
                    continue;
                }

                foreach (PersonPhrase phrase in lists.Parse(text, entries || cells.Length > 1))
                {
                    int at = described ? 0 : Math.Min(phrase.Index, cells[i].Length - 1);
                    yield return (phrase with { Side = phrase.Side ?? of }, cells[i].Offsets[at]);
                }
            }
        }
    }

    private bool IsSideHeading(string text)
    {
        string plain = text.TrimEnd(':', '：', ' ');
        string[] words = plain.Split(' ');
        return words.Length <= MostWordsOfSide && !words.Any(convention.Titles.Contains) && !plain.Contains(',', StringComparison.Ordinal)
            && !convention.ProtocolLabels.ContainsKey(plain);
    }

    // Cells of one row together; of other lines the columns that wide gaps part.
    private IEnumerable<IGrouping<(int, int), SpannedText>> Rows(ImmutableArray<Paragraph> items)
    {
        List<((int, int) Row, SpannedText Text)> cells = [];
        int number = 0;
        foreach (Paragraph item in items)
        {
            if (item.Cell is { } cell)
            {
                cells.Add(((cell.Table, cell.Row), item.Text));
                continue;
            }

            foreach (SpannedText line in item.Breaks.IsEmpty ? Lines(item.Text, 0) : [item.Text])
            {
                number++;
                cells.AddRange(Columns(line).Select(c => ((0, number), c)));
            }
        }

        return cells.GroupBy(c => c.Row, c => c.Text);
    }

    // The lines of an item that stand one below the other in the source, where each can be an entry of its own.
    private SpannedText[] Lines(SpannedText text, int start)
    {
        List<SpannedText> lines = [];
        int from = start;
        for (int i = start; i < text.Length; i++)
        {
            if (text.Text[i] == ' ' && i > from && source.Text[text.Offsets[i]] is '\n' or '\r')
            {
                lines.Add(text.Slice(from, i));
                from = i + 1;
            }
        }

        lines.Add(text.Slice(from, text.Length));
        bool each = lines.Count > 1 && lines.TrueForAll(l =>
            l.Length is > 0 and < LongestEntry && !char.IsLower(l.Text[0]) && l.Text[^1] is not (',' or '-' or '&')
            && !l.Text.EndsWith(" and", StringComparison.Ordinal) && !l.Text.EndsWith(" of", StringComparison.Ordinal) && !l.Text.EndsWith(" the", StringComparison.Ordinal));
        return each ? [.. lines] : [text.Slice(start, text.Length)];
    }

    private IEnumerable<SpannedText> Columns(SpannedText text)
    {
        int start = 0;
        for (int i = start + 1; i + 1 < text.Length; i++)
        {
            bool isGap = source.Text[text.Offsets[i]] == '\t' || text.Offsets[i + 1] - text.Offsets[i] > WidestGap;
            if (text.Text[i] == ' ' && isGap && text.Offsets[i] - text.Offsets[i - 1] == 1)
            {
                yield return text.Slice(start, i);
                start = i + 1;
            }
        }

        SpannedText last = text.Slice(start, text.Length);
        if (last.Length > 0)
        {
            yield return last;
        }
    }
}
