// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd;

namespace TeiEdition.Cli.Schemas;

/// <summary>What <c>teiedition schema compile</c> was asked for. Immutable.</summary>
internal sealed record SchemaRequest
{
    /// <summary>The ODD.</summary>
    public required string Odd { get; init; }

    /// <summary>How it is compiled.</summary>
    public required OddOptions Options { get; init; }

    /// <summary>What is made: the endings of the files, without a full stop, in their order.</summary>
    public required ImmutableArray<string> Formats { get; init; }

    /// <summary>The folder for the files; null for that of the ODD.</summary>
    public string? Output { get; init; }

    /// <summary>Whether files that the tool did not make are replaced.</summary>
    public bool Force { get; init; }
}
