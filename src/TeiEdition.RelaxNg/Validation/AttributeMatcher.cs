// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Recovery;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>Takes the attributes of a start tag, one after another, each with its value. For one thread.</summary>
/// <param name="schema">The schema.</param>
/// <param name="automaton">Its automaton, the one that the document is held against.</param>
/// <param name="names">Finds the numbers of names.</param>
/// <param name="values">Holds values against patterns.</param>
/// <param name="context">The place in the document.</param>
/// <param name="ids">The ids of the document.</param>
/// <param name="errors">Makes the diagnostics.</param>
/// <param name="open">The elements that are open; the innermost has the attributes.</param>
/// <param name="maxErrors">After how many errors further attributes are passed over.</param>
internal sealed class AttributeMatcher(
    RelaxNgSchema schema,
    SchemaAutomaton automaton,
    NameCache names,
    ValueMatcher values,
    DocumentContext context,
    IdCheck ids,
    ErrorReporter errors,
    OpenElements open,
    int maxErrors)
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly SchemaAutomaton _automaton = automaton;

    /// <summary>Takes the attributes; the reader is then back at the element.</summary>
    /// <param name="reader">The reader, at the element.</param>
    /// <param name="lines">Where it stands.</param>
    /// <param name="state">The state of the start tag; null where the schema does not know the element, whose ids are checked all the same.</param>
    /// <param name="element">The number of the element's name.</param>
    /// <param name="except">An attribute that is passed over, by its name as it is written; null for none.</param>
    /// <returns>The state after them, which goes on after errors as if the attribute were right or not there.</returns>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State? Match(XmlReader reader, IXmlLineInfo? lines, State? state, int element, string? except)
    {
        if (!reader.MoveToFirstAttribute())
        {
            return state;
        }

        do
        {
            string namespaceUri = reader.NamespaceURI;
            if (namespaceUri != XmlnsNamespace && (except is null || reader.Name != except))
            {
                int name = names.Find(namespaceUri, reader.LocalName);
                if (!schema.Ids.IsEmpty && schema.Ids.Find(element, name) is var kind and not IdKind.None)
                {
                    CheckId(reader, lines, kind);
                }

                state = state is null ? null : Attribute(reader, lines, state, name);
            }
        }
        while (errors.Count < maxErrors && reader.MoveToNextAttribute());

        reader.MoveToElement();
        return state;
    }

    private State Attribute(XmlReader reader, IXmlLineInfo? lines, State state, int name)
    {
        AttributeTransition transition = _automaton.Attribute(state, name);
        if (transition.Values.IsEmpty)
        {
            errors.AttributeNotAllowed(NameOf(reader), schema.Expectations.Attributes(state), open.Here(lines));
            return state;
        }

        // Text is anything, so that the value need not be looked at.
        return transition.Values.Length == 1 && transition.Values[0].Value is TextPattern
            ? transition.Only ?? _automaton.AfterValue(transition, ThreadSet.All(1))
            : Value(reader, lines, transition);
    }

    private State Value(XmlReader reader, IXmlLineInfo? lines, AttributeTransition transition)
    {
        string value = reader.Value;
        ThreadSet matched = new(transition.Values.Length);
        for (int i = 0; i < transition.Values.Length; i++)
        {
            if (values.Matches(transition.Values[i].Value, value, context))
            {
                matched.Add(i);
            }
        }

        if (matched.IsEmpty)
        {
            errors.BadAttributeValue(
                NameOf(reader), value, [.. transition.Values.Select(v => v.Value)], ExpectationReader.Value(transition), context,
                open.Here(lines));
            matched = ThreadSet.All(transition.Values.Length);
        }

        return _automaton.AfterValue(transition, matched);
    }

    private void CheckId(XmlReader reader, IXmlLineInfo? lines, IdKind kind)
    {
        int line = lines?.LineNumber ?? 0;
        int column = lines?.LinePosition ?? 0;
        if (ids.Add(kind, reader.Value, line, column) is (string id, int firstLine, int firstColumn))
        {
            errors.Report(
                InstanceDiagnostics.DuplicateId, errors.Location(line, column), errors.Location(firstLine, firstColumn),
                Wording.Value(id), firstLine.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static ExpandedName NameOf(XmlReader reader) => new(reader.NamespaceURI, reader.LocalName);
}
