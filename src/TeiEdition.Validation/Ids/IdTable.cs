// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Ids;

/// <summary>
/// The ids of one document: everything that a pointer with '#' can name, that is the <c>xml:id</c>s, also those within
/// examples, and the plain <c>id</c>s of elements of other namespaces than TEI's (as in SVG). Never changed once it is
/// made; safe on any thread.
/// </summary>
/// <param name="targets">The elements by id; of those with the same id the first.</param>
internal sealed class IdTable(Dictionary<string, IdTarget> targets)
{
    /// <summary>A table without ids.</summary>
    public static IdTable Empty => new([]);

    /// <summary>All ids, in no order.</summary>
    public IEnumerable<string> Ids => targets.Keys;

    /// <summary>All ids with their elements, in no order.</summary>
    public IEnumerable<KeyValuePair<string, IdTarget>> All => targets;

    /// <summary>Whether an element has the id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(string id) => targets.ContainsKey(id);

    /// <summary>The element that has an id, or null.</summary>
    /// <param name="id">The id.</param>
    public IdTarget? Find(string id) => targets.TryGetValue(id, out IdTarget target) ? target : null;
}
