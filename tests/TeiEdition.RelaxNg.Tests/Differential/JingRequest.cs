// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>What jing is asked to judge. Immutable, as long as nobody changes the bytes.</summary>
/// <param name="Kind">What the content is.</param>
/// <param name="BaseUri">The URI that relative references start from; empty for none.</param>
/// <param name="Content">The bytes.</param>
internal sealed record JingRequest(JingRequestKind Kind, string BaseUri, byte[] Content)
{
    /// <summary>A schema in the XML syntax, without a place.</summary>
    public static JingRequest Schema(string text, bool checkIds = true) =>
        new(checkIds ? JingRequestKind.Schema : JingRequestKind.SchemaWithoutIds, "", Encoding.UTF8.GetBytes(text));

    /// <summary>A schema in the compact syntax, without a place.</summary>
    public static JingRequest CompactSchema(string text) => new(JingRequestKind.CompactSchema, "", Encoding.UTF8.GetBytes(text));

    /// <summary>A schema in the XML syntax, from its file.</summary>
    public static JingRequest SchemaFile(string path, bool checkIds = true) =>
        new(checkIds ? JingRequestKind.Schema : JingRequestKind.SchemaWithoutIds, new Uri(path).AbsoluteUri, File.ReadAllBytes(path));

    /// <summary>A document, judged by the schema last asked for.</summary>
    public static JingRequest Document(string text) => new(JingRequestKind.Document, "", Encoding.UTF8.GetBytes(text));
}
