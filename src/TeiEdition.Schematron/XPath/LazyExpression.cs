// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>An expression that is compiled when it is first evaluated. Safe on any thread.</summary>
internal sealed class LazyExpression
{
    private readonly Lazy<(Expression? Expression, string? Failure)> _compiled;

    /// <summary>Takes an expression.</summary>
    /// <param name="scan">The expression; all its variables are in scope, all its prefixes declared.</param>
    /// <param name="scope">What it may name.</param>
    public LazyExpression(ExpressionScan scan, StaticScope scope)
    {
        Scan = scan;
        Scope = scope;
        _compiled = new Lazy<(Expression?, string?)>(() => (PackageExpression.Compile(scan, scope, out string? failure), failure));
    }

    /// <summary>What a look at its tokens tells.</summary>
    public ExpressionScan Scan { get; }

    /// <summary>What it may name.</summary>
    public StaticScope Scope { get; }

    /// <summary>The expression, compiled; throws <see cref="UncompiledException"/> where that is impossible.</summary>
    public Expression Value => _compiled.Value.Expression ?? throw new UncompiledException(Scan.Text, Failure ?? string.Empty);

    /// <summary>Why it cannot be compiled; null where it can. Compiles it.</summary>
    public string? Failure => _compiled.Value.Failure;
}
