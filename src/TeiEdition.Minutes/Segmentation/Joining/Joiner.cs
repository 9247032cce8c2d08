// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>
/// Puts together what the breaks of lines and pages parted: decides whether two pieces are one paragraph, and what becomes of a
/// hyphen between them. For one document, on one thread.
/// </summary>
internal sealed class Joiner(ConversionContext context)
{
    private readonly JoinRules _rules = new(context);
    private readonly Hyphenation _hyphenation = new(context);

    /// <summary>Adds the next line of the same block; a word that goes on in it is made whole.</summary>
    /// <param name="builder">The paragraph so far.</param>
    /// <param name="next">The line.</param>
    public void Append(ParagraphBuilder builder, SpannedText next)
    {
        if (_hyphenation.Judge(builder.Last, next) is { } hyphen)
        {
            builder.Continue(next, hyphen.Certainty, isHyphen: !hyphen.Keep, keepsHyphen: hyphen.Keep);
        }
        else if (builder.EndsPage)
        {
            builder.Continue(next, Certainty.High);
        }
        else
        {
            builder.AddLine(next);
        }
    }

    /// <summary>Joins the lines of a block to one paragraph.</summary>
    /// <param name="lines">The lines; one at least.</param>
    /// <param name="kind">What the paragraph is.</param>
    public ParagraphBuilder Build(IReadOnlyList<SpannedText> lines, ParagraphKind kind = ParagraphKind.Text)
    {
        ParagraphBuilder builder = new(lines[0], kind);
        for (int i = 1; i < lines.Count; i++)
        {
            Append(builder, lines[i]);
        }

        return builder;
    }

    /// <summary>Goes on in a paragraph behind a break, where both pieces are one; takes the judgement down and reports MIN030.</summary>
    /// <param name="before">The paragraph so far, with the page's furniture that was found behind it.</param>
    /// <param name="next">What follows; no label, heading or item.</param>
    /// <param name="place">Where they meet.</param>
    /// <returns>Whether <paramref name="next"/> was added.</returns>
    public bool TryContinue(ParagraphBuilder before, SpannedText next, JoinPlace place = JoinPlace.Text)
    {
        JoinDecision decision = Judge(before, next, place);
        if (decision.Join)
        {
            Continue(before, next, decision.Certainty);
        }

        return decision.Join;
    }

    /// <summary>Whether two pieces are one paragraph; takes the judgement down.</summary>
    /// <param name="before">The paragraph so far, with the page's furniture that was found behind it.</param>
    /// <param name="next">What follows; no label, heading or item.</param>
    /// <param name="place">Where they meet.</param>
    public JoinDecision Judge(ParagraphBuilder before, SpannedText next, JoinPlace place = JoinPlace.Text)
    {
        if (before.Last.Length == 0 || next.Length == 0)
        {
            return JoinDecision.Apart;
        }

        JoinDecision decision = _rules.Decide(before, next, place);
        if (decision is { Join: false, Certainty: Certainty.High })
        {
            return decision;
        }

        int lastWord = before.Last.Text.LastIndexOf(' ') + 1;
        int firstWord = next.Text.IndexOf(' ', StringComparison.Ordinal);
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Join,
            before.Last.Offsets[lastWord],
            next.Offsets[(firstWord < 0 ? next.Length : firstWord) - 1] + 1,
            decision.Rule,
            decision.Certainty,
            decision.Join ? "join" : "apart",
            "join",
            "apart");
        return new JoinDecision(judgement.Reading == "join", judgement.Certainty, judgement.Rule);
    }

    /// <summary>Goes on in a paragraph behind a break, and reports MIN030.</summary>
    /// <param name="before">The paragraph so far.</param>
    /// <param name="next">What follows.</param>
    /// <param name="certainty">How sure it is that both are one.</param>
    public void Continue(ParagraphBuilder before, SpannedText next, Certainty certainty)
    {
        static string End(string text) => text.Length <= 30 ? text : "…" + text[^30..];
        static string Start(string text) => text.Length <= 30 ? text : text[..30] + "…";
        context.Sink.Report(Diagnostic.Create(
            MinutesDiagnostics.Joined, context.Source.Locate(next.Offsets[0]), End(before.Last.Text), Start(next.Text)));
        if (_hyphenation.Judge(before.Last, next) is { } hyphen)
        {
            Certainty lower = (Certainty)Math.Min((int)certainty, (int)hyphen.Certainty);
            before.Continue(next, lower, isHyphen: !hyphen.Keep, keepsHyphen: hyphen.Keep);
        }
        else
        {
            before.Continue(next, certainty);
        }
    }
}
