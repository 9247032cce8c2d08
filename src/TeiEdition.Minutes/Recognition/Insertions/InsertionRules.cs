// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>
/// The rules by which insertions are told apart, in their order: the first that has an opinion decides. Each has a name,
/// which the reports give. Stateless; safe on any thread.
/// </summary>
internal static class InsertionRules
{
    /// <summary>Name and rule, in the order of asking.</summary>
    public static ImmutableArray<(string Name, Func<InsertionContext, InsertionJudgement?> Judge)> All =>
    [
        ("empty", LabelledInsertions.Empty),
        ("sic", LabelledInsertions.Sic),
        ("number without note", NumberInsertions.Reference),
        ("loss", LossInsertions.Loss),
        ("page of the original", NumberInsertions.Page),
        ("labelled note", LabelledInsertions.Note),
        ("labelled correction", LabelledInsertions.Correction),
        ("mark on the document", LabelledInsertions.DocumentMark),
        ("stage direction", StageInsertions.Direction),
        ("punctuation", PunctuationInsertions.Punctuation),
        ("date", NumberInsertions.Date),
        ("original script", VariantInsertions.OriginalScript),
        ("part of a word", WordPartInsertions.PartOfWord),
        ("variant form", VariantInsertions.Variant),
        ("abbreviation", VariantInsertions.Abbreviation),
        ("likely correction", VariantInsertions.LikelyCorrection),
        ("part of a name", NameInsertions.PartOfName),
        ("title and name", NameInsertions.TitleAndName),
        ("pronoun and name", IdentifyingInsertions.PronounAndName),
        ("title and unknown name", NameInsertions.TitleAndUnknownName),
        ("pointing word", IdentifyingInsertions.PointingWord),
        ("proper adjective", NameInsertions.ProperAdjective),
        ("unknown name", NameInsertions.UnknownName),
        ("office of a name", IdentifyingInsertions.OfficeOfName),
        ("remark", StageInsertions.Remark),
        ("words of the sentence", Sense),
    ];

    private static InsertionJudgement Sense(InsertionContext c) =>
        new(InsertionKind.Sense, c.IsCapitalised && !c.IsSentenceStart ? Certainty.Medium : Certainty.High);
}
