// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

[TestClass]
public sealed class DatatypeLibrariesTests
{
    [TestMethod]
    [DataRow("")]
    [DataRow("http://www.w3.org/2001/XMLSchema-datatypes")]
    [DataRow("http://relaxng.org/ns/compatibility/datatypes/1.0")]
    public void Standard_library_is_found_by_its_uri(string uri) => Assert.AreEqual(uri, DatatypeLibraries.Standard.Find(uri)?.Uri);

    [TestMethod]
    [DataRow("http://www.w3.org/2001/XMLSchema")]
    [DataRow("http://www.w3.org/2001/XMLSchema-datatypes#")]
    [DataRow("HTTP://www.w3.org/2001/XMLSchema-datatypes")]
    public void Other_uri_finds_nothing(string uri) => Assert.IsNull(DatatypeLibraries.Standard.Find(uri));

    [TestMethod]
    public void Library_of_the_user_is_found_beside_the_others_and_leaves_them_as_they_were()
    {
        var own = new Library("urn:own");
        DatatypeLibraries libraries = DatatypeLibraries.Standard.With(own);
        Assert.AreSame(own, libraries.Find("urn:own"));
        Assert.IsNotNull(libraries.Find(""));
        Assert.IsNull(DatatypeLibraries.Standard.Find("urn:own"));
    }

    [TestMethod]
    public void Library_with_the_same_uri_takes_the_place_of_the_other()
    {
        var own = new Library(RelaxNgNames.XsdDatatypes);
        Assert.AreSame(own, DatatypeLibraries.Standard.With(new Library(own.Uri)).With(own).Find(own.Uri));
    }

    private sealed class Library(string uri) : IDatatypeLibrary
    {
        public string Uri => uri;

        public Datatype? Create(string name, ImmutableArray<DataParam> parameters, out DatatypeError? error)
        {
            error = new DatatypeError(DatatypeErrorKind.UnknownType, null, "there is none");
            return null;
        }
    }
}
