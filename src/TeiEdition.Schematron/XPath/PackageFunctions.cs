// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.XPath;
using TeiEdition.Schematron.Tree;
using Wmhelp.XPath2;
using Wmhelp.XPath2.Value;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// Functions that the XPath2 package lacks, or that need to know the run. The package has one table of functions for the whole
/// process: ours go into a namespace of our own, once, before the first expression is compiled, and hold nothing; what they
/// need of a run comes in as their first argument. Safe on any thread.
/// </summary>
internal static class PackageFunctions
{
    /// <summary>The namespace of our functions in the package's table.</summary>
    public const string Namespace = "urn:teiedition:schematron:functions";

    /// <summary>The prefix that compiled expressions have for them.</summary>
    public const string Prefix = "teiedition-f";

    /// <summary>The variable that holds the run.</summary>
    public const string RunVariable = "teiedition-run";

    // Once for the process, by the first who asks; the runtime lets the others wait.
    private static readonly bool IsRegistered = Register(FunctionTable.Inst);

    /// <summary>The table with our functions in it.</summary>
    public static FunctionTable Table => IsRegistered ? FunctionTable.Inst : throw new UnreachableException();

    private static bool Register(FunctionTable table)
    {
        Add(table, "variable", 2, XPath2ResultType.Any, (run, args) => Fresh(run.Variable(Convert.ToInt32(args[1], null))));

        // The package wraps numbers in a type of its own, which only a call unwraps.
        Add(table, "value", 2, XPath2ResultType.Any, (_, args) => args[1]);
        Add(table, "current", 1, XPath2ResultType.NodeSet, (run, _) => Fresh(run.Tree.CreateNavigator(run.Current)));
        Add(table, "current-date", 1, XPath2ResultType.DateTime, (run, _) => new DateValue(false, new DateTimeOffset(run.Now.Date, run.Now.Offset)));
        Add(table, "current-dateTime", 1, XPath2ResultType.DateTime, (run, _) => new DateTimeValue(false, run.Now));
        Add(table, "current-time", 1, XPath2ResultType.DateTime, (run, _) => new TimeValue(run.Now));
        table.Add(Namespace, "id", 2, XPath2ResultType.NodeSet, (_, provider, args) => ById((Evaluation)args[0], args[1], provider.Context), true);
        table.Add(Namespace, "id", 3, XPath2ResultType.NodeSet, (_, _, args) => ById((Evaluation)args[0], args[1], SingleNode(args[2])), true);
        table.Add(Namespace, "generate-id", 1, XPath2ResultType.String, (_, provider, _) => GenerateId(provider.Context), true);
        table.Add(Namespace, "generate-id", 2, XPath2ResultType.String, (_, _, args) => GenerateId(SingleNode(args[1])), true);
        AddStrings(table);

        // The package fills its table of characters while other threads may read it already: it is filled here, where they wait.
        return XPath2Expression.Compile("a") is not null;
    }

    // The package's own count units of UTF-16 and give patterns to .NET as they are.
    private static void AddStrings(FunctionTable table)
    {
        AddText(table, "string-length", 1, (args, text) => XPathStrings.Length(text(1)));
        AddText(table, "substring", 2, (args, text) => XPathStrings.Substring(text(1), NumberOf(args[2])));
        AddText(table, "substring", 3, (args, text) => XPathStrings.Substring(text(1), NumberOf(args[2]), NumberOf(args[3])));
        AddText(table, "translate", 3, (_, text) => XPathStrings.Translate(text(1), text(2), text(3)));
        AddText(table, "matches", 2, (_, text) => XPathRegex.IsMatch(RegexOf(text(2), string.Empty), text(1)));
        AddText(table, "matches", 3, (_, text) => XPathRegex.IsMatch(RegexOf(text(2), text(3)), text(1)));
        AddText(table, "replace", 3, (_, text) => XPathRegex.Replace(NotEmpty(text(2), string.Empty), text(1), text(3)));
        AddText(table, "replace", 4, (_, text) => XPathRegex.Replace(NotEmpty(text(2), text(4)), text(1), text(3)));
        AddText(table, "tokenize", 2, (_, text) => Strings(XPathRegex.Tokenize(NotEmpty(text(2), string.Empty), text(1))));
        AddText(table, "tokenize", 3, (_, text) => Strings(XPathRegex.Tokenize(NotEmpty(text(2), text(3)), text(1))));
        AddText(table, "string-join", 2, (args, text) => Join(args[1], text(2)));
    }

