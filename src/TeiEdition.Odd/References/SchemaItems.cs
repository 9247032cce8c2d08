// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.References;

/// <summary>
/// What a <c>schemaSpec</c> consists of, with every <c>specGrpRef</c> and <c>specGrp</c> put in place, those of other files
/// included (TEI P5 Guidelines, section 23.5 "Building a TEI Schema"). Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
internal sealed class SchemaItems(OddContext context)
{
    private readonly List<XElement> _items = [];
    private readonly List<XElement> _open = [];

    /// <summary>Collects the references, declarations and rules.</summary>
    /// <param name="schemaSpec">The <c>schemaSpec</c>.</param>
    /// <returns>The elements, in the order in which they count.</returns>
    public List<XElement> Collect(XElement schemaSpec)
    {
        AddChildren(schemaSpec);
        return _items;
    }

    private void AddChildren(XElement parent)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        foreach (XElement child in parent.Elements())
        {
            if (child.Name == OddNames.SpecGrp)
            {
                Enter(child, child);
            }
            else if (child.IsTei("specGrpRef"))
            {
                Follow(child);
            }
            else if (child.Name.NamespaceName == TeiNames.TeiNamespace)
            {
                _items.Add(child);
            }
        }
    }

    private void Follow(XElement reference)
    {
        string target = Attributes.Value(reference, "target") ?? string.Empty;
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string file = hash < 0 ? target : target[..hash];
        XElement? root = file.Length == 0
            ? reference.AncestorsAndSelf().Last()
            : context.Load(file, context.BaseUri(reference), reference.Place(), quiet: false, out _);
        if (root is null)
        {
            return;
        }

        if (hash < 0 && target.Length > 0)
        {
            foreach (XElement group in Groups(root))
            {
                Enter(group, reference);
            }

            return;
        }

        XElement? found = hash < 0 ? null : XPointer.ById(root, Uri.UnescapeDataString(target[(hash + 1)..]));
        if (found is null)
        {
            context.Report(OddDiagnostics.UnknownGroup, reference.Place(), target);
            return;
        }

        Enter(found, reference);
    }

    // A file without a fragment stands for all that it declares outside schemas.
    private static IEnumerable<XElement> Groups(XElement root) => root.Name == OddNames.SpecGrp
        ? [root]
        : root.Descendants(OddNames.SpecGrp).Where(g => !g.Ancestors().Any(a => a.Name == OddNames.SpecGrp || a.Name == OddNames.SchemaSpec));

    private void Enter(XElement group, XElement reference)
    {
        if (_open.Contains(group))
        {
            string name = (string?)group.Attribute(TeiNames.XmlId) ?? Attributes.Value(reference, "target") ?? string.Empty;
            context.Report(OddDiagnostics.GroupCircle, reference.Place(), name);
            return;
        }

        if (!context.Take(1 + group.Elements().Count(), reference.Place()))
        {
            return;
        }

        if (_open.Count >= context.Options.Reading.MaxDepth)
        {
            context.Report(OddDiagnostics.TooDeep, reference.Place(), context.Options.Reading.MaxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        _open.Add(group);
        AddChildren(group);
        _open.RemoveAt(_open.Count - 1);
    }
}
