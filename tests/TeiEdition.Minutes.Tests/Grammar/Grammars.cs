// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Minutes.Tests.Cases;

namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>The kinds of random minutes. Stateless but for what was found once.</summary>
internal static class Grammars
{
    private const Ingredients Known = Ingredients.Record | Ingredients.Sides | Ingredients.Brackets | Ingredients.Stages | Ingredients.Joins | Ingredients.Wrapped | Ingredients.Temptations | Ingredients.Dates;

    /// <summary>All of them; the last has everything.</summary>
    public static ImmutableArray<Grammar> All { get; } =
    [
        .. Enum.GetValues<LabelForm>().Select(f => new Grammar($"grammar/label-{Kebab(f)}", Ingredients.None, f)),
        .. Enum.GetValues<Ingredients>().Where(i => i != Ingredients.None).Select(i => new Grammar($"grammar/{Kebab(i)}", i, LabelForm.Title)),
        new Grammar("grammar/known-together", Known, LabelForm.Title),
        new Grammar("grammar/report-of-everything", (Ingredients)8191 & ~Ingredients.Record, LabelForm.None),
        new Grammar("grammar/everything", (Ingredients)8191, LabelForm.Mixed),
    ];

    /// <summary>What can differ.</summary>
    public static ImmutableArray<string> Categories { get; } = ["Encoding", .. Enum.GetNames<Category>()];

    /// <summary>The first difference in each category that differs.</summary>
    /// <param name="name">The grammar's name.</param>
    /// <param name="documents">How many documents are made.</param>
    public static ImmutableDictionary<string, string> Differences(string name, int documents)
    {
        Grammar grammar = All.Single(g => g.Name == name);
        ImmutableDictionary<string, string>.Builder differences = ImmutableDictionary.CreateBuilder<string, string>();
        int count = documents * (int)Number("PROPERTY_FACTOR", 1);
        for (int i = 1; i <= count; i++)
        {
            Case minutes = Case.Parse($"{name} {i}", grammar.Make(i));
            Encoded encoded = minutes.Encode();
            if (encoded.Result is null)
            {
                differences.TryAdd("Encoding", $"PROPERTY_SEED={Seed}, case {i}: {encoded.Report}");
                continue;
            }

            foreach (Cases.Judgement judgement in Cases.Judgement.Of(minutes.Expected, TeiFeatures.Of(encoded.Root, withNames: false)).Where(j => !j.IsRight))
            {
                differences.TryAdd($"{judgement.Category}", $"PROPERTY_SEED={Seed}, case {i}:\n{judgement}");
            }
        }

        return differences.ToImmutable();
    }

    private static ulong Seed => Number("PROPERTY_SEED", 19620215);

    private static ulong Number(string variable, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : usual;

    private static string Kebab<T>(T value) where T : struct, Enum =>
        string.Concat($"{value}".Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>One kind of random minutes. Immutable.</summary>
    internal sealed record Grammar(string Name, Ingredients Ingredients, LabelForm Form)
    {
        /// <summary>Makes one.</summary>
        public string Make(int number) => RandomMinutes.Make((Seed * 1_000_003) + (ulong)number, Ingredients, Form);
    }
}
