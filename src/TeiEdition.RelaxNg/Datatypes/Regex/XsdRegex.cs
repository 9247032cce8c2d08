// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// A regular expression of XML Schema Part 2: Datatypes (Second Edition, 28 October 2004), appendix F. It matches whole texts,
/// by code point, in time that grows with the length of the text and no faster, whatever the expression. Safe on any thread:
/// what one thread finds out, the others use. Memory is bounded: what was found out is forgotten when it passes a limit.
/// </summary>
public sealed class XsdRegex
{
    /// <summary>How many instructions an expression may come to, with its repetitions written out.</summary>
    public const int MaxSize = 10_000;

    /// <summary>How much of the deterministic automaton is kept, in words of the machine.</summary>
    internal const int UsualMemory = 256 * 1024;

    private readonly RegexNode _node;
    private readonly int _memory;
    private Dfa? _dfa;

    private XsdRegex(string pattern, RegexNode node, int memory)
    {
        Pattern = pattern;
        _node = node;
        _memory = memory;
    }

    /// <summary>The expression as it was written.</summary>
    public string Pattern { get; }

    /// <summary>The parsed expression.</summary>
    internal RegexNode Node => _node;

    /// <summary>Parses an expression; the automaton is made when the first text is matched.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="reason">Why it is none, or too large, as the end of a sentence without a full stop; null where it is one.</param>
    /// <param name="isTooLarge">Whether it passes <see cref="MaxSize"/> or nests too deeply.</param>
    /// <returns>The expression, or null.</returns>
    public static XsdRegex? Parse(string pattern, out string? reason, out bool isTooLarge) =>
        Parse(pattern, UsualMemory, out reason, out isTooLarge);

    /// <summary>Parses an expression whose automaton may keep only so much.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="memory">How much of the deterministic automaton is kept, in words of the machine.</param>
    /// <param name="reason">Why it is none, or too large; null where it is one.</param>
    /// <param name="isTooLarge">Whether it passes a limit.</param>
    internal static XsdRegex? Parse(string pattern, int memory, out string? reason, out bool isTooLarge)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var parser = new RegexParser(pattern);
        RegexNode? node = parser.Parse();
        isTooLarge = node is null ? parser.Error is { IsTooLarge: true } : node.Size > MaxSize;
        reason = node is null
            ? parser.Error?.Reason
            : isTooLarge ? string.Create(CultureInfo.InvariantCulture, $"it comes to more than {MaxSize} instructions") : null;
        return reason is null && node is not null ? new XsdRegex(pattern, node, memory) : null;
    }

    /// <summary>Whether the whole of a text matches. A lone surrogate is no character: a text with one does not match.</summary>
    /// <param name="text">The text.</param>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        Dfa dfa = Volatile.Read(ref _dfa) ?? MakeDfa();
        DfaState state = dfa.Start;
        for (int i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (char.IsSurrogate((char)c))
            {
                if (Rune.DecodeFromUtf16(text[i..], out Rune rune, out _) != OperationStatus.Done)
                {
                    return false;
                }

                c = rune.Value;
                i++;
            }

            state = state.Next(dfa.Classes.Find(c)) ?? dfa.Step(state, c);
            if (state.IsDead)
            {
                return false;
            }
        }

        return state.IsAccepting;
    }

    private Dfa MakeDfa()
    {
        var made = new Dfa(new RegexProgram(_node), _memory);
        return Interlocked.CompareExchange(ref _dfa, made, null) ?? made;
    }
}
