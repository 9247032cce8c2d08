// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>What patterns mean for ids. For one schema, on one thread.</summary>
/// <param name="datatypes">The datatypes of the schema.</param>
internal sealed class IdKinds(DatatypeTable datatypes)
{
    /// <summary>What the values of a pattern are by their datatype.</summary>
    /// <param name="pattern">The pattern; what is within it does not count.</param>
    public IdKind Of(SimplePattern pattern) => pattern switch
    {
        SimpleData data => datatypes.Find(data.Type, data.Params, out _)?.IdKind ?? IdKind.None,
        SimpleValue value => datatypes.Find(value.Type, [], out _)?.IdKind ?? IdKind.None,
        _ => IdKind.None,
    };

    /// <summary>The name of a kind, for messages.</summary>
    /// <param name="kind">The kind.</param>
    public static string Display(IdKind kind) => kind switch
    {
        IdKind.Id => "ID",
        IdKind.IdRef => "IDREF",
        IdKind.IdRefs => "IDREFS",
        _ => "no id",
    };
}
