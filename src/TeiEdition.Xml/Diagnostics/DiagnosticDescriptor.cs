// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>
/// One entry of the catalogue of diagnostics: what every diagnostic with this code has in common.
/// Immutable; each room lists its own in a static class, and <c>src/DIAGNOSTICS.md</c> holds them all (a test compares).
/// </summary>
public sealed record DiagnosticDescriptor
{
    // A value of a document may have megabytes; nobody reads on here.
    private const int MaxShown = 2000;

    /// <summary>The stable code: the area in capitals and three digits, as <c>MIN001</c>. Never reused for another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The severity of every diagnostic with this code.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The sentence, with <c>{0}</c>, <c>{1}</c>, … for the arguments, in which order they are given.</summary>
    public required string Template { get; init; }

    /// <summary>Why it happens, in a sentence.</summary>
    public required string Cause { get; init; }

    /// <summary>What the user can do about it, in a sentence; the command line shows it below the message.</summary>
    public required string Remedy { get; init; }

    /// <summary>The specification and section that the rule comes from, or null where the rule is the project's own.</summary>
    public string? Specification { get; init; }

    /// <summary>Fills the template.</summary>
    /// <param name="arguments">One string for each placeholder, cut after 2,000 UTF-16 units; a placeholder without an argument stays as it is.</param>
    internal string Render(IReadOnlyList<string> arguments)
    {
        // By hand: a regular expression would cost more at the start of a process than all its messages.
        StringBuilder sentence = new(Template.Length);
        for (int i = 0; i < Template.Length; i++)
        {
            bool placeholder = Template[i] == '{' && i + 2 < Template.Length && char.IsAsciiDigit(Template[i + 1]) && Template[i + 2] == '}';
            if (placeholder && Template[i + 1] - '0' < arguments.Count)
            {
                AppendShown(sentence, arguments[Template[i + 1] - '0']);
                i += 2;
            }
            else
            {
                sentence.Append(Template[i]);
            }
        }

        return sentence.ToString();
    }

    private static void AppendShown(StringBuilder sentence, string argument)
    {
        if (argument.Length <= MaxShown)
        {
            sentence.Append(argument);
            return;
        }

        int end = char.IsHighSurrogate(argument[MaxShown - 1]) ? MaxShown - 1 : MaxShown;
        sentence.Append(argument, 0, end).Append('…');
    }
}
