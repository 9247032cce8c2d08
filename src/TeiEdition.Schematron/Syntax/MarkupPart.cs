// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary><c>emph</c>, <c>span</c> or <c>dir</c>, or foreign markup (sections 5.4.3 and 5.4.14). Immutable; safe on any thread.</summary>
/// <param name="Name">The local name.</param>
/// <param name="Content">What it holds.</param>
public sealed record MarkupPart(string Name, ImmutableArray<MessagePart> Content) : MessagePart;
