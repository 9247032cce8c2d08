// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>
/// Takes RELAX NG of the ODD into the schema: references to what the ODD declares get the names that the definitions have (TEI P5
/// Guidelines, content/@autoPrefix), what is not in the schema goes. Not safe on several threads.
/// </summary>
/// <param name="emission">The schema.</param>
internal sealed class RawPatternEmitter(SchemaEmission emission)
{
    /// <summary>Whether names of declarations go before equal ones of external grammars (<c>content/@autoPrefix</c>).</summary>
    public bool AutoPrefix { get; set; } = true;

    /// <summary>Takes a pattern in.</summary>
    /// <param name="pattern">The pattern as written.</param>
    public Pattern Emit(Pattern pattern) =>
        new PatternRewriter(emission.Namespace, Resolve).Rewrite(pattern) ?? new EmptyPattern();

    private RefPattern? Resolve(RefPattern reference)
    {
        string name = reference.Name;
        if (!AutoPrefix && emission.External.Has(name))
        {
            return reference;
        }

        string prefix = emission.Names.Prefix;
        RefPattern? found = Find(name) ?? (prefix.Length > 0 && name.StartsWith(prefix, StringComparison.Ordinal) ? Find(name[prefix.Length..]) : null);
        if (found is not null)
        {
            return found with { Span = reference.Span };
        }

        if (emission.External.Has(name))
        {
            return reference;
        }

        SourceLocation? place = reference.Span?.ToLocation();
        emission.Context.Report(OddDiagnostics.UnknownRawReference, place, name);
        return null;
    }

    private RefPattern? Find(string name)
    {
        if (emission.Model.FindElement(name) is { } element)
        {
            return emission.Refer(element);
        }

        if (emission.Model.FindMacro(name) is not null)
        {
            return emission.Content.Emit(One(new MacroRef(name) { Location = Nowhere })) as RefPattern;
        }

        if (emission.Model.FindData(name) is not null)
        {
            return emission.Content.Emit(One(new DataRef(name, null, null, null, []) { Location = Nowhere })) as RefPattern;
        }

        return FindClass(name);
    }

    private RefPattern? FindClass(string name)
    {
        if (emission.Model.FindClass(name) is { } model)
        {
            return emission.Classes.Refer(model, ClassExpansion.Alternate);
        }

        foreach (ClassExpansion expansion in Enum.GetValues<ClassExpansion>())
        {
            string suffix = DefinitionNames.Suffix(expansion);
            if (suffix.Length > 0 && name.EndsWith(suffix, StringComparison.Ordinal) && emission.Model.FindClass(name[..^suffix.Length]) is { } expanded)
            {
                return emission.Classes.Refer(expanded, expansion);
            }
        }

        if (name.EndsWith(".attributes", StringComparison.Ordinal) && emission.Model.FindClass(name[..^".attributes".Length]) is { } atts)
        {
            return emission.Attributes.Refer(atts);
        }

        int attribute = name.LastIndexOf(".attribute.", StringComparison.Ordinal);
        return attribute > 0 && emission.Model.FindClass(name[..attribute]) is { } declaring
            ? emission.Attributes.Refer(declaring, name[(attribute + ".attribute.".Length)..])
            : null;
    }

    private static SourceLocation Nowhere => new(string.Empty);

    private static ContentModel One(ContentNode node) => new([node], Nowhere, new System.Xml.Linq.XElement(OddNames.Content));
}
