// SPDX-License-Identifier: MIT
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Recovery;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.RelaxNg;

/// <summary>
/// Holds documents against a schema, one after another, in one pass each over an <see cref="XmlReader"/>: by derivatives
/// (J. Clark, "An algorithm for RELAX NG validation", 2002) that the schema remembers. In the steady state nothing is allocated
/// for an element. After an error it goes on, without reporting what is only its consequence. For one thread; other threads
/// have validators of their own for the same schema.
/// <para>Two ways to use it: <see cref="Validate"/> reads a whole document. Where several checks share one pass, the calls are
/// <c>Begin (reader.Read Node)* End</c>: <see cref="Begin"/>, then <see cref="Node"/> after each <see cref="XmlReader.Read"/>
/// that gave true, then <see cref="End"/>. <see cref="Begin"/> may be called again at any time.</para>
/// </summary>
public sealed class RelaxNgValidator
{
    private readonly RelaxNgSchema _schema;
    private readonly RelaxNgValidationOptions _options;
    private SchemaAutomaton _automaton;
    private readonly NameCache _names;
    private ValueMatcher _values;
    private readonly DocumentContext _context = new();
    private readonly ErrorReporter _errors;
    private readonly OpenElements _open;
    private ErrorRecovery _recovery;
    private AttributeMatcher _attributes;
    private readonly PendingText _text = new();
    private readonly IdCheck _ids = new();
    private readonly NameUses _uses;
    private XmlReader? _reader;
    private IXmlLineInfo? _lines;

    // Null within an element that the schema does not know.
    private State? _state;
    private bool _stopped;

