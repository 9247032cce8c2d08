// SPDX-License-Identifier: MIT
using System.CommandLine;
using TeiEdition.Cli.Documents;
using TeiEdition.Cli.Output;
using TeiEdition.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Commands;

/// <summary><c>teiedition validate</c>: checks of TEI files.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="global">The options that every command has.</param>
    public static Command Create(GlobalOptions global)
    {
        Argument<string[]> inputs = new("FILE|DIR")
        {
            Description = "TEI files, - for standard input, or folders, in which every *.xml is checked.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> noPointers = new("--no-pointers") { Description = "Do not follow pointers; ids are checked in any case." };
        Option<string> format = new("--format")
        {
            Description = "How findings are written to standard output: text (lines), json or sarif (one document).",
            HelpName = "text|json|sarif",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        ExampleCommand command = new(
            "validate",
            "Check TEI files: well-formedness, ids and pointers. (Checks against a schema are not part of this version.)",
            "teiedition validate editions\nteiedition validate minutes.xml --format sarif > findings.sarif");
        command.Arguments.Add(inputs);
        command.Options.Add(noPointers);
        command.Options.Add(format);
        command.SetAction((parse, token) => CommandLineRunner.RunCommandAsync(
            parse,
            global,
            (context, ct) =>
            {
                DiagnosticBag findings = new();
                ValidationOptions options = new() { CheckPointers = !parse.GetValue(noPointers) };
                foreach (string path in (parse.GetValue(inputs) ?? []).SelectMany(i => FilesOf(i, findings)))
                {
                    ct.ThrowIfCancellationRequested();
                    Validate(path, options, findings, ct);
                }

                Write(parse.GetValue(format) ?? "text", findings, context);
                return Task.CompletedTask;
            },
            token));
        return command;
    }

    private static IEnumerable<string> FilesOf(string input, DiagnosticBag sink)
    {
        if (!Directory.Exists(input))
        {
            return [input];
        }

        try
        {
            // A folder whose name begins with a point holds no document.
            string[] files = Directory.GetFiles(input, "*.xml", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            return files.Where(f => !Path.GetRelativePath(input, f).Split(Path.DirectorySeparatorChar).Any(s => s.StartsWith('.')));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(input), e.Message));
            return [];
        }
    }

    private static void Validate(string path, ValidationOptions options, DiagnosticBag sink, CancellationToken cancellationToken)
    {
        if (path != InputFile.Standard)
        {
            DocumentValidator.Validate(path, options, sink, cancellationToken);
        }
        else if (InputFile.Read(path, sink) is { } content)
        {
            DocumentValidator.Validate(content, path, Directory.GetCurrentDirectory(), options, sink, cancellationToken);
        }
    }

    // The findings are this command's result, so they go to standard output in every format.
    private static void Write(string format, DiagnosticBag findings, CommandContext context)
    {
        DiagnosticWriter lines = new(Console.Out, context.Quiet, context.Verbose, colour: !context.NoColor && !Console.IsOutputRedirected);
        if (format == "text")
        {
            lines.ReportAll(findings);
        }
        else
        {
            using Stream output = Console.OpenStandardOutput();
            if (format == "json")
            {
                DiagnosticReport.WriteJson(findings.ToImmutableArray(), output);
            }
            else
            {
                DiagnosticReport.WriteSarif(findings.ToImmutableArray(), output);
            }
        }

        foreach (Diagnostic finding in findings.ToImmutableArray())
        {
            context.Sink.Count(finding);
        }
    }
}
