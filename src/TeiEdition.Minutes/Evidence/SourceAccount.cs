// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>
/// The account of a source: what became of each of its characters. It is made from the finished tree, whose texts know their
/// words, and not from what the encoder meant to do. Immutable; safe on any thread.
/// </summary>
public sealed record SourceAccount
{
    private const int ShortText = 60;

    /// <summary>The header line of the table.</summary>
    public const string Header = "source\tline\tcolumn\tlength\tdisposition\tplace\treason\ttext\n";

    private SourceAccount(ImmutableArray<AccountEntry> entries) => Entries = entries;

    /// <summary>The stretches of the text in its order, then what the reader left out, in the order of the file.</summary>
    public ImmutableArray<AccountEntry> Entries { get; }

    /// <summary>Makes the account.</summary>
    /// <param name="result">The encoding.</param>
    /// <param name="sink">Gets MIN104 where it does not add up.</param>
    public static SourceAccount Create(EncodingResult result, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(sink);
        SourceDocument document = result.Document;
        ImmutableArray<AccountEntry> text = AccountBuilder.Build(result);
        ImmutableArray<AccountEntry> leftOut =
            [.. document.Omissions.Select(o => new AccountEntry(o.Location, o.Text, AccountDisposition.LeftOut, string.Empty, o.Reason))];
        AccountCheck.Check(document, text, sink);
        return new SourceAccount([.. text, .. leftOut]);
    }

    /// <summary>The table: a line for each stretch, with tabs between the columns that <see cref="Header"/> names, and LF line ends.</summary>
    public string ToTable()
    {
        StringBuilder table = new();
        foreach (AccountEntry entry in Entries)
        {
            table.Append(Cell(entry.Location.Path)).Append('\t')
                .Append(entry.Location.Line?.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(entry.Location.Column?.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(entry.Length.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(Word(entry.Disposition)).Append('\t')
                .Append(entry.Place).Append('\t')
                .Append(Cell(entry.Reason)).Append('\t')
                .Append(Cell(Short(entry.Text))).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>Whether a file is such a table.</summary>
    /// <param name="file">All bytes of the file.</param>
    public static bool IsOwn(byte[] file) => file.AsSpan().StartsWith(System.Text.Encoding.UTF8.GetBytes(Header));

    /// <summary>The word for a disposition, as the table and the review page have it.</summary>
    public static string Word(AccountDisposition disposition) => disposition switch
    {
        AccountDisposition.LeftOut => "left out",
        AccountDisposition.Furniture => "page furniture",
        _ => disposition.ToString().ToLowerInvariant(),
    };

    private static string Short(string text)
    {
        string trimmed = text.Trim();
        int cut = trimmed.Length > ShortText && char.IsHighSurrogate(trimmed[ShortText - 1]) ? ShortText - 1 : ShortText;
        return trimmed.Length <= ShortText ? trimmed : trimmed[..cut] + "…";
    }

    // No tab and no line end stands inside a cell.
    private static string Cell(string text)
    {
        StringBuilder cell = new(text.Length);
        foreach (char c in text)
        {
            cell.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return cell.ToString();
    }
}
