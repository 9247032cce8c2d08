// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Recovery;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>The stack of the elements that are open. Its cells are used again; for one thread.</summary>
/// <param name="errors">Makes places.</param>
internal sealed class OpenElements(ErrorReporter errors)
{
    private const int MaxPathSteps = 30;

    private Frame[] _frames = new Frame[32];

    /// <summary>How many elements are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The innermost element; there is one.</summary>
    public ref Frame Top => ref _frames[Depth - 1];

    /// <summary>Forgets all.</summary>
    public void Clear() => Depth = 0;

    /// <summary>Opens an element.</summary>
    /// <param name="localName">Its local name.</param>
    /// <param name="namespaceUri">Its namespace; empty for none.</param>
    /// <param name="line">Where its name begins; 0 where that is unknown.</param>
    /// <param name="column">Where its name begins.</param>
    /// <returns>Its cell, whose states are the caller's to set; not to be kept beyond the next call.</returns>
    public ref Frame Push(string localName, string namespaceUri, int line, int column)
    {
        if (Depth == _frames.Length)
        {
            Array.Resize(ref _frames, Depth * 2);
        }

        ref Frame frame = ref _frames[Depth++];
        frame.LocalName = localName;
        frame.NamespaceUri = namespaceUri;
        frame.Line = line;
        frame.Column = column;
        frame.Content = null;
        frame.LastChild = null;
        frame.MeantNamespace = null;
        frame.Missing = null;
        frame.IsMisplaced = false;
        frame.IsDoubtful = false;
        frame.TextReported = false;
        return ref frame;
    }

    /// <summary>Closes the innermost element.</summary>
    public void Pop()
    {
        Depth--;
        if (Depth > 0 && !_frames[Depth].IsMisplaced)
        {
            _frames[Depth - 1].LastChild = _frames[Depth].LocalName;
        }
    }

    /// <summary>The parent of the innermost element; that has one.</summary>
    public ref Frame Parent => ref _frames[Depth - 2];

    /// <summary>Notes that the innermost element is not what may stand there, so that its parent may lack it.</summary>
    public void Misplace()
    {
        Top.IsMisplaced = true;
        if (Depth > 1)
        {
            Parent.IsDoubtful = true;
        }
    }

    /// <summary>Puts other states and transitions in place of those of the open elements.</summary>
    /// <param name="state">Gives the state for another.</param>
    /// <param name="transition">Gives the transition for another.</param>
    public void Change(Func<State, State> state, Func<OpenTransition, OpenTransition> transition)
    {
        // Elements of one kind within each other share their transitions.
        Dictionary<OpenTransition, OpenTransition> known = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < Depth; i++)
        {
            ref Frame frame = ref _frames[i];
            frame.Parent = frame.Parent is null ? null : state(frame.Parent);
            frame.Content = frame.Content is null ? null : state(frame.Content);
            if (frame.Transition is { } old)
            {
                if (!known.TryGetValue(old, out OpenTransition? changed))
                {
                    changed = transition(old);
                    known.Add(old, changed);
                }

                frame.Transition = changed;
            }
        }
    }

    /// <summary>The place where the reader stands, in the innermost element.</summary>
    /// <param name="lines">The reader's lines, or null.</param>
    public Place Here(IXmlLineInfo? lines) => At(lines?.LineNumber ?? 0, lines?.LinePosition ?? 0);

    /// <summary>A place in the innermost element.</summary>
    /// <param name="line">1-based line; 0 where it is unknown.</param>
    /// <param name="column">1-based column.</param>
    public Place At(int line, int column)
    {
        StringBuilder path = new();
        int first = Math.Max(0, Depth - MaxPathSteps);
        path.Append(first > 0 ? "/…" : "");
        for (int i = first; i < Depth; i++)
        {
            path.Append('/').Append(_frames[i].LocalName);
        }

        SourceLocation location = errors.Location(line, column);
        return new Place(location, NameAt(Depth - 1), Depth > 1 ? NameAt(Depth - 2) : null, ReadAs(Depth - 1), Depth > 1 ? ReadAs(Depth - 2) : null, path.ToString());
    }

    private string ReadAs(int index) => _frames[index].MeantNamespace ?? _frames[index].NamespaceUri;

    private ExpandedName NameAt(int index) => new(_frames[index].NamespaceUri, _frames[index].LocalName);
}
