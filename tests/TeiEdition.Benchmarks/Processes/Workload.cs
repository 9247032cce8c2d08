// SPDX-License-Identifier: MIT
namespace TeiEdition.Benchmarks.Processes;

/// <summary>One line of the table: the same work for us and for the rival. Immutable.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Ours">Our command.</param>
/// <param name="Rival">The rival's command.</param>
/// <param name="Aim">How many times faster we mean to be.</param>
internal sealed record Workload(string Name, IReadOnlyList<string> Ours, IReadOnlyList<string> Rival, string Aim);