    /// <summary>Makes a validator. Cheap: what documents have taught the schema is in the schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    public RelaxNgValidator(RelaxNgSchema schema, RelaxNgValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
        _options = options ?? new RelaxNgValidationOptions();
        _names = new NameCache(schema.Names);
        _uses = new NameUses(schema.Names.Count);
        _errors = new ErrorReporter();
        _open = new OpenElements(_errors);
        _errors.Declarations = _options.NamesDeclarations ? new DeclarationFinder(schema.Source, _open) : null;
        Take(schema.Automaton);
    }

    /// <summary>
    /// Whether validation of this document has ended early: after too many errors, or at a limit. Further nodes are passed over,
    /// and the document is not valid.
    /// </summary>
    public bool HasStopped => _stopped;

    /// <summary>Reads a document to its end and validates it.</summary>
    /// <param name="reader">Its reader, before the first node; keeps white space, expands entities. Left at the end of the document.</param>
    /// <param name="path">How diagnostics name the document.</param>
    /// <param name="sink">Gets RNG500 to RNG512 and XML003.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>Whether the document is valid.</returns>
    /// <exception cref="XmlException">The document is not well-formed; what was found before has been reported.</exception>
    public bool Validate(XmlReader reader, string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        Begin(path, reader, sink);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Node();
        }

        return End();
    }

    /// <summary>Begins a document; what was left of another is forgotten.</summary>
    /// <param name="path">How diagnostics name the document.</param>
    /// <param name="reader">Its reader, before the first node.</param>
    /// <param name="sink">Gets RNG500 to RNG512 and XML003.</param>
    public void Begin(string path, XmlReader reader, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(sink);
        _reader = reader;
        _lines = reader as IXmlLineInfo;
        _context.Begin(reader);
        _errors.Begin(path, sink);
        _open.Clear();
        _text.Clear();
        _ids.Clear();
        _uses.Clear();
        if (_schema.Automaton is var automaton && !ReferenceEquals(automaton, _automaton))
        {
            Take(automaton);
        }

        _state = _automaton.Start;
        _stopped = false;
    }

    /// <summary>
    /// Begins a document whose reader stands already at or before its root element, because what stands before that names the
    /// schema; the next call is <see cref="Node"/> for the node at which it stands.
    /// </summary>
    /// <param name="path">How diagnostics name the document.</param>
    /// <param name="reader">Its reader.</param>
    /// <param name="declarations">What its document type declares.</param>
    /// <param name="sink">Gets RNG500 to RNG512 and XML003.</param>
    public void BeginAt(string path, XmlReader reader, DoctypeDeclarations declarations, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(declarations);
        Begin(path, reader, sink);
        _context.Declare(declarations);
    }

    /// <summary>Takes the node at which the reader stands; of an element also its attributes, and the reader is back at the element.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Begin"/> was not called.</exception>
    public void Node()
    {
        XmlReader reader = _reader ?? throw new InvalidOperationException("Begin comes first.");
        if (_stopped)
        {
            return;
        }

        try
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    StartElement(reader);
                    break;
                case XmlNodeType.EndElement:
                    EndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Text(reader, white: false);
                    break;
                case XmlNodeType.Whitespace:
                    Text(reader, white: true);
                    break;
                case XmlNodeType.DocumentType:
                    _context.Declare(reader);
                    break;
            }
        }
        catch (PatternLimitException e)
        {
            reader.MoveToElement();
            Stop(InstanceDiagnostics.TooComplex, e.Limit);
        }

        if (_errors.Count >= _options.MaxErrors && !_stopped)
        {
            Stop(InstanceDiagnostics.TooManyErrors, _errors.Count);
        }
    }

    /// <summary>Ends a document that was read to its end.</summary>
    /// <returns>Whether it is valid.</returns>
    /// <exception cref="InvalidOperationException"><see cref="Begin"/> was not called, or the document was ended before.</exception>
    public bool End()
    {
        if (_reader is null)
        {
            throw new InvalidOperationException("Begin comes first.");
        }

        _reader = null;
        if (!_stopped)
        {
            foreach ((string id, int line, int column) in _ids.Dangling())
            {
                _errors.Report(InstanceDiagnostics.UnknownIdRef, _errors.Location(line, column), null, Wording.Value(id));
                if (_errors.Count >= _options.MaxErrors)
                {
                    Stop(InstanceDiagnostics.TooManyErrors, _errors.Count);
                    break;
                }
            }
        }

        return _errors.Count == 0;
    }

    /// <summary>What may stand at the place that the document has reached: after the start tag that was taken last, or after an end tag or text.</summary>
    /// <returns>Elements, text, values, and whether the element that is open may end; nothing within an element that the schema does not know.</returns>
    public Expectation ExpectedContent()
    {
        try
        {
            return _state is null ? Expectation.Nothing : _schema.Expectations.Content(_state, _uses);
        }
        catch (PatternLimitException)
        {
            // What is left nests too deeply for the stack of this thread.
            return Expectation.Nothing;
        }
    }


    /// <summary>Takes the start tag at which the reader stands, but for one attribute, and leaves it open.</summary>
    /// <param name="except">The name of the attribute as it is written, with its prefix; null for none.</param>
    /// <returns>What may be added to the tag.</returns>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    internal Expectation OpenTag(string? except) =>
        _reader is not null && !_stopped && OpenElement(_reader, except) && _state is not null
            ? _schema.Expectations.Attributes(_state)
            : Expectation.Nothing;

    /// <summary>What the value of an attribute may be that is added to the start tag that <see cref="OpenTag"/> left open.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    internal Expectation ValueOf(ExpandedName attribute) => _state is null
        ? Expectation.Nothing
        : ExpectationReader.Value(_automaton.Attribute(_state, _names.Find(attribute.NamespaceUri, attribute.LocalName)));

    [MemberNotNull(nameof(_automaton), nameof(_values), nameof(_recovery), nameof(_attributes))]
    private void Take(SchemaAutomaton automaton)
    {
        _automaton = automaton;
        if (_errors.Declarations is { } declarations)
        {
            declarations.Automaton = automaton;
        }

        _values = new ValueMatcher(automaton.Lists);
        _recovery = new ErrorRecovery(automaton, _schema.Expectations, _errors, _open, _uses);
        _attributes = new AttributeMatcher(_schema, automaton, _names, _values, _context, _ids, _errors, _open, _options.MaxErrors);
    }

    // What is remembered is bounded, so that a document with ever new mixtures goes on in an automaton that knows only the
    // elements that are open. It has that alone: what other documents need must not be missing to it.
    private void Renew()
    {
        SchemaAutomaton next = _schema.NewAutomaton();
        _state = next.TakeOver(_open, _state);
        Take(next);
    }

    private void StartElement(XmlReader reader)
    {
        if (_automaton.IsHalfFull)
        {
            Renew();
        }

        bool isEmpty = reader.IsEmptyElement;
        if (!OpenElement(reader, except: null))
        {
            return;
        }

        if (_state is not null)
        {
            State closed = _automaton.Close(_state);
            _state = closed.IsDead ? _recovery.Attributes(_state) : closed;
            _open.Top.Content = _state;
        }

        if (isEmpty)
        {
            EndElement();
        }
    }

    private bool OpenElement(XmlReader reader, string? except)
    {
        EndPendingText();
        string localName = reader.LocalName;
        string namespaceUri = reader.NamespaceURI;
        int line = 0;
        int column = 0;
        if (_lines is not null)
        {
            line = _lines.LineNumber;
            column = _lines.LinePosition;
        }

        if (_open.Depth >= _options.MaxDepth)
        {
            Stop(XmlDiagnostics.TooDeep, _options.MaxDepth);
            return false;
        }

        int name = _names.Find(namespaceUri, localName);
        _uses.Add(name);
        State? parent = _state;
        OpenTransition? transition = null;
        if (parent is not null)
        {
            transition = _automaton.Open(parent, name);
        }

        ref Frame frame = ref _open.Push(localName, namespaceUri, line, column);
        if (transition is null || transition.Child.IsDead)
        {
            transition = _recovery.Element(parent, name, _lines);
        }

        frame.Transition = transition;
        frame.Parent = parent;
        _state = transition?.Child;
        if (reader.AttributeCount > 0)
        {
            _state = _attributes.Match(reader, _lines, _state, name, except);
        }

        return true;
    }

    private void Text(XmlReader reader, bool white)
    {
        if (_state is null || _open.Depth == 0)
        {
            return;
        }

        if (_state.HasData)
        {
            _text.Append(reader.Value, _lines);
            return;
        }

        if (white)
        {
            return;
        }

        State next = _automaton.Text(_state);
        if (ReferenceEquals(next, _state) || XmlWhiteSpace.IsWhite(reader.Value))
        {
            return;
        }

        if (!next.IsDead)
        {
            _state = next;
        }
        else
        {
            _recovery.Text(_state, _open.Here(_lines));
        }
    }

    // A text that might have been the whole content is not, for an element follows it.
    private void EndPendingText()
    {
        if (_text.IsEmpty)
        {
            return;
        }

        if (_state is { } state && !_text.IsWhite)
        {
            State next = _automaton.Text(state);
            if (!next.IsDead)
            {
                _state = next;
            }
            else
            {
                _recovery.Text(state, _open.At(_text.Line, _text.Column));
            }
        }

        _text.Clear();
    }

    private void EndElement()
    {
        ref Frame frame = ref _open.Top;
        if (frame.Transition is null || _state is null)
        {
            _state = frame.Parent;
        }
        else if (!_state.HasData && _state.Threads.Length == 1 && _state.IsComplete)
        {
            _state = frame.Transition.Only ?? _automaton.End(frame.Transition, ThreadSet.All(1));
        }
        else
        {
            _state = _automaton.End(frame.Transition, Ended(_state));
        }

        _text.Clear();
        _open.Pop();
    }

    private ThreadSet Ended(State state)
    {
        ThreadSet ended = new(state.Threads.Length);
        for (int i = 0; i < state.Threads.Length; i++)
        {
            if (state.HasData ? _values.Matches(state.Threads[i], _text.Value, _context) : state.Threads[i].IsNullable)
            {
                ended.Add(i);
            }
        }

        if (!ended.IsEmpty)
        {
            return ended;
        }

        _recovery.Unended(state, _text, _context, _lines);
        return ThreadSet.All(state.Threads.Length);
    }

    private void Stop(DiagnosticDescriptor descriptor, int limit)
    {
        _stopped = true;
        _errors.Report(
            descriptor, _errors.Location(_lines?.LineNumber ?? 0, _lines?.LinePosition ?? 0), null, limit.ToString(CultureInfo.InvariantCulture));
    }
}
