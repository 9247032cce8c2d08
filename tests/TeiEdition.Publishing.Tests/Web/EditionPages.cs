// SPDX-License-Identifier: MIT
namespace TeiEdition.Publishing.Tests.Web;

/// <summary>What the pages of editions offer.</summary>
internal static class EditionPages
{
    /// <summary>Chooses the reading text.</summary>
    public static Task ChooseReadingTextAsync(this OpenPage open) => open.Page.Locator("[id='view:reading']").CheckAsync();
}
