// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>A part of what an assertion, a diagnostic or a property says. Immutable; safe on any thread.</summary>
public abstract record MessagePart : SchematronNode
{
    private protected MessagePart()
    {
    }
}
