// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Emission.Documentation.Prose;
using TeiEdition.Odd.Emission.Documentation.Reference;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>What all parts of one page share: the model, the words, and who has which id. For one thread.</summary>
internal sealed class PageContext
{
    private readonly Dictionary<string, (string Id, XElement Holder)> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _own = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives ids to everything that the page describes.</summary>
    /// <param name="model">The customisation.</param>
    /// <param name="options">What the page contains.</param>
    public PageContext(OddModel model, DocumentationOptions options)
    {
        Model = model;
        Options = options;
        Words = Words.Of(options.Language);
        Languages = new LanguageChoice(LanguageChoice.IsTag(options.Language) ? options.Language : "en");
        Content = new ContentIndex(model);
        Take(model.Schema.Elements, "element");
        Take(model.Schema.Classes, "class");
        Take(model.Schema.Macros, "macro");
        Take(model.Schema.DataSpecs, "datatype");
        foreach (ClassSpec declaring in model.Schema.Classes)
        {
            foreach (AttDef attribute in declaring.Attributes.Definitions)
            {
                _names.TryAdd($"att {declaring.Ident} {attribute.Ident}", Ids.Take($"att-{declaring.Ident}-{attribute.Ident}"));
            }
        }

        TakeTargets(model.Schema.Document);
        Code = new CodeWriter(this);
        Prose = new ProseWriter(this);
    }

    /// <summary>The customisation.</summary>
    public OddModel Model { get; }

    /// <summary>What the page contains.</summary>
    public DocumentationOptions Options { get; }

    /// <summary>Our own words.</summary>
    public Words Words { get; }

    /// <summary>Chooses the language of descriptions.</summary>
    public LanguageChoice Languages { get; }

    /// <summary>Who contains whom.</summary>
    public ContentIndex Content { get; }

    /// <summary>The ids of the page.</summary>
    public IdTable Ids { get; } = new();

    /// <summary>The rules that are written so far: their ids and names, and each as a list of one.</summary>
    public List<(string Id, string Name, XElement Line)> Rules { get; } = [];

    /// <summary>Writes XML for reading.</summary>
    public CodeWriter Code { get; }

    /// <summary>Writes prose.</summary>
    public ProseWriter Prose { get; }

    /// <summary>The id of an element's description; null where the schema has no such element.</summary>
    /// <param name="ident">The element's ident.</param>
    public string? Element(string ident) => _names.GetValueOrDefault("element " + ident);

    /// <summary>The id of a class's description; null where there is none.</summary>
    /// <param name="ident">The class's ident.</param>
    public string? Class(string ident) => _names.GetValueOrDefault("class " + ident);

    /// <summary>The id of a macro's description; null where there is none.</summary>
    /// <param name="ident">The macro's ident.</param>
    public string? Macro(string ident) => _names.GetValueOrDefault("macro " + ident);

    /// <summary>The id of a datatype's description; null where there is none.</summary>
    /// <param name="ident">The datatype's ident.</param>
    public string? Datatype(string ident) => _names.GetValueOrDefault("datatype " + ident);

    /// <summary>The id of the description of an attribute that a class declares; null where it does not.</summary>
    /// <param name="declaring">The class's ident.</param>
    /// <param name="attribute">The attribute's ident.</param>
    public string? Attribute(string declaring, string attribute) => _names.GetValueOrDefault($"att {declaring} {attribute}");

    /// <summary>The id of whatever the schema calls by a name; null where there is nothing.</summary>
    /// <param name="ident">An ident of an element, class, macro or datatype.</param>
    public string? Anything(string ident) => Element(ident) ?? Class(ident) ?? Macro(ident) ?? Datatype(ident);

    /// <summary>The id on the page of what has an <c>xml:id</c> in the ODD; it may be that nothing with that id is written.</summary>
    /// <param name="id">The <c>xml:id</c>.</param>
    public string? Target(string id) => _targets.GetValueOrDefault(id).Id;

    /// <summary>The element of the ODD that has an <c>xml:id</c>; null where none has it.</summary>
    /// <param name="id">The <c>xml:id</c>.</param>
    public XElement? Holder(string id) => _targets.GetValueOrDefault(id).Holder;

    /// <summary>The id that the writer of a piece of prose puts on it; null where it has no <c>xml:id</c>, or shares it with one before.</summary>
    /// <param name="element">The element of the ODD.</param>
    public string? IdOf(XElement element) => _own.GetValueOrDefault(element);

    private void Take<T>(IEnumerable<T> specifications, string kind)
        where T : Specification
    {
        foreach (T specification in specifications)
        {
            string key = $"{kind} {specification.Ident}";
            if (!_names.ContainsKey(key))
            {
                _names.Add(key, Ids.Take($"{kind}-{specification.Ident}"));
            }
        }
    }

    private void TakeTargets(XElement document)
    {
        foreach (XElement element in document.DescendantsAndSelf().Where(e => e.Name.NamespaceName == TeiNames.TeiNamespace))
        {
            if (element.Attribute(XNamespace.Xml + "id")?.Value is { Length: > 0 } id && !_targets.ContainsKey(id))
            {
                string? described = element.Name.LocalName.EndsWith("Spec", StringComparison.Ordinal) ? Anything(element.Attribute("ident")?.Value ?? "") : null;
                _targets.Add(id, (described ?? Ids.Take(id), element));
                if (described is null)
                {
                    _own.Add(element, _targets[id].Id);
                }
            }
        }
    }
}
