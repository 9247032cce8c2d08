// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Cli.Output;

/// <summary>
/// Writers for standard output and standard error, made when there is something to write: <see cref="Console"/> makes its own
/// ready for a terminal, which takes longer than checking a short document. The caller flushes. Stateless.
/// </summary>
internal static class StandardStreams
{
    /// <summary>A writer for standard output.</summary>
    public static TextWriter OpenOutput() => OperatingSystem.IsWindows() ? Console.Out : Open(Console.OpenStandardOutput());

    /// <summary>A writer for standard error.</summary>
    public static TextWriter OpenError() => OperatingSystem.IsWindows() ? Console.Error : Open(Console.OpenStandardError());

    private static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
