// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Incremental;

/// <summary>What a file was. Immutable.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Its length in bytes; -1 for no file, -2 for a folder, as they stand in the cache.</param>
/// <param name="Hash">The XXH128 of its bytes; 0 where it is no file.</param>
internal readonly record struct FileStamp(string Path, long Length, UInt128 Hash);
