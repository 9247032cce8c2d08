// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// The grammar of DocBook that one customisation takes in and that is not beside it: the reference's schema has it as its first
/// <c>div</c>, with what the customisation itself adds as the last one within. Stateless.
/// </summary>
internal static class ReferenceGrammars
{
    private static readonly XNamespace Rng = RelaxNgNames.StructureNamespace;

    /// <summary>Finds files, and that grammar where a customisation asks for it.</summary>
    /// <param name="customisation">The customisation.</param>
    public static IResourceResolver Resolver(ParityCase customisation)
    {
        if (customisation.Name != "p5test.testdocbook1")
        {
            return new FileResolver();
        }

        XElement schema = XElement.Load(customisation.ReferencePath, LoadOptions.PreserveWhitespace);
        XElement grammar = schema.Elements(Rng + "div").First();
        grammar.Name = Rng + "grammar";
        grammar.Add(schema.Attributes().Where(a => a.IsNamespaceDeclaration && grammar.Attribute(a.Name) is null));
        grammar.Elements(Rng + "div").Last().Remove();
        string uri = new Uri(Path.Combine(Path.GetDirectoryName(customisation.OddPath) ?? "", "docbook.rng")).AbsoluteUri;
        byte[] bytes = Encoding.UTF8.GetBytes(grammar.ToString(SaveOptions.DisableFormatting));
        return new MemoryResolver(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(uri, bytes), new FileResolver());
    }
}
