// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Walking;

/// <summary>A reader that puts several files together, as XInclude does, tells by this in which of them its node stands. For the reader's thread.</summary>
internal interface ISourcePlace
{
    /// <summary>The file of the node, as diagnostics name it.</summary>
    string CurrentPath { get; }

    /// <summary>The full path of that file.</summary>
    string CurrentLocation { get; }
}
