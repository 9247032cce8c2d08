// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Output;

/// <summary>
/// Writes diagnostics as they come, each on a line of its own, with the remedy below it: for errors always (once for each
/// code), for warnings with <c>--verbose</c>. The same finding is written once. May be called from several threads.
/// </summary>
/// <param name="open">Opens where they go, when the first one comes.</param>
/// <param name="quiet">Whether warnings and infos are left out.</param>
/// <param name="verbose">Whether infos are shown, and every remedy.</param>
/// <param name="colour">Whether the severity is coloured.</param>
internal sealed class DiagnosticWriter(Func<TextWriter> open, bool quiet, bool verbose, bool colour) : IDiagnosticSink
{
    private readonly Lock _lock = new();
    private TextWriter? _writer;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    /// <summary>The highest exit status that a diagnostic so far asks for.</summary>
    public int ExitStatus { get; private set; }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_lock)
        {
            ExitStatus = Math.Max(ExitStatus, Cli.ExitStatus.Of(diagnostic));
            if (diagnostic.Severity == Severity.Info ? !verbose || quiet : diagnostic.Severity == Severity.Warning && quiet)
            {
                return;
            }

            // Several products may fail for one reason, as a missing Java.
            string line = Line(diagnostic);
            if (!_written.Add(line))
            {
                return;
            }

            TextWriter writer = _writer ??= open();
            writer.WriteLine(line);
            foreach (SourceLocation related in diagnostic.Related)
            {
                writer.WriteLine($"  see {Printable(related.ToString())}");
            }

            bool explain = diagnostic.Severity == Severity.Error
                ? verbose || _explained.Add(diagnostic.Code)
                : verbose && diagnostic.Severity == Severity.Warning;
            if (explain)
            {
                Diagnostic remedy = diagnostic with { Descriptor = diagnostic.Descriptor with { Template = diagnostic.Descriptor.Remedy } };
                writer.WriteLine($"  {Printable(remedy.Message)}");
            }

            writer.Flush();
        }
    }

    /// <summary>Lets a diagnostic that was shown elsewhere count for the exit status.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Count(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            ExitStatus = Math.Max(ExitStatus, Cli.ExitStatus.Of(diagnostic));
        }
    }

    /// <summary>Reports everything that a bag holds, in its order.</summary>
    /// <param name="bag">The bag.</param>
    public void ReportAll(DiagnosticBag bag)
    {
        foreach (Diagnostic diagnostic in bag.ToImmutableArray())
        {
            Report(diagnostic);
        }
    }

    // Control characters in a name or a message could command the terminal.
    private static string Printable(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAnyInRange('\x7F', '\x9F'))
        {
            return text;
        }

        StringBuilder printable = new(text.Length);
        foreach (char c in text)
        {
            printable.Append(char.IsControl(c) ? (c is '\n' or '\t' ? ' ' : '\uFFFD') : c);
        }

        return printable.ToString();
    }

    private string Line(Diagnostic diagnostic)
    {
        string line = Printable(diagnostic.ToString());
        if (!colour)
        {
            return line;
        }

        (string word, string code) = diagnostic.Severity switch
        {
            Severity.Error => (" error: ", "31"),
            Severity.Warning => (" warning: ", "33"),
            _ => (" info: ", "36"),
        };
        int at = line.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? line : $"{line[..at]} \e[1;{code}m{word.Trim()}\e[0m {line[(at + word.Length)..]}";
    }
}
