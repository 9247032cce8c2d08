// SPDX-License-Identifier: MIT
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TeiEdition.Repository.Tests;

/// <summary>
/// Holds <c>src/TeiEdition.RelaxNg/PublicApi.txt</c> equal to what the library offers, so that a break is seen in the difference
/// (rule R3 of the house style). UPDATE_PUBLIC_API=1 writes the file anew.
/// </summary>
[TestClass]
public sealed class PublicApiTests
{
    private readonly NullabilityInfoContext _nullability = new();

    private static string FilePath => Path.Combine(RepositoryFolder.Path, "src", "TeiEdition.RelaxNg", "PublicApi.txt");

    [TestMethod]
    public void File_is_equal_to_what_the_library_offers()
    {
        string expected = Write(typeof(RelaxNg.RelaxNgSchema).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_PUBLIC_API") == "1")
        {
            File.WriteAllText(FilePath, expected, new UTF8Encoding(false));
        }

        Assert.IsTrue(File.Exists(FilePath), "PublicApi.txt is missing; run the test with UPDATE_PUBLIC_API=1.");
        Assert.AreEqual(expected, File.ReadAllText(FilePath), "Run the test with UPDATE_PUBLIC_API=1.");
    }

    private string Write(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append(": ").Append(KindOf(type)).Append('\n');
            foreach (string member in MembersOf(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string KindOf(Type type)
    {
        string kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        bool hasBase = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && !type.IsEnum;
        return hasBase ? $"{kind} of {type.BaseType?.Name}" : kind;
    }

    // What the compiler writes into records and enums is left out.
    private IEnumerable<string> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute)) && m is not Type)
        .Select(m => m switch
        {
            FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{(field.IsStatic ? "static " : "")}{field.Name}: {NameOf(field.FieldType)}",
            PropertyInfo property when property.GetMethod is { } getter && IsVisible(getter) =>
                $"{(getter.IsStatic ? "static " : "")}{property.Name}: {NameOf(property.PropertyType)}{Mark(_nullability.Create(property))}"
                + (property.SetMethod is { IsPublic: true } ? " { init }" : ""),
            ConstructorInfo constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
            MethodInfo { IsSpecialName: false } method when IsVisible(method) =>
                $"{(method.IsStatic ? "static " : "")}{method.Name}({Parameters(method)}): {NameOf(method.ReturnType)}{Mark(_nullability.Create(method.ReturnParameter))}",
            _ => "",
        })
        .Where(m => m.Length > 0);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private string Parameters(MethodBase method) => string.Join(
        ", ",
        method.GetParameters().Select(p =>
            $"{(p.IsOut ? "out " : "")}{p.Name}: {NameOf(p.ParameterType)}{Mark(_nullability.Create(p))}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "null") : "")}"));

    private static string Mark(NullabilityInfo info) =>
        !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType() ?? type);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return NameOf(inner) + "?";
        }

        return type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
            : type.Name;
    }
}
