// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>What a <see cref="JingRequest"/> holds; each value is the byte that stands for it in a request to <c>JingJudge.java</c>.</summary>
internal enum JingRequestKind
{
    /// <summary>Not used.</summary>
    None = 0,

    /// <summary>A schema in the compact syntax.</summary>
    CompactSchema = 'C',

    /// <summary>A document.</summary>
    Document = 'D',

    /// <summary>A schema in the XML syntax whose ids are not checked, as <c>jing -i</c>.</summary>
    SchemaWithoutIds = 'I',

    /// <summary>A schema in the XML syntax.</summary>
    Schema = 'S',
}
