// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Pieces;

namespace TeiEdition.Minutes.Segmentation.Labels;

/// <summary>Judges which candidates of a document are speakers' labels. For one document, on one thread.</summary>
internal sealed class LabelEvidence
{
    private readonly Convention _convention;
    private readonly Dictionary<string, Candidate> _candidates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _smallWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _introduced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _capitals = new(StringComparer.Ordinal);

    /// <summary>Collects the evidence.</summary>
    /// <param name="document">The lines, in reading order.</param>
    /// <param name="forms">Finds what has the form of a label.</param>
    /// <param name="context">The document.</param>
    /// <param name="convention">The convention.</param>
    public LabelEvidence(DocumentLines document, LabelCandidates forms, ConversionContext context, Convention convention)
    {
        _convention = convention;
        ImmutableArray<SpannedText> lines = document.All;
        FrozenDictionary<int, int> setOff = context.Document.Runs
            .Where(r => (r.Style & (RunStyle.Bold | RunStyle.SmallCapitals | RunStyle.Underline | RunStyle.Italic)) != 0)
            .ToFrozenDictionary(r => r.Start, r => r.End);
        int? firstRepeated = null;
        for (int i = 0; i < lines.Length; i++)
        {
            SpannedText line = lines[i];
            if (forms.Find(line.Text, document.StandAlone[i]) is { } found)
            {
                string printed = line.Text[..found.Length];
                Candidate candidate = _candidates.GetValueOrDefault(found.Name)
                    ?? new Candidate(found.Name, found.Pattern, i) { Alias = LabelText.AliasOf(printed) };
                candidate.Count += found.IsTight ? 0 : 1;
                candidate.TightCount += found.IsTight ? 1 : 0;
                candidate.Alias ??= LabelText.AliasOf(printed);
                candidate.IsSetOff |= line.Length > found.Length
                    && setOff.TryGetValue(line.Offsets[0], out int end) && end <= line.Offsets[found.Length] + 1 && end >= line.Offsets[found.Length - 1];
                _candidates[found.Name] = candidate;
            }
        }

        // Before the first line that is a label by its form and more, the document introduces its persons.
        foreach (Candidate candidate in _candidates.Values.Where(c => !IsAlone(c) && !IsRefused(c.Name) && (c.Count + c.TightCount > 1 || HasTitle(c.Name.Split(' ')))))
        {
            firstRepeated = Math.Min(firstRepeated ?? candidate.FirstLine, candidate.FirstLine);
        }

        ReadWords(lines, forms, firstRepeated ?? 0);
        _known.UnionWith(context.Settings.Participants.SelectMany(p => p.Names));
        _known.UnionWith(_candidates.Values.Select(c => c.Alias).OfType<string>());
        _known.UnionWith(_candidates.Values.Where(c => c.Alias is not null).Select(c => c.Name));
        _persons.UnionWith(context.Authority.Entries.Where(e => e.Kind == EntityKind.Person).SelectMany(e => e.Forms));
    }

