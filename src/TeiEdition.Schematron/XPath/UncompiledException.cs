// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>An expression that is needed cannot be compiled in this process. Never leaves the room: its pattern is given to XSLT, or reported as not run.</summary>
internal sealed class UncompiledException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="failure">Why it cannot be compiled.</param>
    public UncompiledException(string expression, string failure)
        : base($"\"{expression}\": {failure}")
    {
    }
}
