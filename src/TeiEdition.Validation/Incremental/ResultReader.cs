// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Validation;
using TeiEdition.Validation.Files;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Incremental;

/// <summary>Reads what <see cref="ResultWriter"/> wrote. For one thread and one result.</summary>
internal sealed class ResultReader : IDisposable
{
    private readonly BinaryReader _reader;
    private readonly string[] _texts;

    private ResultReader(Stream stream)
    {
        _reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        _texts = new string[Count(1)];
        for (int i = 0; i < _texts.Length; i++)
        {
            _texts[i] = _reader.ReadString();
        }
    }

    /// <summary>Reads it.</summary>
    /// <param name="bytes">Any bytes.</param>
    /// <returns>The result; null where the bytes are none.</returns>
    public static StoredResult? Read(byte[] bytes)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            using ResultReader reader = new(stream);
            StoredResult result = reader.Result();
            return stream.Position == stream.Length ? result : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private StoredResult Result() => new(
        Stamp(),
        All(20, Stamp),
        All(20, Request),
        new DocumentFacts(_reader.ReadBoolean(), _reader.ReadBoolean(), All(8, () => new FileUse(Required(), All(4, Required)))),
        All(20, Finding));

    private FileStamp Stamp() => new(Required(), _reader.ReadInt64(), Hash());

    private RecordedRequest Request() => new(Required(), Required(), Required(), Required(), _reader.ReadInt32(), Hash());

    private Diagnostic Finding()
    {
        DiagnosticDescriptor descriptor = new()
        {
            Code = Required(),
            Severity = (Severity)_reader.ReadInt32(),
            Template = Required(),
            Cause = Required(),
            Remedy = Required(),
            Specification = Text(),
        };
        SourceLocation? place = Place();
        ImmutableArray<string> arguments = All(4, Required);
        ImmutableArray<SourceLocation> related = All(12, () => Place() ?? throw new InvalidDataException());
        return new Diagnostic(descriptor, place, arguments) { Related = related, Fix = Fix(), Data = Data() };
    }

    private QuickFix? Fix() => !_reader.ReadBoolean()
        ? null
        : new QuickFix(Required(), _reader.ReadBoolean(), All(24, () => new TextEdit(
            Required(), _reader.ReadInt32(), _reader.ReadInt32(), _reader.ReadInt32(), _reader.ReadInt32(), Required())));

    private InstanceErrorData? Data() => (DataKind)_reader.ReadByte() switch
    {
        DataKind.None => null,
        DataKind.InstanceError => InstanceError(),
        _ => throw new InvalidDataException(),
    };

    private InstanceErrorData InstanceError()
    {
        ExpandedName element = Name();
        string path = Required();
        string? suggestion = Text();
        return new InstanceErrorData(element, path, Expected(), suggestion);
    }

    private Expectation Expected() => new()
    {
        Elements = All(13, () => new ExpectedElement(Name(), _reader.ReadBoolean(), Text())),
        ElementWildcards = All(4, Required),
        Attributes = All(17, () => new ExpectedAttribute(Name(), _reader.ReadBoolean(), Text(), Text())),
        AttributeWildcards = All(4, Required),
        Values = All(8, () => new ExpectedValue(Required(), Text())),
        Datatypes = All(4, Required),
        IsList = _reader.ReadBoolean(),
        Text = _reader.ReadBoolean(),
        EndTag = _reader.ReadBoolean(),
    };

    private ExpandedName Name() => new(Required(), Required());

    private SourceLocation? Place()
    {
        string? path = Text();
        int line = _reader.ReadInt32();
        int column = _reader.ReadInt32();
        return path is null ? null : new SourceLocation(path, line > 0 ? line : null, column > 0 ? column : null);
    }

    private UInt128 Hash()
    {
        ulong low = _reader.ReadUInt64();
        return new UInt128(_reader.ReadUInt64(), low);
    }

    private ImmutableArray<T> All<T>(int leastBytes, Func<T> read)
    {
        int count = Count(leastBytes);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    // No more than the bytes that are left can hold, so that nothing is allocated for a damaged number.
    private int Count(int leastBytes)
    {
        int count = _reader.ReadInt32();
        return count < 0 || count > (_reader.BaseStream.Length - _reader.BaseStream.Position) / leastBytes ? throw new InvalidDataException() : count;
    }

    private string Required() => Text() ?? throw new InvalidDataException();

    private string? Text()
    {
        int number = _reader.ReadInt32();
        return number == 0 ? null : number > 0 && number <= _texts.Length ? _texts[number - 1] : throw new InvalidDataException();
    }
}
