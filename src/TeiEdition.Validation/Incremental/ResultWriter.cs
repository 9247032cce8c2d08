// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation.Files;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Incremental;

/// <summary>Writes a result as bytes: numbers, and each different text once behind them. For one thread and one result.</summary>
internal sealed class ResultWriter : IDisposable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _writer;

    private ResultWriter() => _writer = new BinaryWriter(_stream);

    /// <summary>Writes it.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The bytes, which <see cref="ResultReader"/> reads; null where a finding says more than can be written.</returns>
    public static byte[]? Write(StoredResult result)
    {
        using ResultWriter writer = new();
        return writer.TryWrite(result) ? writer.ToBytes() : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private bool TryWrite(StoredResult result)
    {
        Stamp(result.Document);
        All(result.Targets, Stamp);
        All(result.Schemas, Request);
        _writer.Write(result.Facts.IsWhole);
        _writer.Write(result.Facts.IsTei);
        All(result.Facts.Uses, Use);
        _writer.Write(result.Findings.Length);
        return result.Findings.All(Finding);
    }

    private byte[] ToBytes()
    {
        using MemoryStream whole = new();
        using BinaryWriter writer = new(whole);
        writer.Write(_texts.Count);
        foreach (string text in _texts)
        {
            writer.Write(text);
        }

        writer.Write(_stream.GetBuffer().AsSpan(0, (int)_stream.Length));
        return whole.ToArray();
    }

    private void Stamp(FileStamp stamp)
    {
        Text(stamp.Path);
        _writer.Write(stamp.Length);
        Hash(stamp.Hash);
    }

    private void Request(RecordedRequest request)
    {
        Text(request.Reference);
        Text(request.BaseUri);
        Text(request.Uri);
        Text(request.Path);
        _writer.Write(request.Length);
        Hash(request.Hash);
    }

    private void Use(FileUse use)
    {
        Text(use.Path);
        All(use.Ids, Text);
    }

    private bool Finding(Diagnostic finding)
    {
        DiagnosticDescriptor descriptor = finding.Descriptor;
        Text(descriptor.Code);
        _writer.Write((int)descriptor.Severity);
        Text(descriptor.Template);
        Text(descriptor.Cause);
        Text(descriptor.Remedy);
        Text(descriptor.Specification);
        Place(finding.Location);
        All(finding.Arguments, Text);
        All(finding.Related, Place);
        Fix(finding.Fix);
        return Data(finding.Data);
    }

    private void Fix(QuickFix? fix)
    {
        _writer.Write(fix is not null);
        if (fix is null)
        {
            return;
        }

        Text(fix.Title);
        _writer.Write(fix.IsSafe);
        All(fix.Edits, edit =>
        {
            Text(edit.Path);
            _writer.Write(edit.StartLine);
            _writer.Write(edit.StartColumn);
            _writer.Write(edit.EndLine);
            _writer.Write(edit.EndColumn);
            Text(edit.Replacement);
        });
    }

    private bool Data(DiagnosticData? data)
    {
        switch (data)
        {
            case null:
                _writer.Write((byte)DataKind.None);
                return true;
            case InstanceErrorData error:
                _writer.Write((byte)DataKind.InstanceError);
                Name(error.Element);
                Text(error.Path);
                Text(error.Suggestion);
                Expected(error.Expected);
                return true;
            default:
                return false;
        }
    }

    private void Expected(Expectation expected)
    {
        All(expected.Elements, e =>
        {
            Name(e.Name);
            _writer.Write(e.IsRequired);
            Text(e.Documentation);
        });
        All(expected.ElementWildcards, Text);
        All(expected.Attributes, a =>
        {
            Name(a.Name);
            _writer.Write(a.IsRequired);
            Text(a.Documentation);
            Text(a.DefaultValue);
        });
        All(expected.AttributeWildcards, Text);
        All(expected.Values, v =>
        {
            Text(v.Value);
            Text(v.Documentation);
        });
        All(expected.Datatypes, Text);
        _writer.Write(expected.IsList);
        _writer.Write(expected.Text);
        _writer.Write(expected.EndTag);
    }

    private void Name(ExpandedName name)
    {
        Text(name.NamespaceUri);
        Text(name.LocalName);
    }

    private void Place(SourceLocation? place)
    {
        Text(place?.Path);
        _writer.Write(place?.Line ?? 0);
        _writer.Write(place?.Column ?? 0);
    }

    private void Hash(UInt128 hash)
    {
        _writer.Write((ulong)hash);
        _writer.Write((ulong)(hash >> 64));
    }

    private void All<T>(ImmutableArray<T> items, Action<T> write)
    {
        _writer.Write(items.Length);
        foreach (T item in items)
        {
            write(item);
        }
    }

    // Null is 0.
    private void Text(string? text)
    {
        int number = 0;
        if (text is not null && !_numbers.TryGetValue(text, out number))
        {
            _texts.Add(text);
            number = _texts.Count;
            _numbers.Add(text, number);
        }

        _writer.Write(number);
    }
}
