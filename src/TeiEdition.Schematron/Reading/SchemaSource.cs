// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Reading;

/// <summary>A file of a schema.</summary>
/// <param name="Path">How diagnostics name it.</param>
/// <param name="Uri">Its absolute URI, the base of its references; empty where it is not known.</param>
internal sealed record SchemaSource(string Path, string Uri);
