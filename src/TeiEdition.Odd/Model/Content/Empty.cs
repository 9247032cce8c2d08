// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Model.Content;

/// <summary><c>empty</c>: nothing.</summary>
public sealed record Empty : ContentNode;
