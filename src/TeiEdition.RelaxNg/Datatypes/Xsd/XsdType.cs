// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>A type of XML Schema without parameters: its lexical and its value space. Texts that it is given are normalised as <see cref="WhiteSpace"/> says. Immutable; safe on any thread.</summary>
internal abstract class XsdType
{
    private protected XsdType(string name) => Name = name;

    /// <summary>The name within the library.</summary>
    public string Name { get; }

    /// <summary>What is done with white space before anything else.</summary>
    public virtual WhiteSpaceMode WhiteSpace => WhiteSpaceMode.Collapse;

    /// <summary>The parameters that the type has, beside <c>pattern</c>, which all have.</summary>
    public virtual FacetKinds Facets => FacetKinds.None;

    /// <summary>What it means for ids.</summary>
    public virtual IdKind IdKind => IdKind.None;

    /// <summary>Whether a value depends on its place.</summary>
    public virtual bool IsContextDependent => false;

    /// <summary>Whether every text is allowed.</summary>
    public virtual bool AllowsEverything => false;

    /// <summary>What lengths are counted in, singular, for messages.</summary>
    public virtual string Unit => "character";

    /// <summary>Whether a text is in the lexical space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">Its place.</param>
    public abstract bool Allows(ReadOnlySpan<char> text, IDatatypeContext context);

    /// <summary>The value of a text that is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">Its place.</param>
    public abstract object Parse(string text, IDatatypeContext context);

    /// <summary>The length of a text that is allowed; only for types that have <see cref="FacetKinds.Length"/>.</summary>
    /// <param name="text">The text.</param>
    public virtual int Length(ReadOnlySpan<char> text) => throw new System.Diagnostics.UnreachableException();

    /// <summary>How the value of a text that is allowed stands to another; only for types that have <see cref="FacetKinds.Bounds"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bound">What <see cref="Parse"/> made.</param>
    public virtual Ordering Compare(ReadOnlySpan<char> text, object bound) => throw new System.Diagnostics.UnreachableException();

    /// <summary>Why a text is not allowed; null where there is nothing to say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">Its place.</param>
    public virtual string? Explain(string text, IDatatypeContext context) => null;
}
