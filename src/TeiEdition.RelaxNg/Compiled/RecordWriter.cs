// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Takes the words of one record. For one thread.</summary>
/// <param name="section">The section that gets it.</param>
/// <param name="sections">Knows the strings.</param>
internal sealed class RecordWriter(CompiledFormat.Section section, CompiledSections sections)
{
    /// <summary>The section that gets it.</summary>
    public CompiledFormat.Section Section => section;

    /// <summary>The words so far, each with whether it refers to a string.</summary>
    public List<(int Word, bool IsString)> Words { get; } = [];

    /// <summary>Adds a word that is no string.</summary>
    /// <param name="word">The word.</param>
    public void Word(int word) => Words.Add((word, false));

    /// <summary>Adds a reference to a string.</summary>
    /// <param name="text">The string; null for none.</param>
    public void String(string? text) => Words.Add((text is null ? 0 : sections.String(text), true));
}
