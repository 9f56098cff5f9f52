using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Everything public is immutable, nothing static can change: safe to share between threads.</summary>
public class ImmutabilityLaws
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Fields and properties that may break a law, each with the reason; written as <c>Type.member</c>.</summary>
    private static readonly Dictionary<string, string> Excused = new()
    {
        ["ValueList<T>._items"] = "a copy of its own, handed out as a ReadOnlySpan only",
        ["Area.Members"] = "set once while the bundled list is read: a country and its provinces refer to each other",
        ["AggregationBuffer._result"] = "memory that is overwritten by name, for one run at a time",
        ["AggregationBuffer._inUse"] = "tells a second run at a time",
        ["AggregationResult.Enumerator._set"] = "an enumerator moves",
        ["AggregationResult.Enumerator._index"] = "an enumerator moves",
        ["MetricTableBuilder._further"] = "a builder is filled, and builds once",
        ["MetricTableBuilder._areas"] = "a builder is filled, and builds once",
        ["MetricTableBuilder._periods"] = "a builder is filled, and builds once",
        ["MetricTableBuilder._clusterBy"] = "a builder is filled, and builds once",
        ["MetricTableBuilder._isBuilt"] = "a builder is filled, and builds once",
        ["Derived<T>._value"] = "a cache: the quantity made of its parts, the first to be made staying",
        ["Derived<T>._inputs"] = "a cache: whoever fills it fills it with an equal list",
        ["Unit._lastRate"] = "a cache of one: whoever reads it checks that it is the rate asked for",
        ["Area._places"] = "a cache: whoever fills it fills it with the same set",
    };

    [Fact]
    public void EveryPublicType_Members_AreImmutable() =>
        Law.Holds(Law.PublicTypes.Where(type => !type.IsEnum && !IsDelegate(type)).SelectMany(OfInstances).Where(IsNotExcused), HowToExcuse);

    [Fact]
    public void EveryType_StaticFields_AreReadonlyAndUnchanging() =>
        Law.Holds(Law.Types.Where(type => !type.IsEnum).SelectMany(OfStatics).Where(IsNotExcused), HowToExcuse);

    [Fact]
    public void Excused_Members_AreStillThere() =>
        Excused.Keys.Should().BeSubsetOf(Law.Types.SelectMany(type => type.GetMembers(Declared).Select(NameOf)));

    [Fact]
    public void Laws_MutableType_TellsEachMember()
    {
        OfInstances(typeof(Mutable)).Concat(OfStatics(typeof(Mutable))).Select(breach => breach.Split(": ")[0].Split('.')[^1]).Should().BeEquivalentTo(
            "Open", "_late", "_items", "Settable", "Items", "Words", "Shared", "Table");
        OfInstances(typeof(Immutable)).Concat(OfStatics(typeof(Immutable))).Should().BeEmpty();
    }

    private static string HowToExcuse => $"Hold constants in an ImmutableArray or FrozenDictionary. A lazily filled cache and the like: add it with its reason to {nameof(ImmutabilityLaws)}.{nameof(Excused)}.";

    private static IEnumerable<string> OfInstances(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)))
        {
            if (IsVisible(property.SetMethod) && !IsInit(property))
            {
                yield return $"{NameOf(property)}: can be set";
            }

            if (IsMutable(property.PropertyType))
            {
                yield return $"{NameOf(property)}: hands out a {Law.NameOf(property.PropertyType)}";
            }
        }

        foreach (FieldInfo field in type.GetFields(Declared).Where(field => !field.IsStatic))
        {
            PropertyInfo? property = BackedProperty(field);
            if (!field.IsInitOnly && (property is null || (property.CanWrite && !IsInit(property) && !IsVisible(property.SetMethod))))
            {
                yield return $"{NameOf((MemberInfo?)property ?? field)}: is not readonly";
            }

            if (IsMutable(field.FieldType) && !IsVisible(property?.GetMethod))
            {
                yield return $"{NameOf((MemberInfo?)property ?? field)}: holds a {Law.NameOf(field.FieldType)}";
            }
        }
    }

    private static IEnumerable<string> OfStatics(Type type) =>
        from field in type.GetFields(Declared)
        where field is { IsStatic: true, IsLiteral: false } && !IsGenerated(type)
        where !field.IsInitOnly || IsMutable(field.FieldType)
        select $"{NameOf(field)}: static, {(field.IsInitOnly ? $"holds a {Law.NameOf(field.FieldType)}" : "not readonly")}";

    private static bool IsMutable(Type type) =>
        type.IsArray || type == typeof(StringBuilder)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Memory<>) || type.GetGenericTypeDefinition() == typeof(Span<>)))
        || (type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal)
            && type.Namespace is not ("System.Collections.Immutable" or "System.Collections.Frozen")
            && !type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)
            && type.GetInterfaces().Append(type).Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>)));

    // The JSON source generator caches in its contexts as it pleases.
    private static bool IsGenerated(Type type) => typeof(JsonSerializerContext).IsAssignableFrom(type);

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static bool IsNotExcused(string breach) => !Excused.ContainsKey(breach.Split(": ")[0]);

    private static bool IsVisible(MethodInfo? accessor) => accessor is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsInit(PropertyInfo property) => property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static PropertyInfo? BackedProperty(FieldInfo field) =>
        field.Name.StartsWith('<') && Law.IsCompilerMade(field) && field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)
            ? field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], Declared) : null;

    private static string NameOf(MemberInfo member) => $"{(member.DeclaringType is { } type ? Law.NameOf(type) : "")}.{member.Name}";

#pragma warning disable CA1051, CA2211, CA1823, CS0169, CS0649, CS0414, IDE0044, IDE0051, CA1805, CA1822, CA1819, CA2227, CA1812, CA1852 // made up to break the laws
    private class Mutable
    {
        public int Open;
        private int _late = 1;
        private readonly List<int> _items = [];
        public int Settable { get; set; }
        public List<int> Items { get; init; } = [];
        public string[] Words => [];
        public static int Shared;
        public static readonly Dictionary<int, int> Table = [];
    }

    private sealed record Immutable(int Positional)
    {
        public static readonly Immutable One = new(1) { Checked = "" };
        public required string Checked
        {
            get;
            init => field = value.Trim();
        }

        public ValueList<int> Items { get; init; }

        public IReadOnlyList<int> Read { get; } = [];
    }
#pragma warning restore
}
