// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification;

/// <summary>How far a <see cref="Definition"/> has come.</summary>
internal enum DefinitionState
{
    /// <summary>Nothing referred to it yet.</summary>
    New,

    /// <summary>It is being simplified: a reference to it is one within itself.</summary>
    Open,

    /// <summary>It is simplified.</summary>
    Done,
}
