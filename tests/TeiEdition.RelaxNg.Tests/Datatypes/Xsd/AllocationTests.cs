// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class AllocationTests
{
    [TestMethod]
    [DataRow("token", "some words  of it", "", "")]
    [DataRow("token", "some words  of it", "maxLength", "20")]
    [DataRow("token", " some \n words ", "pattern", @"[^\p{C}]+")]
    [DataRow("token", "Straße", "pattern", @"[^\p{C}\p{Z}]+")]
    [DataRow("string", "a b", "pattern", ".*")]
    [DataRow("NCName", "name", "", "")]
    [DataRow("ID", "näme", "", "")]
    [DataRow("NMTOKEN", "1", "", "")]
    [DataRow("IDREFS", "a b  c", "", "")]
    [DataRow("anyURI", "http://www.tei-c.org/ns/1.0#p", "", "")]
    [DataRow("anyURI", "http://www.tei-c.org/ns/1.0#p", "pattern", @"\S+")]
    [DataRow("integer", "-12345", "", "")]
    [DataRow("nonNegativeInteger", "12345", "", "")]
    [DataRow("long", "9223372036854775807", "maxInclusive", "9223372036854775807")]
    [DataRow("decimal", "3.1415", "maxInclusive", "4")]
    [DataRow("double", "3.1415e0", "minInclusive", "0")]
    [DataRow("boolean", "true", "", "")]
    [DataRow("date", "2000-02-29", "", "")]
    [DataRow("date", "2000-02-29", "minInclusive", "1999-01-01")]
    [DataRow("dateTime", "2000-02-29T23:59:59.5+01:00", "", "")]
    [DataRow("gYear", "2000", "", "")]
    [DataRow("time", "12:00:00", "", "")]
    [DataRow("duration", "P1Y2M", "", "")]
    [DataRow("language", "de-1996", "", "")]
    [DataRow("hexBinary", "00FF", "", "")]
    [DataRow("QName", "name", "", "")]
    public void Judging_an_allowed_value_allocates_nothing(string type, string value, string param, string bound)
    {
        Datatype datatype = param.Length == 0 ? Values.Xsd(type) : Values.Xsd(type, (param, bound));
        IDatatypeContext context = Values.NoContext;
        Assert.IsTrue(datatype.Allows(value, context));
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool all = true;
        for (int i = 0; i < 100; i++)
        {
            all &= datatype.Allows(value, context);
        }

        Assert.AreEqual(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.IsTrue(all);
    }
}
