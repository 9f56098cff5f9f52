using System.Runtime.CompilerServices;
using NodaTime;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>A measure of a few figures leaves one object behind, its result, until someone asks what the result rests on.</summary>
public sealed class MeasureAllocationTests
{
    private const int Runs = 500;

    private static readonly Quantity Then = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private static readonly Quantity Now = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private static readonly Quantity Target = Quantity.MoreThan(1_000_000, Unit.Person);
    private static readonly Quantity Nobody = Quantity.Exact(0, Unit.Person);
    private static readonly Quantity Patents = Quantity.Exact(123_457, Unit.Patent);
    private static readonly Quantity Percentage = Quantity.Percent(7.6m);
    private static readonly ElapsedYears Fraction = ElapsedYears.Between(new LocalDate(2020, 12, 31), new LocalDate(2023, 6, 30));

    private static readonly Dictionary<string, Func<Derived<Quantity>>> Measures = new()
    {
        ["absolute change"] = () => Growth.AbsoluteChange(Then, Now),
        ["growth rate"] = () => Growth.GrowthRate(Then, Now),
        ["growth rate of exact figures"] = () => Growth.GrowthRate(Patents, Patents),
        ["growth rate, undefined"] = () => Growth.GrowthRate(Nobody, Now),
        ["symmetric growth rate"] = () => Growth.SymmetricGrowthRate(Then, Now),
        ["percentage points"] = () => Growth.PercentagePointChange(Percentage, Percentage),
        ["acceleration, three figures"] = () => Growth.Acceleration(Then, Now, Now),
        ["implied initial figure"] = () => Growth.ImpliedInitial(Now, Percentage),
        ["log growth, a logarithm"] = () => Growth.LogGrowth(Then, Now),
        ["compound growth, a root"] = () => Growth.CompoundAnnualGrowthRate(Then, Now, 3),
        ["compound growth, parts of years"] = () => Growth.CompoundAnnualGrowthRate(Then, Now, Fraction),
        ["change per year, a unit of its own"] = () => Growth.AverageAnnualChange(Then, Now, 3),
        ["annualised growth, a power"] = () => Growth.AnnualisedGrowthRate(Then, Now, 4),
        ["gap to a target"] = () => Targets.TargetGap(Now, Target),
        ["progress towards a target"] = () => Targets.ProgressRatio(Then, Now, Target),
        ["growth required"] = () => Targets.RequiredGrowthRate(Now, Target, 2),
        ["increment required"] = () => Targets.RequiredAnnualIncrement(Now, Target, 2),
        ["share"] = () => Ratios.Share(Then, Now),
        ["share of a sum"] = () => Ratios.ShareOfSum(Then, Now),
        ["ratio of two units"] = () => Ratios.Ratio(Patents, Now),
        ["rate per 10,000"] = () => Ratios.Rate(Patents, Now, 10_000),
        ["relative to an average"] = () => Ratios.RelativeToAverage(Then, Now),
    };

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Measure_OfFewFigures_AllocatesItsResultAlone(string name)
    {
        // An object of the type, of which no constructor ran, tells the size of one result.
        double oneResult = BytesPerRun(static () => RuntimeHelpers.GetUninitializedObject(typeof(Derived<Quantity>)));
        BytesPerRun(Measures[name]).Should().Be(oneResult);
    }

    [Fact]
    public void Value_AskedForAgain_IsTheSameObject()
    {
        Derived<Quantity> result = Growth.GrowthRate(Then, Now);
        var seen = new Quantity[8];
        Parallel.For(0, seen.Length, i => seen[i] = result.Value);
        seen.Should().OnlyContain(value => ReferenceEquals(value, result.Value));
    }

    private static double BytesPerRun(Func<object> make)
    {
        // The runtime may put something of its own on the thread now and then, so the least of a few runs counts.
        Repeat(make);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Repeat(make);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }) / (double)Runs;
    }

    private static void Repeat(Func<object> make)
    {
        for (int i = 0; i < Runs; i++)
        {
            make();
        }
    }
}
