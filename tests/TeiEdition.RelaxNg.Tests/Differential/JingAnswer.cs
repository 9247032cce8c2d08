// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>What jing says. Immutable.</summary>
/// <param name="Verdict"><c>valid</c>, <c>invalid</c>, <c>malformed</c> (no XML, or a file that is not there), <c>refused</c> (a document after a schema that did not load) or <c>crashed</c>.</param>
/// <param name="Errors">How many errors.</param>
/// <param name="Line">The line of the first, 1-based; 0 where it is unknown.</param>
/// <param name="Column">Its column, 1-based: just behind the tag or the text at fault; 0 where it is unknown.</param>
/// <param name="Message">Its sentence; empty where there is no error.</param>
internal sealed record JingAnswer(string Verdict, int Errors, int Line, int Column, string Message)
{
    /// <summary>Whether the schema is correct, or the document valid.</summary>
    public bool IsValid => Verdict == "valid";

    /// <summary>The first error as a test's message names it.</summary>
    public override string ToString() => IsValid ? Verdict : $"{Verdict} {Line}:{Column} {(Message.Length > 300 ? Message[..300] + "…" : Message)}";
}
