// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>A stretch of the source and what became of it. Immutable.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">Its characters, the white space behind it included.</param>
/// <param name="Disposition">What became of it.</param>
/// <param name="Place">Where it is in the encoding: an <c>xml:id</c>, or a path that begins with one or at the root; empty where it is nowhere.</param>
/// <param name="Reason">Why it is there, or what of it is markup now; empty where nothing is to be said.</param>
public sealed record AccountEntry(SourceLocation Location, string Text, AccountDisposition Disposition, string Place, string Reason)
{
    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Text.Length;
}
