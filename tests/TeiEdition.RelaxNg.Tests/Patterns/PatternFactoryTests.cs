// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Tests.Patterns;

[TestClass]
public sealed class PatternFactoryTests
{
    private readonly PatternFactory _factory = new(DatatypeLibraries.Standard, 1000);

    private Pattern Empty => _factory.Empty;

    private Pattern NotAllowed => _factory.NotAllowed;

    private Pattern A => _factory.Element(0, new SingleName(0));

    private Pattern B => _factory.Element(1, new SingleName(1));

    private Pattern C => _factory.Element(2, new SingleName(2));

    [TestMethod]
    public void Equal_patterns_are_one_object()
    {
        Assert.AreSame(_factory.Element(0, new SingleName(0)), _factory.Element(0, new SingleName(0)));
        Assert.AreSame(_factory.Group(A, B), _factory.Group(A, B));
        Assert.AreNotSame(_factory.Group(A, B), _factory.Group(B, A));
        Assert.AreNotSame(_factory.Choice(A, B), _factory.Interleave(A, B));
    }

    // Section 4.20.
    [TestMethod]
    public void Not_allowed_takes_all_but_choice()
    {
        Assert.AreSame(NotAllowed, _factory.Group(A, NotAllowed));
        Assert.AreSame(NotAllowed, _factory.Group(NotAllowed, A));
        Assert.AreSame(NotAllowed, _factory.Interleave(A, NotAllowed));
        Assert.AreSame(NotAllowed, _factory.OneOrMore(NotAllowed));
        Assert.AreSame(NotAllowed, _factory.List(NotAllowed));
        Assert.AreSame(A, _factory.Choice(A, NotAllowed));
        Assert.AreSame(A, _factory.Choice(NotAllowed, A));
    }

    // Section 4.21.
    [TestMethod]
    public void Empty_is_neutral()
    {
        Assert.AreSame(A, _factory.Group(A, Empty));
        Assert.AreSame(A, _factory.Group(Empty, A));
        Assert.AreSame(A, _factory.Interleave(Empty, A));
        Assert.AreSame(Empty, _factory.OneOrMore(Empty));
        Assert.AreSame(Empty, _factory.Choice(Empty, Empty));
    }

    [TestMethod]
    public void Choice_has_no_order_and_nothing_twice()
    {
        Assert.AreSame(_factory.Choice(A, B), _factory.Choice(B, A));
        Assert.AreSame(_factory.Choice(A, _factory.Choice(B, C)), _factory.Choice(_factory.Choice(C, A), B));
        Assert.AreSame(_factory.Choice(A, B), _factory.Choice(A, _factory.Choice(B, A)));
    }

    [TestMethod]
    public void Choice_with_what_is_nullable_needs_no_empty()
    {
        Pattern optional = _factory.ZeroOrMore(A);
        Assert.AreSame(optional, _factory.Choice(optional, Empty));
        Assert.AreSame(_factory.Text, _factory.Choice(_factory.Text, Empty));
    }

    [TestMethod]
    public void Group_is_associative() =>
        Assert.AreSame(_factory.Group(A, _factory.Group(B, C)), _factory.Group(_factory.Group(A, B), C));

    [TestMethod]
    public void Interleave_has_no_order_and_keeps_what_stands_twice()
    {
        Assert.AreSame(_factory.Interleave(A, _factory.Interleave(B, C)), _factory.Interleave(_factory.Interleave(C, A), B));
        Assert.AreNotSame(A, _factory.Interleave(A, A));
        Assert.AreSame(_factory.Text, _factory.Interleave(_factory.Text, _factory.Text));
    }

    [TestMethod]
    public void Repetition_of_a_repetition_is_one()
    {
        Assert.AreSame(_factory.OneOrMore(A), _factory.OneOrMore(_factory.OneOrMore(A)));
        Assert.AreSame(_factory.Text, _factory.OneOrMore(_factory.Text));
        Assert.AreSame(_factory.ZeroOrMore(A), _factory.OneOrMore(_factory.Choice(A, Empty)));
    }

    [TestMethod]
    public void Nullable_is_computed()
    {
        Assert.IsFalse(_factory.Choice(A, B).IsNullable);
        Assert.IsTrue(_factory.Choice(A, Empty).IsNullable);
        Assert.IsFalse(_factory.Group(A, _factory.ZeroOrMore(B)).IsNullable);
        Assert.IsTrue(_factory.Interleave(_factory.Text, _factory.ZeroOrMore(B)).IsNullable);
    }

    [TestMethod]
    public void Limit_is_kept()
    {
        PatternFactory small = new(DatatypeLibraries.Standard, 4);
        Pattern first = small.Element(0, new SingleName(0));
        Assert.AreSame(first, small.Element(0, new SingleName(0)));
        Assert.AreEqual(4, Assert.ThrowsExactly<PatternLimitException>(() => small.Element(1, new SingleName(1))).Limit);
    }

    [TestMethod]
    public void Name_without_a_place_in_the_schema_shares_its_number()
    {
        SchemaNames names = new([new("urn:a", "x"), new("", "y")], ["urn:b"]);
        Assert.AreEqual(0, names.Find("urn:a", "x"));
        Assert.AreEqual(1, names.Find("", "y"));
        Assert.AreEqual(names.Find("urn:a", "p"), names.Find("urn:a", "q"));
        Assert.AreEqual(names.Find("urn:z", "p"), names.Find("urn:y", "q"));
        ImmutableArray<int> different = [names.Find("urn:a", "p"), names.Find("", "p"), names.Find("urn:b", "p"), names.Find("urn:z", "p")];
        Assert.HasCount(4, different.Distinct());
        Assert.IsTrue(different.All(n => n < names.Count));
        Assert.AreEqual(-1, names.NamespaceOf(names.Find("urn:z", "p")));
        Assert.AreEqual(names.FindNamespace("urn:b"), names.NamespaceOf(names.Find("urn:b", "p")));
    }
}
