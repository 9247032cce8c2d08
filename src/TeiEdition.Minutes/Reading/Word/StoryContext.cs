// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>What the reader of a part has to know of the rest of the file. For one part, on one thread.</summary>
internal sealed record StoryContext
{
    /// <summary>The path that places of the part have.</summary>
    public required string Path { get; init; }

    /// <summary>The styles.</summary>
    public required WordStyles Styles { get; init; }

    /// <summary>Takes a note to tie it to its place: true where it has text and was not taken before.</summary>
    public required Func<SourceNoteKind, string, bool> TakeNote { get; init; }

    /// <summary>Gets MIN056 and MIN058.</summary>
    public required IDiagnosticSink Sink { get; init; }

    /// <summary>Whether the part is a header or a footer, where page numbers are Word's.</summary>
    public bool IsRunning { get; init; }
}
