// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>macroRef</c>.</summary>
/// <param name="Key"><c>@key</c>: the ident of the macro.</param>
public sealed record MacroRef(string Key) : ContentNode;
