// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Takes in what stands inside a paragraph: text, signs, notes, looks. For one part, on one thread.</summary>
/// <param name="reader">The part.</param>
/// <param name="context">What the file says elsewhere.</param>
internal sealed class InlineReader(PartReader reader, StoryContext context)
{
    /// <summary>Where the reader stands; another one while a text box is read.</summary>
    public StoryState State { get; set; } = new();

    /// <summary>How many paragraphs have begun.</summary>
    public int Paragraphs { get; set; }

    /// <summary>How many page breaks, set or seen at the last printing, were passed.</summary>
    public int Pages { get; private set; }

    /// <summary>The paragraph; made where text stands outside of any.</summary>
    public ParagraphDraft Current =>
        State.Paragraph ??= new ParagraphDraft(Math.Max(1, Paragraphs), State.Cell) { Change = State.Change };

    /// <summary>Says how the text that follows looks.</summary>
    /// <param name="direct">The format of the run itself.</param>
    /// <param name="character">The id of its style; null for none.</param>
    public void SetLook(TextFormat direct, string? character)
    {
        WordStyle style = context.Styles.Find(State.Paragraph?.Format.Style);
        TextProperties on = TextFormat.Combine(style.Text, context.Styles.FindCharacter(character), direct);
        TextProperties usual = style.HeadingLevel > 0 ? style.Text.On : context.Styles.Body.On;
        RunStyle look = TextFormat.ToRunStyle(on) & ~TextFormat.ToRunStyle(usual);
        State.Look = State.Links > 0 ? look & ~RunStyle.Underline : look;
        State.IsHidden = (on & TextProperties.Hidden) != 0;
    }

    /// <summary>Takes in an element that stands for a sign, a break or a note; its content, if any, is the caller's.</summary>
    /// <param name="name">Its name; others than those are left alone.</param>
    public void ReadMark(string name)
    {
        switch (name)
        {
            case "br":
                AppendSpace(reader.Attribute("type") == "page" ? "\f" : "\n");
                break;
            case "cr":
                AppendSpace("\n");
                break;
            case "tab" or "ptab":
                AppendSpace("\t");
                break;
            case "noBreakHyphen":
                Append("\u2011");
                break;
            case "sym":
                ReadSymbol();
                break;
            case "lastRenderedPageBreak":
                Pages++;
                break;
            case "footnoteReference":
                ReadNote(SourceNoteKind.Footnote);
                break;
            case "endnoteReference":
                ReadNote(SourceNoteKind.Endnote);
                break;
            case "commentReference":
                ReadNote(SourceNoteKind.Comment);
                break;
            case "fldChar":
                ReadFieldMark();
                break;
            case "altChunk" or "subDoc":
                context.Sink.Report(Diagnostic.Create(WordDiagnostics.WordPartLeftOut, Here(), name));
                break;
        }
    }

    /// <summary>Leaves out the descriptions of drawings.</summary>
    public void ReadDescriptions()
    {
        if (reader.Name == "docPr" && reader.Namespace is WordNames.WordDrawing or WordNames.StrictWordDrawing)
        {
            Current.Omit(reader.Attribute("title") ?? string.Empty, "description of a picture", isInLine: false);
            Current.Omit(reader.Attribute("descr") ?? string.Empty, "description of a picture", isInLine: false);
        }
        else if (reader.Namespace == WordNames.Vml)
        {
            Current.Omit(reader.Attribute("alt") ?? string.Empty, "description of a picture", isInLine: false);
            Current.Omit(reader.Name == "textpath" ? reader.Attribute("string") ?? string.Empty : string.Empty, "text of a drawing", isInLine: false);
        }
    }

    /// <summary>Adds text, or leaves it out.</summary>
    /// <param name="text">The text.</param>
    public void Append(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        text = text.Replace('\n', ' ').Replace('\r', ' ');
        ParagraphDraft paragraph = Current;
        if (Omitted() is { } reason)
        {
            paragraph.Omit(text, reason, isInLine: true);
            return;
        }

        int start = paragraph.Text.Length;
        string[] parts = text.Split(SourceDocument.Anchor);
        for (int i = 0; i < parts.Length; i++)
        {
            paragraph.Omit(i > 0 ? SourceDocument.Anchor.ToString() : string.Empty, "place of an object that is not there", isInLine: true);
            paragraph.Append(parts[i], State.Marked is null ? State.Look : RunStyle.None);
        }

        if (State.Marked is { } marked && !string.IsNullOrWhiteSpace(text) && paragraph.Text.Length > start)
        {
            State.Marked = null;
            paragraph.Notes.Add(new NoteReference(start, paragraph.Text.Length, marked.Kind, marked.Id, text.Trim(), Pages));
        }
    }

    private void AppendSpace(string space)
    {
        if (Omitted() is null)
        {
            Pages += space == "\f" ? 1 : 0;
            Current.Append(space, State.Look);
        }
    }

    private void ReadFieldMark()
    {
        switch (reader.Attribute("fldCharType"))
        {
            case "begin":
                State.Fields.Begin();
                break;
            case "separate":
                State.Fields.Separate();
                break;
            case "end":
                State.Fields.End();
                break;
        }
    }

    private void ReadSymbol()
    {
        if (ushort.TryParse(reader.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code) && code > ' ')
        {
            string? font = reader.Attribute("font");
            char found = SymbolFonts.Find(font, (char)code);
            if (found is >= '\uE000' and <= '\uF8FF')
            {
                string number = string.Create(CultureInfo.InvariantCulture, $"U+{(int)found:X4}");
                context.Sink.Report(Diagnostic.Create(WordDiagnostics.UnknownSymbol, Here(), font ?? "?", number));
            }

            Append(found.ToString());
        }
    }

    private void ReadNote(SourceNoteKind kind)
    {
        if (Omitted() is not null || reader.Attribute("id") is not { } id)
        {
            return;
        }

        if (!context.TakeNote(kind, id))
        {
            // Empty, missing, or referred to before; it counts all the same.
            Current.Notes.Add(new NoteReference(Current.Text.Length, Current.Text.Length, kind, id, null, Pages));
        }
        else if (reader.Attribute("customMarkFollows") is "1" or "true" or "on")
        {
            State.Marked = (kind, id);
        }
        else
        {
            Current.AppendAnchor(kind, id, Pages);
        }
    }

    // Why text is left out here; null where it is not.
    private string? Omitted() => State switch
    {
        { IsHidden: true } => "hidden text",
        { IsPrompt: true } => "prompt of an empty form field",
        { IsRuby: true } => "reading over the line",
        { Fields.IsInInstruction: true } => "instruction of a field",
        { Fields.IsPageNumber: true } when context.IsRunning => "page number",
        _ => null,
    };

    private SourceLocation Here() => new(context.Path, Math.Max(1, Paragraphs));
}
