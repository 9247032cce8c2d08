// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Cli.Validating;

/// <summary>Makes documents of what a command was given. Stateless.</summary>
internal static class InputList
{
    /// <summary>Replaces each folder by the <c>*.xml</c> in it and below, in ordinal order.</summary>
    /// <param name="inputs">Files, folders, <c>-</c>.</param>
    /// <returns>In the order given, each a path, and what is wrong with it: a folder that cannot be read, or holds none.</returns>
    public static ImmutableArray<(string Path, Diagnostic? Problem)> Expand(ImmutableArray<string> inputs)
    {
        ImmutableArray<(string, Diagnostic?)>.Builder documents = ImmutableArray.CreateBuilder<(string, Diagnostic?)>(inputs.Length);
        foreach (string input in inputs)
        {
            if (Directory.Exists(input))
            {
                AddFolder(input, documents);
            }
            else
            {
                documents.Add((input, null));
            }
        }

        return documents.ToImmutable();
    }

    /// <summary>Whether any of the inputs is a folder, so that what it holds is meant to be an edition as a whole.</summary>
    /// <param name="inputs">Files, folders, <c>-</c>.</param>
    public static bool HasFolder(ImmutableArray<string> inputs) => inputs.Any(Directory.Exists);

    private static void AddFolder(string folder, ImmutableArray<(string, Diagnostic?)>.Builder documents)
    {
        try
        {
            string[] files = Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            int before = documents.Count;

            // A folder whose name begins with a point holds no document.
            documents.AddRange(files
                .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(s => s.StartsWith('.')))
                .Select(f => (f, (Diagnostic?)null)));
            if (documents.Count == before)
            {
                documents.Add((folder, Diagnostic.Create(CliDiagnostics.NoDocuments, new SourceLocation(folder))));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            documents.Add((folder, Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(folder), ReadFailure.Reason(e, string.Empty))));
        }
    }
}
