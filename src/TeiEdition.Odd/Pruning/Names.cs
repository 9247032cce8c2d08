// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Merging;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Odd.References;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Pruning;

/// <summary>What a schema has, what its sources have besides, and what nobody has. Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
/// <param name="model">The declarations of the schema.</param>
/// <param name="merger">Knows the sources.</param>
internal sealed class Names(OddContext context, OddModel model, SchemaMerger merger)
{
    /// <summary>Whether the schema has such a declaration.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    public bool InSchema(SpecKind kind, string ident) => kind switch
    {
        SpecKind.Element => model.FindElement(ident) is not null,
        SpecKind.Class => model.FindClass(ident) is not null,
        SpecKind.Macro => model.FindMacro(ident) is not null,
        SpecKind.Data => model.FindData(ident) is not null,
        _ => false,
    };

    /// <summary>Whether a place is in the customisation, not in a source.</summary>
    /// <param name="place">The place.</param>
    public bool IsOwn(SourceLocation place) => !merger.Sources.IsSource(place.Path);

    /// <summary>Whether a source has such a declaration.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    public bool InSource(SpecKind kind, string ident) => merger.Libraries.Any(l => l.Has(kind, ident));

    /// <summary>
    /// Whether a reference has a target in the schema. One of the customisation itself without any target anywhere is an error
    /// and reported; one whose target was not selected, or was deleted, is idle.
    /// </summary>
    /// <param name="kind">The kind of the target.</param>
    /// <param name="ident">Its ident.</param>
    /// <param name="place">Where the reference stands.</param>
    /// <param name="descriptor">What is reported: its arguments are kind, ident and a suggestion, or without the kind where it names the class.</param>
    public bool Has(SpecKind kind, string ident, SourceLocation place, DiagnosticDescriptor descriptor)
    {
        if (InSchema(kind, ident))
        {
            return true;
        }

        if (IsOwn(place) && !InSource(kind, ident))
        {
            string hint = SpecSelector.DidYouMean(ident, merger.Libraries.SelectMany(l => l.Idents(kind)).Concat(IdentsOf(kind)));
            if (descriptor == OddDiagnostics.UnknownClass)
            {
                context.Report(descriptor, place, ident, hint);
            }
            else
            {
                context.Report(descriptor, place, kind.Word(), ident, hint);
            }
        }

        return false;
    }

    private IEnumerable<string> IdentsOf(SpecKind kind) => kind switch
    {
        SpecKind.Element => model.Schema.Elements.Select(e => e.Ident),
        SpecKind.Class => model.Schema.Classes.Select(e => e.Ident),
        SpecKind.Macro => model.Schema.Macros.Select(e => e.Ident),
        _ => model.Schema.DataSpecs.Select(e => e.Ident),
    };
}
