// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes.Xsd;

[TestClass]
public sealed class AnyUriTypeTests
{
    [TestMethod]
    [DataRow(";foo;foo bar;../a;a/b:c;?a:b;#a:b;a?b:c;a#b")]
    [DataRow("http://x;HTTP://X;http:/;http:///;http://?a;http://h:80a/;http://a_b/;file:///c:\\x;urn:x:y;mailto:a@b;x:?;ht+tp.-1:x")]
    [DataRow("é;日本語;𝄞;<>;{}|\\^`;\";';a\tb;http://exa mple.com;(a)/:b")]
    [DataRow("%41;a%E9b;#%41")]
    [DataRow("http://[::1]/;//[::1];http://[::1]:80/;http://[::1]:;http://u@[::1]:8/;//[1:2:3:4:5:6:7:8];//[::ffff:1.2.3.4];//[1:2:3:4:5:6:1.2.3.4];//[::];//[1::];//[fe80::1%25en0]")]
    [DataRow("?[;#[;#xpath(//a[1]);a?x[]=1;x:[a];mailto:[a]")]
    public void Reference_is_allowed(string values)
    {
        Datatype datatype = Values.Xsd("anyURI");
        Assert.AreEqual("", string.Join(';', values.Split(';').Where(v => !datatype.Allows(v))));
    }

    [TestMethod]
    [DataRow("%;%4;%4g;a%;%zz#a;%%41;#%", "a percent sign has no two hexadecimal digits behind it")]
    [DataRow("a#b#c;##", "it has more than one number sign")]
    [DataRow(":;:a;1http://x;ht_tp:x;é:x;-a:b;foo$bar:stuff;(a):b;ht tp:x", "what stands before the colon is no scheme")]
    [DataRow("http:;a:;http:#a", "nothing stands behind the scheme")]
    [DataRow("//;http://", "nothing stands behind the two slashes")]
    [DataRow("[;a];a/[b];http://[::1]/[;a%20[b]", "it has a bracket in its path")]
    [DataRow("http://[];http://[g];http://[1.2.3.4];//[::1;//[1:2:3:4:5:6:7];//[1:2:3:4:5:6:7:8:9];//[1::2::3];//[:::];//[::12345];//[::1.2.3.256];//[::1.2.3];//[1:2:3:4:5:6:7::8];//a[b];//a[::1];//[::1]x;//[::1]:x;//[::1]];//a@b@[::1];//[a@[::1]", "brackets stand around no IPv6 address")]
    public void Text_that_is_no_reference_is_refused_with_a_reason(string values, string reason)
    {
        Datatype datatype = Values.Xsd("anyURI");
        foreach (string value in values.Split(';'))
        {
            Assert.IsFalse(datatype.Allows(value), value);
            Assert.AreEqual(reason, datatype.Explain(value, Values.NoContext), value);
        }
    }
}
