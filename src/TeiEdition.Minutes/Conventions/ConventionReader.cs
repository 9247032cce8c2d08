// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace TeiEdition.Minutes.Conventions;

/// <summary>Reads conventions in TOML: files of their own, and what an edition's settings say. Stateless; safe on any thread.</summary>
internal static class ConventionReader
{
    // For each table its keys; null where a key is a value of its own, as the tag of a language.
    private static readonly FrozenDictionary<string, ImmutableArray<string>?> Tables =
        new Dictionary<string, ImmutableArray<string>?>(StringComparer.Ordinal)
        {
            ["record"] = [.. Enum.GetNames<RecordFieldKind>().Select(Kebab)],
            ["protocol"] = [.. Enum.GetNames<ProtocolRole>().Select(Kebab)],
            ["words"] =
            [
                "sides",
                "titles",
                "forms-of-address",
                "title-modifiers",
                "pronouns",
                "function-words",
                "never-last",
                "publishers",
                "speakers",
                "no-labels",
                "no-label-starts",
                "meetings",
                "meeting-verbs",
                "arrival-verbs",
                "departure-verbs",
                "speaking-words",
                "hyphen-first",
                "hyphen-before-word",
                "hyphen-last",
                "hyphen-suspended",
                "page-words",
                "page-total-words",
                "markings",
                "sides", "titles", "forms-of-address", "title-modifiers", "pronouns", "function-words", "never-last",
                "publishers", "determiners", "linking-words", "auxiliaries", "question-words", "pointing-words",
                "role-nouns", "institutions", "directions", "nationalities", "countries", "editors-brackets",
                "loss-units", "loss-companions", "weak-losses", "weak-stage-words", "calendar-words", "note-headings", "stage-addresses",
                "hyphen-first", "hyphen-before-word", "hyphen-last", "hyphen-suspended", "page-words", "page-total-words", "markings",
            ],
            ["people"] = [.. PeopleWords.Keys],
            ["credits"] = null,
            ["brackets"] = null,
            ["stage"] = null,
            ["loss"] = null,
            ["languages"] = null,
            ["months"] = null,
            ["numerals"] = null,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of the tables, for messages.</summary>
    public static string TableNames => string.Join(", ", Tables.Keys.Order(StringComparer.Ordinal).Select(t => $"[{t}]").Append("[[speaker]]"));

    /// <summary>Reads a file.</summary>
    /// <param name="toml">Its text.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="sink">Gets MIN010 to MIN012.</param>
    /// <returns>The convention, or null after an error.</returns>
    public static ConventionData? Read(string toml, string path, IDiagnosticSink sink)
    {
        DocumentSyntax document = SyntaxParser.Parse(toml, path);
        foreach (DiagnosticMessage message in document.Diagnostics)
        {
            SourceLocation place = new(path, message.Span.Start.Line + 1, message.Span.Start.Column + 1);
            sink.Report(Diagnostic.Create(MinutesDiagnostics.NotToml, place, message.Message));
        }

        if (document.HasErrors)
        {
            return null;
        }

        TomlTableReader root = new(path, document, document.KeyValues, sink);
        ConventionData data = new(root.RequiredText("name"), root.Text("title"), root.Text("extends"), [], []);
        root.RejectUnknown();
        bool failed = root.Failed;
        foreach (TableSyntaxBase table in document.Tables)
        {
            TomlTableReader reader = new(path, table, table.Items, sink);
            if (ReadTable(table.Name?.ToString().Trim() ?? string.Empty, table is TableArraySyntax, reader, data) is { } more)
            {
                data = more;
            }
            else
            {
                sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.UnknownKey, reader.Location, table.Name?.ToString().Trim() ?? string.Empty, TableNames));
                failed = true;
            }

            failed |= reader.Failed;
        }

        return failed ? null : data;
    }

    /// <summary>Reads one table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isArray">Whether it is one of an array of tables.</param>
    /// <param name="reader">Its content; unknown keys are rejected.</param>
    /// <param name="data">What was read so far.</param>
    /// <returns>The same with the table; null where there is no table of this name.</returns>
    public static ConventionData? ReadTable(string name, bool isArray, TomlTableReader reader, ConventionData data)
    {
        if (name == "speaker" && isArray)
        {
            SpeakerPattern pattern = ReadSpeaker(reader);
            reader.RejectUnknown();
            return data with { Speakers = data.Speakers.Add(pattern) };
        }

        if (isArray || !Tables.TryGetValue(name, out ImmutableArray<string>? keys))
        {
            return null;
        }

        ImmutableArray<ConventionEntry>.Builder entries = data.Entries.ToBuilder();
        foreach (string key in keys ?? reader.Keys)
        {
            ImmutableArray<string> texts = reader.Texts(key);
            if (!texts.IsEmpty)
            {
                entries.Add(new ConventionEntry(name, key, texts));
            }
        }

        reader.RejectUnknown();
        return data with { Entries = entries.ToImmutable() };
    }

    /// <summary>A name of an enumeration as settings have it: <c>NoteTaker</c> is <c>note-taker</c>.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));

    private static SpeakerPattern ReadSpeaker(TomlTableReader reader)
    {
        ImmutableArray<string> endings = reader.Texts("endings", mayBeEmpty: true);
        if (endings.IsEmpty)
        {
            reader.Reject("endings", "must name at least one ending, as [\":\"]");
        }

        return new SpeakerPattern
        {
            Name = reader.RequiredText("name"),
            Endings = endings.IsEmpty ? [":"] : endings,
            Capitals = reader.Flag("capitals"),
            Labels = reader.Texts("labels"),
            First = reader.Texts("first"),
            SideAndName = reader.Flag("side-and-name"),
            NeedsName = reader.Flag("needs-name"),
        };
    }
}
