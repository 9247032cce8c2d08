// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Converting;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition encode</c>: minutes to TEI.</summary>
internal static class EncodeCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        EncodeOptions options = new();
        ExampleCommand command = new(
            "encode",
            """
            Encode minutes as TEI: plain text, Word, HTML, PDF with text. A folder of sources is encoded with all that is below it,
            several files at a time; a bad file stops none of the others.
            """,
            """
            teiedition encode editions/1962-02-15-talk
            teiedition encode minutes.docx -o minutes.xml --report review.html
            teiedition encode scans -o tei --account account.tsv
            """);
        options.AddTo(command);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) =>
            {
                EncodeRequest request = options.Read(parse);
                if (new EncodePlan(request, context).Make() is { } jobs)
                {
                    new EncodeRun(request, jobs, context).Run(ct);
                }

                return Task.CompletedTask;
            },
            token));
        return command;
    }
}
