// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Conventions;

/// <summary>The convention of minutes in English translation as digital archives publish them.</summary>
public static class TranslatedMinutes
{
    /// <summary>The convention.</summary>
    public static Convention English { get; } = new()
    {
        Name = "translated minutes, English",
        RecordLabels = Map<RecordFieldKind>(
            ("Citation", RecordFieldKind.Citation),
            ("Summary", RecordFieldKind.Summary),
            ("Description", RecordFieldKind.Summary),
            ("Abstract", RecordFieldKind.Summary),
            ("Credits", RecordFieldKind.Credits),
            ("Original Language", RecordFieldKind.OriginalLanguage),
            ("Contents", RecordFieldKind.Contents)),
        ProtocolLabels = Map<ProtocolRole>(
            ("Time", ProtocolRole.Time),
            ("Date", ProtocolRole.Time),
            ("Date and Time", ProtocolRole.Time),
            ("Time and Date", ProtocolRole.Time),
            ("Location", ProtocolRole.Place),
            ("Place", ProtocolRole.Place),
            ("Venue", ProtocolRole.Place),
            ("Participants", ProtocolRole.Attendees),
            ("Present", ProtocolRole.Attendees),
            ("Also Present", ProtocolRole.Attendees),
            ("Attendees", ProtocolRole.Attendees),
            ("In Attendance", ProtocolRole.Attendees),
            ("Accompanying Personnel", ProtocolRole.Attendees),
            ("Accompanied by", ProtocolRole.Attendees),
            ("Translator", ProtocolRole.Interpreter),
            ("Translators", ProtocolRole.Interpreter),
            ("Translation", ProtocolRole.Interpreter),
            ("Interpreter", ProtocolRole.Interpreter),
            ("Interpreters", ProtocolRole.Interpreter),
            ("Interpretation", ProtocolRole.Interpreter),
            ("Documentation", ProtocolRole.NoteTaker),
            ("Recorder", ProtocolRole.NoteTaker),
            ("Recorded by", ProtocolRole.NoteTaker),
            ("Note-taker", ProtocolRole.NoteTaker),
            ("Notetaker", ProtocolRole.NoteTaker),
            ("Notes", ProtocolRole.NoteTaker),
            ("Minutes", ProtocolRole.NoteTaker),
            ("Stenographer", ProtocolRole.NoteTaker),
            ("Subject", ProtocolRole.Other),
            ("Topic", ProtocolRole.Other),
            ("Topics", ProtocolRole.Other)),
        SideWords = Set("side", "delegation", "party"),
        Titles = CaseSet(
            "Comrade", "Comrades", "Chairman", "Chairwoman", "Chair", "Premier", "Minister", "Ambassador", "President",
            "Secretary", "General", "Marshal", "Director", "Head", "Chief", "Counselor", "Counsellor", "Mr.", "Mrs.", "Ms.",
            "Mr", "Mrs", "Ms", "Dr.", "Dr", "Prof.", "Professor", "Colonel", "Major", "Captain", "Admiral", "Chancellor",
            "Senator", "Governor", "Mayor", "King", "Queen", "Prince", "Princess", "Attaché", "Consul", "Commissar", "Commander",
            "Leader", "Envoy", "Delegate", "Representative", "Sir", "Lord", "Lady", "Excellency", "Secretary-General"),
        FormsOfAddress = CaseSet(
            "Comrade", "Comrades", "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr.", "Dr", "Prof.", "Professor", "Sir", "Lord", "Lady",
            "Excellency"),
        TitleModifiers = CaseSet(
            "Vice", "Deputy", "First", "Second", "Third", "Prime", "Foreign", "Defense", "Defence", "Department", "Section",
            "Bureau", "Division", "Office", "Assistant", "Acting", "Under", "Party", "State", "Military", "Cultural",
            "Commercial", "Press", "Former", "Honorary", "Special", "Permanent"),
        Pronouns = Set(
            "I", "me", "my", "mine", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "it", "its", "we", "us",
            "our", "ours", "they", "them", "their", "theirs", "who", "whom", "whose"),
        FunctionWords = Set(
            "I", "a", "an", "the", "and", "or", "but", "nor", "if", "then", "as", "because", "although", "though", "while", "when",
            "where", "what", "which", "who", "whom", "whose", "that", "this", "these", "those", "there", "here", "he", "she", "it",
            "we", "you", "they", "him", "her", "them", "us", "me", "my", "your", "his", "its", "our", "their", "is", "are", "was",
            "were", "be", "been", "to", "of", "in", "on", "at", "by", "for", "from", "with", "about", "not", "no", "yes", "one",
            "some", "any", "all", "even", "also", "only", "so", "such", "than", "too", "very", "will", "would", "can", "could",
            "may", "might", "must", "should", "has", "have", "had", "do", "does", "did"),
        NeverLast = Set(
            "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from", "with", "about", "into",
            "as", "that", "which", "who", "whose", "my", "your", "his", "her", "its", "our", "their", "is", "are", "was", "were",
            "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "not", "very"),
        StageWords = Map<string>(
            ("applause", "sound"), ("laughter", "sound"), ("laughs", "sound"), ("laughing", "sound"), ("silence", "sound"),
            ("interpretation", "business"), ("interruption", "business"), ("interrupts", "business"), ("interjects", "delivery"),
            ("interrupting", "delivery"), ("interjecting", "delivery"), ("smiling", "delivery"), ("smiles", "delivery"),
            ("ironically", "delivery"), ("pause", "business"), ("break", "business"), ("recess", "business"), ("toasts", "business"),
            ("reads", "business"), ("reading", "business"), ("enters", "entrance"), ("arrives", "entrance"),
            ("leaves", "exit"), ("exits", "exit")),
        LossWords = Map<string>(
            ("illegible", "illegible"), ("unreadable", "illegible"), ("unclear", "illegible"), ("inaudible", "inaudible"),
            ("missing", "lost"), ("lost", "lost"), ("blank", "blank"), ("omitted", "sampling"), ("omission", "sampling"),
            ("excised", "redacted"), ("redacted", "redacted"), ("sanitized", "redacted"), ("torn", "lost")),
        Languages = Map<string>(
            ("Albanian", "sq"), ("Arabic", "ar"), ("Armenian", "hy"), ("Bulgarian", "bg"), ("Chinese", "zh"), ("Croatian", "hr"),
            ("Czech", "cs"), ("Danish", "da"), ("Dutch", "nl"), ("English", "en"), ("Finnish", "fi"), ("French", "fr"),
            ("Georgian", "ka"), ("German", "de"), ("Greek", "el"), ("Hebrew", "he"), ("Hindi", "hi"), ("Hungarian", "hu"),
            ("Indonesian", "id"), ("Italian", "it"), ("Japanese", "ja"), ("Korean", "ko"), ("Lithuanian", "lt"),
            ("Mongolian", "mn"), ("Norwegian", "no"), ("Persian", "fa"), ("Polish", "pl"), ("Portuguese", "pt"),
            ("Romanian", "ro"), ("Russian", "ru"), ("Serbian", "sr"), ("Slovak", "sk"), ("Slovenian", "sl"), ("Spanish", "es"),
            ("Swedish", "sv"), ("Thai", "th"), ("Turkish", "tr"), ("Ukrainian", "uk"), ("Urdu", "ur"), ("Vietnamese", "vi")),
        Months = Map<int>(
            ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6), ("July", 7), ("August", 8),
            ("September", 9), ("October", 10), ("November", 11), ("December", 12), ("Jan", 1), ("Feb", 2), ("Mar", 3),
            ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sep", 9), ("Sept", 9), ("Oct", 10), ("Nov", 11), ("Dec", 12)),
        Numerals = Map<int>(
            ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
            ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14),
            ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20)),
        PublisherWords = ["Archive", "Center", "Centre", "Library", "Press", "Institute", "Museum", "University", "Project"],
    };

    private static FrozenDictionary<string, T> Map<T>(params (string Key, T Value)[] pairs) =>
        pairs.ToFrozenDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> CaseSet(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
