using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Runs a property over generated cases from a fixed seed, which a failure tells with the smallest case found.</summary>
/// <remarks>The environment variable IPTALENT_CASES sets the number of cases (2,000 without it), IPTALENT_SEED another seed.</remarks>
internal static class Law
{
    private const ulong DefaultSeed = 20_260_101;

    public static int Cases { get; } = (int)Setting("IPTALENT_CASES", 2_000);

    private static ulong Seed { get; } = Setting("IPTALENT_SEED", DefaultSeed);

    /// <summary>Checks that no generated case has a fault.</summary>
    /// <param name="cases">Where the cases come from.</param>
    /// <param name="simpler">Simpler cases to try when one fails.</param>
    /// <param name="fault">What is wrong with a case; <see langword="null"/> where nothing is.</param>
    /// <param name="oneIn">Of how many cases one is enough, where a case is costly.</param>
    /// <param name="name">The property; by default the calling test.</param>
    public static void Holds<T>(
        Gen<T> cases, Func<T, IEnumerable<T>> simpler, Func<T, string?> fault, int oneIn = 1, [CallerMemberName] string name = "")
    {
        int count = Math.Max(Cases / oneIn, 1);
        Config config = Config.QuickThrowOnFailure
            .WithName(string.Create(CultureInfo.InvariantCulture, $"{name} (IPTALENT_SEED={Seed}, {count} cases)"))
            .WithMaxTest(count)
            .WithReplay(Seed, gamma: 1)
            .WithQuietOnSuccess(true);
        Check.One(config, Prop.ForAll(Arb.From(cases, simpler), value => fault(value) is { } found
            ? Prop.Label(false, found)
            : Prop.ToProperty(true)));
    }

    public static void Holds(
        Gen<IntervalCase> cases, Func<IntervalCase, string?> fault, int oneIn = 1, [CallerMemberName] string name = "") =>
        Holds(cases, value => value.Simpler(), fault, oneIn, name);

    public static void Holds(
        Gen<(IntervalCase Left, IntervalCase Right)> cases, Func<IntervalCase, IntervalCase, string?> fault, int oneIn = 1, [CallerMemberName] string name = "") =>
        Holds(cases, IntervalCases.SimplerPairs, pair => fault(pair.Left, pair.Right), oneIn, name);

    private static ulong Setting(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value)
            ? value
            : otherwise;
}
