// SPDX-License-Identifier: MIT
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Cli.Documents;

/// <summary>Writes encodings: whole or not at all, and never over what somebody else wrote. Stateless.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, or standard output for <c>-</c>. An encoding of the tool's own that nobody has edited is
    /// replaced; anything else only by force.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="content">All bytes.</param>
    /// <param name="force">Whether anything is replaced.</param>
    /// <param name="context">Gets XML005 and XML006, and what was done.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, bool force, CommandContext context)
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
                context.Note(CliDiagnostics.UpToDate, path);
            }
            else if (before is not null && !force && !OutputDigest.IsOwnUnedited(before))
            {
                context.Sink.Report(Diagnostic.Create(XmlDiagnostics.NotOurs, new SourceLocation(path)));
            }
            else
            {
                AtomicFile.Write(path, content);
                context.Note(CliDiagnostics.Written, path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(path), e.Message));
        }
    }
}
