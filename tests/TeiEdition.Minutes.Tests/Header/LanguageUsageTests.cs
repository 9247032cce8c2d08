// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Header;

[TestClass]
public sealed class LanguageUsageTests
{
    [TestMethod]
    public void Languages_of_foreign_words_are_in_the_header_each_once()
    {
        Encoded encoded = Encoded.Of("Tamm: They call it (самокритика) here, and (критика) there; Lind (金日成) said so.\n\nOll: Yes.\n");
        Assert.AreEqual("en und-Cyrl und-Hani", string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "language").Attributes("ident").Select(a => a.Value)));
        Assert.AreEqual(3, encoded.Root.Descendants(TeiNames.Tei + "foreign").Count());
    }
}
