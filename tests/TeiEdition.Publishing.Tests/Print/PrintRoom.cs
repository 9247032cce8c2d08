// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Publishing.Tests.Print;

/// <summary>Where the print tests find things, and how they format. Stateless.</summary>
internal static class PrintRoom
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = TeiEdition.Tests.RepositoryFolder.Path;

    /// <summary>The fictional documents.</summary>
    public static string Fixtures => Path.Combine(Root, "tests", "TeiEdition.Publishing.Tests", "Fixtures", "Print");

    /// <summary>The short document with every kind of reading.</summary>
    public static string LampTalk => Path.Combine(Fixtures, "lamp-talk", "minutes.xml");

    /// <summary>A worker that may read the stylesheets, the fonts and the folders given.</summary>
    public static XsltWorker CreateWorker(params string[] folders) =>
        new(new XsltWorkerOptions { ReadableFolders = [Path.Combine(Root, "xslt"), Fixtures, "/usr/share/fonts", .. folders] });

    /// <summary>The transformation of a document to XSL-FO.</summary>
    public static TransformRequest Transform(string source, params (string Name, string Value)[] parameters) => new()
    {
        Stylesheet = Path.Combine(Root, "xslt", "print", "main.xsl"),
        Packages = [Path.Combine(Root, "xslt", "common", "common.xsl")],
        Source = source,
        Parameters = parameters.ToImmutableDictionary(pair => pair.Name, pair => XsltValue.FromString(pair.Value)),
    };

    /// <summary>Formats a document in two passes.</summary>
    public static Task<FormatResult> FormatAsync(XsltWorker worker, string source, CancellationToken cancellationToken, params (string Name, string Value)[] parameters) =>
        worker.FormatAsync(
            new FormatRequest
            {
                Transform = Transform(source, parameters),
                FopConfiguration = Path.Combine(Root, "xslt", "print", "fop.xconf"),
                PageMapParameter = "page-map",
            },
            cancellationToken);

    /// <summary>Runs a tool (poppler-utils, qpdf) on a PDF and gives its exit status and output.</summary>
    public static (int Status, string Output) Run(string tool, ReadOnlySpan<byte> pdf, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("teiedition-print-").FullName;
        try
        {
            var file = Path.Combine(folder, "document.pdf");
            File.WriteAllBytes(file, pdf.ToArray());
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true };
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument == "{pdf}" ? file : argument);
            }

            using var process = Process.Start(start) ?? throw new InvalidOperationException(tool);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
