// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>Reads the attributes of an element of the schema (RELAX NG, sections 3, 4.2, 4.3 and 4.5). For one thread.</summary>
/// <param name="input">The file.</param>
internal sealed class XmlSyntaxAttributes(XmlSyntaxInput input)
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>Reads all attributes of the element at which the reader stands, and goes back to it.</summary>
    /// <param name="frame">The element, opened; gets what is found.</param>
    public void Read(XmlSyntaxFrame frame)
    {
        XmlReader reader = input.Reader;
        while (reader.MoveToNextAttribute())
        {
            string uri = reader.NamespaceURI;
            if (uri.Length == 0)
            {
                ReadOwn(frame, reader.LocalName, reader.Value);
            }
            else if (ReferenceEquals(uri, input.Namespace))
            {
                input.Report(XmlSyntaxDiagnostics.AttributeInNamespace, input.Position, reader.Name);
            }
            else if (uri == XmlnsNamespace)
            {
                if (reader.Prefix.Length > 0 && reader.LocalName != "xml")
                {
                    frame.Scope = frame.Scope.Declare(reader.LocalName, reader.Value);
                }
            }
            else
            {
                ReadForeign(frame, uri);
            }
        }

        reader.MoveToElement();
        CheckPresence(frame);
    }

    /// <summary>Resolves the name in a <c>name</c> attribute or element (section 4.10).</summary>
    /// <param name="frame">The element that it names or is.</param>
    /// <param name="name">The name, trimmed.</param>
    /// <param name="inherited">The namespace where there is no prefix.</param>
    /// <param name="position">Where the name stands.</param>
    /// <returns>The name class, or null where an error was reported.</returns>
    public NameNameClass? ResolveName(XmlSyntaxFrame frame, string name, string? inherited, TextPosition position)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (!XmlNames.IsNCName(name.AsSpan(colon + 1)) || (colon >= 0 && !XmlNames.IsNCName(name.AsSpan(0, colon))))
        {
            input.Report(XmlSyntaxDiagnostics.NotQName, position, frame.LocalName, name);
            return null;
        }

        if (colon < 0)
        {
            return new NameNameClass(inherited, name, string.Empty);
        }

        string prefix = name[..colon];
        if (frame.Scope.Lookup(prefix) is { } uri)
        {
            return new NameNameClass(uri, input.Reader.NameTable.Add(name[(colon + 1)..]), prefix);
        }

        input.Report(XmlSyntaxDiagnostics.UndeclaredPrefix, position, prefix);
        return null;
    }

    private void ReadOwn(XmlSyntaxFrame frame, string name, string value)
    {
        switch (name)
        {
            case "name" when XmlElementRules.MayHaveName(frame.Kind):
                frame.Name = input.Reader.NameTable.Add(XmlNames.Trim(value));
                frame.NamePosition = input.Position;
                frame.IsNamed = true;
                if (XmlElementRules.MustHaveName(frame.Kind))
                {
                    CheckNCName(frame, name, frame.Name);
                }

                break;
            case "ns":
                frame.OwnNamespace = frame.Namespace = input.Reader.NameTable.Add(value);
                break;
            case "datatypeLibrary":
                frame.Library = input.Reader.NameTable.Add(UriReference.Escape(value));
                CheckLibrary(value);
                break;
            case "type" when XmlElementRules.MayHaveType(frame.Kind):
                frame.Type = input.Reader.NameTable.Add(XmlNames.Trim(value));
                CheckNCName(frame, name, frame.Type);
                break;
            case "href" when XmlElementRules.MustHaveHref(frame.Kind):
                frame.Href = value;
                CheckHref(value);
                break;
            case "combine" when XmlElementRules.MayHaveCombine(frame.Kind):
                ReadCombine(frame, XmlNames.Trim(value));
                break;
            default:
                input.Report(XmlSyntaxDiagnostics.UnknownAttribute, input.Position, frame.LocalName, name);
                break;
        }
    }

    private void ReadForeign(XmlSyntaxFrame frame, string uri)
    {
        XmlReader reader = input.Reader;
        frame.Attributes.Add(new ForeignAttribute(new ExpandedName(uri, reader.LocalName), reader.Prefix, reader.Value));
        if (reader.LocalName != "base" || uri != RelaxNgNames.XmlNamespace)
        {
            return;
        }

        if (UriReference.IsValid(reader.Value))
        {
            frame.BaseUri = UriReference.Resolve(frame.BaseUri, UriReference.WithoutFragment(reader.Value));
        }
        else
        {
            input.Report(XmlSyntaxDiagnostics.HrefNotUri, input.Position, "xml:base", reader.Value);
        }
    }

    private void ReadCombine(XmlSyntaxFrame frame, string value)
    {
        switch (value)
        {
            case "choice":
                frame.Combine = Combine.Choice;
                break;
            case "interleave":
                frame.Combine = Combine.Interleave;
                break;
            default:
                input.Report(XmlSyntaxDiagnostics.UnknownCombine, input.Position, value);
                break;
        }
    }

    private void CheckNCName(XmlSyntaxFrame frame, string attribute, string value)
    {
        if (!XmlNames.IsNCName(value))
        {
            input.Report(XmlSyntaxDiagnostics.NotNCName, input.Position, attribute, frame.LocalName, value);
        }
    }

    // Section 4.3: the empty string is the built-in library.
    private void CheckLibrary(string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (!UriReference.IsAbsolute(value))
        {
            input.Report(XmlSyntaxDiagnostics.LibraryRelative, input.Position, value);
        }
        else if (UriReference.HasFragment(value))
        {
            input.Report(XmlSyntaxDiagnostics.LibraryFragment, input.Position, value);
        }
        else if (!UriReference.IsValid(value))
        {
            input.Report(XmlSyntaxDiagnostics.LibraryNotUri, input.Position, value);
        }
    }

    private void CheckHref(string value)
    {
        if (!UriReference.IsValid(value))
        {
            input.Report(XmlSyntaxDiagnostics.HrefNotUri, input.Position, "href", value);
        }
        else if (UriReference.HasFragment(value))
        {
            input.Report(XmlSyntaxDiagnostics.HrefFragment, input.Position, value);
        }
    }

    private void CheckPresence(XmlSyntaxFrame frame)
    {
        string? missing =
            frame.Name is null && XmlElementRules.MustHaveName(frame.Kind) ? "name"
            : frame.Href is null && XmlElementRules.MustHaveHref(frame.Kind) ? "href"
            : frame.Type is null && frame.Kind is XmlElementKind.Data ? "type"
            : null;
        if (missing is not null)
        {
            input.Report(XmlSyntaxDiagnostics.MissingAttribute, frame.Position, frame.LocalName, missing);
        }
    }
}
