// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Cli.Output;

namespace TeiEdition.Cli.Fixing;

/// <summary>Says at the end of a run what was mended, or shows what would be. Stateless.</summary>
internal static class FixSummary
{
    /// <summary>Writes it: the count to standard error, in a dry run the differences to standard output.</summary>
    /// <param name="run">The run.</param>
    /// <param name="documents">The files, in order.</param>
    /// <param name="context">The command's context.</param>
    public static void Write(FixRun run, ImmutableArray<string> documents, CommandContext context)
    {
        if (run.IsDryRun)
        {
            TextWriter output = StandardStreams.OpenOutput();
            foreach (string path in documents)
            {
                output.Write(run.DifferenceOf(path));
            }

            output.Flush();
        }

        string found = run.Fixes == 1 ? "1 finding" : string.Create(CultureInfo.InvariantCulture, $"{run.Fixes} findings");
        string files = run.Files == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{run.Files} files");
        context.Say($"{found} in {files} {(run.IsDryRun ? "would be fixed" : "fixed")}");
    }
}
