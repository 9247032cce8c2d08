// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>
/// A fictional document with what is right: lines of header fields, a line of <c>=====</c>, then the annotated source.
/// Immutable; read from the folder beside this class.
/// </summary>
internal sealed class Case
{
    private const string Separator = "\n=====\n";

    private Case(string name, AnnotatedText source, bool withNames, Features expected)
    {
        Name = name;
        Source = source;
        WithNames = withNames;
        Expected = expected;
    }

    /// <summary>The convention's folder and the file's name without extension, with <c>/</c>.</summary>
    public string Name { get; }

    /// <summary>The source and its marks.</summary>
    public AnnotatedText Source { get; }

    /// <summary>Whether the sample authority is given and the names in the text are judged.</summary>
    public bool WithNames { get; }

    /// <summary>What is right.</summary>
    public Features Expected { get; }

    /// <summary>The folder of all cases.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "TeiEdition.Minutes.Tests", "Cases");

    /// <summary>The names of all cases.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.case", SearchOption.AllDirectories)
            .Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a case.</summary>
    public static Case Read(string name) => Parse(name, File.ReadAllText(Path.Combine(Folder, name + ".case")).ReplaceLineEndings("\n"));

    /// <summary>Makes a case of its text.</summary>
    /// <exception cref="FormatException">A field or mark is wrong.</exception>
    public static Case Parse(string name, string text)
    {
        int end = text.IndexOf(Separator, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new FormatException($"{name}: no line of =====");
        }

        string[] lines = [.. text[..end].Split('\n').Where(l => l.Length > 0 && l[0] != '#')];
        bool withNames = lines.Contains("names");
        AnnotatedText source = AnnotatedText.Parse(text[(end + Separator.Length)..]);
        Features expected = Expectation.Of(source, withNames);
        foreach (string line in lines.Where(l => l != "names"))
        {
            string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            AddField(expected, parts.Length == 2 ? parts[0] : throw new FormatException($"{name}: {line}"), parts[1]);
        }

        return new Case(name, source, withNames, expected);
    }

    /// <summary>Encodes the source.</summary>
    /// <param name="change">What is done to the text before; null for nothing.</param>
    public Encoded Encode(Func<string, byte[]>? change = null) => Encoded.Of(
        (change ?? System.Text.Encoding.UTF8.GetBytes)(Source.Text), authority: WithNames ? SampleAuthority.Index : null);

    private static void AddField(Features expected, string key, string value)
    {
        bool isOptional = key.EndsWith('?');
        string[] parts = value.Split('|', StringSplitOptions.TrimEntries);
        switch (key.TrimEnd('?'))
        {
            case "person":
                string[] names = [.. parts[0].Split('=', StringSplitOptions.TrimEntries).Select(Fact.Letters)];
                string[] roles = parts[1].Split('/');
                string side = parts.Length > 2 ? Fact.Letters(parts[2]) : string.Empty;
                expected.Add(Category.Persons, new Fact(parts[0], [.. names], isOptional));
                expected.Add(Category.Roles, new Fact(value, [.. names.SelectMany(n => roles.Select(r => $"{n} {r} {side}"))], isOptional));
                break;
            case "resp":
                string[] persons = parts[1].Split(';', StringSplitOptions.TrimEntries);
                foreach (string person in persons)
                {
                    expected.Add(Category.Fields, $"resp {Fact.Letters(parts[0]).ToLowerInvariant()} {Fact.Letters(person)}");
                }

                break;
            case "abstract":
                expected.Add(Category.Fields, $"abstract {Fact.Ends(value)}");
                break;
            case "date" or "time" or "language":
                expected.Add(Category.Fields, new Fact(value, [$"{key.TrimEnd('?')} {value}"], isOptional));
                break;
            case "title" or "place" or "publisher" or "repository" or "idno" or "locus" or "funder" or "url" or "document":
                expected.Add(Category.Fields, new Fact($"{key} {value}", [.. parts.Select(p => $"{key.TrimEnd('?')} {Fact.Letters(p)}")], isOptional));
                break;
            default:
                throw new FormatException($"unknown field {key}");
        }
    }
}
