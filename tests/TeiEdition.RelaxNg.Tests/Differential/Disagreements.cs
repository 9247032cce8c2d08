// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>
/// Counts what two judges say of many cases, and keeps the cases of which they say different things: in the failure's message,
/// and whole in files below the folder that <c>DISAGREEMENTS</c> names. For one thread.
/// </summary>
/// <param name="subject">What is judged, as the counts and the files name it.</param>
internal sealed class Disagreements(string subject)
{
    private const int Shown = 12;

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly StringBuilder _report = new();
    private int _found;

    /// <summary>Counts a case on which both agree.</summary>
    /// <param name="verdict">What both say.</param>
    public void Agree(string verdict) => Count("agreed: " + verdict);

    /// <summary>Counts a case on which they are known to differ.</summary>
    /// <param name="name">The folder of the case below <c>Differential/Cases</c>.</param>
    public void Known(string name) => Count("known: " + name);

    /// <summary>Keeps a case on which they differ.</summary>
    /// <param name="id">What repeats it: a seed, a file.</param>
    /// <param name="ours">What we say.</param>
    /// <param name="theirs">What the other says.</param>
    /// <param name="files">The texts that they judged, by name.</param>
    public void Differ(string id, string ours, string theirs, params ReadOnlySpan<(string Name, string Text)> files)
    {
        Count("differ");
        _found++;
        if (_found <= Shown)
        {
            _report.Append(CultureInfo.InvariantCulture, $"\n-- {id}\n   ours: {ours}\n theirs: {theirs}\n");
        }

        string? folder = Environment.GetEnvironmentVariable("DISAGREEMENTS");
        foreach ((string name, string text) in files)
        {
            if (_found <= Shown && text.Length < 3000)
            {
                _report.Append(CultureInfo.InvariantCulture, $"{name}: {text}\n");
            }

            if (folder is not null)
            {
                string path = Path.Combine(folder, subject.Replace(' ', '-'), id.Replace('/', '_'));
                Directory.CreateDirectory(path);
                File.WriteAllText(Path.Combine(path, name), text);
                File.WriteAllText(Path.Combine(path, "answers.txt"), $"ours: {ours}\ntheirs: {theirs}\n");
            }
        }
    }

    /// <summary>Writes the counts, and fails where a disagreement was kept.</summary>
    /// <param name="output">The test's output.</param>
    public void Conclude(TestContext output)
    {
        int all = _counts.Values.Sum();
        string counts = string.Join(", ", _counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {c.Value}")));
        string line = string.Create(CultureInfo.InvariantCulture, $"{subject}: {all} cases; {counts}");
        output.WriteLine(line);
        Assert.AreEqual(0, _found, line + _report);
    }

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;
}
