// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Holds documents against both schemas of a pair: the same verdict, and the first error at the same place. A case on which
/// they differ is repeatable from its name; with <c>DISAGREEMENTS=FOLDER</c> it is kept there as a file. For one thread.
/// </summary>
/// <param name="pair">The schemas.</param>
/// <param name="known">Where the grammars are known to differ, rightly.</param>
/// <param name="cancellationToken">Stops between two documents.</param>
internal sealed class DocumentComparison(SchemaPair pair, KnownDifferences known, CancellationToken cancellationToken)
{
    private const int Shown = 8;

    private readonly OurSchema.Judge _ours = pair.Ours.NewJudge(new RelaxNgValidationOptions { MaxErrors = 1 });
    private readonly OurSchema.Judge _reference = pair.Reference.NewJudge(new RelaxNgValidationOptions { MaxErrors = 1 });
    private readonly StringBuilder _report = new();

    /// <summary>How many documents both accept.</summary>
    public int BothValid { get; private set; }

    /// <summary>How many documents both refuse, for the same place.</summary>
    public int BothInvalid { get; private set; }

    /// <summary>How many documents they judge differently, for a difference that is known.</summary>
    public int Known { get; private set; }

    /// <summary>How many documents they judge differently otherwise.</summary>
    public int Different { get; private set; }

    /// <summary>The first few differences, for a failure's message.</summary>
    public string Report => _report.ToString();

    /// <summary>Judges a document.</summary>
    /// <param name="id">What repeats it.</param>
    /// <param name="bytes">The document.</param>
    public void Add(string id, byte[] bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Diagnostic? ours = FirstError(_ours, bytes);
        Diagnostic? theirs = FirstError(_reference, bytes);
        if (ours?.Location == theirs?.Location)
        {
            if (ours is null)
            {
                BothValid++;
            }
            else
            {
                BothInvalid++;
            }
        }
        else if (IsKnown(bytes, ours, theirs))
        {
            Known++;
        }
        else
        {
            Different++;
            Keep(id, bytes, ours, theirs);
        }
    }

    private Diagnostic? FirstError(OurSchema.Judge judge, byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        return judge.Validate(stream, "document.xml", cancellationToken).ToImmutableArray().FirstOrDefault(d => d.Severity == Severity.Error);
    }

    // The error that comes first in the document is the one that the other schema does not find.
    private bool IsKnown(byte[] bytes, Diagnostic? ours, Diagnostic? theirs)
    {
        Diagnostic? first = new[] { ours, theirs }.OfType<Diagnostic>().Where(d => d.Location is not null)
            .MinBy(d => (d.Location?.Line ?? 0, d.Location?.Column ?? 0));
        if (first?.Location is not { } place)
        {
            return false;
        }

        using MemoryStream stream = new(bytes, writable: false);
        XDocument document = XDocument.Load(stream, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        XElement? element = document.Descendants()
            .LastOrDefault(e => e is IXmlLineInfo lines && (lines.LineNumber, lines.LinePosition).CompareTo((place.Line ?? 0, (place.Column ?? 0) + 1)) <= 0);
        return element is not null && known.Explains(pair.Name, element.Name.LocalName, element.Parent?.Name.LocalName, first);
    }

    private void Keep(string id, byte[] bytes, Diagnostic? ours, Diagnostic? theirs)
    {
        string text = Encoding.UTF8.GetString(bytes);
        if (Different <= Shown)
        {
            _report.Append(CultureInfo.InvariantCulture, $"\n-- {id}\n      ours: {ours?.ToString() ?? "valid"}\n reference: {theirs?.ToString() ?? "valid"}\n");
            _report.Append(text.Length < 1500 ? text + "\n" : "");
        }

        if (Environment.GetEnvironmentVariable("DISAGREEMENTS") is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id.Replace('/', '_') + ".xml"), text);
        }
    }
}
