// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Labels;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Finds the labels of a catalogue record at the beginnings of lines. For one document, on one thread.</summary>
internal sealed class RecordLabelReader(ConversionContext context)
{
    private const int LongestLabel = 60;
    private const int MostWordsOfUnknown = 4;

    private static readonly System.Collections.Immutable.ImmutableArray<string> Kinds =
        [.. Enum.GetNames<RecordFieldKind>().Select(ConventionReader.Kebab), "text"];

    /// <summary>The known label that a line begins with; null for none.</summary>
    /// <param name="line">The line.</param>
    public RecordLabel? Read(SpannedText line)
    {
        int colon = line.Text.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon > 0)
        {
            return Known(line.Text[..colon], colon + 1, isBare: false);
        }

        if (line.Length <= LongestLabel && Known(line.Text, line.Length, isBare: true) is { } alone)
        {
            return alone;
        }

        int gap = Gap(line);
        return gap > 0 ? Known(line.Text[..gap], gap, isBare: false) : null;
    }

    /// <summary>A label that the convention does not know, as a record among whose fields it stands may have; null for none.</summary>
    /// <param name="line">The line.</param>
    public static RecordLabel? ReadUnknown(SpannedText line)
    {
        int colon = line.Text.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        if (colon <= 0 || (colon + 1 < line.Length && line.Text[colon] == ':' && !char.IsWhiteSpace(line.Text[colon + 1])))
        {
            return null;
        }

        string name = line.Text[..colon].Trim();
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isLabel = words.Length is > 0 and <= MostWordsOfUnknown
            && char.IsUpper(name[0])
            && words.All(w => w.All(c => char.IsLetter(c) || c is '-' or '(' or ')' or '/' or '&'));
        return isLabel ? new RecordLabel(RecordFieldKind.Other, name.ToLowerInvariant(), colon + 1, IsBare: false, IsOwn: false) : null;
    }

    /// <summary>Whether a line begins with a label of the lines before a talk that no record has.</summary>
    /// <param name="line">The line.</param>
    public bool IsProtocol(SpannedText line)
    {
        int colon = line.Text.AsSpan(0, Math.Min(line.Length, LongestLabel)).IndexOfAny(':', '：');
        string name = (colon > 0 ? line.Text[..colon] : line.Text).Trim();
        return context.Convention.ProtocolLabels.TryGetValue(name, out ProtocolRole role)
            && (colon > 0 || LabelText.CanStandBare(name, role)) && !context.Convention.RecordLabels.ContainsKey(name);
    }

    /// <summary>Takes down what a label says, and gives back what an editor decided.</summary>
    /// <param name="label">The label.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The label; null where the words are text.</returns>
    public RecordLabel? Judge(RecordLabel label, SpannedText line)
    {
        Certainty certainty = label.IsOwn && !label.IsBare ? Certainty.High : Certainty.Medium;
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Field,
            line.Offsets[0],
            line.Offsets[label.Length - 1] + 1,
            label.Kind == RecordFieldKind.Other ? "label in a record" : "label of a record",
            certainty,
            ConventionReader.Kebab(label.Kind.ToString()),
            Kinds.AsSpan());
        return judgement.Reading == "text" ? null
            : Enum.TryParse(judgement.Reading.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out RecordFieldKind kind)
            && Enum.IsDefined(kind) ? label with { Kind = kind }
            : label;
    }

    private RecordLabel? Known(string text, int length, bool isBare)
    {
        string name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return context.Convention.RecordLabels.TryGetValue(name, out RecordFieldKind kind)
            ? new RecordLabel(kind, name.ToLowerInvariant(), length, isBare, !context.Convention.ProtocolLabels.ContainsKey(name))
            : null;
    }

    // Where a tab, or a wide gap, stands behind the first words.
    private int Gap(SpannedText line)
    {
        int end = Math.Min(line.Length - 1, LongestLabel);
        for (int i = 1; i < end; i++)
        {
            if (line.Text[i] == ' ' && (context.Source.Text[line.Offsets[i]] == '\t' || line.Offsets[i + 1] - line.Offsets[i] > 2))
            {
                return i;
            }
        }

        return 0;
    }
}
