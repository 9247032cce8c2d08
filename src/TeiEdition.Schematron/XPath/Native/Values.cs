// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>A string that a function of the frame and the node gives.</summary>
/// <param name="value">The function.</param>
internal sealed class FunctionText(Func<Frame, int, string?> value) : Text
{
    /// <inheritdoc/>
    public override string? Value(Frame frame, int node) => value(frame, node);
}

/// <summary>The string of a literal.</summary>
/// <param name="value">The string.</param>
internal sealed class LiteralText(string value) : Text
{
    /// <summary>The string.</summary>
    public string Literal => value;

    /// <inheritdoc/>
    public override string? Value(Frame frame, int node) => value;
}

/// <summary>The string value of the one node; nothing for none.</summary>
/// <param name="nodes">The nodes; several are an error.</param>
internal sealed class NodeText(Nodes nodes) : Text
{
    /// <inheritdoc/>
    public override string? Value(Frame frame, int node)
    {
        int single = nodes.Single(frame, node);
        return single == AxisWalk.None ? null : frame.Tree.ValueOf(single);
    }
}

/// <summary>The string values of nodes.</summary>
/// <param name="nodes">The nodes.</param>
internal sealed class NodeTexts(Nodes nodes) : Texts
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Values(Frame frame, int node)
    {
        List<int> found = frame.Rent();
        nodes.Collect(frame, node, found);
        string[] values = found.Count == 0 ? [] : new string[found.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = frame.Tree.ValueOf(found[i]);
        }

        frame.Return(found);
        return values;
    }
}

/// <summary>Strings one after another: each part is a string or strings.</summary>
/// <param name="parts">The parts.</param>
internal sealed class JoinedTexts(ImmutableArray<NativeNode> parts) : Texts
{
    // Literals are the same everywhere.
    private readonly string[]? _literals = parts.All(p => p is LiteralText) ? [.. parts.OfType<LiteralText>().Select(l => l.Literal)] : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Values(Frame frame, int node)
    {
        if (_literals is not null)
        {
            return _literals;
        }

        List<string> values = [];
        foreach (NativeNode part in parts)
        {
            if (part is Texts texts)
            {
                values.AddRange(texts.Values(frame, node));
            }
            else if (part is Text text && text.Value(frame, node) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }
}

/// <summary>Strings that a function of the frame and the node gives.</summary>
/// <param name="values">The function.</param>
internal sealed class FunctionTexts(Func<Frame, int, IReadOnlyList<string>> values) : Texts
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Values(Frame frame, int node) => values(frame, node);
}

/// <summary>A whole number that a function of the frame and the node gives.</summary>
/// <param name="value">The function.</param>
internal sealed class FunctionNumber(Func<Frame, int, long> value) : Number
{
    /// <inheritdoc/>
    public override long Value(Frame frame, int node) => value(frame, node);
}
