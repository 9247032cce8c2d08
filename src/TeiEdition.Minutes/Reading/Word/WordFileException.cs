// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A Word file cannot be read on. Never leaves <see cref="WordReader"/>, which reports the diagnostic.</summary>
/// <param name="diagnostic">What is wrong.</param>
internal sealed class WordFileException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What is wrong.</summary>
    public Diagnostic Diagnostic => diagnostic;
}
