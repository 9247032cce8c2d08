// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Draws the names of elements and attributes of a schema: single ones, choices, wildcards with exceptions. For one thread.</summary>
/// <param name="chance">Where draws come from.</param>
internal sealed class RandomNames(Chance chance)
{
    private static readonly XNamespace Rng = RelaxNgNames.StructureNamespace;

    /// <summary>The namespaces that occur; the prefix <c>x</c> stands for the second.</summary>
    public static IReadOnlyList<string> Namespaces { get; } = Array.AsReadOnly(["", "urn:x", "urn:y"]);

    /// <summary>The local names of attributes that occur.</summary>
    public static IReadOnlyList<string> Attributes { get; } = Array.AsReadOnly(["p", "q", "r"]);

    /// <summary>The local names of elements that occur.</summary>
    public static IReadOnlyList<string> Elements { get; } = Array.AsReadOnly(["a", "b", "c", "d"]);

    /// <summary>Gives an <c>element</c> or <c>attribute</c> its name, as an attribute or as a name class.</summary>
    /// <param name="owner">Gets it as its first child or as an attribute.</param>
    /// <param name="isAttribute">Whether it is one of an attribute, for which a wildcard would be wrong here (section 7.3).</param>
    /// <param name="name">The local name; null draws one.</param>
    public void Name(XElement owner, bool isAttribute, string? name = null)
    {
        name ??= chance.Of(Elements);
        if (!isAttribute && chance.OneIn(8))
        {
            Wildcard(owner);
        }
        else if (chance.OneIn(8))
        {
            owner.Add(new XElement(Rng + "choice", Single(name), chance.OneIn(3) ? Single(name + "2") : Single(name)));
        }
        else if (chance.OneIn(4))
        {
            owner.Add(Single(name));
        }
        else
        {
            owner.Add(new XAttribute("name", chance.OneIn(8) ? "x:" + name : name));
            if (chance.OneIn(5))
            {
                owner.Add(new XAttribute("ns", chance.Of(Namespaces)));
            }
        }
    }

    /// <summary>Gives an <c>element</c> or <c>attribute</c> infinitely many names.</summary>
    public void Wildcard(XElement owner) => owner.Add(Any(2));

    private XElement Any(int depth)
    {
        bool all = depth == 2 && chance.OneIn(2);
        XElement any = all ? new XElement(Rng + "anyName") : new XElement(Rng + "nsName", new XAttribute("ns", chance.Of(Namespaces)));
        if (chance.OneIn(2))
        {
            XElement except = new(Rng + "except", Single(chance.Of([.. Elements, .. Attributes])));
            if (chance.OneIn(2))
            {
                // Below anyName an nsName may be left out, below nsName only names (section 4.16).
                except.Add(all && chance.OneIn(2) ? Any(1) : Single(chance.Of(Elements)));
            }

            any.Add(except);
        }

        return any;
    }

    private XElement Single(string name) =>
        new(Rng + "name", chance.OneIn(3) ? new XAttribute("ns", chance.Of(Namespaces)) : null, $" {name} ");
}
