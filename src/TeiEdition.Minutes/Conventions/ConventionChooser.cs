// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;

namespace TeiEdition.Minutes.Conventions;

/// <summary>Finds the convention that a document is written by. Stateless; safe on any thread.</summary>
internal static class ConventionChooser
{
    private const string Default = "archive-minutes";

    /// <summary>Chooses.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settings">The settings, which may name a convention and add to it.</param>
    public static Convention Choose(SourceDocument document, EditionSettings settings)
    {
        _ = document;
        return ConventionLibrary.Standard.Find(settings.Convention?.Name ?? Default, settings.Convention)
            ?? throw new InvalidOperationException(Default);
    }
}
