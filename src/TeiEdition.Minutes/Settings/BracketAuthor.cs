// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Settings;

/// <summary>Whose words the square brackets of a document hold.</summary>
public enum BracketAuthor
{
    /// <summary>The translators'; the usual case of a translated document.</summary>
    Translators,

    /// <summary>The editors'.</summary>
    Editors,
}
