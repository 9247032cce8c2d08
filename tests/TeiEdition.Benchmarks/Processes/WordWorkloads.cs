// SPDX-License-Identifier: MIT
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace TeiEdition.Benchmarks.Processes;

/// <summary>
/// <c>teiedition encode</c> of Word documents, whole processes. The rival is the route of the TEI Stylesheets from .docx to TEI; Debian has no
/// package of them, so that its figures are those once measured on two cores for one page of minutes: 2.5 to 5 s.
/// </summary>
internal static class WordWorkloads
{
    private const double RivalMilliseconds = 2500;
    private const int PageCharacters = 3_000;
    private const int LargeCharacters = 10_000_000;

    private static ReadOnlySpan<char> Words => "the note of April answer within a week government minister border trade ship canal letter agree question council treaty";

    /// <summary>Measures and prints a table in Markdown.</summary>
    /// <param name="teiedition">Our program, compiled ahead of time.</param>
    /// <param name="work">Where made documents go.</param>
    /// <param name="runs">How often each is run; the first run of each is thrown away besides.</param>
    /// <param name="environment">Variables for the program.</param>
    public static void Print(string teiedition, string work, int runs, IReadOnlyDictionary<string, string> environment)
    {
        Console.WriteLine("| Word document | ms | CPU ms | MB of text a second | peak MB | times faster than the TEI Stylesheets' recorded 2.5 s | exit status |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach ((string name, int characters) in (ReadOnlySpan<(string, int)>)[("one page", PageCharacters), ("10 MB of text", LargeCharacters)])
        {
            string file = Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"word-{characters}.docx"));
            Write(file, characters);
            string[] command = [teiedition, "encode", file, "-o", Path.ChangeExtension(file, ".xml"), "--force", "--quiet"];
            ProcessRun[] measured = [.. Enumerable.Range(0, runs + 1).Select(_ => ProcessRun.Measure(command, environment)).Skip(1).OrderBy(r => r.WallMilliseconds)];
            ProcessRun median = measured[measured.Length / 2];
            double megabytes = ProcessRun.MeasureMemory(command, environment) / 1024.0 ?? double.NaN;
            string faster = characters == PageCharacters
                ? (RivalMilliseconds / median.WallMilliseconds).ToString("F1", CultureInfo.InvariantCulture)
                : "–";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {median.WallMilliseconds:F0} | {median.CpuMilliseconds:F0} | {characters / 1000.0 / median.WallMilliseconds:F2} | {megabytes:F0} | {faster} | {median.ExitStatus} |"));
        }
    }

    // A talk of two speakers whose names are bold, the words drawn by a fixed rule.
    private static void Write(string file, int characters)
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        StringBuilder body = new("<w:p><w:r><w:t>Record of a Talk between Minister Hale and Ambassador Orlov</w:t></w:r></w:p>");
        string[] words = Words.ToString().Split(' ');
        uint dice = 19620215;
        bool isHale = true;
        for (int written = 0; written < characters; isHale = !isHale)
        {
            StringBuilder speech = new();
            while (speech.Length < 400)
            {
                dice = (dice * 1664525) + 1013904223;
                speech.Append(speech.Length == 0 ? "We say " : " ").Append(words[(dice >> 16) % words.Length]);
            }

            written += speech.Length;
            body.Append(
                CultureInfo.InvariantCulture,
                $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{(isHale ? "Hale" : "Orlov")}:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> {speech}.</w:t></w:r></w:p>");
        }

        using FileStream stream = File.Create(file);
        using ZipArchive zip = new(stream, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        Add(zip, "word/document.xml", $"<w:document xmlns:w=\"{word}\"><w:body>{body}</w:body></w:document>");
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using StreamWriter writer = new(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
