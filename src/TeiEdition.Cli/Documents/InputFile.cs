// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Cli.Documents;

/// <summary>Reads what a command was given. Stateless.</summary>
internal static class InputFile
{
    /// <summary>The name of standard input and standard output.</summary>
    public const string Standard = "-";

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="sink">Gets XML004.</param>
    /// <returns>All bytes, or null after an error.</returns>
    public static byte[]? Read(string path, IDiagnosticSink sink)
    {
        if (path != Standard && !File.Exists(path))
        {
            string reason = Directory.Exists(path) ? "it is a folder" : "there is no such file";
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), reason));
            return null;
        }

        try
        {
            if (path != Standard)
            {
                return File.ReadAllBytes(path);
            }

            using Stream input = Console.OpenStandardInput();
            using MemoryStream bytes = new();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), ReadFailure.Reason(e, path)));
            return null;
        }
    }
}
