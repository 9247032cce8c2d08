// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Pointers;

/// <summary>
/// What a pointer attribute says and what decides where that leads; the same for all attributes that say the same, so that each
/// reference is followed once. Immutable.
/// </summary>
/// <param name="Element">The local name of the element.</param>
/// <param name="Attribute">The local name of the attribute.</param>
/// <param name="Value">The value, as the parser normalised it.</param>
/// <param name="Folder">The full path of the base folder; null where it is not a local one.</param>
/// <param name="Path">The file in which it stands, as diagnostics name it.</param>
internal readonly record struct PointerReference(string Element, string Attribute, string Value, string? Folder, string Path)
{
    /// <inheritdoc/>
    public bool Equals(PointerReference other) =>
        Value == other.Value && Attribute == other.Attribute && Element == other.Element && Folder == other.Folder && Path == other.Path;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Value, StringComparison.Ordinal), Element.Length, Attribute.Length);
}
