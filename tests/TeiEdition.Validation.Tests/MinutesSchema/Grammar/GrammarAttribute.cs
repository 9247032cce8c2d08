// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>An attribute of an element of a schema. Immutable, if nobody changes the pattern.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether the element must have it.</param>
/// <param name="Value">The pattern of its value, with all references replaced.</param>
internal sealed record GrammarAttribute(string Name, bool IsRequired, XElement Value);
