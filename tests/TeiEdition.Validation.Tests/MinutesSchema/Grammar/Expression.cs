// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>
/// A content model as a regular expression over names of elements, text and datatypes. Made by <see cref="Expressions"/> only, one
/// object for all equal ones, so equality is identity. Immutable.
/// </summary>
internal sealed class Expression
{
    /// <summary>Takes the parts; for <see cref="Expressions"/>.</summary>
    public Expression(int id, ExpressionKind kind, string symbol, ImmutableArray<Expression> operands, bool isNullable)
    {
        Id = id;
        Kind = kind;
        Symbol = symbol;
        Operands = operands;
        IsNullable = isNullable;
    }

    /// <summary>Its number among those of one factory.</summary>
    public int Id { get; }

    /// <summary>What kind of expression it is.</summary>
    public ExpressionKind Kind { get; }

    /// <summary>The name of the element, or the datatype as XML; empty where there is none.</summary>
    public string Symbol { get; }

    /// <summary>What it is made of: two of a sequence, two or more of a choice, one of a repetition.</summary>
    public ImmutableArray<Expression> Operands { get; }

    /// <summary>Whether it matches nothing at all.</summary>
    public bool IsNullable { get; }
}
