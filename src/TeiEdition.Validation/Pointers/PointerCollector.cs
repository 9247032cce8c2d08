// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Ids;
using TeiEdition.Validation.Walking;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>
/// Collects the pointers of a document while it is read, each reference once with all its places, and follows them at the end,
/// when the ids are known. For one document.
/// </summary>
/// <param name="location">The full path of the document, which need not exist.</param>
/// <param name="folders">Tells the base folder; shown each tag before this.</param>
/// <param name="inclusions">Collects the inclusions; shown each tag before this.</param>
/// <param name="ids">Collects the ids; shown each tag before this.</param>
/// <param name="edition">The files around.</param>
/// <param name="sink">Gets the findings: those about prefix definitions at once, the others at the end in document order.</param>
internal sealed class PointerCollector(
    string location, BaseFolders folders, InclusionCollector inclusions, IdCollector ids, EditionFiles edition, IDiagnosticSink sink)
    : DocumentCheck
{
    private readonly PrefixDefinitions _prefixes = new(sink);
    private readonly Dictionary<PointerReference, int> _numbers = [];
    private readonly List<PointerReference> _references = [];
    private readonly List<(int Reference, int Line, int Column)> _places = [];

    /// <summary>The files that the document points at; empty before the end.</summary>
    public ImmutableArray<FileUse> Uses { get; private set; } = [];

    /// <inheritdoc/>
    public override void Element(StartTag tag)
    {
        if (!tag.IsTei || tag.IsExample)
        {
            return;
        }

        foreach (TagAttribute attribute in tag.Attributes)
        {
            if (attribute.Is(AttributeRole.Pointer) && PointerAttributes.Contains(tag.LocalName, attribute.LocalName))
            {
                Add(new PointerReference(tag.LocalName, attribute.LocalName, attribute.Value, folders.Of(tag), tag.Path), attribute);
            }
        }

        if (tag.LocalName == "prefixDef")
        {
            _prefixes.Add(tag);
        }
    }

    /// <inheritdoc/>
    public override void End(CancellationToken cancellationToken)
    {
        ImmutableArray<Inclusion> includes = inclusions.All;
        IdTable own = ids.ToTable();
        TargetFiles files = new(location, new TargetFile(own, [], null), edition);
        IncludedIds included = IncludedIds.Collect(includes, location, files, cancellationToken);
        PointerCheck check = new(location, _prefixes, own, included, files);
        ImmutableArray<PointerProblem>?[] problems = new ImmutableArray<PointerProblem>?[_references.Count];
        InclusionCheck inclusionCheck = new(includes, check, sink);
        foreach ((int reference, int line, int column) in _places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PointerReference pointer = _references[reference];
            SourceLocation place = Places.Of(pointer.Path, line, column);
            inclusionCheck.Before(place, cancellationToken);
            problems[reference] ??= check.Follow(pointer, cancellationToken);
            foreach (PointerProblem problem in problems[reference] ?? [])
            {
                sink.Report(problem.At(place));
            }

            if (problems[reference] is { IsEmpty: false } some)
            {
                problems[reference] = some.RemoveAll(p => p.IsToldOnce);
            }
        }

        inclusionCheck.Rest(cancellationToken);
        Uses = [.. files.Uses];
    }

    private void Add(PointerReference reference, TagAttribute attribute)
    {
        if (!_numbers.TryGetValue(reference, out int number))
        {
            number = _references.Count;
            _numbers.Add(reference, number);
            _references.Add(reference);
        }

        _places.Add((number, attribute.Line, attribute.Column));
    }
}
