// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Estimates before parsing how many copies of open formatting elements a parser would make (HTML Living Standard, section
/// 13.2.4.3: each paragraph opens again what was left open before it). A page of 400 KB can ask for 100 million. For one thread.
/// </summary>
internal sealed class MarkupGauge
{
    // As the standard has it, at most three of one look are opened again.
    private const int MostAlike = 3;

    private readonly string _source;
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);
    private int _count;

    private MarkupGauge(string source) => _source = source;

    /// <summary>The number of copies, not counted on beyond a limit.</summary>
    /// <param name="source">The HTML source.</param>
    /// <param name="limit">Where to stop.</param>
    public static long Copies(string source, long limit) => new MarkupGauge(source).Count(limit);

    private long Count(long limit)
    {
        long copies = 0;
        int position = _source.IndexOf('<', StringComparison.Ordinal);
        while (position >= 0 && copies <= limit)
        {
            int end = position + 1;
            if (MarkupScanner.IsMarkup(_source, position))
            {
                end = MarkupScanner.End(_source, position);
                copies += Read(position, end);
            }

            position = end < _source.Length ? _source.IndexOf('<', end) : -1;
        }

        return copies;
    }

    private int Read(int start, int end)
    {
        string name = MarkupScanner.Name(_source, start);
        bool closes = start + 1 < _source.Length && _source[start + 1] == '/';
        if (!HtmlNames.Formatting.Contains(name))
        {
            return closes || name.Length == 0 || !HtmlNames.Blocks.Contains(name) ? 0 : _count;
        }

        if (!_byName.TryGetValue(name, out List<string>? tags))
        {
            _byName.Add(name, tags = []);
        }

        if (!closes)
        {
            string tag = _source[start..Math.Min(end, start + 200)];
            int alike = _open.GetValueOrDefault(tag);
            if (alike < MostAlike)
            {
                _open[tag] = alike + 1;
                tags.Add(tag);
                _count++;
            }
        }
        else if (tags.Count > 0)
        {
            _open[tags[^1]]--;
            tags.RemoveAt(tags.Count - 1);
            _count--;
        }

        return 0;
    }
}
