// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>The set of a multi-character escape or of the full stop (XML Schema Part 2 (Second Edition), appendix F.1.1). Immutable; safe on any thread.</summary>
/// <param name="kind">The lower-case letter of the escape: <c>s</c>, <c>i</c>, <c>c</c>; or <c>.</c>.</param>
internal sealed class NamedSet(char kind) : CharSet
{
    /// <summary>The lower-case letter of the escape, or the full stop.</summary>
    public char Kind { get; } = kind;

    /// <inheritdoc />
    public override bool Contains(int codePoint) => Kind switch
    {
        's' => codePoint is ' ' or '\t' or '\n' or '\r',
        'i' => codePoint == ':' || (codePoint < 0x10000 && XmlConvert.IsStartNCNameChar((char)codePoint)),
        'c' => codePoint == ':' || (codePoint < 0x10000 && XmlConvert.IsNCNameChar((char)codePoint)),
        _ => codePoint is not ('\n' or '\r'),
    };
}
