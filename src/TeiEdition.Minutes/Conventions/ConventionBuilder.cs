// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;

namespace TeiEdition.Minutes.Conventions;

/// <summary>Puts a convention together from layers: each adds words to those below it, and its labels stand before theirs. Stateless.</summary>
internal static class ConventionBuilder
{
    /// <summary>Builds.</summary>
    /// <param name="name">The name.</param>
    /// <param name="title">What it is.</param>
    /// <param name="layers">The lowest first.</param>
    public static Convention Build(string name, string title, IReadOnlyList<ConventionData> layers)
    {
        ConventionEntry[] entries = [.. layers.SelectMany(l => l.Entries)];
        IEnumerable<string> Words(string key) => entries.Where(e => e.Table == "words" && e.Key == key).SelectMany(e => e.Texts);
        FrozenSet<string> Set(string key) => Words(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        FrozenSet<string> CaseSet(string key) => Words(key).ToFrozenSet(StringComparer.Ordinal);
        return new Convention
        {
            Name = name,
            Title = title,
            OwnLabels = layers.First(l => l.Name == name).Entries
                .Where(e => e.Table is "record" or "protocol")
                .SelectMany(e => e.Texts)
                .ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Speakers = [.. layers.Reverse().SelectMany(l => l.Speakers)],
            RecordLabels = Map(entries, "record", Value<RecordFieldKind>),
            ProtocolLabels = Map(entries, "protocol", Value<ProtocolRole>),
            SideWords = Set("sides"),
            Titles = CaseSet("titles"),
            FormsOfAddress = CaseSet("forms-of-address"),
            TitleModifiers = CaseSet("title-modifiers"),
            Pronouns = Set("pronouns"),
            FunctionWords = Set("function-words"),
            NeverLast = Set("never-last"),
            Determiners = Set("determiners"),
            LinkingWords = Set("linking-words"),
            Auxiliaries = Set("auxiliaries"),
            QuestionWords = Set("question-words"),
            PointingWords = Set("pointing-words"),
            RoleNouns = Set("role-nouns"),
            Institutions = CaseSet("institutions"),
            Directions = CaseSet("directions"),
            Nationalities = CaseSet("nationalities"),
            Countries = CaseSet("countries"),
            EditorsBrackets = [.. Words("editors-brackets").Where(b => b.Length == 2).Distinct(StringComparer.Ordinal)],
            LossUnits = Set("loss-units"),
            LossCompanions = Set("loss-companions"),
            WeakLosses = Set("weak-losses"),
            WeakStageWords = Set("weak-stage-words"),
            CalendarWords = Set("calendar-words"),
            NoteHeadings = Set("note-headings"),
            StageAddresses = Set("stage-addresses"),
            HyphenFirst = Set("hyphen-first"),
            HyphenBeforeWord = Set("hyphen-before-word"),
            HyphenLast = Set("hyphen-last"),
            HyphenSuspended = Set("hyphen-suspended"),
            PageWords = Set("page-words"),
            PageTotalWords = Set("page-total-words"),
            Markings = Set("markings"),
            PublisherWords = [.. Words("publishers").Distinct(StringComparer.Ordinal)],
            GroupSpeakers = Set("speakers"),
            NoLabels = Set("no-labels"),
            NoLabelStarts = Set("no-label-starts"),
            Meetings = Set("meetings"),
            MeetingVerbs = Set("meeting-verbs"),
            ArrivalVerbs = Set("arrival-verbs"),
            DepartureVerbs = Set("departure-verbs"),
            SpeakingWords = Set("speaking-words"),
            People = new PeopleWords(k => entries.Where(e => e.Table == "people" && e.Key == k).SelectMany(e => e.Texts)),
            CreditVerbs = Map(entries, "credits", k => k),
            BracketWords = Map(entries, "brackets", k => k),
            StageWords = Map(entries, "stage", k => k),
            LossWords = Map(entries, "loss", k => k),
            Languages = Map(entries, "languages", k => k),
            Months = Map(entries, "months", Number),
            Numerals = Map(entries, "numerals", Number),
        };
    }

    private static FrozenDictionary<string, T> Map<T>(ConventionEntry[] entries, string table, Func<string, T> value)
    {
        // A later layer has the last word.
        Dictionary<string, T> map = new(StringComparer.OrdinalIgnoreCase);
        foreach (ConventionEntry entry in entries.Where(e => e.Table == table))
        {
            foreach (string text in entry.Texts)
            {
                map[text] = value(entry.Key);
            }
        }

        return map.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static T Value<T>(string key)
        where T : struct, Enum =>
        Enum.Parse<T>(key.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);

    private static int Number(string key) => int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
