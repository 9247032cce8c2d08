// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.RelaxNg;
using TeiEdition.Schematron;
using TeiEdition.Schematron.Tree;
using TeiEdition.Validation.Ids;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// Holds documents against their schemas while they are read. What stands before the root element says which these are, so
/// they are known when that comes. The calls for a document are <c>Begin Node* End?</c>. For one thread.
/// </summary>
/// <param name="options">What to check, and the limits.</param>
internal sealed class SchemaChecks(ValidationOptions options)
{
    private readonly Dictionary<RelaxNgSchema, RelaxNgValidator> _validators = new(ReferenceEqualityComparer.Instance);
    private readonly List<XmlModel> _models = [];
    private readonly List<RelaxNgValidator> _active = [];
    private DoctypeDeclarations _declarations = DoctypeDeclarations.None;
    private XmlReader? _reader;
    private IDiagnosticSink? _sink;
    private IdCollector? _ids;
    private string _path = string.Empty;
    private string _location = string.Empty;
    private DocumentTreeBuilder? _tree;
    private bool _inRoot;
    private bool _hasModel;
    private bool _hasDoctype;

    /// <summary>The schemas of the document, once its root element was met.</summary>
    public DocumentSchemas Schemas { get; private set; } = DocumentSchemas.None;

    /// <summary>
    /// Whether what is found depends on nothing but the document, the files that it points at, and the files of its schemas:
    /// not on an external document type, a schema that could not be had, or rules in XSLT, which may read other files.
    /// </summary>
    public bool DependsOnFilesAlone =>
        Schemas.IsComplete && (!_hasDoctype || options.ExternalSubsets is null)
        && Schemas.Uses.All(u => !u.UsesRules || u.Schema.Rules?.XsltPart(u.Phase ?? options.Rules?.Phase) is null);

    /// <summary>Begins a document.</summary>
    /// <param name="reader">Reads it, and stands before its first node.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="location">Its full path, which need not exist.</param>
    /// <param name="ids">Collects its ids.</param>
    /// <param name="sink">Gets the findings.</param>
    public void Begin(XmlReader reader, string path, string location, IdCollector ids, IDiagnosticSink sink)
    {
        _models.Clear();
        _active.Clear();
        _declarations = DoctypeDeclarations.None;
        _reader = reader;
        _sink = sink;
        _ids = ids;
        _path = path;
        _location = location;
        _inRoot = false;
        _hasModel = false;
        _hasDoctype = false;
        _tree = options is { Library.UsesRules: true, Rules: not null } ? new DocumentTreeBuilder(path, FileUri.FromPath(location)) : null;
        Schemas = DocumentSchemas.None;
    }

    /// <summary>Takes the node at which the reader stands.</summary>
    /// <param name="cancellationToken">Stops the loading of schemas.</param>
    public void Node(CancellationToken cancellationToken)
    {
        if (!_inRoot)
        {
            Prolog(cancellationToken);
        }

        foreach (RelaxNgValidator validator in _active)
        {
            validator.Node();
        }

        if (_reader is { } reader)
        {
            _tree?.Add(reader);
        }
    }

    /// <summary>Takes the end of the document, and runs the rules over what was read.</summary>
    /// <param name="cancellationToken">Stops the rules.</param>
    public void End(CancellationToken cancellationToken)
    {
        foreach (RelaxNgValidator validator in _active)
        {
            validator.End();
        }

        if (_tree is { } builder && options.Rules is { } run && _sink is { } sink)
        {
            DocumentTree tree = builder.Build();
            DistinctFindings distinct = new(sink);
            foreach (SchemaUse use in Schemas.Uses)
            {
                if (use is { UsesRules: true, Schema.Rules: { } rules })
                {
                    new SchematronValidator(rules).Validate(tree, _path, run with { Phase = use.Phase ?? run.Phase }, distinct, cancellationToken);
                }
            }
        }

        _tree = null;
    }

    private void Prolog(CancellationToken cancellationToken)
    {
        if (_reader is not { } reader || _sink is not { } sink)
        {
            throw new InvalidOperationException("Begin comes first.");
        }

        switch (reader.NodeType)
        {
            case XmlNodeType.DocumentType:
                _declarations = DoctypeDeclarations.Of(reader);
                _hasDoctype = true;
                break;
            case XmlNodeType.ProcessingInstruction when reader.LocalName == XmlModelParser.Target && options.Library is { NamesSchemas: false }:
                _hasModel = true;
                if (XmlModelParser.Parse(reader.Value, Places.Of(reader, _path), sink) is { } model)
                {
                    _models.Add(model);
                }

                break;
            case XmlNodeType.Element:
                _inRoot = true;
                Root(reader, sink, cancellationToken);
                break;
        }
    }

    private void Root(XmlReader reader, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (options.Schema is { } only)
        {
            Start(only, namesDeclarations: false, reader, sink);
        }

        if (options.Library is { } library)
        {
            Schemas = library.For(ImmutableArray.CreateRange(_models), !_hasModel, FileUri.FromPath(_location), sink, cancellationToken);
            foreach (SchemaUse use in Schemas.Uses)
            {
                if (use is { UsesGrammar: true, Schema.Grammar: { } grammar })
                {
                    Start(grammar, use.Schema.Language == SchemaLanguage.Odd || options.NamesDeclarations, reader, sink);
                }
            }
        }

        if (!Schemas.Uses.Any(u => u is { UsesRules: true, Schema.Rules: not null }))
        {
            _tree = null;
        }
    }

    private void Start(RelaxNgSchema schema, bool namesDeclarations, XmlReader reader, IDiagnosticSink sink)
    {
        if (!_validators.TryGetValue(schema, out RelaxNgValidator? validator))
        {
            validator = new RelaxNgValidator(schema, new RelaxNgValidationOptions
            {
                MaxDepth = options.Reading.MaxDepth,
                MaxErrors = options.MaxSchemaErrors,
                NamesDeclarations = namesDeclarations,
            });
            _validators.Add(schema, validator);
        }

        validator.BeginAt(_path, reader, _declarations, schema.ChecksIds && _ids is not null ? new SameFinding(_ids, sink) : sink);
        _active.Add(validator);
    }
}
