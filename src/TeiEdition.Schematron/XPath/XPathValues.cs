// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml.XPath;
using TeiEdition.Schematron.Tree;
using Wmhelp.XPath2;
using Wmhelp.XPath2.Value;

namespace TeiEdition.Schematron.XPath;

/// <summary>Reads values of the XPath2 package as the specification says. Stateless; safe on any thread.</summary>
internal static class XPathValues
{
    /// <summary>The effective boolean value (XML Path Language 2.0, section 2.4.3).</summary>
    /// <param name="value">A value.</param>
    public static bool Test(object? value)
    {
        switch (value)
        {
            case null or Undefined:
                return false;
            case bool b:
                return b;
            case XPath2NodeIterator iterator:
                XPath2NodeIterator items = iterator.Clone();
                if (!items.MoveNext())
                {
                    return false;
                }

                if (items.Current.IsNode)
                {
                    return true;
                }

                bool first = Test(items.Current.TypedValue);
                return !items.MoveNext() ? first : throw NoBoolean("a sequence of several values that are no nodes");
            case XPathItem item:
                return item.IsNode || Test(item.TypedValue);
            case string s:
                return s.Length > 0;
            case UntypedAtomic or AnyUriValue:
                return value.ToString() is { Length: > 0 };
            default:
                return IsNumber(value) ? IsTrueNumber(value) : throw NoBoolean("a value of its type");
        }
    }

    /// <summary>The strings of the items with one space between.</summary>
    /// <param name="value">A value.</param>
    public static string ToText(object? value)
    {
        if (value is not XPath2NodeIterator iterator)
        {
            return value is null or Undefined ? string.Empty : TextOf(value);
        }

        StringBuilder text = new();
        bool isFirst = true;
        XPath2NodeIterator items = iterator.Clone();
        while (items.MoveNext())
        {
            text.Append(isFirst ? string.Empty : " ").Append(TextOf(items.Current));
            isFirst = false;
        }

        return text.ToString();
    }

    /// <summary>The first node of a value that is of the document; null where there is none.</summary>
    /// <param name="value">A value.</param>
    /// <param name="tree">The document.</param>
    public static int? FirstNode(object? value, DocumentTree tree)
    {
        object? first = value;
        if (value is XPath2NodeIterator iterator)
        {
            XPath2NodeIterator items = iterator.Clone();
            first = items.MoveNext() ? items.Current : null;
        }

        return first is TreeNavigator navigator && ReferenceEquals(navigator.Tree, tree) ? navigator.Node : null;
    }

    /// <summary>The value as a number where it is one; null for anything else, a sequence too.</summary>
    /// <param name="value">A value.</param>
    public static double? ToNumber(object? value)
    {
        object? item = value is XPathItem { IsNode: false } atom ? atom.TypedValue : value;
        return item is not null && IsNumber(item) ? Convert.ToDouble(item, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The string of an item.</summary>
    /// <param name="item">A node or an atomic value.</param>
    public static string TextOf(object item) => item switch
    {
        XPathItem node when node.IsNode => node.Value,
        XPathItem atom => TextOf(atom.TypedValue),
        string text => text,
        _ => XPath2Convert.ToString(item),
    };

    private static bool IsNumber(object value) =>
        value is Integer or decimal or double or float or int or long or short or sbyte or byte or ushort or uint or ulong;

    private static bool IsTrueNumber(object value)
    {
        double number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return number != 0 && !double.IsNaN(number);
    }

    private static DynamicErrorException NoBoolean(string what) => new("FORG0006", $"{what} is neither true nor false");
}
