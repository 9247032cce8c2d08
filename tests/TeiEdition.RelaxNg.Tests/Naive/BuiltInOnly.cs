// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Naive;

/// <summary>The built-in library (RELAX NG, section 6.2.8: string and token) in as few words as possible, for testing the naive matcher alone. Stateless.</summary>
internal static class BuiltInOnly
{
    /// <summary>Makes <c>string</c> or <c>token</c>.</summary>
    public static Datatype Create(DatatypeName name, ImmutableArray<DataParam> parameters) =>
        parameters.IsEmpty && name is { LibraryUri: "", Name: "string" or "token" }
            ? new Strings(name.Name)
            : throw new ArgumentException($"{name} is not of the built-in library.", nameof(name));

    private sealed class Strings(string name) : Datatype
    {
        public override string Name => name;

        public override bool AllowsEverything => true;

        public override bool Allows(ReadOnlySpan<char> value, IDatatypeContext context) => true;

        public override object Parse(string value, IDatatypeContext context) =>
            name == "string" ? value : string.Join(' ', value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
