// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Odd.Reading;
using TeiEdition.RelaxNg.Syntax;
using DatatypeError = TeiEdition.RelaxNg.Datatypes.DatatypeError;
using DatatypeLibraries = TeiEdition.RelaxNg.Datatypes.DatatypeLibraries;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>Writes datatypes and lists of values (TEI P5 Guidelines, sections 23.5.3.1 "Datatypes" and 23.5.3.2 "Value Specification"). Not safe on several threads.</summary>
/// <param name="emission">The schema.</param>
internal sealed class DatatypeEmitter(SchemaEmission emission)
{
    private readonly List<string> _restricted = [];

    /// <summary>The value of an attribute.</summary>
    /// <param name="attribute">The attribute, whole.</param>
    public Pattern Value(AttDef attribute)
    {
        Datatype? datatype = attribute.Datatype is { Content.Items.IsEmpty: false } written ? written : null;
        Pattern? values = attribute.Values is { Items.IsEmpty: false } list && list.Type is ValListType.Closed or ValListType.Semi
            && (list.Type == ValListType.Closed || datatype is not null)
                ? Emit(list)
                : null;
        if (datatype is null)
        {
            return values is null ? new TextPattern() : Repeated(values, attribute.Datatype);
        }

        Pattern? content = attribute.Values?.Type == ValListType.Closed && values is not null ? null : emission.Content.Emit(datatype.Content);
        Pattern token = (values, content) switch
        {
            (null, { } only) => only,
            ({ } only, null) => only,
            (ChoicePattern choice, { } other) => new ChoicePattern([.. choice.Patterns, other]),
            ({ } one, { } other) => new ChoicePattern([one, other]),
            _ => new TextPattern(),
        };
        return Repeated(token, datatype);
    }

    /// <summary>One of the values of a list.</summary>
    /// <param name="list">The list.</param>
    public Pattern Emit(ValList list) => Patterns.Choice([.. list.Items.Select(Emit)]);

    /// <summary>A reference to a datatype.</summary>
    /// <param name="reference">The reference.</param>
    public Pattern Emit(DataRef reference)
    {
        if (reference.Key is { } key && emission.Model.FindData(key) is { } data)
        {
            return Keyed(reference, data);
        }

        string name = reference.Name ?? NameOf(reference.Ref) ?? string.Empty;
        if (!IsXsdDatatype(name))
        {
            // What has no such key was reported, or was taken out with its declaration.
            if (reference.Key is null)
            {
                emission.Context.Report(OddDiagnostics.UnknownFacetType, reference.Location, name.Length > 0 ? name : reference.Ref ?? string.Empty);
            }

            return new TextPattern();
        }

        ImmutableArray<DataParam> parameters = Parameters(reference);
        DatatypeError? error = null;
        if (!parameters.IsEmpty)
        {
            _ = DatatypeLibraries.Standard.Find(OddNames.XsdDatatypes)?.Create(name, parameters, out error);
        }

        if (error is not null)
        {
            emission.Context.Report(OddDiagnostics.WrongFacetValue, reference.Location, name, error.Reason);
        }

        return new DataPattern(new DatatypeName(OddNames.XsdDatatypes, name), parameters, null) { Span = reference.Location.ToSpan() };
    }

    private Pattern Keyed(DataRef reference, DataSpec data)
    {
        if (reference.Restriction is not null || !reference.Facets.IsEmpty)
        {
            return Restricted(reference, data);
        }

        string name = emission.Names.Of(data);
        if (emission.Definitions.OpenFrom(name) is { IsEmpty: false } circle)
        {
            emission.Context.Report(
                OddDiagnostics.MacroCircle, reference.Location, "datatype", data.Ident, string.Join(" → ", [.. circle, name]));
        }

        return emission.Definitions.Refer(name, DefinitionGroup.Datatypes, data.Location, () => emission.Content.Emit(data.Content));
    }

    // A restricted datatype stands in the place of its reference.
    private Pattern Restricted(DataRef reference, DataSpec data)
    {
        if (_restricted.Contains(data.Ident))
        {
            string circle = string.Join(" → ", _restricted.SkipWhile(i => i != data.Ident).Append(data.Ident));
            emission.Context.Report(OddDiagnostics.MacroCircle, reference.Location, "datatype", data.Ident, circle);
            return new TextPattern();
        }

        int limit = emission.Context.Options.Reading.MaxDepth;
        if (_restricted.Count >= limit)
        {
            emission.Context.Report(OddDiagnostics.TooDeep, reference.Location, limit.ToString(CultureInfo.InvariantCulture));
            return new TextPattern();
        }

        if (data.Content is null || !emission.Context.Take(data.Content.Items.Length, reference.Location))
        {
            return new EmptyPattern();
        }

        _restricted.Add(data.Ident);
        Pattern pattern = emission.Content.Emit(data.Content with { Items = [.. data.Content.Items.Select(n => Restrict(n, reference))] });
        _restricted.RemoveAt(_restricted.Count - 1);
        return pattern;
    }

