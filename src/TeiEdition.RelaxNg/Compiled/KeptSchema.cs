// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Compiled;

/// <summary>A schema that was made of something else, or taken from its compiled form. Immutable; safe on any thread.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Beside">What its maker keeps beside it.</param>
/// <param name="PathNow">Gives for the path of a file, as it was when the form was kept, how the file is named now.</param>
public sealed record KeptSchema(RelaxNgSchema Schema, ReadOnlyMemory<byte> Beside, Func<string, string> PathNow);
