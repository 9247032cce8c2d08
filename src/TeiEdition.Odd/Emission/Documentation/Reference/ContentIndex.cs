// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.RelaxNg;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>Which elements of a customisation may contain which, classes and macros followed; who uses what. For one thread.</summary>
internal sealed class ContentIndex
{
    private readonly OddModel _model;
    private readonly Dictionary<string, ElementContent> _contents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _classElements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _users = new(StringComparer.Ordinal);

    /// <summary>Follows all content models.</summary>
    /// <param name="model">The customisation.</param>
    public ContentIndex(OddModel model)
    {
        _model = model;
        foreach (ElementSpec element in model.Schema.Elements)
        {
            Walk walk = new(this, element.Ident);
            walk.Visit(element.Content);
            _contents.TryAdd(element.Ident, new ElementContent([.. walk.Elements], walk.HasText, walk.HasAny));
            foreach (string child in walk.Elements)
            {
                Add(_parents, child, element.Ident);
            }
        }

        IEnumerable<(string Ident, ContentModel? Content)> others =
        [
            .. model.Schema.Macros.Select(m => (m.Ident, m.Content)), .. model.Schema.DataSpecs.Select(d => (d.Ident, d.Content)),
        ];
        foreach ((string ident, ContentModel? content) in others)
        {
            new Walk(this, ident).Visit(content);
        }

        UseDatatypes();
        UseClasses();
    }

    /// <summary>What an element may contain.</summary>
    /// <param name="ident">The element's ident; the schema has it.</param>
    public ElementContent Of(string ident) => _contents[ident];

    /// <summary>The elements that may contain one, by ident, in ordinal order.</summary>
    /// <param name="ident">The element's ident.</param>
    public ImmutableArray<string> ParentsOf(string ident) => _parents.TryGetValue(ident, out SortedSet<string>? parents) ? [.. parents] : [];

    /// <summary>The declarations whose content, datatype or classes name a class, macro or datatype, by ident, in ordinal order.</summary>
    /// <param name="ident">The ident of what is used.</param>
    public ImmutableArray<string> UsersOf(string ident) => _users.TryGetValue(ident, out SortedSet<string>? users) ? [.. users] : [];

    /// <summary>The elements that are members of a model class, directly or through other classes, each once.</summary>
    /// <param name="ident">The class's ident.</param>
    public ImmutableArray<string> ElementsOf(string ident)
    {
        if (!_classElements.TryGetValue(ident, out ImmutableArray<string> elements))
        {
            OrderedDictionary<string, bool> found = new(StringComparer.Ordinal);
            Gather(ident, found, new HashSet<string>(StringComparer.Ordinal));
            elements = [.. found.Keys];
            _classElements.Add(ident, elements);
        }

        return elements;
    }

    private void Gather(string ident, OrderedDictionary<string, bool> found, HashSet<string> seen)
    {
        if (_model.FindClass(ident) is not { } gathered || !seen.Add(ident))
        {
            return;
        }

        foreach (string member in gathered.Members)
        {
            if (_model.FindElement(member) is not null)
            {
                found.TryAdd(member, true);
            }
            else
            {
                Gather(member, found, seen);
            }
        }
    }

    private void UseDatatypes()
    {
        IEnumerable<(string Ident, AttList Attributes)> lists =
        [
            .. _model.Schema.Elements.Select(e => (e.Ident, e.Attributes)), .. _model.Schema.Classes.Select(c => (c.Ident, c.Attributes)),
        ];
        foreach ((string ident, AttList attributes) in lists)
        {
            foreach (AttDef attribute in attributes.Definitions)
            {
                new Walk(this, ident).Visit(attribute.Datatype?.Content);
            }
        }
    }

    private void UseClasses()
    {
        IEnumerable<(string Ident, ClassList? Classes)> lists =
        [
            .. _model.Schema.Elements.Select(e => (e.Ident, e.Classes)), .. _model.Schema.Classes.Select(c => (c.Ident, c.Classes)),
        ];
        foreach ((string ident, ClassList? classes) in lists)
        {
            foreach (MemberOf member in classes?.Members ?? [])
            {
                if (_model.FindClass(member.Key)?.Type == ClassType.Atts)
                {
                    Add(_users, member.Key, ident);
                }
            }
        }
    }

    private static void Add(Dictionary<string, SortedSet<string>> table, string key, string value)
    {
        if (!table.TryGetValue(key, out SortedSet<string>? values))
        {
            values = new SortedSet<string>(StringComparer.Ordinal);
            table.Add(key, values);
        }

        values.Add(value);
    }

    /// <summary>The following of one content model.</summary>
    private sealed class Walk(ContentIndex owner, string user)
    {
        private readonly HashSet<string> _macros = new(StringComparer.Ordinal);

        public SortedSet<string> Elements { get; } = new(StringComparer.Ordinal);

        public bool HasText { get; private set; }

        public bool HasAny { get; private set; }

        public void Visit(ContentModel? content)
        {
            foreach (ContentNode node in content?.Items ?? [])
            {
                Visit(node);
            }
        }

        private void Visit(ContentNode node)
        {
            switch (node)
            {
                case ElementRef element:
                    Reach(element.Key);
                    break;
                case ClassRef reference:
                    Use(reference.Key);
                    IEnumerable<string> members = reference.Include.IsEmpty ? owner.ElementsOf(reference.Key) : reference.Include;
                    members.Except(reference.Except, StringComparer.Ordinal).ToList().ForEach(Reach);
                    break;
                case MacroRef macro:
                    Follow(macro.Key);
                    break;
                case Sequence sequence:
                    sequence.Items.ToList().ForEach(Visit);
                    break;
                case Alternate alternate:
                    alternate.Items.ToList().ForEach(Visit);
                    break;
                case AnyElement:
                    HasAny = true;
                    break;
                case TextNode or ValListContent:
                    HasText = true;
                    break;
                case DataRef data:
                    HasText = true;
                    Use(data.Key);
                    break;
                case RawPattern raw:
                    Visit(raw.Element);
                    break;
                default:
                    break;
            }
        }

        // References in raw RELAX NG name elements, macros, or a class with a suffix that says how its members stand.
        private void Visit(XElement raw)
        {
            foreach (XElement part in raw.DescendantsAndSelf().Where(e => e.Name.NamespaceName == RelaxNgNames.StructureNamespace))
            {
                switch (part.Name.LocalName)
                {
                    case "ref" when part.Attribute("name")?.Value is { } name:
                        VisitName(name);
                        break;
                    case "anyName" or "nsName":
                        HasAny = true;
                        break;
                    case "text" or "data" or "value" or "list" or "mixed":
                        HasText = true;
                        break;
                    default:
                        break;
                }
            }
        }

        private void VisitName(string name)
        {
            string first = name.Split('_')[0];
            if (owner._model.FindClass(name) is null && owner._model.FindClass(first) is null)
            {
                Reach(name);
                Follow(name);
                return;
            }

            string ident = owner._model.FindClass(name) is null ? first : name;
            Use(ident);
            owner.ElementsOf(ident).ToList().ForEach(Reach);
        }

        private void Follow(string macro)
        {
            Use(macro);
            if (_macros.Add(macro))
            {
                Visit(owner._model.FindMacro(macro)?.Content);
            }
        }

        private void Reach(string ident)
        {
            if (owner._model.FindElement(ident) is not null)
            {
                Elements.Add(ident);
            }
        }

        private void Use(string? ident)
        {
            if (ident is not null)
            {
                Add(owner._users, ident, user);
            }
        }
    }
}
