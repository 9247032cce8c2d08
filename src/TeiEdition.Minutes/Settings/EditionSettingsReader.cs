// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace TeiEdition.Minutes.Settings;

/// <summary>Reads <c>edition.toml</c> (TOML v1.0.0). Stateless; safe on any thread.</summary>
public static class EditionSettingsReader
{
    private const string Tables = "[authority], [brackets], [convention], [[decision]], [[delegation]], [[participant]], [[reference]], [source]";

    private const string ConventionTable = "convention.";

    private static readonly ConventionData NoConvention = new(null, null, null, [], []);

    /// <summary>Reads a file of settings.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sink">Gets XML004 where it cannot be read, MIN010 to MIN012 and MIN103 where its content is wrong.</param>
    /// <returns>The settings, or null after an error.</returns>
    public static EditionSettings? Read(string path, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), e.Message));
            return null;
        }

        return Parse(text, path, sink);
    }

    /// <summary>Reads settings from a text.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="sink">Gets MIN010 to MIN012 and MIN103.</param>
    /// <returns>The settings, or null after an error.</returns>
    public static EditionSettings? Parse(string toml, string path, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(toml);
        ArgumentNullException.ThrowIfNull(sink);
        DocumentSyntax document = SyntaxParser.Parse(toml, path);
        foreach (DiagnosticMessage message in document.Diagnostics)
        {
            SourceLocation place = new(path, message.Span.Start.Line + 1, message.Span.Start.Column + 1);
            sink.Report(Diagnostic.Create(MinutesDiagnostics.NotToml, place, message.Message));
        }

        return document.HasErrors ? null : ReadDocument(document, path, sink);
    }

    private static EditionSettings? ReadDocument(DocumentSyntax document, string path, IDiagnosticSink sink)
    {
        bool failed = false;
        TomlTableReader root = new(path, document, document.KeyValues, sink);
        EditionSettings settings = new()
        {
            Path = path,
            Id = root.Text("id"),
            Language = root.Text("language") ?? EditionSettings.Default.Language,
        };
        if (settings.Id is not null && !IsNcName(settings.Id))
        {
            root.Reject("id", "must be an XML name without colon: a letter first, then letters, digits, '.', '-' and '_'");
        }

        root.RejectUnknown();
        failed |= root.Failed;
        foreach (TableSyntaxBase table in document.Tables)
        {
            TomlTableReader reader = new(path, table, table.Items, sink);
            settings = ReadTable(table, reader, settings, path, sink, ref failed);
            reader.RejectUnknown();
            failed |= reader.Failed;
        }

        return failed ? null : settings;
    }

    private static EditionSettings ReadTable(
        TableSyntaxBase table, TomlTableReader reader, EditionSettings settings, string path, IDiagnosticSink sink, ref bool failed)
    {
        switch (table.Name?.ToString().Trim(), table is TableArraySyntax)
        {
            case ("authority", false):
                string href = reader.Text("href") ?? settings.AuthorityHref;
                if (!href.EndsWith('/') || !Uri.TryCreate(href, UriKind.Relative, out _))
                {
                    reader.Reject("href", "must be a relative path with a slash at its end");
                }

                return settings with { AuthorityHref = href };
            case ("brackets", false):
                return settings with { BracketsBy = ReadBracketAuthor(reader) };
            case ("convention", false):
                return settings with { Convention = ReadConvention(reader, settings) };
            case ("decision", true):
                return settings with { Decisions = settings.Decisions.Add(ReadDecision(reader, settings, sink)) };
            case ("delegation", true):
                return settings with
                {
                    Delegations = settings.Delegations.Add(new DelegationSettings(
                        ReadId(reader, "id"), reader.RequiredText("name"), reader.Texts("members"))),
                };
            case ("source", false):
                return settings with { SourceEncoding = ReadEncoding(reader) };
            case ("participant", true):
                return settings with
                {
                    Participants = settings.Participants.Add(new ParticipantSettings(ReadId(reader, "id"), reader.Texts("names"))),
                };
            case ("reference", true):
                return settings with
                {
                    References = settings.References.Add(new ReferenceSettings(
                        reader.RequiredText("text"), reader.RequiredText("ref"), reader.Text("context"), reader.Location)),
                };
            case ({ } name, bool isArray) when name.StartsWith(ConventionTable, StringComparison.Ordinal)
                && ConventionReader.ReadTable(name[ConventionTable.Length..], isArray, reader, settings.Convention ?? NoConvention) is { } convention:
                return settings with { Convention = convention };
            default:
                failed = true;
                sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.UnknownKey,
                    new SourceLocation(path, table.Span.Start.Line + 1, table.Span.Start.Column + 1),
                    table.Name?.ToString().Trim() ?? string.Empty,
                    Tables));
                return settings;
        }
    }

    private static ConventionData ReadConvention(TomlTableReader reader, EditionSettings settings)
    {
        string? name = reader.Text("name");
        if (name is not null && !ConventionLibrary.Standard.Names.Contains(name, StringComparer.Ordinal))
        {
            reader.Reject("name", "is no convention; there are " + string.Join(", ", ConventionLibrary.Standard.Names));
        }

        return (settings.Convention ?? NoConvention) with { Name = name };
    }

    private static DecisionSettings ReadDecision(TomlTableReader reader, EditionSettings settings, IDiagnosticSink sink)
    {
        // A judgement on white space alone, as at a line end, has no words; then the id or both neighbours say which it is.
        string? id = reader.Text("id");
        string? text = reader.Text("text");
        string? before = reader.Text("before");
        string? after = reader.Text("after");
        if (text is null && id is null && (before is null || after is null))
        {
            reader.RequiredText("text");
        }

        if (id is not null && settings.Decisions.FirstOrDefault(d => d.Id == id) is { } earlier)
        {
            reader.Fail();
            sink.Report(Diagnostic.Create(EvidenceDiagnostics.DuplicateDecision, reader.Location, id) with { Related = [earlier.Location] });
        }

        return new DecisionSettings(id, text ?? string.Empty, before, after, reader.RequiredText("choose"), reader.Location);
    }

    private static BracketAuthor ReadBracketAuthor(TomlTableReader reader)
    {
        switch (reader.Text("by"))
        {
            case null or "translators":
                return BracketAuthor.Translators;
            case "editors":
                return BracketAuthor.Editors;
            default:
                reader.Reject("by", "must be \"translators\" or \"editors\"");
                return BracketAuthor.Translators;
        }
    }

    private static string? ReadEncoding(TomlTableReader reader)
    {
        string? name = reader.Text("encoding");
        if (name is not null && EncodingNames.Find(name) is null)
        {
            reader.Reject("encoding", "is no encoding that is known; there are utf-8, windows-1252, koi8-r, shift_jis and many more");
        }

        return name;
    }

    private static string ReadId(TomlTableReader reader, string key)
    {
        string id = reader.RequiredText(key);
        if (id.Length > 0 && !IsNcName(id))
        {
            reader.Reject(key, "must be an XML name without colon");
        }
        else if (DocumentIds.IsReserved(id))
        {
            reader.Reject(key, "is an id that the encoding gives itself, as t1, p1, s1 or translators");
        }

        return id;
    }

    private static bool IsNcName(string id)
    {
        try
        {
            return XmlConvert.VerifyNCName(id) == id;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
