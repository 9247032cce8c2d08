// SPDX-License-Identifier: MIT
using System.CommandLine;

namespace TeiEdition.Cli;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines, each on a line of its own.</param>
internal sealed class ExampleCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Command lines, each on a line of its own.</summary>
    public string Examples => examples;
}
