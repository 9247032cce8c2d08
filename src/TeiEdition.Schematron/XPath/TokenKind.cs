// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>The terminals of XPath (XML Path Language 2.0, annex A.2), as far as a look at the text alone tells them apart.</summary>
internal enum TokenKind : byte
{
    /// <summary>A name without a colon, which may be an operator.</summary>
    Name,

    /// <summary>A dollar sign with the name after it, which may have a prefix.</summary>
    Variable,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string with its quotation marks.</summary>
    String,

    /// <summary>A name with its namespace in braces before it (XPath 3.0): <c>Q{…}local</c>.</summary>
    BracedName,

    /// <summary>Anything else: a bracket, an operator.</summary>
    Symbol,

    /// <summary>What no token begins with, or a string or comment without an end.</summary>
    Bad,
}
