// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.Publishing.Planning;
using TeiEdition.Publishing.State;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Publishing.Installing;

/// <summary>Removes files that the tool wrote and that belong to no product any more. Stateless.</summary>
internal static class Remover
{
    /// <summary>Removes them, and the folders that become empty; a file that was changed by hand stays.</summary>
    /// <param name="own">The hash of each file that the tool wrote before, by path.</param>
    /// <param name="after">What is published now.</param>
    /// <param name="outputFolder">The output folder.</param>
    /// <param name="sink">Gets PUB007 and XML005.</param>
    /// <returns>The removed files, in ordinal order.</returns>
    public static ImmutableArray<string> Remove(
        Dictionary<string, string> own, PublishState after, string outputFolder, IDiagnosticSink sink)
    {
        HashSet<string> wanted = [.. after.Products.Values.SelectMany(p => p.Files.Keys)];
        List<string> removed = [];
        foreach ((string path, string hash) in own.Where(f => !wanted.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            string name = OutputFile.FullName(outputFolder, path);
            if (!File.Exists(name))
            {
                continue;
            }

            if (OutputFile.HashOf(outputFolder, path) != hash)
            {
                sink.Report(Diagnostic.Create(PublishingDiagnostics.NotRemoved, new SourceLocation(name)));
                continue;
            }

            try
            {
                File.Delete(name);
                removed.Add(path);
                RemoveEmptyFolders(path, outputFolder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(name), e.Message));
            }
        }

        return [.. removed];
    }

    private static void RemoveEmptyFolders(string path, string outputFolder)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            string folder = OutputFile.FullName(outputFolder, path[..slash]);
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
