// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes.Regex;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Makes facets of the parameters of a type, and checks them (XML Schema Part 2 (Second Edition), section 4.3). For one thread, for one datatype.</summary>
/// <param name="type">The type.</param>
internal sealed class FacetBuilder(XsdType type)
{
    private readonly ImmutableArray<Facet>.Builder _facets = ImmutableArray.CreateBuilder<Facet>();
    private readonly List<DataParam> _params = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> _bounds = new(StringComparer.Ordinal);

    /// <summary>Adds a parameter.</summary>
    /// <param name="param">The parameter.</param>
    /// <returns>What is wrong with it; null for nothing.</returns>
    public DatatypeError? Add(DataParam param)
    {
        if (param.Name == "pattern")
        {
            return AddPattern(param);
        }

        FacetKinds kind = param.Name switch
        {
            "length" or "minLength" or "maxLength" => FacetKinds.Length,
            "minInclusive" or "minExclusive" or "maxInclusive" or "maxExclusive" => FacetKinds.Bounds,
            "totalDigits" or "fractionDigits" => FacetKinds.Digits,
            _ => FacetKinds.None,
        };
        if (kind == FacetKinds.None)
        {
            return new DatatypeError(DatatypeErrorKind.UnknownParam, param, param.Name is "enumeration" or "whiteSpace"
                ? $"the facet \"{param.Name}\" is no parameter in RELAX NG"
                : $"there is no parameter \"{param.Name}\"");
        }

        if ((type.Facets & kind) == 0)
        {
            return new DatatypeError(DatatypeErrorKind.UnknownParam, param, $"{type.Name} has no parameter \"{param.Name}\"");
        }

        if (_params.Exists(p => p.Name == param.Name))
        {
            return new DatatypeError(DatatypeErrorKind.ParamsConflict, param, $"the parameter \"{param.Name}\" stands twice");
        }

        _params.Add(param);
        return kind == FacetKinds.Bounds ? AddBound(param) : AddNumber(param, kind);
    }

    /// <summary>Checks that the parameters do not contradict each other.</summary>
    /// <returns>What is wrong; null for nothing.</returns>
    public DatatypeError? Check() =>
        CheckNumbers("minLength", "maxLength")
        ?? CheckNumbers("minLength", "length")
        ?? CheckNumbers("length", "maxLength")
        ?? CheckNumbers("fractionDigits", "totalDigits")
        ?? CheckOne("minInclusive", "minExclusive")
        ?? CheckOne("maxInclusive", "maxExclusive")
        ?? CheckBounds("minInclusive", "maxInclusive", true)
        ?? CheckBounds("minExclusive", "maxExclusive", true)
        ?? CheckBounds("minInclusive", "maxExclusive", false)
        ?? CheckBounds("minExclusive", "maxInclusive", false);

    /// <summary>The facets, in the order of the parameters.</summary>
    public ImmutableArray<Facet> Build() => _facets.ToImmutable();

    private DatatypeError? AddPattern(DataParam param)
    {
        XsdRegex? regex = XsdRegex.Parse(param.Value, out string? reason, out bool isTooLarge);
        if (regex is null)
        {
            return new DatatypeError(isTooLarge ? DatatypeErrorKind.TooLarge : DatatypeErrorKind.BadParamValue, param,
                $"the regular expression \"{param.Value}\" is {(isTooLarge ? "too large" : "wrong")}: {reason}");
        }

        _facets.Add(new PatternFacet(regex));
        return null;
    }

    private DatatypeError? AddNumber(DataParam param, FacetKinds kind)
    {
        ReadOnlySpan<char> text = XmlWhiteSpace.Trim(param.Value);
        int least = param.Name == "totalDigits" ? 1 : 0;
        if (!DecimalText.TryReadInteger(text, out DecimalText value) || value.IsNegative || (least > 0 && value.Whole.IsEmpty))
        {
            return new DatatypeError(DatatypeErrorKind.BadParamValue, param,
                $"the value of \"{param.Name}\" must be an integer, {(least > 0 ? "1" : "0")} or more");
        }

        // No value is longer than an int counts.
        string written = value.ToString();
        int number = int.TryParse(value.Whole, System.Globalization.NumberStyles.None, null, out int small) ? small
            : value.Whole.IsEmpty ? 0 : int.MaxValue;
        _numbers.Add(param.Name, number);
        _facets.Add(kind == FacetKinds.Digits ? MakeDigits(param.Name, number, written) : MakeLength(param.Name, number, written));
        return null;
    }

    private LengthFacet MakeLength(string name, int number, string written)
    {
        string count = $"{written} {type.Unit}{(number == 1 ? "" : "s")}";
        return name switch
        {
            "length" => new LengthFacet(number, number, $"it is not {count} long"),
            "minLength" => new LengthFacet(number, int.MaxValue, $"it is shorter than {count}"),
            _ => new LengthFacet(0, number, $"it is longer than {count}"),
        };
    }

    private static DigitsFacet MakeDigits(string name, int number, string written)
    {
        bool fractionOnly = name == "fractionDigits";
        string digits = $"{written} digit{(number == 1 ? "" : "s")}";
        return new DigitsFacet(number, fractionOnly, fractionOnly ? $"it has more than {digits} after the point" : $"it has more than {digits}");
    }

    private DatatypeError? AddBound(DataParam param)
    {
        var context = new SchemaContext(param.Context);
        string text = XmlWhiteSpace.Collapse(param.Value);
        if (!type.Allows(text, context))
        {
            string? reason = type.Explain(text, context);
            return new DatatypeError(DatatypeErrorKind.BadParamValue, param,
                $"the value \"{text}\" of \"{param.Name}\" is not of the type {type.Name}{(reason is null ? "" : ": ")}{reason}");
        }

        object bound = type.Parse(text, context);
        _bounds.Add(param.Name, bound);
        bool isMin = param.Name is "minInclusive" or "minExclusive";
        bool isInclusive = param.Name is "minInclusive" or "maxInclusive";
        _facets.Add(new BoundFacet(bound, text, isMin ? Ordering.Greater : Ordering.Less, isInclusive));
        return null;
    }

    private DatatypeError? CheckNumbers(string small, string large) =>
        _numbers.TryGetValue(small, out int low) && _numbers.TryGetValue(large, out int high) && low > high
            ? Conflict(small, large, $"\"{small}\" is greater than \"{large}\"")
            : null;

    private DatatypeError? CheckOne(string inclusive, string exclusive) =>
        _bounds.ContainsKey(inclusive) && _bounds.ContainsKey(exclusive)
            ? Conflict(inclusive, exclusive, $"\"{inclusive}\" and \"{exclusive}\" cannot stand together")
            : null;

    private DatatypeError? CheckBounds(string low, string high, bool mayBeEqual)
    {
        if (!_bounds.ContainsKey(low) || !_bounds.TryGetValue(high, out object? bound))
        {
            return null;
        }

        Ordering ordering = type.Compare(XmlWhiteSpace.Collapse(_params.Find(p => p.Name == low)!.Value), bound); // A bound has its parameter.
        return ordering == Ordering.Greater || (ordering == Ordering.Equal && !mayBeEqual)
            ? Conflict(low, high, $"\"{low}\" is {(ordering == Ordering.Equal ? "equal to" : "greater than")} \"{high}\"")
            : null;
    }

    // The later one is at fault.
    private DatatypeError Conflict(string one, string other, string reason) =>
        new(DatatypeErrorKind.ParamsConflict, _params.FindLast(p => p.Name == one || p.Name == other), reason);
}
