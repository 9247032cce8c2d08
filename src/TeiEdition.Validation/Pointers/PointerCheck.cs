// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Pointers;

/// <summary>Follows references of one document, and says of each what is wrong. For one thread and one document.</summary>
/// <param name="location">The full path of the document, which need not exist.</param>
/// <param name="prefixes">Its private prefixes.</param>
/// <param name="ids">Its ids.</param>
/// <param name="included">The ids of what it includes.</param>
/// <param name="files">The files that pointers name.</param>
internal sealed class PointerCheck(string location, PrefixDefinitions prefixes, IdTable ids, IncludedIds included, TargetFiles files)
{
    private static readonly FrozenSet<string> CommonSchemes = FrozenSet.ToFrozenSet(
        [
            "ark", "data", "doi", "file", "ftp", "ftps", "geo", "git", "gopher", "hdl", "http", "https", "info", "isbn",
            "javascript", "ldap", "mailto", "news", "sftp", "ssh", "tag", "tei", "tel", "urn", "ws", "wss", "xri",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly Suggestions _suggestions = new();

    /// <summary>Follows a reference; each of its parts between white space is a pointer.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">Stops reading a file.</param>
    /// <returns>What is wrong, in the order of the pointers; empty where nothing is.</returns>
    public ImmutableArray<PointerProblem> Follow(PointerReference reference, CancellationToken cancellationToken)
    {
        ImmutableArray<PointerProblem>.Builder problems = ImmutableArray.CreateBuilder<PointerProblem>();
        foreach (string text in XmlSpace.Split(reference.Value))
        {
            PointerValue value = PointerValue.Parse(text);
            PointerProblem? problem = value.Scheme is null
                ? FollowLocal(value, text, reference, cancellationToken)
                : FollowPrefixed(value, reference, cancellationToken);
            if (problem is not null)
            {
                problems.Add(problem);
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Follows what an inclusion names.</summary>
    /// <param name="href">The reference as written.</param>
    /// <param name="folder">The full path of the base folder; null where it is not a local one.</param>
    /// <param name="cancellationToken">Stops reading a file.</param>
    /// <returns>What is wrong, or null.</returns>
    public PointerProblem? FollowInclusion(string href, string? folder, CancellationToken cancellationToken)
    {
        PointerValue value = PointerValue.Parse(href.Trim(XmlSpace.Characters));
        return value.Scheme is not null
            ? null
            : FollowLocal(value with { Fragment = null }, value.Text, new PointerReference("include", "href", href, folder, location), cancellationToken);
    }

    // A private prefix may have several definitions; the pointer is good when one of them leads somewhere.
    private PointerProblem? FollowPrefixed(PointerValue value, PointerReference reference, CancellationToken cancellationToken)
    {
        string scheme = value.Scheme!; // the caller looked
        if (prefixes.Find(scheme) is not { } definitions)
        {
            return CommonSchemes.Contains(scheme) || !_undeclared.Add(scheme)
                ? null
                : Problem(ValidationDiagnostics.UnknownPrefix, reference, value.Text, scheme) with { IsToldOnce = true };
        }

        PointerProblem? problem = null;
        bool matched = false;
        foreach (PrefixDefinition definition in definitions)
        {
            if (definition.Pattern is null)
            {
                return null;
            }

            if (definition.Expand(value.Rest) is not { } expanded)
            {
                continue;
            }

            matched = true;
            PointerValue target = PointerValue.Parse(expanded);
            PointerProblem? found = target.Scheme is not null
                ? null
                : FollowLocal(target, $"{value.Text} = {expanded}", reference, cancellationToken);
            if (found is null)
            {
                return null;
            }

            problem ??= found;
        }

        return matched ? problem : Problem(ValidationDiagnostics.PrefixMismatch, reference, value.Text, scheme);
    }

    private PointerProblem? FollowLocal(
        PointerValue value, string shown, PointerReference reference, CancellationToken cancellationToken)
    {
        if (value.IsNetworkPath)
        {
            return null;
        }

        if (value.Path.Length == 0)
        {
            return value.Id is not { } id || ids.Contains(id) || included.Find(id) is not null
                ? null
                : Problem(ValidationDiagnostics.UnknownId, reference, shown, id, Suggestions.Words(_suggestions.For(id, ids)));
        }

        if (reference.Folder is not { } folder)
        {
            return null;
        }

        string file = LocalPath.Resolve(folder, value.Path);
        bool withIds = value.Id is not null && value.Path[0] != '/'; // of a place given from the root, only the existence
        TargetFile? target = files.Get(file, value.Id, withIds, cancellationToken);
        if (target is null)
        {
            return value.Fragment is null && ids.Contains(value.Text)
                ? Problem(ValidationDiagnostics.MissingNumberSign, reference, value.Text)
                : Problem(ValidationDiagnostics.MissingFile, reference, shown);
        }

        return FollowFragment(value, shown, file, target, reference);
    }

    private PointerProblem? FollowFragment(
        PointerValue value, string shown, string file, TargetFile target, PointerReference reference)
    {
        if (value.Id is not { } id)
        {
            return null;
        }

        if (target.Problem is { } reason)
        {
            return _unreadable.Add(file)
                ? Problem(ValidationDiagnostics.UnreadableTarget, reference, shown, reason) with { IsToldOnce = true }
                : null;
        }

        return target.Ids is not { } table || table.Contains(id)
            ? null
            : Problem(ValidationDiagnostics.UnknownIdInFile, reference, shown, id, Suggestions.Words(_suggestions.For(id, table)));
    }

    private static PointerProblem Problem(DiagnosticDescriptor descriptor, PointerReference reference, params ReadOnlySpan<string> rest) =>
        new(descriptor, [reference.Attribute, .. rest]);
}
