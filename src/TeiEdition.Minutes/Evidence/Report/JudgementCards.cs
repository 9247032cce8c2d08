// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Evidence.Report;

/// <summary>Writes the judgements that are to be looked at, each with source and encoding side by side. For one source, on one thread.</summary>
/// <param name="html">Where they go.</param>
/// <param name="result">The encoding.</param>
/// <param name="prefix">Begins the ids.</param>
internal sealed class JudgementCards(Html html, EncodingResult result, string prefix)
{
    private const int Context = 90;
    private const int Longest = 400;
    private const int MostRadios = 6;

    private readonly Excerpt _excerpt = new(TextMap.Create(result.Tree));

    /// <summary>Writes them.</summary>
    /// <param name="judgements">The judgements, by place.</param>
    public void Write(IReadOnlyList<Judgement> judgements)
    {
        html.Markup("<h3>To look at: ").Number(judgements.Count).Markup(judgements.Count == 1 ? " judgement</h3>\n" : " judgements</h3>\n");
        if (judgements.Count == 0)
        {
            html.Markup("<p>The encoder is sure of all it judged.</p>\n");
            return;
        }

        Filters(judgements);
        html.Markup("<ol class=\"judgements\">\n");
        foreach (Judgement judgement in judgements)
        {
            Card(judgement);
        }

        html.Markup("</ol>\n");
    }

    private void Filters(IReadOnlyList<Judgement> judgements)
    {
        html.Markup("<div class=\"filters\" role=\"group\" aria-label=\"Show only\" hidden>\n");
        Filter("kind", "Kind", judgements.Select(j => (JudgementWords.Key(j.Kind), JudgementWords.Title(j.Kind))));
        Filter("rule", "Rule", judgements.Select(j => (j.Rule, j.Rule)));
        Filter("certainty", "Certainty", judgements.Select(j => (JudgementWords.Of(j.Certainty), JudgementWords.Of(j.Certainty))));
        html.Markup($"<label><input type=\"checkbox\" class=\"open-only\" id=\"{prefix}-open\"> only undecided</label>\n")
            .Markup("<p class=\"shown\" role=\"status\"></p></div>\n");
    }

    private void Filter(string name, string title, IEnumerable<(string Key, string Title)> values)
    {
        html.Markup($"<label>{title} <select class=\"filter\" data-filter=\"{name}\"><option value=\"\">all</option>");
        foreach (IGrouping<(string Key, string Title), (string, string)> group in values.GroupBy(v => v).OrderBy(g => g.Key.Title, StringComparer.Ordinal))
        {
            html.Markup("<option value=\"").Text(group.Key.Key).Markup("\">").Text(group.Key.Title).Markup(" (").Number(group.Count()).Markup(")</option>");
        }

        html.Markup("</select></label>\n");
    }

    private void Card(Judgement judgement)
    {
        string id = $"{prefix}-{judgement.Id}";
        html.Markup($"<li class=\"judgement\" id=\"{id}\" data-id=\"").Text(judgement.Id)
            .Markup("\" data-kind=\"").Text(JudgementWords.Key(judgement.Kind))
            .Markup("\" data-rule=\"").Text(judgement.Rule)
            .Markup("\" data-certainty=\"").Text(JudgementWords.Of(judgement.Certainty)).Markup("\">\n");
        html.Markup("<h4>").Text(JudgementWords.Title(judgement.Kind));
        if (judgement.Text.Length > 0)
        {
            html.Markup(": <q>").Text(JudgementWords.Short(judgement.Text)).Markup("</q>");
        }

        html.Markup("</h4>\n<p class=\"about\"><span class=\"certainty ").Text(JudgementWords.Of(judgement.Certainty)).Markup("\">certainty ")
            .Text(JudgementWords.Of(judgement.Certainty)).Markup("</span> <span>rule “").Text(judgement.Rule)
            .Markup("”</span> <span>").Text(ReviewTables.Place(result.Document.Text.Locate(judgement.Start))).Markup("</span></p>\n");
        html.Markup("<div class=\"pair\">\n<div class=\"printed\"><h5>Source</h5><p>");
        Source(judgement);
        html.Markup("</p></div>\n<div class=\"encoded\"><h5>TEI</h5><p>");
        Encoded(judgement);
        html.Markup("</p></div>\n</div>\n");
        Choice(judgement, id);
        html.Markup("<details><summary>Lines for edition.toml</summary>\n<pre class=\"lines\">\n")
            .Text(DecisionLines.Write(judgement, judgement.Reading)).Markup("</pre></details>\n</li>\n");
    }

