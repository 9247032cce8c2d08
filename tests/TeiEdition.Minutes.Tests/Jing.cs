// SPDX-License-Identifier: MIT
using System.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>Validates with <c>jing</c>, a validator that is not ours. Stateless.</summary>
internal static class Jing
{
    /// <summary>What jing says of documents against <c>tei_all</c>; empty where they are valid.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Stops the program.</param>
    public static async Task<string> AgainstTeiAll(IEnumerable<byte[]> documents, CancellationToken cancellationToken)
    {
        string schema = RepositoryFolder.Shared("tei/tei_all.rng");
        string folder = Directory.CreateTempSubdirectory("teiedition-test-").FullName;
        try
        {
            List<string> files = [];
            foreach (byte[] document in documents)
            {
                files.Add($"{files.Count}.xml");
                await File.WriteAllBytesAsync(Path.Combine(folder, files[^1]), document, cancellationToken);
            }

            // -i: without the check of ID types, which tei_all does not pass.
            ProcessStartInfo start = new("jing", ["-i", schema, .. files])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start) ?? throw new AssertFailedException("jing did not start.");
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(cancellationToken) + await errors;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? string.Empty : output.Replace(folder, string.Empty, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
