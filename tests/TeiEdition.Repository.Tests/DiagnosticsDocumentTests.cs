// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Repository.Tests;

/// <summary>
/// Holds <c>src/DIAGNOSTICS.md</c> equal to the catalogues of the rooms. UPDATE_DIAGNOSTICS=1 writes the file anew.
/// </summary>
[TestClass]
public sealed class DiagnosticsDocumentTests
{
    private static readonly (string Assembly, string Prefix, string Title)[] Areas =
    [
        ("TeiEdition.Xml", "XML", "Reading and writing files"),
        ("TeiEdition.RelaxNg", "RNG", "RELAX NG schemas"),
        ("TeiEdition.Schematron", "SCH", "Schematron schemas"),
        ("TeiEdition.Odd", "ODD", "ODD customisations"),
        ("TeiEdition.Validation", "VAL", "Checking TEI documents"),
        ("TeiEdition.Minutes", "MIN", "Encoding minutes"),
        ("TeiEdition.Xslt", "XSL", "Stylesheets, Saxon-HE and Apache FOP"),
        ("TeiEdition.Publishing", "PUB", "Publishing editions"),
        ("TeiEdition.Exchange", "EXC", "Exchange with other projects"),
        ("teiedition", "CLI", "The command line"),
    ];

    private static string FilePath => Path.Combine(RepositoryFolder.Path, "src", "DIAGNOSTICS.md");

    [TestMethod]
    public void Document_is_equal_to_the_catalogues()
    {
        string expected = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DIAGNOSTICS") == "1")
        {
            File.WriteAllText(FilePath, expected, new UTF8Encoding(false));
        }

        Assert.IsTrue(File.Exists(FilePath), "src/DIAGNOSTICS.md is missing; run the test with UPDATE_DIAGNOSTICS=1.");
        Assert.AreEqual(expected, File.ReadAllText(FilePath), "Run the test with UPDATE_DIAGNOSTICS=1.");
    }

    [TestMethod]
    public void Codes_are_unique_and_begin_as_their_room_says()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string assembly, DiagnosticDescriptor descriptor) in Descriptors())
        {
            string prefix = Areas.Single(a => a.Assembly == assembly).Prefix;
            Assert.MatchesRegex($"^{prefix}[0-9]{{3}}$", descriptor.Code);
            Assert.IsTrue(seen.Add(descriptor.Code), descriptor.Code);
        }

        Assert.IsGreaterThan(10, seen.Count);
    }

    [TestMethod]
    public void Catalogue_lists_every_descriptor_of_its_class_in_order()
    {
        foreach (Type catalogue in Catalogues())
        {
            DiagnosticDescriptor[] declared = [.. catalogue
                .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
                .Select(f => (DiagnosticDescriptor?)f.GetValue(null)).OfType<DiagnosticDescriptor>()];
            string[] codes = [.. All(catalogue).Select(d => d.Code)];
            CollectionAssert.AreEqual(codes.Order(StringComparer.Ordinal).ToArray(), codes, catalogue.FullName);
            CollectionAssert.AreEquivalent(declared.Select(d => d.Code).ToArray(), codes, catalogue.FullName);
        }
    }

    [TestMethod]
    public void Descriptor_is_written_in_sentences()
    {
        foreach ((_, DiagnosticDescriptor descriptor) in Descriptors())
        {
            StringAssert.EndsWith(descriptor.Cause, ".", StringComparison.Ordinal, descriptor.Code);
            bool command = descriptor.Remedy.StartsWith("Run: ", StringComparison.Ordinal);
            Assert.AreNotEqual(command, descriptor.Remedy.EndsWith('.'), descriptor.Code);
            Assert.IsFalse(descriptor.Template.EndsWith('.'), descriptor.Code);
        }
    }

    private static IEnumerable<Type> Catalogues() => Rooms.Assemblies().SelectMany(a => a.GetTypes())
        .Where(t => t.IsAbstract && t.IsSealed && t.Name.EndsWith("Diagnostics", StringComparison.Ordinal)
            && t.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic) is not null)
        .OrderBy(t => t.FullName, StringComparer.Ordinal);

    private static ImmutableArray<DiagnosticDescriptor> All(Type catalogue) =>
        catalogue.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null)
            is ImmutableArray<DiagnosticDescriptor> all ? all : [];

    private static IEnumerable<(string Assembly, DiagnosticDescriptor Descriptor)> Descriptors() =>
        Catalogues().SelectMany(c => All(c).Select(d => (c.Assembly.GetName().Name ?? "", d)));

    private static string Write()
    {
        ILookup<string, DiagnosticDescriptor> rooms = Descriptors().ToLookup(d => d.Assembly, d => d.Descriptor, StringComparer.Ordinal);
        StringBuilder text = new();
        text.Append(
            """
            # Diagnostics

            Every message of `teiedition` has a code that never changes its meaning: `path:line:column: severity: message [CODE]`.
            An error makes the exit status 1 or more; warnings and infos do not. The words in braces stand for what the message
            names. This file is made from the catalogues in the code (`UPDATE_DIAGNOSTICS=1`, see `tests/README.md`).

            """);
        foreach ((string assembly, string prefix, string title) in Areas.Where(a => rooms.Contains(a.Assembly)))
        {
            text.Append('\n').Append("## ").Append(prefix).Append(": ").Append(title).Append('\n');
            foreach (DiagnosticDescriptor d in rooms[assembly].OrderBy(d => d.Code, StringComparer.Ordinal))
            {
                text.Append('\n').Append("### ").Append(d.Code).Append("\n\n");
                text.Append("- ").Append(d.Severity.ToString().ToLowerInvariant()).Append(": `").Append(d.Template).Append("`\n");
                text.Append("- Cause: ").Append(d.Cause).Append('\n');
                text.Append("- Remedy: ").Append(d.Remedy).Append('\n');
                if (d.Specification is { } specification)
                {
                    text.Append("- Specification: ").Append(specification).Append('\n');
                }
            }
        }

        return text.ToString();
    }
}
