// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using TeiEdition.RelaxNg.Completion;
using TeiEdition.RelaxNg.Expectations;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.Xml.Diagnostics;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;

namespace TeiEdition.RelaxNg;

/// <summary>
/// Says what may come at a place of a document that is being written: elements and text, attributes, values, end tags. What
/// stands before the place has to be well-formed as far as it goes; errors against the schema in it do not matter, for
/// validation goes on after them. For one thread; other threads have completers of their own for the same schema.
/// </summary>
/// <param name="schema">The schema.</param>
public sealed class RelaxNgCompleter(RelaxNgSchema schema)
{
    private readonly RelaxNgValidator _validator = new(schema, new RelaxNgValidationOptions { MaxErrors = int.MaxValue });

    /// <summary>Says what may come at a place. Takes time in proportion to what stands before it.</summary>
    /// <param name="document">The document; what follows the place is not looked at.</param>
    /// <param name="offset">The place: a 0-based offset in UTF-16 code units, from 0 to the length of the document.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>What may come; of kind <see cref="CompletionKind.None"/> where nothing can be said.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not in the document.</exception>
    public CompletionResult Complete(string document, int offset, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, document.Length);
        OpenTag tag = new OpenTagScanner(document[..offset]).Scan();
        CompletionResult nothing = new(CompletionKind.None, offset, Expectation.Nothing);
        if (tag.Kind == CompletionKind.None)
        {
            return nothing;
        }

        try
        {
            return Read(document[..tag.TagStart], tag, cancellationToken) ?? nothing;
        }
        catch (Exception e) when (e is XmlException or PatternLimitException)
        {
            return nothing;
        }
    }

    // The tag is closed for the parser, which then knows the namespaces in scope.
    private CompletionResult? Read(string before, OpenTag tag, CancellationToken cancellationToken)
    {
        bool within = tag.Kind is CompletionKind.Attribute or CompletionKind.Value;
        StringBuilder whole = new(before);
        whole.Append('<').Append(within ? tag.Name : "_");
        foreach ((string name, string value) in tag.Attributes)
        {
            whole.Append(' ').Append(name).Append('=').Append(value);
        }

        if (tag.Attribute is not null)
        {
            whole.Append(' ').Append(tag.Attribute).Append("=\"\"");
        }

        whole.Append("/>");
        using XmlReader reader = XmlReader.Create(new StringReader(whole.ToString()), Settings());
        IXmlLineInfo lines = (IXmlLineInfo)reader;
        (int line, int column) = EndOf(before);
        _validator.Begin(string.Empty, reader, new DiagnosticBag());
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            // A column counts from the name, behind the less-than sign.
            if (reader.NodeType == XmlNodeType.Element && lines.LineNumber == line && lines.LinePosition == column + 1)
            {
                return Answer(reader, tag, within);
            }

            _validator.Node();
        }

        return null;
    }

    private CompletionResult Answer(XmlReader reader, OpenTag tag, bool within)
    {
        ImmutableSortedDictionary<string, string> namespaces = reader is IXmlNamespaceResolver resolver
            ? resolver.GetNamespacesInScope(XmlNamespaceScope.ExcludeXml).ToImmutableSortedDictionary(StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        Expectation expected = _validator.ExpectedContent();
        if (within)
        {
            expected = _validator.OpenTag(tag.Attribute);
            if (tag.Attribute is not null)
            {
                reader.MoveToAttribute(tag.Attribute);
                expected = _validator.ValueOf(new ExpandedName(reader.NamespaceURI, reader.LocalName));
                reader.MoveToElement();
            }
        }

        return new CompletionResult(tag.Kind, tag.WordStart, expected)
        {
            OpenElement = tag.OpenElements.IsEmpty ? null : tag.OpenElements[^1],
            Namespaces = namespaces,
        };
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Parse,
        MaxCharactersFromEntities = 1_000_000,
        XmlResolver = null,
    };

    // Lines end as XML says: at LF, CRLF or CR. 1-based, as the reader counts.
    private static (int Line, int Column) EndOf(string text)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return (line, text.Length - start + 1);
    }
}
