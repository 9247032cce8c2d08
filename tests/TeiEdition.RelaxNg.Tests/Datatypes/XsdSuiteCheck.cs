// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

/// <summary>One check of the suite. Immutable.</summary>
/// <param name="Type">The datatype.</param>
/// <param name="Kind">What is claimed.</param>
/// <param name="First">The value, or the first of two.</param>
/// <param name="Second">The second value, or the length; null for none.</param>
/// <param name="Context">The context of both.</param>
public sealed record XsdSuiteCheck(string Type, string Kind, string First, string? Second, ElementContext Context)
{
    /// <summary>What is wrong; null for nothing.</summary>
    public string? Fault() => Kind switch
    {
        "valid" => Allows(First) ? null : "it is not allowed",
        "invalid" => Allows(First) ? "it is allowed" : null,
        "equal" => AreEqual() ? null : "they are not equal",
        "notEqual" => AreEqual() ? "they are equal" : null,
        "length" => HasLength(int.Parse(Second!, CultureInfo.InvariantCulture)) ? null : "the length is another", // A length has its number.
        "lessThan" => IsLess(First, Second!) && !IsLess(Second!, First) ? null : "it is not less", // Two values.
        "incomparable" => !IsLess(First, Second!) && !IsLess(Second!, First) ? null : "they are comparable", // Two values.
        _ => "unknown kind",
    };

    private bool HasLength(int length) =>
        Allows(First, ("length", Number(length)))
        && !Allows(First, ("minLength", Number(length + 1)))
        && (length == 0 || !Allows(First, ("maxLength", Number(length - 1))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool AreEqual()
    {
        Datatype type = Values.Xsd(Type);
        object? one = type.Parse(First, Context);
        object? other = type.Parse(Second!, Context); // Two values.
        return one is not null && other is not null && one.Equals(other) && one.GetHashCode() == other.GetHashCode();
    }

    private bool IsLess(string one, string other) =>
        Allows(other, ("minExclusive", one)) && Allows(one, ("maxExclusive", other)) && !Allows(one, ("minExclusive", other));

    private bool Allows(string value, params (string Name, string Value)[] parameters)
    {
        Datatype type = Values.Xsd(Type, parameters);
        bool allowed = type.Allows(value, Context);
        Assert.AreEqual(allowed, type.Parse(value, Context) is not null);
        return allowed;
    }
}
