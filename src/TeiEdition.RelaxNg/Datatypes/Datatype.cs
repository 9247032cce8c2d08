// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>A datatype with its parameters. Immutable; safe on any thread.</summary>
public abstract class Datatype
{
    /// <summary>Its name, for messages, as <c>xs:date</c> or <c>token</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it means for ids.</summary>
    public virtual IdKind IdKind => IdKind.None;

    /// <summary>Whether a value may depend on the context, so that whoever remembers judgements must not remember this one; validation remembers none.</summary>
    public virtual bool IsContextDependent => false;

    /// <summary>Whether it allows every string, so that a text need not be looked at.</summary>
    public virtual bool AllowsEverything => false;

    /// <summary>Whether the datatype allows a value (the specification's <c>datatypeAllows</c>, section 6.2.8). Time and memory grow with the length of the value, and no faster.</summary>
    /// <param name="value">The characters as they stand in the document, white space not yet normalised.</param>
    /// <param name="context">The place in the document.</param>
    public abstract bool Allows(ReadOnlySpan<char> value, IDatatypeContext context);

    /// <summary>Parses a value for comparing.</summary>
    /// <param name="value">The characters, white space not yet normalised.</param>
    /// <param name="context">The place in the document or the schema.</param>
    /// <returns>An immutable object that equals another of the same datatype exactly when the two are the same value (the specification's <c>datatypeEqual</c>); null where the value is not allowed.</returns>
    public abstract object? Parse(string value, IDatatypeContext context);

    /// <summary>Why a value is not allowed, as the end of a sentence without a full stop; null where there is nothing to add to the name.</summary>
    /// <param name="value">A value that is not allowed.</param>
    /// <param name="context">The place in the document.</param>
    public virtual string? Explain(string value, IDatatypeContext context) => null;
}
