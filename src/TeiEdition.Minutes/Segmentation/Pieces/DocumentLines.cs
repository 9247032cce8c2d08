// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Pieces;

/// <summary>The lines of a document's text, in reading order; what belongs to pages is left out. Immutable.</summary>
internal sealed record DocumentLines
{
    private DocumentLines()
    {
    }

    /// <summary>The lines.</summary>
    public required ImmutableArray<SpannedText> All { get; init; }

    /// <summary>For each line whether it stands by itself by its format, as a heading or the first cell of a row does.</summary>
    public required ImmutableArray<bool> StandAlone { get; init; }

    /// <summary>Takes the lines of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    public static DocumentLines Of(ImmutableArray<Block> blocks)
    {
        ImmutableArray<SpannedText>.Builder lines = ImmutableArray.CreateBuilder<SpannedText>();
        ImmutableArray<bool>.Builder alone = ImmutableArray.CreateBuilder<bool>();
        foreach (Block block in blocks.Where(HasText))
        {
            bool standsAlone = block.Lines.Length == 1 && (block.Kind == BlockKind.Heading || block.Cell is { Column: 1 });
            foreach (SpannedText line in block.Lines)
            {
                lines.Add(line);
                alone.Add(standsAlone);
            }
        }

        return new DocumentLines { All = lines.ToImmutable(), StandAlone = alone.ToImmutable() };
    }

    /// <summary>Whether a block is text of the document.</summary>
    /// <param name="block">The block.</param>
    public static bool HasText(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Cell;
}
