// SPDX-License-Identifier: MIT
using System.Text;
using CsCheck;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Joining;
using TeiEdition.Minutes.Segmentation.Pages;

namespace TeiEdition.Minutes.Tests;

/// <summary>A text that is cut into lines and pages, with hyphens, heads and numbers, is given back whole.</summary>
[TestClass]
public sealed class CutTextPropertyTests
{
    private static readonly string[] Words =
    [
        "harbour", "customs", "delegation", "pump", "canal", "the", "of", "and", "river", "winter", "director", "visitors", "question",
        "canal-building", "self-criticism", "Marxist-Leninist", "Yeong-ho", "went", "over", "with", "lock", "[the]", "machinery",
        "agreement", "weather", "“quickly”", "ships,", "1941-45", "cooperation", "engineers", "opened", "slowly",
    ];

    // Paragraphs of words; then for each place the width of lines, the length of pages, and what stands at their ends.
    private static readonly Gen<(int[][] Paragraphs, int Width, int Lines, int Form, bool Hyphens)> Texts = Gen.Select(
        Gen.Int[0, Words.Length - 1].Array[30, 90].Array[3, 12], Gen.Int[50, 76], Gen.Int[7, 20], Gen.Int[0, 4], Gen.Bool);

    [TestMethod]
    public void Cut_text_is_given_back_whole() => Texts.Hold(
        t =>
        {
            string[] paragraphs = [.. t.Paragraphs.Select(p => "Then " + string.Join(' ', p.Select(w => Words[w])) + " it ended.")];
            paragraphs = ["It names " + string.Join(' ', Words) + " once.", .. paragraphs];
            string cut = Cut(paragraphs, t.Width, t.Lines, t.Form, t.Hyphens);
            Assert.AreEqual(string.Join("\n\n", paragraphs), string.Join("\n\n", Whole(cut)), cut);
        },
        cases: 300);

    private static string Cut(string[] paragraphs, int width, int length, int form, bool hyphens)
    {
        StringBuilder text = new();
        int page = 1;
        int lines = 0;
        foreach (string paragraph in paragraphs)
        {
            List<string> wrapped = Wrap(paragraph, width, hyphens);
            for (int i = 0; i < wrapped.Count; i++)
            {
                text.Append(wrapped[i]).Append('\n');
                lines++;

                // A page ends inside a paragraph.
                if (lines >= length && i > 0 && i + 1 < wrapped.Count)
                {
                    text.Append(form switch
                    {
                        0 => $"- {page} -\n",
                        1 => $"\n- {page} -\n\n",
                        2 => $"\nSECRET\n\nPage {page} of 99\n\n",
                        3 => $"\n{page}\n\f\n",
                        _ => $"\nTalk on Canals   {page}\n\n",
                    });
                    page++;
                    lines = 0;
                }
            }

            text.Append('\n');
        }

        // A head with a number that stands once could be a heading.
        return form == 4 && page == 2 ? Cut(paragraphs, width, length, 0, hyphens) : text.ToString();
    }

    private static List<string> Wrap(string paragraph, int width, bool hyphens)
    {
        List<string> lines = [""];
        foreach (string word in paragraph.Split(' '))
        {
            string line = lines[^1];
            int room = width - line.Length - (line.Length > 0 ? 1 : 0);
            if (word.Length <= room)
            {
                lines[^1] = line.Length > 0 ? line + " " + word : word;
                continue;
            }

            int hyphen = word.IndexOf('-', StringComparison.Ordinal);
            int cut = hyphen > 0 ? hyphen : word.Length >= 7 && word.All(char.IsAsciiLetterLower) ? 3 : 0;
            bool fits = hyphens && cut > 0 && cut + 1 <= room;
            lines[^1] = fits ? line + " " + word[..cut] + "-" : line;
            lines.Add(fits ? word[(hyphen > 0 ? cut + 1 : cut)..] : word);
        }

        return lines;
    }

    // As the segmenter does it, without labels.
    private static IEnumerable<string> Whole(string text)
    {
        ConversionContext context = Contexts.Of(text);
        Joiner joiner = new(context);
        List<ParagraphBuilder> paragraphs = [];
        foreach (Block block in PageFurnitureFinder.Find(context))
        {
            if (block.Kind != BlockKind.Paragraph)
            {
                foreach (SpannedText line in block.Lines)
                {
                    paragraphs[^1].AddFurniture(line, "pageNum");
                }

                continue;
            }

            JoinPlace place = block.IsContinued ? JoinPlace.SameBlock : JoinPlace.Text;
            if (paragraphs.Count == 0 || !joiner.TryContinue(paragraphs[^1], block.Lines[0], place))
            {
                paragraphs.Add(new ParagraphBuilder(block.Lines[0]));
            }

            foreach (SpannedText line in block.Lines.Skip(1))
            {
                joiner.Append(paragraphs[^1], line);
            }
        }

        return paragraphs.Select(p => Reading(p.Build()));
    }

    private static string Reading(Paragraph paragraph)
    {
        StringBuilder text = new(paragraph.Text.Text);
        foreach (Break cut in paragraph.Breaks.Reverse())
        {
            text.Remove(cut.Start, cut.End - cut.Start).Insert(cut.Start, cut.IsHyphen || cut.KeepsHyphen || cut.End == paragraph.Text.Length ? "" : " ");
        }

        return text.ToString();
    }
}
