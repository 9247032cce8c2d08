// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Reading;

/// <summary>Reads the values of attributes that several declarations have. Not safe on several threads.</summary>
/// <param name="context">The compilation.</param>
internal sealed class Attributes(OddContext context)
{
    /// <summary><c>@mode</c>.</summary>
    /// <param name="element">The declaration.</param>
    /// <param name="otherwise">What counts where nothing is said.</param>
    public Mode Mode(XElement element, Mode otherwise = Model.Mode.Add) => Choose(element, "mode", otherwise, v => v switch
    {
        "add" => Model.Mode.Add,
        "delete" => Model.Mode.Delete,
        "change" => Model.Mode.Change,
        "replace" => Model.Mode.Replace,
        _ => null,
    }, "add, change, delete, replace");

    /// <summary>One of several words.</summary>
    /// <typeparam name="T">What the words mean.</typeparam>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute.</param>
    /// <param name="otherwise">What counts where nothing is said, or something else (which is reported).</param>
    /// <param name="meaning">What a word means; null for none that is known.</param>
    /// <param name="known">The known words, for the message.</param>
    public T Choose<T>(XElement element, string name, T otherwise, Func<string, T?> meaning, string known)
        where T : struct
    {
        if (Value(element, name) is not { } written)
        {
            return otherwise;
        }

        if (meaning(written) is { } value)
        {
            return value;
        }

        context.Report(OddDiagnostics.UnknownValue, element.Place(), name, element.Name.LocalName, written, known);
        return otherwise;
    }

    /// <summary><c>@minOccurs</c> and <c>@maxOccurs</c>.</summary>
    /// <param name="element">The element.</param>
    public Occurrence Occurrence(XElement element)
    {
        int min = Number(element, "minOccurs", 1);
        int? max = Value(element, "maxOccurs") == "unbounded" ? null : Number(element, "maxOccurs", Math.Max(min, 1));
        if (max < min)
        {
            context.Report(OddDiagnostics.MaxBelowMin, element.Place(), Text(min), Text(max.Value));
            max = min;
        }

        return new Occurrence(min, max);
    }

    /// <summary>An attribute's value without white space around it; null where it is missing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute, in no namespace.</param>
    public static string? Value(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? XmlNames.Trim(attribute.Value) : null;

    /// <summary>The tokens of an attribute; empty where it is missing.</summary>
    /// <param name="element">The element.</param>
    /// <param name="name">The attribute, in no namespace.</param>
    public static ImmutableArray<string> Tokens(XElement element, string name) => Tokens(element.Attribute(name)?.Value ?? string.Empty);

    /// <summary>The tokens of a text, divided by white space.</summary>
    /// <param name="text">The text.</param>
    public static ImmutableArray<string> Tokens(string text) =>
        [.. text.Split(XmlNames.WhiteSpace.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)];

    private int Number(XElement element, string name, int otherwise)
    {
        if (Value(element, name) is not { } written)
        {
            return otherwise;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        context.Report(OddDiagnostics.UnknownValue, element.Place(), name, element.Name.LocalName, written, "a whole number");
        return otherwise;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
