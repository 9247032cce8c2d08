// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>The name classes of a compiled form. Safe on any thread.</summary>
/// <param name="layout">The form, checked.</param>
/// <param name="names">Its names.</param>
/// <param name="namespaces">Its namespaces.</param>
internal sealed class CompiledNameClasses(
    CompiledLayout layout, ImmutableArray<ExpandedName> names, ImmutableArray<string> namespaces)
    : CompiledTable<SimpleNameClass>(layout, Section.Classes)
{
    /// <inheritdoc/>
    protected override SimpleNameClass Make(ReadOnlySpan<int> record) => (CompiledKind)record[0] switch
    {
        CompiledKind.Name => new SimpleName(names[record[1] - 1].NamespaceUri, names[record[1] - 1].LocalName),
        CompiledKind.AnyName => new SimpleAnyName(Optional(record[1])),
        CompiledKind.NsName => new SimpleNsName(namespaces[record[1] - 1], Optional(record[2])),
        CompiledKind.NameChoice => new SimpleNameChoice(GetAll(record[1..])),
        _ => throw new UnreachableException(),
    };
}
