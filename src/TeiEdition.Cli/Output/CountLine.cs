// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Cli.Output;

/// <summary>
/// A line at the foot of a terminal that counts what is done, once it has taken a second; cheaper at the start of a process
/// than <see cref="Progress"/>, and it makes room for lines that are written meanwhile. For one thread at a time.
/// </summary>
/// <param name="terminal">Where it is written; null where nothing is shown, because there is no terminal or nobody asked.</param>
/// <param name="total">How many things there are.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class CountLine(TextWriter? terminal, int total, TimeProvider clock)
{
    private const string Erase = "\r\u001b[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = clock.GetTimestamp();
    private long _drawn;
    private bool _isThere;
    private int _done;

    /// <summary>The terminal of a command; null where there is none, where standard error goes elsewhere, or where little is to be said.</summary>
    /// <param name="context">The command's context.</param>
    public static TextWriter? Terminal(CommandContext context) =>
        context.Quiet || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") == "true" ? null : Console.Error;

    /// <summary>Counts one more, and shows it.</summary>
    public void Advance()
    {
        _done++;
        if (terminal is null || clock.GetElapsedTime(_start) < Patience || (_isThere && clock.GetElapsedTime(_drawn) < Pause))
        {
            return;
        }

        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{_done} of {total} files"));
        _drawn = clock.GetTimestamp();
        _isThere = true;
    }

    /// <summary>Takes the line away, before something else is written and at the end.</summary>
    public void Clear()
    {
        if (_isThere)
        {
            terminal?.Write(Erase);
            _isThere = false;
        }
    }
}
