// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>The fields that are open: their instructions are no text, their results are (ISO/IEC 29500-1, 17.16). For one story, on one thread.</summary>
internal sealed class FieldStack
{
    // An instruction's first word is all that is looked at.
    private const int LongestInstruction = 64;

    private readonly List<(bool IsResult, StringBuilder Instruction)> _fields = [];
    private int _results;
    private int _hidden;
    private int _pages;

    /// <summary>Whether the text is a result that itself is part of an instruction, and so is not shown.</summary>
    public bool IsInInstruction => _hidden > 0;

    /// <summary>Whether the text is a number of the page that Word counts.</summary>
    public bool IsPageNumber => _pages > 0;

    /// <summary>A field begins, with its instruction.</summary>
    public void Begin() => _fields.Add((false, new StringBuilder()));

    /// <summary>Adds to the instruction of the innermost field.</summary>
    /// <param name="text">The text.</param>
    public void Instruct(string text)
    {
        if (_fields.Count > 0 && !_fields[^1].IsResult && _fields[^1].Instruction.Length < LongestInstruction)
        {
            _fields[^1].Instruction.Append(text);
        }
    }

    /// <summary>The result of the innermost field begins.</summary>
    public void Separate()
    {
        if (_fields.Count > 0 && !_fields[^1].IsResult)
        {
            StringBuilder instruction = _fields[^1].Instruction;
            _fields[^1] = (true, instruction);
            _results++;
            _hidden += _results < _fields.Count ? 1 : 0;
            _pages += CountsPages(instruction.ToString()) ? 1 : 0;
        }
    }

    /// <summary>The innermost field ends.</summary>
    public void End()
    {
        if (_fields.Count == 0)
        {
            return;
        }

        (bool isResult, StringBuilder instruction) = _fields[^1];
        if (isResult)
        {
            _hidden -= _results < _fields.Count ? 1 : 0;
            _results--;
            _pages -= CountsPages(instruction.ToString()) ? 1 : 0;
        }

        _fields.RemoveAt(_fields.Count - 1);
    }

    private static bool CountsPages(string instruction)
    {
        string word = instruction.TrimStart();
        int end = word.IndexOfAny([' ', '\t', '\\', '\n']);
        return (end < 0 ? word : word[..end]).ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }
}
