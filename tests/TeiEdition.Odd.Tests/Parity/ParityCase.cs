// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Tests.Parity;

/// <summary>A customisation with the schema that the reference processor makes of it. Immutable.</summary>
/// <param name="Name">The folder of the customisation.</param>
/// <param name="OddPath">The full path of the ODD.</param>
/// <param name="ReferencePath">The full path of the reference's RELAX NG.</param>
public sealed record ParityCase(string Name, string OddPath, string ReferencePath)
{
    /// <summary>All customisations that have a reference, ordered by name.</summary>
    public static IEnumerable<TestDataRow<ParityCase>> All =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.rng", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(rng => new ParityCase(Path.GetFileNameWithoutExtension(rng), Path.ChangeExtension(rng, ".odd"), rng))
            .Select(c => new TestDataRow<ParityCase>(c) { DisplayName = c.Name });

    /// <summary>The full path of the reference's Schematron.</summary>
    public string SchematronPath => Path.ChangeExtension(ReferencePath, ".isosch");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
