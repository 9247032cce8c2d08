// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Which names a <see cref="NameType"/> allows.</summary>
internal enum NameKind
{
    /// <summary>Name characters, in any order.</summary>
    Nmtoken,

    /// <summary>A name, colons counting as letters.</summary>
    Name,

    /// <summary>A name without a colon.</summary>
    NcName,

    /// <summary>The name of an unparsed entity of the document.</summary>
    Entity,
}
