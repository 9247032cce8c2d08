// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// Writes an expression anew for the XPath2 package: variables of the schema and functions that need the run become calls of
/// <see cref="PackageFunctions"/>, token by token. Stateless; safe on any thread.
/// </summary>
internal static class ExpressionRewriter
{
    private const string FunctionNamespace = "http://www.w3.org/2005/xpath-functions";

    /// <summary>The expression for the package.</summary>
    /// <param name="scan">The expression; all its variables are in scope.</param>
    /// <param name="scope">Numbers of variables, and prefixes.</param>
    public static string Rewrite(ExpressionScan scan, StaticScope scope)
    {
        StringBuilder text = new(scan.Text.Length + 64);
        AppendCall(text, "value").Append(", (");
        Dictionary<int, FunctionCall> calls = scan.Calls.ToDictionary(c => c.First);
        HashSet<int> variables = [.. scan.Variables];
        int done = 0;
        for (int i = 0; i < scan.Tokens.Length; i++)
        {
            Token token = scan.Tokens[i];
            if (variables.Contains(i))
            {
                text.Append(scan.Text, done, token.Start - done);
                AppendCall(text, "variable").Append(", ")
                    .Append(scope.Variables[scan.VariableName(i)].ToString(CultureInfo.InvariantCulture)).Append(')');
                done = token.End;
            }
            else if (calls.TryGetValue(i, out FunctionCall call) && IsStandard(call, scope))
            {
                text.Append(scan.Text, done, token.Start - done);
                done = scan.Tokens[call.Open].End;
                AppendName(text, call);
            }
        }

        return text.Append(scan.Text, done, scan.Text.Length - done).Append("))").ToString();
    }

    /// <summary>Whether a call is one of a function of the specification.</summary>
    /// <param name="call">The call.</param>
    /// <param name="scope">The prefixes.</param>
    public static bool IsStandard(FunctionCall call, StaticScope scope) =>
        call.Prefix.Length == 0 || scope.Namespaces.LookupNamespace(call.Prefix) == FunctionNamespace;

    private static void AppendName(StringBuilder text, FunctionCall call)
    {
        bool isOurs = PackageFunctions.Table.Bind(call.Local, PackageFunctions.Namespace, call.Arity + 1) is not null && call.Local is not ("variable" or "value");
        if (isOurs)
        {
            AppendCall(text, call.Local).Append(call.Arity > 0 ? ", " : string.Empty);
        }
        else
        {
            text.Append(call.Local).Append('(');
        }
    }

    private static StringBuilder AppendCall(StringBuilder text, string name) =>
        text.Append(PackageFunctions.Prefix).Append(':').Append(name).Append("($").Append(PackageFunctions.RunVariable);
}
