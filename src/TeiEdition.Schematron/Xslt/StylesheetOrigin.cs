// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Xslt;

/// <summary>What a part of a stylesheet was made from. Immutable; safe on any thread.</summary>
/// <param name="Part">The <see cref="Syntax.SchematronNode"/>, or the <see cref="System.Xml.Linq.XElement"/> of the XSLT that the schema brings with it.</param>
/// <param name="Location">Its place in the schema; null where it is unknown.</param>
public sealed record StylesheetOrigin(object Part, SourceLocation? Location);
