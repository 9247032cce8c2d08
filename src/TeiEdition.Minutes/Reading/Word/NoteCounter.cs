// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Counts foot- and endnotes as Word does (ISO/IEC 29500-1, 17.11). For one file, on one thread.</summary>
internal sealed class NoteCounter(WordSettings settings)
{
    private readonly Count _footnotes = new(settings.Footnotes);
    private readonly Count _endnotes = new(settings.Endnotes);

    /// <summary>A section begins.</summary>
    /// <param name="section">What it says of its notes.</param>
    public void BeginSection(SectionFormat section)
    {
        _footnotes.BeginSection(settings.Footnotes.With(section.Footnotes));
        _endnotes.BeginSection(settings.Endnotes.With(section.Endnotes));
    }

    /// <summary>The number or mark of the next note.</summary>
    /// <param name="reference">Its place; in the order of the text.</param>
    /// <returns>The number; null for a comment.</returns>
    public string? Next(NoteReference reference) => reference switch
    {
        { Kind: SourceNoteKind.Comment } => null,
        { Mark: { } mark } => mark,
        { Kind: SourceNoteKind.Footnote } => _footnotes.Next(reference.Page),
        _ => _endnotes.Next(reference.Page),
    };

    private sealed class Count(NoteFormat format)
    {
        private NoteFormat _format = format;
        private int? _number;
        private int _page;

        public void BeginSection(NoteFormat format)
        {
            _format = format;
            _number = format.Restart == "eachSect" ? null : _number;
        }

        public string Next(int page)
        {
            _number = _format.Restart == "eachPage" && page != _page ? null : _number;
            _page = page;
            _number = _number + 1 ?? _format.Start ?? 1;
            return NumberFormat.Format(_number.Value, _format.Format ?? "decimal");
        }
    }
}