    // The facets go to the datatypes of XML Schema that the reference leads to.
    private ContentNode Restrict(ContentNode node, DataRef by)
    {
        switch (node)
        {
            case DataRef inner:
                ImmutableArray<DataFacet> pattern = by.Restriction is { } restriction ? [new DataFacet("pattern", restriction, by.Location)] : [];
                return inner with { Facets = [.. inner.Facets, .. by.Facets, .. pattern] };
            case Alternate alternate:
                return alternate with { Items = [.. alternate.Items.Select(i => Restrict(i, by))] };
            case Sequence { Items: [ContentNode only] } sequence:
                return sequence with { Items = [Restrict(only, by)] };
            case ValListContent or Empty:
                return node;
            default:
                emission.Context.Report(OddDiagnostics.RestrictionIgnored, by.Location, by.Key ?? string.Empty);
                return node;
        }
    }

    private ImmutableArray<DataParam> Parameters(DataRef reference)
    {
        ImmutableArray<DataParam>.Builder parameters = ImmutableArray.CreateBuilder<DataParam>();
        if (reference.Restriction is { } restriction)
        {
            parameters.Add(new DataParam("pattern", restriction, NamespaceContext.Empty) { Span = reference.Location.ToSpan() });
        }

        foreach (DataFacet facet in reference.Facets)
        {
            if (facet.Name is "length" or "minLength" or "maxLength" or "pattern" or "minInclusive" or "maxInclusive"
                or "minExclusive" or "maxExclusive" or "totalDigits" or "fractionDigits")
            {
                parameters.Add(new DataParam(facet.Name, facet.Value, NamespaceContext.Empty) { Span = facet.Location.ToSpan() });
            }
            else
            {
                emission.Context.Report(OddDiagnostics.BadFacet, facet.Location, facet.Name);
            }
        }

        return parameters.DrainToImmutable();
    }

    private Pattern Emit(ValItem item) => new ValuePattern(new DatatypeName(string.Empty, "token"), item.Name, NamespaceContext.Empty)
    {
        Span = item.Location.ToSpan(),
        Annotations = emission.Documentation.Behind(item),
    };

    // Exactly one, or none or one, is the value itself; everything else a list of tokens.
    private Pattern Repeated(Pattern token, Datatype? datatype)
    {
        Occurrence occurrence = datatype?.Occurrence ?? Occurrence.Once;
        if (datatype is null || occurrence.IsOnce)
        {
            return token;
        }

        Pattern repeated = Occurrences.Apply(token, emission.Occurrences.Limit(occurrence, 1, datatype.Location));
        return occurrence is { Min: 0, Max: 1 } ? repeated : new ListPattern(repeated);
    }

    private static string? NameOf(string? uri) =>
        uri?.StartsWith(OddNames.XsdDatatypes + "#", StringComparison.Ordinal) == true
        || uri?.StartsWith("http://www.w3.org/2001/XMLSchema#", StringComparison.Ordinal) == true
            ? uri[(uri.IndexOf('#', StringComparison.Ordinal) + 1)..]
            : null;

    // XML Schema Part 2, second edition, sections 3.2 and 3.3.
    private static bool IsXsdDatatype(string name) => name is
        "string" or "boolean" or "decimal" or "float" or "double" or "duration" or "dateTime" or "time" or "date" or "gYearMonth"
        or "gYear" or "gMonthDay" or "gDay" or "gMonth" or "hexBinary" or "base64Binary" or "anyURI" or "QName" or "NOTATION"
        or "normalizedString" or "token" or "language" or "NMTOKEN" or "NMTOKENS" or "Name" or "NCName" or "ID" or "IDREF"
        or "IDREFS" or "ENTITY" or "ENTITIES" or "integer" or "nonPositiveInteger" or "negativeInteger" or "long" or "int"
        or "short" or "byte" or "nonNegativeInteger" or "unsignedLong" or "unsignedInt" or "unsignedShort" or "unsignedByte"
        or "positiveInteger";
}
