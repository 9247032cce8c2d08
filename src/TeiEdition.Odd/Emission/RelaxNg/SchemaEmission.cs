// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Reading;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.RelaxNg;

/// <summary>What the writers of the parts of one schema share. Not safe on several threads.</summary>
internal sealed class SchemaEmission
{
    /// <summary>Begins a schema.</summary>
    /// <param name="model">The resolved model.</param>
    /// <param name="context">The compilation.</param>
    public SchemaEmission(OddModel model, OddContext context)
    {
        Model = model;
        Context = context;
        Names = new DefinitionNames(model);
        External = new ExternalNames(model.Schema.ExternalModules);
        Definitions = new Definitions(context);
        Occurrences = new Occurrences(context);
        Documentation = new DocumentationAnnotations(context.Options);
        Datatypes = new DatatypeEmitter(this);
        Content = new ContentEmitter(this);
        Classes = new ModelClassEmitter(this);
        Attributes = new AttributeEmitter(this);
        AnyElements = new AnyElementEmitter(this);
        Raw = new RawPatternEmitter(this);
    }

    /// <summary>The resolved model.</summary>
    public OddModel Model { get; }

    /// <summary>The compilation.</summary>
    public OddContext Context { get; }

    /// <summary>The namespace of elements that say nothing themselves.</summary>
    public string Namespace => Model.Schema.Namespace ?? TeiNames.TeiNamespace;

    /// <summary>Builds names.</summary>
    public DefinitionNames Names { get; }

    /// <summary>The definitions of external grammars.</summary>
    public ExternalNames External { get; }

    /// <summary>The definitions of the schema.</summary>
    public Definitions Definitions { get; }

    /// <summary>Repeats patterns.</summary>
    public Occurrences Occurrences { get; }

    /// <summary>Notes for readers of the schema.</summary>
    public DocumentationAnnotations Documentation { get; }

    /// <summary>Writes datatypes and values.</summary>
    public DatatypeEmitter Datatypes { get; }

    /// <summary>Writes content models.</summary>
    public ContentEmitter Content { get; }

    /// <summary>Writes model classes.</summary>
    public ModelClassEmitter Classes { get; }

    /// <summary>Writes attributes.</summary>
    public AttributeEmitter Attributes { get; }

    /// <summary>Writes elements of any name.</summary>
    public AnyElementEmitter AnyElements { get; }

    /// <summary>Takes in RELAX NG that stands in the ODD.</summary>
    public RawPatternEmitter Raw { get; }

    /// <summary>A reference to an element.</summary>
    /// <param name="element">The element.</param>
    public TeiEdition.RelaxNg.Syntax.RefPattern Refer(ElementSpec element) => new(Names.Of(element));
}
