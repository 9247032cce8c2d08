// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Conformance;

/// <summary>One case of the suite for RELAX NG. Immutable.</summary>
/// <param name="Number">Its number in the file, 1-based.</param>
/// <param name="Line">The line of the file on which it begins, 1-based.</param>
/// <param name="Sections">The sections of the specification that it is about; those of the suites around it included.</param>
/// <param name="IsCorrect">Whether its schema is correct.</param>
/// <param name="Schema">The schema in the XML syntax.</param>
/// <param name="Resources">The files that the schema names, by path below its own folder.</param>
/// <param name="Valid">Documents that the schema allows.</param>
/// <param name="Invalid">Documents that it does not allow.</param>
internal sealed record SpectestCase(
    int Number,
    int Line,
    ImmutableArray<string> Sections,
    bool IsCorrect,
    string Schema,
    ImmutableDictionary<string, string> Resources,
    ImmutableArray<string> Valid,
    ImmutableArray<string> Invalid)
{
    private const string Folder = "memory://suite/";

    /// <summary>The URI of the schema.</summary>
    public static string SchemaUri => Folder + "schema.rng";

    /// <summary>Finds the schema and its files.</summary>
    public MemoryResolver Resolver() => new(
        Resources.Add("schema.rng", Schema).ToImmutableDictionary(r => Folder + r.Key, r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r.Value)));

    /// <summary>How the case is called in lists.</summary>
    public override string ToString() => $"{Number:000} line {Line}: section {string.Join(", ", Sections)}";
}
