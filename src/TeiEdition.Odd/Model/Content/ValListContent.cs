// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>valList</c> as content: one of its values.</summary>
/// <param name="Values">The list.</param>
public sealed record ValListContent(ValList Values) : ContentNode;
