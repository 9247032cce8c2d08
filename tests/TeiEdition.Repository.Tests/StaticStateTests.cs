// SPDX-License-Identifier: MIT
using System.CodeDom.Compiler;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TeiEdition.Repository.Tests;

/// <summary>Rule C7 of the house style: no mutable static state.</summary>
[TestClass]
public sealed class StaticStateTests
{
    private static readonly FrozenSet<Type> ImmutableTypes = FrozenSet.ToFrozenSet<Type>(
    [
        typeof(string), typeof(decimal), typeof(TimeSpan), typeof(DateOnly), typeof(DateTimeOffset), typeof(Guid),
        typeof(Version), typeof(Uri), typeof(Type), typeof(Regex), typeof(XName), typeof(XNamespace), typeof(Rune),
        typeof(Encoding), typeof(UTF8Encoding), typeof(StringComparer), typeof(CompositeFormat), typeof(Range), typeof(Index),
    ]);

    [TestMethod]
    public void Static_fields_are_read_only_and_of_immutable_types()
    {
        string[] wrong =
        [
            .. Rooms.Assemblies().SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t)).SelectMany(WrongFields),
        ];
        Assert.AreEqual("", string.Join('\n', wrong));
    }

    [TestMethod]
    public void Assemblies_of_all_rooms_are_looked_at() => Assert.IsGreaterThan(
        Directory.EnumerateDirectories(Path.Combine(TeiEdition.Tests.RepositoryFolder.Path, "src"), "TeiEdition.*").Count() - 1,
        Rooms.Assemblies().Count);

    [TestMethod]
    public void Field_that_can_change_is_found() => Assert.HasCount(3, WrongFields(typeof(Changeable)).ToArray());

    private static IEnumerable<string> WrongFields(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(f => !f.IsLiteral && !IsDelegateCache(f))
            .Where(f => !f.IsInitOnly || !IsImmutable(f.FieldType, []))
            .Select(f => $"{type.FullName}.{f.Name}: {(f.IsInitOnly ? f.FieldType : "not readonly")}");

    // What the compiler keeps of lambdas, and what source generators write.
    private static bool IsGenerated(Type type)
    {
        for (Type? t = type; t is not null; t = t.DeclaringType)
        {
            if (t.Name.StartsWith('<') || t.IsDefined(typeof(CompilerGeneratedAttribute)) || t.IsDefined(typeof(GeneratedCodeAttribute)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDelegateCache(FieldInfo field) =>
        field.Name.StartsWith('<') && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static bool IsImmutable(Type type, HashSet<Type> open)
    {
        if (type.IsPrimitive || type.IsEnum || ImmutableTypes.Contains(type) || !open.Add(type))
        {
            return true;
        }

        if (type.IsGenericType && IsCollection(type))
        {
            return type.GetGenericArguments().All(t => IsImmutable(t, open));
        }

        if (type.IsGenericType && type.FullName?.StartsWith("System.Buffers.SearchValues`", StringComparison.Ordinal) == true)
        {
            return true;
        }

        bool ours = type.Assembly.GetName().Name is { } name
            && (name == "teiedition" || name.StartsWith("TeiEdition.", StringComparison.Ordinal));
        bool tuple = type.IsGenericType && type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;
        return (ours && Fields(type).All(f => f.IsInitOnly && IsImmutable(f.FieldType, open)))
            || ((tuple || Nullable.GetUnderlyingType(type) is not null) && type.GetGenericArguments().All(t => IsImmutable(t, open)));
    }

    private static bool IsCollection(Type type) =>
        type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
        && !type.Name.Contains("Builder", StringComparison.Ordinal);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            foreach (FieldInfo field in t.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static class Changeable
    {
        public const int Constant = 1;
        public static readonly ImmutableArray<string> Fixed = [];
        public static readonly string[] Array = [];
        public static readonly ImmutableArray<StringBuilder> Inner = [];

        public static int Number { get; set; }
    }
}