    private static void AddText(FunctionTable table, string name, int arity, Func<object[], Func<int, string>, object> function) =>
        table.Add(
            Namespace,
            name,
            arity + 1,
            name switch
            {
                "matches" => XPath2ResultType.Boolean,
                "string-length" => XPath2ResultType.Number,
                "tokenize" => XPath2ResultType.NodeSet,
                _ => XPath2ResultType.String,
            },
            (context, _, args) => function(args, i => CoreFuncs.CastToStringOptional(context, args[i])),
            true);

    private static double NumberOf(object value)
    {
        object? item = value is XPath2NodeIterator iterator ? SingleNode(iterator) : value;
        return XPathValues.ToNumber(item) ?? (item is XPathItem node ? Native.Comparisons.ToDouble(node.Value)
            : throw new DynamicErrorException("XPTY0004", "a number is expected"));
    }

    private static Regex RegexOf(string pattern, string flags) =>
        XPathRegex.Translate(pattern, flags, out string? failure) ?? throw new DynamicErrorException("FORX0002", failure ?? string.Empty);

    private static Regex NotEmpty(string pattern, string flags)
    {
        Regex regex = RegexOf(pattern, flags);
        return regex.IsMatch(string.Empty) ? throw new DynamicErrorException("FORX0003", $"\"{pattern}\" matches the empty string") : regex;
    }

    private static object Strings(IReadOnlyList<string> values) => values.Count switch
    {
        0 => Undefined.Value,
        1 => values[0],
        _ => new NodeIterator([.. values.Select(v => new XPath2Item(v))]),
    };

    private static string Join(object value, string separator)
    {
        List<string> texts = [];
        XPath2NodeIterator items = XPath2NodeIterator.Create(value);
        while (items.MoveNext())
        {
            texts.Add(XPathValues.TextOf(items.Current));
        }

        return string.Join(separator, texts);
    }

    private static void Add(FunctionTable table, string name, int arity, XPath2ResultType type, Func<Evaluation, object[], object> function) =>
        table.Add(Namespace, name, arity, type, (_, _, args) => function((Evaluation)args[0], args), true);

    // The package moves on iterators that it was given, so nobody gets the one that is kept; and a node alone it takes for its text where truth is asked.
    private static object Fresh(object value) => value switch
    {
        XPath2NodeIterator iterator => iterator.Clone(),
        XPathNavigator node => new NodeIterator([node]),
        _ => value,
    };

    // XPath Functions and Operators, section 14.5.2: in the order of the document.
    private static object ById(Evaluation run, object value, XPathItem? context)
    {
        if (context is not TreeNavigator { Tree: var tree })
        {
            return Undefined.Value;
        }

        SortedSet<int> found = [];
        XPath2NodeIterator items = XPath2NodeIterator.Create(value);
        while (items.MoveNext())
        {
            foreach (string id in XPathValues.TextOf(items.Current).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (tree.ElementById(id) is int element)
                {
                    found.Add(element);
                }
            }
        }

        run.CancellationToken.ThrowIfCancellationRequested();
        return found.Count == 0 ? Undefined.Value : new NodeIterator(found.Select(n => tree.CreateNavigator(n)));
    }

    private static string GenerateId(XPathItem? item) => item is TreeNavigator navigator ? "d" + navigator.Node : string.Empty;

    private static XPathItem? SingleNode(object value)
    {
        if (value is not XPath2NodeIterator iterator)
        {
            return value as XPathItem;
        }

        XPath2NodeIterator items = iterator.Clone();
        XPathItem? first = items.MoveNext() ? items.Current : null;
        return first is not null && items.MoveNext() ? throw new DynamicErrorException("XPTY0004", "several nodes stand where one is expected") : first;
    }
}