    /// <summary>The accepted names, with how sure they are and by which rule.</summary>
    public FrozenDictionary<string, (Certainty Certainty, string Rule)> Judge()
    {
        Dictionary<string, (Certainty, string)> accepted = new(StringComparer.Ordinal);
        foreach (Candidate candidate in _candidates.Values)
        {
            if (Judge(candidate) is { } judgement)
            {
                accepted.Add(candidate.Name, judgement);
            }
        }

        foreach (Candidate candidate in _candidates.Values.Where(c => !accepted.ContainsKey(c.Name)))
        {
            if (!IsAlone(candidate) && IsSeveral(candidate.Name, accepted))
            {
                accepted.Add(candidate.Name, (Certainty.High, "several speakers"));
            }
        }

        // A line of its own is a label where others are, and stand there more than once.
        if (accepted.Keys.Count(n => IsAlone(_candidates[n])) >= 2)
        {
            foreach (Candidate candidate in _candidates.Values.Where(c => IsAlone(c) && c.Count == 1 && !IsRefused(c.Name)))
            {
                string[] words = candidate.Name.Split(' ');
                if (IsPerson(words) || HasTitle(words))
                {
                    accepted.TryAdd(candidate.Name, (Certainty.Medium, "a title on a line of its own, as other labels"));
                }
            }
        }

        // Where labels stand in capitals, one more in capitals is a speaker's.
        if (accepted.Keys.Any(n => IsInCapitals(n) && accepted[n].Item1 > Certainty.Low))
        {
            foreach (Candidate candidate in _candidates.Values.Where(c => c.Count > 0 && !IsAlone(c) && IsInCapitals(c.Name) && !IsRefused(c.Name)))
            {
                accepted.TryAdd(candidate.Name, (Certainty.Medium, "in capitals, as other labels"));
            }
        }

        // Where a talk is under way, a name that stands as the others do is one more speaker.
        if (accepted.Values.Count(a => a.Item1 > Certainty.Low) >= 2)
        {
            foreach (Candidate candidate in _candidates.Values.Where(c => !accepted.ContainsKey(c.Name) && IsLikelyName(c)))
            {
                accepted.Add(candidate.Name, (Certainty.Low, "a name where labels stand"));
            }
        }

        return accepted.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private (Certainty, string)? Judge(Candidate candidate)
    {
        string[] words = candidate.Name.Split(' ');
        if (_known.Contains(candidate.Name))
        {
            return (Certainty.High, "named by the settings or by an alias");
        }

        if (candidate.Pattern.Labels.Length > 0)
        {
            return candidate.Count > 1 ? (Certainty.High, "a label of the convention") : null;
        }

        if (IsRefused(candidate.Name))
        {
            return null;
        }

        if (IsAlone(candidate) && candidate.Count < 2)
        {
            return null;
        }

        if (candidate.Pattern.SideAndName)
        {
            return (candidate.Count > 1 ? Certainty.High : Certainty.Medium, "a side with its speaker");
        }

        if (IsPerson(words))
        {
            return (Certainty.High, "a name of the authority files");
        }

        if (HasTitle(words))
        {
            return (candidate.Count + candidate.TightCount > 1 || words.Length > 1 ? Certainty.High : Certainty.Medium, "a title");
        }

        bool repeated = candidate.Count > 1 || (candidate.Count == 1 && candidate.TightCount > 0);
        bool introduced = words.Any(w => _introduced.Contains(w.TrimEnd(',', '.')) && !IsOrdinary(w));
        if (_convention.GroupSpeakers.Contains(candidate.Name))
        {
            return (repeated ? Certainty.High : Certainty.Medium, "a speaker named by what he does");
        }

        bool ordinary = words.All(w => IsOrdinary(w) || _convention.FunctionWords.Contains(w));
        return (repeated, introduced, candidate.IsSetOff) switch
        {
            _ when ordinary && !(introduced && repeated) => null,
            (true, _, _) => candidate.Pattern.NeedsName && !introduced ? null
                : (candidate.Count > 2 || introduced || candidate.IsSetOff ? Certainty.High : Certainty.Medium, "the same label more than once"),
            (false, true, _) => (Certainty.Medium, "a name introduced before the talk"),
            (false, false, true) when !candidate.Pattern.NeedsName && !candidate.Pattern.Capitals => (Certainty.Medium, "set off by its look"),
            _ => null,
        };
    }

    // "Hale and Moss": each of them is a label, or was introduced before the talk.
    private bool IsSeveral(string name, Dictionary<string, (Certainty, string)> accepted)
    {
        string[] parts = name.Split([" and ", " & ", "/", ", ", " AND "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(p =>
            accepted.ContainsKey(p) || IsPerson(p.Split(' ')) || p.Split(' ') is var words && words.Any(_introduced.Contains)
                && words.All(w => char.IsUpper(w[0])) && !words.All(IsTitleWord));
    }

    private static bool IsInCapitals(string name) =>
        name.Count(char.IsUpper) > 2 && !name.Any(char.IsLower) && name.Split(' ').Length <= 4;

    private static bool IsAlone(Candidate candidate) => candidate.Pattern.Endings is [""];

    private bool IsLikelyName(Candidate candidate)
    {
        string[] words = candidate.Name.Split(' ');
        return candidate.Count > 0 && words.Length <= 4 && !IsRefused(candidate.Name) && candidate.Pattern.Endings is [":", ..] && !candidate.Pattern.NeedsName
            && words.All(w => !IsOrdinary(w)) && words.Any(w => _capitals.GetValueOrDefault(w) > 1);
    }

    private bool IsRefused(string name)
    {
        string first = name.Split(' ')[0];
        if (_convention.GroupSpeakers.Contains(name))
        {
            return false;
        }

        return _convention.ProtocolLabels.ContainsKey(name) || _convention.RecordLabels.ContainsKey(name)
            || _convention.NoLabels.Contains(name)
            || (name.LastIndexOf(' ') is > 0 and int space && _convention.SideWords.Contains(name[(space + 1)..]))
            || _convention.Months.ContainsKey(first);
    }

    // A word that the document writes small as well, and so no name.
    private bool IsOrdinary(string word) => _smallWords.Contains(word.TrimEnd(',', '.')) && !_convention.Titles.Contains(word);

    private bool HasTitle(string[] words)
    {
        int title = Array.FindIndex(words, w => _convention.Titles.Contains(w) || _convention.Titles.Contains(Proper(w)));
        if (title < 0)
        {
            return false;
        }

        // "General Remarks": the other words are no name.
        string[] others = [.. words.Where((w, i) => i != title && !IsTitleWord(w) && w is not ("of" or "the" or "and" or "for"))];
        return others.Length == 0
            ? words.Length == 1 || words.Any(w => w is not "The")
            : !others.All(IsOrdinary) || others.Any(w => _introduced.Contains(w));
    }

    private bool IsTitleWord(string word) =>
        _convention.Titles.Contains(word) || _convention.TitleModifiers.Contains(word)
        || _convention.Titles.Contains(Proper(word)) || _convention.TitleModifiers.Contains(Proper(word)) || word is "The" or "THE";

    private static string Proper(string word) =>
        word.Length > 1 && word.All(c => !char.IsLower(c)) ? word[..1] + word[1..].ToLowerInvariant() : word;

    private bool IsPerson(string[] words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            for (int end = words.Length; end > start; end--)
            {
                if (_persons.Contains(string.Join(' ', words[start..end])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void ReadWords(ImmutableArray<SpannedText> lines, LabelCandidates forms, int headerEnd)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Text;
            int from = i < headerEnd ? 0 : forms.Find(line, standsAlone: false)?.Length ?? 0;
            bool sentence = true;
            foreach (Range range in line.AsSpan(from).SplitAny(' ', '\u00A0', '/', '(', ')', '[', ']', '"', '“', '”', '—', '–', '…'))
            {
                ReadOnlySpan<char> word = line.AsSpan(from)[range].TrimEnd(".,:;!?");
                if (word.Length > 1 && char.IsLower(word[0]))
                {
                    _smallWords.Add(Stem(word));
                }
                else if (word.Length > 1 && char.IsUpper(word[0]))
                {
                    string name = Stem(word);
                    _capitals[name] = _capitals.GetValueOrDefault(name) + (sentence && i >= headerEnd ? 0 : 2);
                    if (i < headerEnd)
                    {
                        _introduced.Add(name);
                    }
                }

                sentence = word.Length > 0 && range.End.Value > 0 && line.AsSpan(from)[range][^1] is '.' or '!' or '?' or ':';
            }
        }
    }

    // Without the genitive.
    private static string Stem(ReadOnlySpan<char> word) =>
        (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word).ToString();

    private sealed class Candidate(string name, SpeakerPattern pattern, int firstLine)
    {
        public string Name => name;

        public SpeakerPattern Pattern => pattern;

        public int FirstLine => firstLine;

        public int Count { get; set; }

        public int TightCount { get; set; }

        public string? Alias { get; set; }

        public bool IsSetOff { get; set; }
    }
}
