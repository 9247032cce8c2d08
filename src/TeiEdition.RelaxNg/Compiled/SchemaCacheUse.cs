// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Compiled;

/// <summary>What <see cref="SchemaCache"/> did for a schema.</summary>
public enum SchemaCacheUse
{
    /// <summary>Nothing: there is no schema, or it is none that is kept (its reading gave a warning; it nests too deeply).</summary>
    None,

    /// <summary>The compiled form was there, and nothing else was read.</summary>
    Read,

    /// <summary>The schema was compiled, and its compiled form written.</summary>
    Written,

    /// <summary>The schema was compiled, and its compiled form could not be written.</summary>
    NotWritable,
}
