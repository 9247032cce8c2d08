// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>textNode</c>: any text.</summary>
public sealed record TextNode : ContentNode;
