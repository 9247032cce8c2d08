// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes.BuiltIn;
using TeiEdition.RelaxNg.Datatypes.Dtd;
using TeiEdition.RelaxNg.Datatypes.Xsd;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>The datatype libraries that a schema may name, by their URIs. Immutable; safe on any thread.</summary>
public sealed class DatatypeLibraries
{
    private readonly ImmutableArray<IDatatypeLibrary> _libraries;

    private DatatypeLibraries(ImmutableArray<IDatatypeLibrary> libraries) => _libraries = libraries;

    /// <summary>The built-in library (RELAX NG, section 6.2.8), that of RELAX NG DTD Compatibility (section 5), and that of XML Schema.</summary>
    public static DatatypeLibraries Standard { get; } = new([new BuiltInLibrary(), new XsdLibrary(), new DtdLibrary()]);

    /// <summary>These libraries and one more, which takes the place of one with the same URI.</summary>
    /// <param name="library">The library.</param>
    public DatatypeLibraries With(IDatatypeLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new([library, .. _libraries.RemoveAll(l => l.Uri == library.Uri)]);
    }

    /// <summary>The library with a URI.</summary>
    /// <param name="uri">The URI, compared character by character; empty for the built-in library.</param>
    /// <returns>The library, or null.</returns>
    public IDatatypeLibrary? Find(string uri)
    {
        foreach (IDatatypeLibrary library in _libraries)
        {
            if (library.Uri == uri)
            {
                return library;
            }
        }

        return null;
    }
}
