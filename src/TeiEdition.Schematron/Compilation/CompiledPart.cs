// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.XPath;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A part of a message: fixed text, or an expression. Safe on any thread.</summary>
/// <param name="Text">The text; empty where there is an expression.</param>
/// <param name="Expression">The expression; null for text, and for the name of the context.</param>
/// <param name="IsName">Whether it stands for the name of a node: what the expression finds, else the context.</param>
/// <param name="Location">Where it stands in the schema; null where it is not known.</param>
internal sealed record CompiledPart(string Text, LazyExpression? Expression, bool IsName, SourceLocation? Location);
