// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>The files of the schema for minutes. Stateless.</summary>
internal static class SchemaFiles
{
    /// <summary>The folder of the schema.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "schema");

    /// <summary>The customisation that all others are made from.</summary>
    public static string Odd { get; } = Path.Combine(Folder, "minutes.odd");

    /// <summary>The grammar.</summary>
    public static string RelaxNg { get; } = Path.Combine(Folder, "minutes.rng");

    /// <summary>The rules.</summary>
    public static string Schematron { get; } = Path.Combine(Folder, "minutes.sch");

    /// <summary>The page for editors.</summary>
    public static string Documentation { get; } = Path.Combine(Folder, "minutes.html");
}
