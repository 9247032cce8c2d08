// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class DurationTypeTests
{
    [TestMethod]
    public void Value_is_written_as_the_specification_says()
    {
        Datatype datatype = Values.Xsd("duration");
        const string Allowed = "P1Y;P1M;P1D;PT1H;PT1M;PT1S;P1Y2M3DT4H5M6.7S;-P1Y;PT0.1S;P0Y;-P0Y;P9999999999999999999999999999Y;P00000000000000000000000000000000001Y; P1Y ;P1YT1H";
        const string Others = "+P1Y;P-1Y;P1YT;PT;P;-P;;P1S;P1H;PT1Y;PT1D;P1M1Y;PT1S1M;P1Y1Y;PT1.S;PT.1S;PT1.1M;P1.5Y;P1.5D;P1W;p1y;P1y;P 1Y;PT1,5S;--P1Y;PT1H1;P1;1Y;PT٣S;P1YTT1H;P10000000000000000000000000000Y";
        Assert.AreEqual("", string.Join(';', Allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', Others.Split(';').Where(datatype.Allows)));
    }

    [TestMethod]
    [DataRow("minInclusive", "P1M", "P1M;P32D;P1Y;PT768H;P0Y1M;P1MT0.0S", "P30D;P31D;P28D;-P1M;PT744H")]
    [DataRow("maxInclusive", "P1Y", "P1Y;P364D;-P1Y;P11M28D;P1YT0S", "P12M;P11M29D;P365D;P366D;P367D;P1YT0.001S;P13M")]
    [DataRow("minExclusive", "-P1M", "-P27D;P0D;-P27DT23H59M59.999S", "-P1M;-P28D;-P32D;-P2M;-P1MT0.1S")]
    [DataRow("minExclusive", "PT0S", "PT0.0000000000000000000001S", "PT0S;-PT0.1S;P0Y;-PT0.0000000000000000000001S")]
    [DataRow("maxExclusive", "-PT0.1S", "-PT0.2S;-PT0.10000000000000000001S;-PT1S", "-PT0.1S;-PT0.09S;-PT0.09999999999999999999S;PT0S")]
    [DataRow("minInclusive", "P9999999999999999999999999999Y", "P9999999999999999999999999999Y;P9999999999999999999999999999Y1D", "P9999999999999999999999999998Y;P1D")]
    public void Bound_is_compared_from_four_dates(string param, string bound, string allowed, string others)
    {
        Datatype datatype = Values.Xsd("duration", (param, bound));
        Assert.AreEqual("", string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }
}
