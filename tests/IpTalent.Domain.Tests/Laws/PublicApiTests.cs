namespace IpTalent.Domain.Tests.Laws;

/// <summary>The public API stands in PublicApi.txt, so that no change of it goes unseen.</summary>
public class PublicApiTests
{
    private static string Accepted => Path.Combine(SourceTree.Tests, "Laws", "PublicApi.txt");

    [Fact]
    public void PublicApi_IsTheAcceptedOne()
    {
        string now = PublicApiText.Of(Law.PublicTypes);
        if (SourceTree.Accepts)
        {
            File.WriteAllText(Accepted, now);
        }

        Law.Holds(Differences(File.ReadAllText(Accepted).ReplaceLineEndings("\n"), now), SourceTree.HowToAccept(nameof(PublicApiTests)));
    }

    [Theory, ClassData(typeof(Cultures))]
    public void PublicApi_InCulture_IsTheSameText(string culture) =>
        Cultures.Run(culture, () => PublicApiText.Of([typeof(Shown<>), typeof(Level)])).Should().Be(PublicApiText.Of([typeof(Shown<>), typeof(Level)]));

    [Fact]
    public void PublicApi_MadeUpTypes_ReadLikeTheirSource() =>
        PublicApiText.Of([typeof(Shown<>), typeof(Level), typeof(MadeUpExtensions)]).Should().Be("""
            public static class IpTalent.Domain.Tests.Laws.MadeUpExtensions
                extension(Version): static Version First { get; }
                extension<T>(IEnumerable<T?> items) where T : class: T?[] HasOf<TKey>(T most, TKey key, int least = 2)
                extension<T>(IEnumerable<T?> items) where T : class: int Many { get; }
                static int Old(this string text)

            [Flags] public enum IpTalent.Domain.Tests.Laws.PublicApiTests.Level : byte
                   0 = Low
                   4 = [Obsolete("Too high.")] High

            public record IpTalent.Domain.Tests.Laws.PublicApiTests.Shown<T> : IComparable<PublicApiTests.Shown<T>>, IEquatable<PublicApiTests.Shown<T>> where T : notnull, IComparable<T>
                Shown(T Key)
                T Key { get; init; }
                T? Find<TKey>(in TKey key, out ValueTuple<int, string?>/*Low, High*/ ends, string text = "a\"b", double share = 0.5, params ReadOnlySpan<int?> rest) where TKey : struct, IEquatable<TKey>
                const decimal Limit = 1.5
                int CompareTo(PublicApiTests.Shown<T>? other)
                int this[int index, PublicApiTests.Level level = PublicApiTests.Level.Low] { get; }
                override string ToString()
                protected static void Guarded(PublicApiTests.Level? level = null)
                readonly string? Note
                required Dictionary<string, T[]?>? Map { get; init; }


            """);

    [Fact]
    public void Differences_ChangedMember_TellsTypeAndBothLines() =>
        Differences("class A\n    int X\n    int Y\n\nclass B\n    int X\n", "class A\n    int X\n\nclass B\n    int X\n    long Y\n")
            .Should().Equal("- class A :: int Y", "+ class B :: long Y");

    private static IEnumerable<string> Differences(string accepted, string now)
    {
        List<string> before = Flat(accepted), after = Flat(now);
        return [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];
    }

    // Each member with its type, so that a line tells where it belongs.
    private static List<string> Flat(string text)
    {
        string type = "";
        return [.. text.Split('\n').Where(line => line.Length > 0).Select(line => line[0] == ' ' ? $"{type} :: {line.Trim()}" : type = line)];
    }

#pragma warning disable CA1034, CA1028, CA2217, CA1008, CA1720, CA1036, CA1051, CA1819, CA1062, CA1711, CA1822 // made up to be read
    [Flags]
    public enum Level : byte
    {
        Low = 0,
        [Obsolete("Too high.")]
        High = 4,
    }

    public record Shown<T>(T Key) : IComparable<Shown<T>>
        where T : notnull, IComparable<T>
    {
        public const decimal Limit = 1.5m;
        public readonly string? Note;

        public required Dictionary<string, T[]?>? Map { get; init; }

        public int this[int index, Level level = Level.Low] => index;

        public T? Find<TKey>(in TKey key, out (int Low, string? High) ends, string text = "a\"b", double share = 0.5, params ReadOnlySpan<int?> rest)
            where TKey : struct, IEquatable<TKey>
        {
            ends = default;
            return default;
        }

        public int CompareTo(Shown<T>? other) => 0;

        public override string ToString() => "";

        protected static void Guarded(Level? level = null)
        {
        }

        internal void Hidden()
        {
        }
    }
}

/// <summary>Extension blocks must stand in a top-level class; this one is made up to be read.</summary>
public static class MadeUpExtensions
{
    extension<T>(IEnumerable<T?> items)
        where T : class
    {
        public int Many => items.Count();

        public T?[] HasOf<TKey>(T most, TKey key, int least = 2) => [most];
    }

    extension(Version)
    {
        public static Version First => new(1, 0);
    }

    public static int Old(this string text) => text.Length;
}
#pragma warning restore
