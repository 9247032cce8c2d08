// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Ends the parser's work on a page whose elements nest too deep. It never leaves this room.</summary>
/// <param name="offset">Where in the source.</param>
internal sealed class NestingException(int offset) : Exception
{
    /// <summary>0-based offset in the source.</summary>
    public int Offset => offset;
}
