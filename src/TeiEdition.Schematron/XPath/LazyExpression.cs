// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.XPath.Native;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// An expression: parsed at once, so that its errors are known, but what the XPath2 package has to run is compiled there when it is
/// first evaluated. Safe on any thread.
/// </summary>
internal sealed class LazyExpression
{
    private readonly Lazy<(Expression? Expression, string? Failure)>? _package;
    private readonly string? _grammar;

    /// <summary>Takes an expression.</summary>
    /// <param name="scan">The expression; all its variables are in scope, all its prefixes declared.</param>
    /// <param name="scope">What it may name.</param>
    public LazyExpression(ExpressionScan scan, StaticScope scope)
    {
        Scan = scan;
        Scope = scope;
        Native = scan.Newer is null ? NativeParser.Parse(scan, scope, out _grammar) : null;
        _package = Native is null && _grammar is null
            ? new Lazy<(Expression?, string?)>(() => (PackageExpression.Compile(scan, scope, out string? failure), failure))
            : null;
    }

    /// <summary>What a look at its tokens tells.</summary>
    public ExpressionScan Scan { get; }

    /// <summary>What it may name.</summary>
    public StaticScope Scope { get; }

    /// <summary>What runs on the tree; null where the package has to run it.</summary>
    public NativeExpression? Native { get; }

    /// <summary>What breaks the grammar, as the end of a sentence; null for nothing.</summary>
    public string? GrammarError => _grammar;

    /// <summary>The expression, compiled; throws <see cref="UncompiledException"/> where that is impossible.</summary>
    public Expression Value => Native ?? _package?.Value.Expression ?? throw new UncompiledException(Scan.Text, Failure ?? string.Empty);

    /// <summary>Why it cannot be compiled; null where it can. Compiles it.</summary>
    public string? Failure => _grammar ?? _package?.Value.Failure;
}
