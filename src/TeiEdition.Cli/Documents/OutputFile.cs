// SPDX-License-Identifier: MIT
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Cli.Documents;

/// <summary>Writes what a command makes: whole or not at all, and never over what somebody else wrote. Stateless.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, or standard output for <c>-</c>. What the tool wrote itself and nobody has edited is
    /// replaced; anything else only by force.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="content">All bytes.</param>
    /// <param name="isOwn">Tells of the bytes of a file whether the tool wrote them.</param>
    /// <param name="force">Whether anything is replaced.</param>
    /// <param name="sink">Gets XML005 and XML006, and what was done.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, Func<byte[], bool> isOwn, bool force, IDiagnosticSink sink)
    {
        try
        {
            if (path == InputFile.Standard)
            {
                using Stream output = Console.OpenStandardOutput();
                output.Write(content);
                return;
            }

            byte[]? before = File.Exists(path) ? File.ReadAllBytes(path) : null;
            if (before is not null && content.SequenceEqual(before))
            {
                sink.Report(Diagnostic.Create(CliDiagnostics.UpToDate, new SourceLocation(path)));
            }
            else if (before is not null && !force && !isOwn(before))
            {
                sink.Report(Diagnostic.Create(XmlDiagnostics.NotOurs, new SourceLocation(path)));
            }
            else
            {
                AtomicFile.Write(path, content);
                sink.Report(Diagnostic.Create(CliDiagnostics.Written, new SourceLocation(path)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(path), e.Message));
        }
    }
}
