// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Incremental;

/// <summary>What a finding says to programs, as a byte of the cache; the numbers are those on disk.</summary>
internal enum DataKind : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="RelaxNg.Validation.InstanceErrorData"/>.</summary>
    InstanceError = 1,

    /// <summary>A value and what may be meant instead.</summary>
    ValueError = 2,
}
