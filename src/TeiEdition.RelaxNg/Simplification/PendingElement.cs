// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>An element pattern that was reached and whose content waits to be simplified (RELAX NG, section 4.19). For one simplification, on one thread.</summary>
/// <param name="syntax">The element as written.</param>
/// <param name="place">What it depends on.</param>
/// <param name="name">Its names, simplified.</param>
internal sealed class PendingElement(ElementPattern syntax, Place place, SimpleNameClass name)
{
    /// <summary>The element as written.</summary>
    public ElementPattern Syntax { get; } = syntax;

    /// <summary>What it depends on.</summary>
    public Place Place { get; } = place;

    /// <summary>Its names, simplified.</summary>
    public SimpleNameClass Name { get; } = name;

    /// <summary>Its documentation; null for none.</summary>
    public string? Documentation { get; init; }

    /// <summary>Its content, simplified; null before its turn.</summary>
    public SimplePattern? Content { get; set; }
}
