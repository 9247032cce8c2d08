// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Reads paragraphs out of one part. Elements that it does not know it walks through, so that no text is lost to an
/// element that came later than this code. For one part, on one thread.
/// </summary>
/// <param name="reader">The part.</param>
/// <param name="context">What the file says elsewhere.</param>
internal sealed class StoryReader(PartReader reader, StoryContext context)
{
    private readonly InlineReader _inline = new(reader, context);
    private int _tables;

    /// <summary>Gets each paragraph of the story, those of its text boxes hanging on it.</summary>
    public required Action<ParagraphDraft> Paragraph { get; set; }

    /// <summary>Is told where a section ends.</summary>
    public Action<SectionFormat>? Section { get; init; }

    /// <summary>Reads the children of the element, which is consumed, as one story.</summary>
    public void ReadStory()
    {
        reader.Children(ReadElement);
        Finish();
        _inline.State = new StoryState();
    }

    private void ReadElement()
    {
        if (reader.IsWord)
        {
            ReadWordElement(reader.Name);
        }
        else if (reader.Name == "t" && WordNames.IsMathOrDrawing(reader.Namespace))
        {
            _inline.Append(reader.Text(ReadElement));
        }
        else if (reader.Name == "AlternateContent" && reader.Namespace == WordNames.Compatibility)
        {
            ReadAlternatives();
        }
        else
        {
            _inline.ReadDescriptions();
            reader.Children(ReadElement);
        }
    }

    private void ReadWordElement(string name)
    {
        switch (name)
        {
            case "p":
                ReadParagraph();
                break;
            case "r":
                ReadRun();
                break;
            case "t" or "delText":
                bool keepsSpace = reader.KeepsSpace;
                string text = reader.Text(ReadElement);
                _inline.Append(keepsSpace ? text : text.Trim(' ', '\t', '\n', '\r'));
                break;
            case "instrText" or "delInstrText":
                _inline.State.Fields.Instruct(reader.Text(ReadElement));
                break;
            case "tbl" or "tr" or "tc":
                ReadTable(name);
                break;
            case "ins" or "moveTo" or "del" or "moveFrom":
                ReadChange(isDeletion: name is "del" or "moveFrom");
                break;
            case "hyperlink" or "sdt" or "rt" or "txbxContent" or "fldSimple":
                ReadContainer(name);
                break;
            default:
                if (!ReadProperties(name))
                {
                    _inline.ReadMark(name);
                    reader.Children(ReadElement);
                }

                break;
        }
    }

    // Elements whose names end so hold no text.
    private bool ReadProperties(string name)
    {
        switch (name)
        {
            case "pPr":
                _inline.Current.Format = ParagraphFormat.Read(reader, () => _inline.State.Section = SectionFormat.Read(reader));
                _inline.SetLook(default, null);
                return true;
            case "rPr":
                _inline.SetLook(TextFormat.Read(reader, out string? style), style);
                return true;
            case "sectPr":
                SectionFormat section = SectionFormat.Read(reader);
                Finish();
                Section?.Invoke(section);
                return true;
            case "tcPr":
                reader.WordChildren(child => _inline.State.Cell = child == "gridSpan" && _inline.State.Cell is { } cell
                    ? cell with { Columns = Math.Clamp(reader.Number("val") ?? 1, 1, 1000) }
                    : _inline.State.Cell);
                return true;
            case "trPr":
                reader.WordChildren(child => _inline.State.Column += child == "gridBefore" ? Math.Clamp(reader.Number("val") ?? 0, 0, 1000) : 0);
                return true;
            case "sdtPr":
                reader.WordChildren(child => _inline.State.IsPrompt |= child == "showingPlcHdr" && reader.IsOn());
                return true;
            default:
                if (name.EndsWith("Pr", StringComparison.Ordinal) || name.EndsWith("PrChange", StringComparison.Ordinal))
                {
                    reader.Skip();
                    return true;
                }

                return false;
        }
    }

    private void ReadParagraph()
    {
        Finish();
        _inline.Paragraphs++;
        _inline.State.Paragraph = new ParagraphDraft(_inline.Paragraphs, _inline.State.Cell) { Change = _inline.State.Change };
        _inline.SetLook(default, null);
        reader.Children(ReadElement);
        Finish();
    }

