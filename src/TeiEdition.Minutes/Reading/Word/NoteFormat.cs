// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>How notes are counted (ISO/IEC 29500-1, 17.11); null for what is not said. Immutable.</summary>
internal sealed record NoteFormat
{
    /// <summary>How numbers are written.</summary>
    public string? Format { get; init; }

    /// <summary>The first number.</summary>
    public int? Start { get; init; }

    /// <summary>When the count begins again: <c>continuous</c>, <c>eachSect</c>, <c>eachPage</c>.</summary>
    public string? Restart { get; init; }

    /// <summary>This format and what a nearer place says.</summary>
    /// <param name="over">The nearer place.</param>
    public NoteFormat With(NoteFormat over) => new()
    {
        Format = over.Format ?? Format,
        Start = over.Start ?? Start,
        Restart = over.Restart ?? Restart,
    };

    /// <summary>Reads a <c>w:footnotePr</c> or <c>w:endnotePr</c>, which is consumed.</summary>
    /// <param name="reader">Stands on it.</param>
    public static NoteFormat Read(PartReader reader)
    {
        NoteFormat format = new();
        reader.WordChildren(name => format = name switch
        {
            "numFmt" => format with { Format = reader.Attribute("val") },
            "numStart" => format with { Start = reader.Number("val") },
            "numRestart" => format with { Restart = reader.Attribute("val") },
            _ => format,
        });
        return format;
    }
}
