// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>An element that is open. A mutable cell of the validator's stack; used again for the next element of its depth.</summary>
internal struct Frame
{
    /// <summary>How the element was entered; null within an element that the schema does not know.</summary>
    public OpenTransition? Transition;

    /// <summary>The state of the parent before it; null where the parent is not known either.</summary>
    public State? Parent;

    /// <summary>Its state before its content; null while its start tag is read, and where the schema does not know it.</summary>
    public State? Content;

    /// <summary>Its local name.</summary>
    public string LocalName;

    /// <summary>Its namespace; empty for none.</summary>
    public string NamespaceUri;

    /// <summary>Where its name begins: 1-based line; 0 where that is unknown.</summary>
    public int Line;

    /// <summary>Where its name begins: 1-based column in UTF-16 code units.</summary>
    public int Column;

    /// <summary>Whether it may not stand where it does.</summary>
    public bool IsMisplaced;

    /// <summary>Whether it has a child that was reported, so that what it seems to lack may be that child.</summary>
    public bool IsDoubtful;

    /// <summary>The local name of the child that ended last, of those that might stand there; null for none.</summary>
    public string? LastChild;

    /// <summary>The namespace as whose it is read in place of its own, which was reported; null where it is read as it is.</summary>
    public string? MeantNamespace;

    /// <summary>The children that were reported as missing; null for none.</summary>
    public IReadOnlyList<ExpandedName>? Missing;

    /// <summary>Whether a text in it was reported; more are not.</summary>
    public bool TextReported;
}