    private void Finish()
    {
        if (_inline.State.Marked is { } marked)
        {
            _inline.Current.AppendAnchor(marked.Kind, marked.Id, _inline.Pages);
            _inline.State.Marked = null;
        }

        ParagraphDraft? paragraph = _inline.State.Paragraph;
        _inline.State.Paragraph = null;
        if (paragraph is not null && _inline.State.Box is { } box)
        {
            box.Add(paragraph);
        }
        else if (paragraph is not null)
        {
            Paragraph(paragraph);
        }

        if (_inline.State.Section is { } section)
        {
            _inline.State.Section = null;
            Section?.Invoke(section);
        }
    }

    private void ReadRun()
    {
        (RunStyle look, bool isHidden) = (_inline.State.Look, _inline.State.IsHidden);
        _inline.SetLook(default, null);
        reader.Children(ReadElement);
        (_inline.State.Look, _inline.State.IsHidden) = (look, isHidden);
    }

    private void ReadTable(string name)
    {
        StoryState state = _inline.State;
        (int table, int row, int column, CellPosition? cell) = (state.Table, state.Row, state.Column, state.Cell);
        Finish();
        if (name == "tbl")
        {
            (state.Table, state.Row) = (++_tables, 0);
            reader.Children(ReadElement);
            (state.Table, state.Row, state.Column, state.Cell) = (table, row, column, cell);
        }
        else if (name == "tr")
        {
            (state.Row, state.Column) = (row + 1, 1);
            reader.Children(ReadElement);
        }
        else
        {
            state.Cell = new CellPosition(table, row, column, 1);
            reader.Children(ReadElement);
            Finish();
            state.Column = column + (state.Cell?.Columns ?? 1);
            state.Cell = cell;
        }
    }

    private void ReadChange(bool isDeletion)
    {
        ChangeMark? outer = _inline.State.Change;
        _inline.State.Change = outer is { IsDeletion: true } ? outer : new ChangeMark(isDeletion, reader.Attribute("author"), reader.Attribute("date"));
        SetChange();
        reader.Children(ReadElement);
        _inline.State.Change = outer;
        SetChange();
    }

    private void SetChange()
    {
        if (_inline.State.Paragraph is { } paragraph)
        {
            paragraph.Change = _inline.State.Change;
        }
    }

    private void ReadContainer(string name)
    {
        StoryState state = _inline.State;
        (bool isPrompt, bool isRuby, int links) = (state.IsPrompt, state.IsRuby, state.Links);
        switch (name)
        {
            case "fldSimple":
                state.Fields.Begin();
                state.Fields.Instruct(reader.Attribute("instr") ?? string.Empty);
                state.Fields.Separate();
                reader.Children(ReadElement);
                state.Fields.End();
                break;
            case "txbxContent":
                List<ParagraphDraft> box = [];
                _inline.State = new StoryState { Box = box };
                reader.Children(ReadElement);
                Finish();
                _inline.State = state;
                _inline.Current.Boxes.AddRange(box);
                break;
            default:
                state.Links += name == "hyperlink" ? 1 : 0;
                state.IsRuby |= name == "rt";
                reader.Children(ReadElement);
                break;
        }

        (state.IsPrompt, state.IsRuby, state.Links) = (isPrompt, isRuby, links);
    }

    // ISO/IEC 29500-3, 7.6: the first choice all of whose namespaces are understood, else the fallback.
    private void ReadAlternatives()
    {
        bool isTaken = false;
        reader.Children(() =>
        {
            if (reader.Namespace != WordNames.Compatibility || reader.Name is not ("Choice" or "Fallback"))
            {
                ReadElement();
                return;
            }

            bool fits = reader.Name == "Fallback" || Array.TrueForAll(
                (reader.Attribute("Requires") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                prefix => reader.LookUp(prefix) is { } uri && WordNames.IsUnderstood(uri));
            if (!isTaken && fits)
            {
                isTaken = true;
                reader.Children(ReadElement);
            }
            else
            {
                reader.Skip();
            }
        });
    }
}
