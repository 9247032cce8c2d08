// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Compilation;

/// <summary>An assertion, ready to run. Safe on any thread.</summary>
/// <param name="Assertion">The assertion as written.</param>
/// <param name="Test">Its expression.</param>
/// <param name="Subject">The expression of the node that its findings are about; null for the context.</param>
/// <param name="Message">What it says.</param>
/// <param name="References">Its diagnostics and then its properties, in its order.</param>
internal sealed record CompiledAssertion(
    Assertion Assertion,
    LazyExpression Test,
    LazyExpression? Subject,
    ImmutableArray<CompiledPart> Message,
    ImmutableArray<CompiledReference> References);
