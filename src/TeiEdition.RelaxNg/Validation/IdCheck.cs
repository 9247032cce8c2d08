// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>
/// Checks that ids are unique and that references have a target (RELAX NG DTD Compatibility, section 5.3). Memory grows with
/// the ids and references of the document. For one document at a time on one thread.
/// </summary>
internal sealed class IdCheck
{
    private readonly Dictionary<string, (int Line, int Column)> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Line, int Column)> _references = [];

    /// <summary>Begins a document.</summary>
    public void Clear()
    {
        _ids.Clear();
        _references.Clear();
    }

    /// <summary>Takes the value of an attribute that holds ids.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="value">The value as it stands in the document.</param>
    /// <param name="line">Where the attribute stands.</param>
    /// <param name="column">Where the attribute stands.</param>
    /// <returns>An id that an earlier attribute has, too, and where that stands; null where there is none.</returns>
    public (string Id, int Line, int Column)? Add(IdKind kind, string value, int line, int column)
    {
        ReadOnlySpan<char> rest = value;
        while (XmlWhiteSpace.NextWord(ref rest, out ReadOnlySpan<char> token))
        {
            string id = token.Length == value.Length ? value : token.ToString();
            if (kind != IdKind.Id)
            {
                _references.Add((id, line, column));
            }
            else if (!_ids.TryAdd(id, (line, column)))
            {
                (int firstLine, int firstColumn) = _ids[id];
                return (id, firstLine, firstColumn);
            }
        }

        return null;
    }

    /// <summary>The references without a target, in document order; asked for at the end of the document.</summary>
    public IEnumerable<(string Id, int Line, int Column)> Dangling()
    {
        foreach ((string Id, int Line, int Column) reference in _references)
        {
            if (!_ids.ContainsKey(reference.Id))
            {
                yield return reference;
            }
        }
    }
}
