// SPDX-License-Identifier: MIT
namespace TeiEdition.Xslt.Processes;

/// <summary>Reads a standard error output to its end, so that it never fills up, and keeps its last lines. Safe on any thread.</summary>
internal sealed class LastWords
{
    private const int MaxLines = 20;
    private const int MaxLineLength = 500;

    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new();

    /// <summary>Reads until the end of the stream.</summary>
    public async Task DrainAsync(StreamReader reader)
    {
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                Add(line);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            Add(e.Message);
        }
    }

    /// <summary>Adds a line.</summary>
    public void Add(string line)
    {
        string trimmed = line.Trim();
        if (trimmed.Length == 0)
        {
            return;
        }

        lock (_lock)
        {
            _lines.Enqueue(trimmed.Length > MaxLineLength ? trimmed[..MaxLineLength] : trimmed);
            if (_lines.Count > MaxLines)
            {
                _lines.Dequeue();
            }
        }
    }

    /// <summary>The lines kept, in one line.</summary>
    public override string ToString()
    {
        lock (_lock)
        {
            return _lines.Count == 0 ? "it said nothing" : string.Join(" | ", _lines);
        }
    }
}
