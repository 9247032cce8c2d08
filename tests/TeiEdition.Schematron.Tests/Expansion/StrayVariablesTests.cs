// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Expansion;

/// <summary>Tests <see cref="TeiEdition.Schematron.Expansion.StrayVariables"/>.</summary>
[TestClass]
public sealed class StrayVariablesTests
{
    [TestMethod]
    public void Variable_of_another_pattern_is_lifted_with_what_it_needs()
    {
        string schema = Case.Schema(
            "<pattern><rule context='b[@n = $v]'><report test='true()'><value-of select='$v'/></report></rule></pattern>\n<pattern><let name='u' value='1'/><let name='v' value='$u + 1'/><let name='w' value='3'/><rule context='c'/></pattern>");

        (SchematronSchema? compiled, System.Collections.Immutable.ImmutableArray<string> errors) = Case.Compile(schema);

        Assert.AreEqual("s.sch:2:11 SCH057 the variable $v belongs to another pattern; it is taken for one of the whole schema", string.Join('\n', errors));
        Assert.AreEqual("u v", string.Join(' ', compiled?.Schema.Lets.Select(let => let.Name) ?? []));
        Assert.AreEqual("w", string.Join(' ', compiled?.Schema.Patterns[1].Lets.Select(let => let.Name) ?? []));
    }

    [TestMethod]
    [DataRow("<pattern><rule context='b'><report test='$v'>x</report></rule></pattern><pattern><let name='v' value='1'/></pattern><pattern><let name='v' value='2'/></pattern>")]
    [DataRow("<pattern><rule context='b'><report test='for $v in 1 return $v'>x</report></rule></pattern><pattern><let name='v' value='1'/></pattern>")]
    [DataRow("<pattern><let name='v' value='1'/><rule context='b'><report test='$v'>x</report></rule></pattern>")]
    public void Variable_that_two_patterns_declare_or_none_uses_stays(string patterns)
    {
        SchematronSchema? compiled = Case.Compile(Case.Schema(patterns)).Schema;

        Assert.IsEmpty(compiled?.Schema.Lets ?? []);
    }
}
