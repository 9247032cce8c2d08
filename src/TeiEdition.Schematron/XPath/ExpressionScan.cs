// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.XPath;

/// <summary>What a look at the tokens of an expression tells of it, before it is compiled. Immutable; safe on any thread.</summary>
internal sealed record ExpressionScan
{
    /// <summary>The expression.</summary>
    public required string Text { get; init; }

    /// <summary>Its tokens, in order.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>The tokens of variables that it does not bind itself, in order, as often as they occur.</summary>
    public required ImmutableArray<int> Variables { get; init; }

    /// <summary>Its function calls, in the order of their names.</summary>
    public required ImmutableArray<FunctionCall> Calls { get; init; }

    /// <summary>The prefixes of its names, each once, in the order of their first use.</summary>
    public required ImmutableArray<string> Prefixes { get; init; }

    /// <summary>What it has of XPath 3, in words; null for nothing.</summary>
    public required string? Newer { get; init; }

    /// <summary>What is no token of XPath, or a bracket without its fellow, in words; null for nothing.</summary>
    public required string? Bad { get; init; }

    /// <summary>The characters of a token.</summary>
    /// <param name="token">Its place among the tokens.</param>
    public string TextOf(int token) => Text.Substring(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The name of a variable, without the dollar sign.</summary>
    /// <param name="token">Its place among the tokens.</param>
    public string VariableName(int token) => Text.Substring(Tokens[token].Start + 1, Tokens[token].Length - 1);
}
