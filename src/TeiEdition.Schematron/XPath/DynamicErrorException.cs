// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>An expression has no value (XML Path Language 2.0, section 2.3.3). Never leaves the room: the validator makes a diagnostic of it.</summary>
internal sealed class DynamicErrorException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="code">The error code of the specification, as <c>FORG0001</c>; empty where it is not known.</param>
    /// <param name="message">What happened, without a full stop.</param>
    /// <param name="inner">What was thrown below; null for nothing.</param>
    public DynamicErrorException(string code, string message, Exception? inner = null)
        : base(message, inner) =>
        Code = code;

    /// <summary>The error code of the specification; empty where it is not known.</summary>
    public string Code { get; }
}
