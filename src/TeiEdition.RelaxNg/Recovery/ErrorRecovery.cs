// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>
/// Decides how validation goes on where a document and its schema part, so that one fault is reported once; matching itself
/// knows nothing of it. For one document at a time on one thread.
/// </summary>
/// <param name="automaton">The automaton of the schema that the document is held against.</param>
/// <param name="expectations">Reads off what may come next.</param>
/// <param name="errors">Makes the diagnostics.</param>
/// <param name="open">The elements that are open.</param>
/// <param name="uses">What the document so far uses.</param>
internal sealed class ErrorRecovery(
    SchemaAutomaton automaton, ExpectationReader expectations, ErrorReporter errors, OpenElements open, NameUses uses)
{
    private readonly SchemaAutomaton _automaton = automaton;
    private readonly ExpectationReader _expectations = expectations;

    /// <summary>
    /// An element that may not stand where it does. Tried in this order: what was meant by a slip of the pen, a required part
    /// left out before it, and last the schema's patterns for its name wherever they may stand.
    /// </summary>
    /// <param name="parent">The state of the parent; null within an element that the schema does not know.</param>
    /// <param name="name">The number of the name; the element is the innermost one of the stack.</param>
    /// <param name="lines">Where the reader stands.</param>
    /// <returns>How it is read; null where the schema has nothing like it.</returns>
    public OpenTransition? Element(State? parent, int name, IXmlLineInfo? lines)
    {
        if (parent is null)
        {
            // Within what is not known, the elements that are known are checked, and say nothing about their place.
            OpenTransition known = _automaton.OpenAnywhere(_automaton.Start, name);
            return known.Child.IsDead ? null : known;
        }

        ExpandedName read = InMeantNamespace();
        Place at = open.Here(lines);
        if (read != at.Element)
        {
            name = _automaton.Names.Find(read.NamespaceUri, read.LocalName);
            if (_automaton.Open(parent, name) is { Child.IsDead: false } meant)
            {
                return meant;
            }
        }

        Expectation expected = _expectations.Content(parent, uses);
        if (ErrorReporter.Namesake(at.Element, expected) is { } namesake)
        {
            return Namesake(parent, namesake, name, expected, at);
        }

        OpenTransition anywhere = _automaton.OpenAnywhere(parent, name);
        if (anywhere.Child.IsDead)
        {
            ExpandedName? near = ErrorReporter.Near(read, expected);
            errors.UnknownElement(at.Element, near, expected, at);
            open.Misplace();
            return near is null || !IsSure(read, near) ? null : _automaton.Open(parent, _automaton.Names.Find(near.NamespaceUri, near.LocalName));
        }

        OpenTransition skipping = _automaton.OpenSkipping(parent, name);
        if (skipping.Child.IsDead)
        {
            if (open.Depth == 1 || open.Parent.Missing?.Contains(read) != true)
            {
                errors.ElementNotAllowed(at.Element, null, Follows(name), expected, at);
            }

            open.Misplace();
            return anywhere;
        }

        IReadOnlyList<ExpandedName> missing = _expectations.RequiredBefore(parent, name, expected);
        errors.ElementTooEarly(at.Element, missing, expected, at);
        if (open.Depth > 1)
        {
            // Where it follows after all, it was said already.
            open.Parent.Missing = open.Parent.Missing is null ? missing : [.. open.Parent.Missing, .. missing];
        }

        return skipping;
    }

    // Of short names many are near: "sup" is no "sp", and what stands in it would be reported without end.
    private static bool IsSure(ExpandedName name, ExpandedName near) =>
        name.LocalName.Length > 3 || string.Equals(name.LocalName, near.LocalName, StringComparison.OrdinalIgnoreCase);

    // A namespace that is wrong on an element is wrong on all within that inherit it, and said once.
    private ExpandedName InMeantNamespace()
    {
        ref Frame frame = ref open.Top;
        if (open.Depth > 1 && open.Parent is { MeantNamespace: { } meant } parent && parent.NamespaceUri == frame.NamespaceUri)
        {
            frame.MeantNamespace = meant;
        }

        return new ExpandedName(frame.MeantNamespace ?? frame.NamespaceUri, frame.LocalName);
    }

    // An element of the right name in the wrong namespace is read as what was meant.
    private OpenTransition Namesake(State parent, ExpandedName namesake, int name, Expectation expected, Place at)
    {
        if (_automaton.OpenAnywhere(parent, name).Child.IsDead)
        {
            errors.UnknownElement(at.Element, namesake, expected, at);
        }
        else
        {
            errors.ElementNotAllowed(at.Element, namesake, null, expected, at);
        }

        open.Top.MeantNamespace = namesake.NamespaceUri;
        return _automaton.Open(parent, _automaton.Names.Find(namesake.NamespaceUri, namesake.LocalName));
    }

    // The child before an element that the parent would take were it not for what stands before; null for any other reason.
    private string? Follows(int name) =>
        open.Depth > 1 && open.Parent is { LastChild: { } last, Content: { } content } && !_automaton.OpenSkipping(content, name).Child.IsDead
            ? last
            : null;

    /// <summary>A start tag that lacks a required attribute.</summary>
    /// <param name="state">Its state, before its end.</param>
    /// <returns>The state after it, as if nothing were missing.</returns>
    public State Attributes(State state)
    {
        ref Frame frame = ref open.Top;
        errors.AttributeMissing(
            _expectations.RequiredAttributes(state), _expectations.Attributes(state), open.At(frame.Line, frame.Column));
        return _automaton.CloseForgiving(state);
    }

    /// <summary>A text that may not stand where it does. It is passed over, and so are all further ones of the element, in silence.</summary>
    /// <param name="state">The state of the element.</param>
    /// <param name="at">Where the text begins.</param>
    public void Text(State state, Place at)
    {
        if (!open.Top.TextReported)
        {
            open.Top.TextReported = true;
            // A datatype takes only a text that is the whole content, so it is no place for this one.
            errors.TextNotAllowed(_expectations.Content(state, uses) with { Text = false, Values = [], Datatypes = [] }, at);
        }
    }

    /// <summary>
    /// An element that ends before it is complete, or whose text is none of the values that it may have. It is taken as
    /// complete. Nothing is said where it has a child that was reported, for that may be what it lacks.
    /// </summary>
    /// <param name="state">Its state.</param>
    /// <param name="text">Its text.</param>
    /// <param name="context">The place in the document.</param>
    /// <param name="lines">Where the reader stands.</param>
    public void Unended(State state, PendingText text, IDatatypeContext context, IXmlLineInfo? lines)
    {
        ref Frame frame = ref open.Top;
        Expectation expected = _expectations.Content(state, uses);
        if (state.HasData && (!text.IsWhite || expected.Elements.IsEmpty))
        {
            Place at = text.Line > 0 ? open.At(text.Line, text.Column) : open.At(frame.Line, frame.Column);
            errors.BadContentValue(text.Value.ToString(), state.Threads, expected, context, at);
        }
        else if (!frame.IsDoubtful)
        {
            Place end = open.Here(lines);
            SourceLocation start = errors.Location(frame.Line, frame.Column);
            errors.Unfinished(_expectations.RequiredElements(state), expected, end, end.Location == start ? null : start);
        }
    }
}
