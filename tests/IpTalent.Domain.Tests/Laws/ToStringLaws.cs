using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using IpTalent.Domain.Tests.Serialization;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>What a value says of itself is short, its own, and the same in every culture.</summary>
public class ToStringLaws
{
    // A debugger shows about as much on a line.
    private const int LongestWords = 400;

    [Fact]
    public void EveryValue_ToString_IsTheSameInEveryCulture() => Law.Holds(Values.SelectMany(Breaches));

    [Fact]
    public void EveryPublicRecord_HasWordsOfItsOwn() => Law.Holds(Law.PublicTypes.Where(IsRecord).SelectMany(BreachesOfType));

    [Fact]
    public void Values_RecordsThatDocumentsHold_AreAmongThem() =>
        Values.Select(value => value.GetType()).Should().Contain([typeof(Uncertainty), typeof(ConfidenceInterval), typeof(ChartPoint), typeof(Target), typeof(TalentMetric)]);

    [Fact]
    public void Laws_RecordWithoutWords_IsTold()
    {
        Breaches(new Wordless(-0.5m)).Should().NotBeEmpty().And.OnlyContain(breach => breach.StartsWith("ToStringLaws.Wordless: ", StringComparison.Ordinal));
        BreachesOfType(typeof(Wordless)).Should().Equal(
            "ToStringLaws.Wordless: says what the compiler wrote; override ToString", "ToStringLaws.Wordless: has no DebuggerDisplay");
    }

    /// <summary>The samples, the defaults of structs, what a bare constructor makes, and every record that a document holds.</summary>
    private static IEnumerable<object> Values =>
    [
        .. Law.PublicTypes.Where(type => !type.IsEnum).Select(Samples.Closed).SelectMany(Samples.Of),
        .. Law.PublicTypes.Where(IsMadeBare).Select(type => Activator.CreateInstance(Samples.Closed(type))!),
        .. FilledRecords.Within(FilledRecords.Contents),
    ];

    private static IEnumerable<string> Breaches(object value)
    {
        string said = Cultures.Run("", () => value.ToString()!);
        if (said.Length > LongestWords)
        {
            yield return $"{Law.NameOf(value.GetType())}: says {said.Length} characters, '{said[..60]}...'";
        }

        foreach (string culture in Cultures.Names)
        {
            string there = Cultures.Run(culture, () => value.ToString()!);
            if (there != said)
            {
                yield return $"{Law.NameOf(value.GetType())}: says '{there}' under '{culture}', '{said}' elsewhere";
            }
        }
    }

    private static IEnumerable<string> BreachesOfType(Type type)
    {
        if (!type.IsAbstract && type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } own && Law.IsCompilerMade(own))
        {
            yield return $"{Law.NameOf(type)}: says what the compiler wrote; override ToString";
        }

        if (!type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: true))
        {
            yield return $"{Law.NameOf(type)}: has no DebuggerDisplay";
        }
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static bool IsMadeBare(Type type) => type is { IsEnum: false, IsAbstract: false, IsByRefLike: false }
        && (type.IsValueType || (IsRecord(type) && type.GetConstructor(Type.EmptyTypes) is not null))
        && !type.IsDefined(typeof(RequiredMemberAttribute), inherit: true);

    private sealed record Wordless(decimal Number);
}