    private void Source(Judgement judgement)
    {
        string text = result.Document.Text.Text;
        int from = Whole(text, Math.Max(0, judgement.Start - Context));
        int to = Whole(text, Math.Min(text.Length, judgement.End + Context));
        bool isLong = judgement.End - judgement.Start > Longest;
        string words = isLong ? text[judgement.Start..Whole(text, judgement.Start + Longest)] + "…" : text[judgement.Start..judgement.End];
        html.Text((from > 0 ? "…" : string.Empty) + text[from..judgement.Start])
            .Element("mark", string.IsNullOrWhiteSpace(words) ? "⏎" : words)
            .Text(text[judgement.End..to] + (to < text.Length ? "…" : string.Empty));
    }

    private static int Whole(string text, int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private void Encoded(Judgement judgement)
    {
        ImmutableArray<ExcerptPart> parts = _excerpt.Of(judgement.Start, judgement.End);
        if (parts.IsEmpty)
        {
            html.Markup("<span class=\"reading\">").Text(judgement.Reading).Markup("</span>");
        }

        foreach (ExcerptPart part in parts)
        {
            string name = part.IsMarked ? "mark" : part.IsTag ? "code" : string.Empty;
            _ = name.Length == 0 ? html.Text(part.Text) : html.Element(name, part.Text, part is { IsTag: true, IsMarked: true } ? " class=\"tag\"" : "");
        }
    }

    private void Choice(Judgement judgement, string id)
    {
        html.Markup("<p class=\"judged\">Judged: <strong>").Text(judgement.Reading).Markup("</strong>");
        if (!judgement.Choices.IsEmpty)
        {
            html.Markup(". Possible: ").Text(string.Join(", ", judgement.Choices));
        }

        html.Markup("</p>\n<fieldset class=\"choice\" hidden><legend>").Text(JudgementWords.Question(judgement.Kind)).Markup("</legend>\n");
        if (judgement.Choices.IsEmpty)
        {
            html.Markup($"<label for=\"{id}-free\">Your reading</label> <input type=\"text\" id=\"{id}-free\" class=\"decide\" autocomplete=\"off\" spellcheck=\"false\" placeholder=\"")
                .Text(judgement.Reading).Markup("\"> <button type=\"button\" class=\"agree\" data-reading=\"").Text(judgement.Reading).Markup("\">As judged</button>\n");
        }
        else if (judgement.Choices.Length <= MostRadios)
        {
            html.Markup($"<label><input type=\"radio\" class=\"decide\" name=\"{id}-choice\" value=\"\" checked> undecided</label>\n");
            foreach (string choice in judgement.Choices)
            {
                html.Markup($"<label><input type=\"radio\" class=\"decide\" name=\"{id}-choice\" value=\"").Text(choice).Markup("\"> ").Text(choice)
                    .Markup(choice == judgement.Reading ? " <small>(as judged)</small></label>\n" : "</label>\n");
            }
        }
        else
        {
            html.Markup($"<select class=\"decide\" id=\"{id}-select\" aria-label=\"").Text(JudgementWords.Question(judgement.Kind)).Markup("\"><option value=\"\">undecided</option>");
            foreach (string choice in judgement.Choices)
            {
                html.Markup("<option value=\"").Text(choice).Markup("\">").Text(choice + (choice == judgement.Reading ? " (as judged)" : string.Empty)).Markup("</option>");
            }

            html.Markup("</select>\n");
        }

        html.Markup("</fieldset>\n");
    }
}
