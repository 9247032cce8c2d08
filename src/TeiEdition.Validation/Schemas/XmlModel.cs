// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// What a processing instruction <c>xml-model</c> says ("Associating Schemas with XML documents 1.0 (Third Edition)", W3C
/// Working Group Note, 2012, the text of ISO/IEC 19757-11). Immutable.
/// </summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Href">The schema, a URI reference relative to the document.</param>
/// <param name="Type">The media type of the schema; null where nothing is said.</param>
/// <param name="SchemaTypens">The namespace of the schema language; null where nothing is said.</param>
/// <param name="Phase">The phase in which the schema is used; null where nothing is said.</param>
public sealed record XmlModel(SourceLocation Place, string Href, string? Type, string? SchemaTypens, string? Phase);
