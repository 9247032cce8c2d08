// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>The files beside <c>minutes.odd</c> are what the compiler makes of it. <c>UPDATE_SCHEMA=1</c> writes them anew.</summary>
[TestClass]
public sealed class SchemaFilesTests
{
    [TestMethod]
    public void Grammar_is_what_the_compiler_makes() => Check(SchemaFiles.RelaxNg, SchemaBuild.RelaxNg());

    [TestMethod]
    public void Rules_are_what_the_compiler_makes() => Check(SchemaFiles.Schematron, SchemaBuild.Schematron());

    [TestMethod]
    public void Page_is_what_the_compiler_makes() => Check(SchemaFiles.Documentation, SchemaBuild.Documentation());

    private static void Check(string file, string made)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
        {
            File.WriteAllText(file, made);
        }

        string committed = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        Assert.IsTrue(committed == made, $"{Path.GetFileName(file)} is not what the compiler makes: set UPDATE_SCHEMA=1, run this test, and look at the difference.");
    }
}
