// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Xml.Linq;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Pointers;

/// <summary>Follows every pointer of one document, and reports those that lead nowhere. For one thread and one run.</summary>
/// <param name="document">The document, read with its lines.</param>
/// <param name="path">The name that diagnostics give.</param>
/// <param name="location">The full path of the document, which need not exist.</param>
/// <param name="ids">The ids of the document.</param>
/// <param name="files">Reads the files that pointers name.</param>
/// <param name="sink">Gets the findings in document order.</param>
internal sealed class PointerCheck(
    XDocument document, string path, string location, IdTable ids, TargetFiles files, IDiagnosticSink sink)
{
    private static readonly FrozenSet<string> CommonSchemes = FrozenSet.ToFrozenSet(
        [
            "ark", "data", "doi", "file", "ftp", "ftps", "geo", "git", "gopher", "hdl", "http", "https", "info", "isbn",
            "javascript", "ldap", "mailto", "news", "sftp", "ssh", "tag", "tei", "tel", "urn", "ws", "wss", "xri",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<PrefixDefinition>> _prefixes = PrefixDefinitions.Read(document, path, sink);
    private readonly string _folder = Path.GetDirectoryName(location) ?? location;
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly Suggestions _suggestions = new();
    private FrozenSet<string>? _includedIds;

    /// <summary>Checks the whole document.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        foreach ((XElement element, bool example) in ElementWalk.All(document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!example && element.Name == TargetFiles.Include)
            {
                CheckInclude(element, cancellationToken);
            }

            if (example || element.Name.Namespace != TeiNames.Tei)
            {
                continue;
            }

            foreach (XAttribute attribute in element.Attributes())
            {
                if (attribute.Name.Namespace == XNamespace.None
                    && PointerAttributes.Contains(element.Name.LocalName, attribute.Name.LocalName))
                {
                    CheckAttribute(element, attribute, cancellationToken);
                }
            }
        }
    }

    // An include with a fallback may do without its file (XInclude 1.0, section 3.2).
    private void CheckInclude(XElement include, CancellationToken cancellationToken)
    {
        if (include.Attribute("href") is not { } href || include.Element(include.Name.Namespace + "fallback") is not null)
        {
            return;
        }

        PointerValue value = PointerValue.Parse(href.Value.Trim(XmlSpace.Characters));
        if (value.Scheme is null
            && CheckReference(value with { Fragment = null }, value.Text, include, href, cancellationToken) is { } problem)
        {
            sink.Report(problem);
        }
    }

    private void CheckAttribute(XElement element, XAttribute attribute, CancellationToken cancellationToken)
    {
        foreach (string text in XmlSpace.Split(attribute.Value))
        {
            PointerValue value = PointerValue.Parse(text);
            Diagnostic? problem = value.Scheme is null
                ? CheckReference(value, text, element, attribute, cancellationToken)
                : CheckPrefixed(value, element, attribute, cancellationToken);
            if (problem is not null)
            {
                sink.Report(problem);
            }
        }
    }

    // A private prefix may have several definitions; the pointer is good when one of them leads somewhere.
    private Diagnostic? CheckPrefixed(
        PointerValue value, XElement element, XAttribute attribute, CancellationToken cancellationToken)
    {
        string scheme = value.Scheme!; // the caller looked
        if (!_prefixes.TryGetValue(scheme, out List<PrefixDefinition>? definitions))
        {
            return CommonSchemes.Contains(scheme) || !_undeclared.Add(scheme)
                ? null
                : Problem(ValidationDiagnostics.UnknownPrefix, attribute, value.Text, scheme);
        }

        Diagnostic? problem = null;
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
            Diagnostic? found = target.Scheme is not null
                ? null
                : CheckReference(target, $"{value.Text} = {expanded}", element, attribute, cancellationToken);
            if (found is null)
            {
                return null;
            }

            problem ??= found;
        }

        return matched ? problem : Problem(ValidationDiagnostics.PrefixMismatch, attribute, value.Text, scheme);
    }

    private Diagnostic? CheckReference(
        PointerValue value, string shown, XElement element, XAttribute attribute, CancellationToken cancellationToken)
    {
        if (value.IsNetworkPath)
        {
            return null;
        }

        if (value.Path.Length == 0)
        {
            return value.Id is not { } id || Knows(id, cancellationToken)
                ? null
                : Problem(ValidationDiagnostics.UnknownId, attribute, shown, id, _suggestions.For(id, ids));
        }

        if (LocalPath.BaseFolder(element, _folder) is not { } folder)
        {
            return null;
        }

        string file = LocalPath.Resolve(folder, value.Path);
        bool withIds = value.Id is not null && value.Path[0] != '/'; // of a place given from the root, only the existence
        TargetFile? target = files.Get(file, withIds, cancellationToken);
        if (target is null)
        {
            return value.Fragment is null && ids.Ids.Contains(value.Text)
                ? Problem(ValidationDiagnostics.MissingNumberSign, attribute, value.Text)
                : Problem(ValidationDiagnostics.MissingFile, attribute, shown);
        }

        return CheckFragment(value, shown, file, target, attribute);
    }

    private Diagnostic? CheckFragment(
        PointerValue value, string shown, string file, TargetFile target, XAttribute attribute)
    {
        if (value.Id is not { } id)
        {
            return null;
        }

        if (target.Problem is { } reason)
        {
            return _unreadable.Add(file)
                ? Problem(ValidationDiagnostics.UnreadableTarget, attribute, shown, reason)
                : null;
        }

        return target.Ids is not { } table || table.Ids.Contains(id)
            ? null
            : Problem(ValidationDiagnostics.UnknownIdInFile, attribute, shown, id, _suggestions.For(id, table));
    }

    private bool Knows(string id, CancellationToken cancellationToken)
    {
        if (ids.Ids.Contains(id))
        {
            return true;
        }

        _includedIds ??= IncludedIds.Collect(document, location, files, cancellationToken);
        return _includedIds.Contains(id);
    }

    private Diagnostic Problem(DiagnosticDescriptor descriptor, XAttribute attribute, params ReadOnlySpan<string> rest) =>
        Diagnostic.Create(descriptor, Places.Of(attribute, path), [attribute.Name.LocalName, .. rest]);
}
