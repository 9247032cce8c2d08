// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>elementRef</c> in a content model.</summary>
/// <param name="Key"><c>@key</c>: the ident of the element.</param>
public sealed record ElementRef(string Key) : ContentNode;
