// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Datatypes.Xsd;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class MomentTypeTests
{
    [TestMethod]
    [DataRow("dateTime", "2001-12-01T19:45:00")]
    [DataRow("date", "2001-12-01")]
    [DataRow("time", "19:45:00")]
    [DataRow("gYear", "2001")]
    [DataRow("gYearMonth", "2001-12")]
    [DataRow("gMonth", "--12")]
    [DataRow("gMonthDay", "--12-01")]
    [DataRow("gDay", "---01")]
    public void Time_zone_is_up_to_fourteen_hours(string type, string value)
    {
        Datatype datatype = Values.Xsd(type);
        foreach (string zone in (string[])["", "Z", "+00:00", "-00:00", "+14:00", "-14:00", "+13:59", "-00:59"])
        {
            Assert.IsTrue(datatype.Allows(value + zone), zone);
        }

        foreach (string zone in (string[])["z", " Z", "ZZ", "+14:01", "-14:01", "+15:00", "+24:00", "+99:99", "+00:60", "-13:60", "+1:00", "+01", "+0100", "+01:0", "+٠١:00", "-"])
        {
            Assert.IsFalse(datatype.Allows(value + zone), zone);
        }
    }

    [TestMethod]
    [DataRow("dateTime", "2001-12-01T24:00:00;2001-12-01T24:00:00.00Z;2001-06-30T23:59:60;2001-12-01T00:00:00.123456789012345678901234567890;-0005-02-29T00:00:00;10000-01-01T00:00:00; 2001-12-01T00:00:00\n",
        "-0004-02-29T00:00:00;2001-12-01T24:00:01;2001-12-01T24:01:00;2001-12-01T24:00:00.1;2001-12-01T25:00:00;2001-12-01T23:60:00;2001-12-01T23:59:61;2001-12-01T23:59:59.;2001-12-01T23:59;2001-12-01 19:45:00;2001-12-01t19:45:00;;T;2001-12-01T;2001-12-01")]
    [DataRow("date", "0001-01-01;-0001-02-29;-9999-12-31;123456-02-29;2000-02-29;1996-02-29;999999999999999999-12-31",
        "0000-01-01;-0000-01-01;00001-01-01;0123456-01-01;999-01-01;+2001-01-01;2001-13-01;2001-00-01;2001-01-00;2001-01-32;2001-02-29;1900-02-29;2100-02-29;2001-04-31;-0002-02-29;2001-1-01;2001-12-1;20011201;2001/12/01;--2001-12-01;1000000000000000000-01-01;٢٠٠١-12-01")]
    [DataRow("time", "00:00:00;24:00:00;23:59:60.5;12:00:00.5", "24:00:00.001;12:00;1:00:00;12:60:00;T12:00:00;12:00:00.;-12:00:00;.5;")]
    [DataRow("gYear", "2001;-0001;10000;-10000", "0000;201;02001;+2001;2001-;;20 01")]
    [DataRow("gYearMonth", "2001-01;2001-12;-2001-12", "2001-00;2001-13;0000-01;2001;2001-1;2001-12-01")]
    [DataRow("gMonth", "--01;--12", "--00;--13;--12--;12;-12;---12;--1")]
    [DataRow("gMonthDay", "--02-29;--01-31;--04-30;--12-31", "--02-30;--04-31;--13-01;--00-01;--01-00;--01-32;12-31;--1231;-12-31")]
    [DataRow("gDay", "---01;---31", "---00;---32;--31;31;----31;---1")]
    public void Value_is_a_date_of_the_calendar(string type, string allowed, string others)
    {
        Datatype datatype = Values.Xsd(type);
        Assert.AreEqual("", string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }

    // Parameter, value of the parameter, values that it allows, values that it does not.
    [TestMethod]
    [DataRow("dateTime", "minInclusive", "2000-01-15T12:00:00", "2000-01-15T12:00:00;2000-01-15T12:00:00.0;2000-01-16T02:00:01Z", "2000-01-15T12:00:00Z;2000-01-16T02:00:00Z;2000-01-14T21:59:59Z")]
    [DataRow("dateTime", "maxInclusive", "2000-01-15T12:00:00", "2000-01-15T12:00:00;2000-01-14T21:59:59.999Z", "2000-01-14T22:00:00Z;2000-01-15T12:00:00.001")]
    [DataRow("dateTime", "minInclusive", "2000-01-15T12:00:00Z", "2000-01-16T02:00:01;2000-01-15T13:00:00+01:00;2000-01-15T06:30:00-05:30", "2000-01-16T02:00:00;2000-01-15T12:59:59+01:00")]
    [DataRow("dateTime", "minExclusive", "2000-01-01T00:00:00.0000000000000000001", "2000-01-01T00:00:00.0000000000000000002;2000-01-01T00:00:00.1", "2000-01-01T00:00:00.00000000000000000010;2000-01-01T00:00:00")]
    [DataRow("date", "minExclusive", "2000-02-29", "2000-03-01;2000-03-01Z;10000-01-01", "2000-02-29;2000-02-28;2000-02-29Z;-0001-01-01")]
    [DataRow("date", "maxExclusive", "0001-01-01", "-0001-12-31;-0002-01-01;-10000-01-01", "0001-01-01;0001-01-02")]
    [DataRow("date", "minInclusive", "2000-01-01Z", "2000-01-01Z;2000-01-01-01:00;2000-01-01+00:00;2000-01-02+14:00", "2000-01-01+01:00;1999-12-31Z")]
    [DataRow("time", "minInclusive", "12:00:00Z", "12:00:00Z;13:00:00+01:00;02:00:00-10:30", "12:30:00+01:00;23:59:59+12:00")]
    [DataRow("gMonthDay", "minInclusive", "--02-29", "--02-29;--03-01", "--02-28;--02-29Z")]
    [DataRow("gDay", "maxInclusive", "---15", "---15;---14", "---16;---15Z")]
    [DataRow("gMonth", "minInclusive", "--06", "--06;--07;--07Z", "--05;--06Z")]
    [DataRow("gYear", "minInclusive", "2000", "2000;2001;10000;2001Z", "1999;-2000;2000Z")]
    [DataRow("gYearMonth", "maxInclusive", "2000-02", "2000-02;1999-12;2000-01Z", "2000-03;2000-02Z")]
    public void Bound_is_compared_in_the_partial_order(string type, string param, string bound, string allowed, string others)
    {
        Datatype datatype = Values.Xsd(type, (param, bound));
        Assert.AreEqual("", string.Join(';', allowed.Split(';').Where(v => !datatype.Allows(v))));
        Assert.AreEqual("", string.Join(';', others.Split(';').Where(datatype.Allows)));
    }

    [TestMethod]
    public void Days_follow_each_other_without_a_gap()
    {
        Datatype first = Values.Xsd("date");
        var day = new DateOnly(1, 1, 1);
        Int128? before = null;
        for (; day.Year < 405; day = day.AddDays(1))
        {
            object? value = first.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Values.NoContext);
            Moment moment = Assert.IsInstanceOfType<Moment>(value);
            Assert.IsTrue(before is null || moment.Seconds == before + 86400);
            before = moment.Seconds;
        }
    }
}
