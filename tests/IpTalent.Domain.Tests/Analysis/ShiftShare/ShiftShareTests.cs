using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Shift-share by hand, and as an identity.</summary>
public class ShiftShareTests
{
    private static readonly Indicator Talent = Indicator.Stock("talent", "Talent", Unit.Person);

    [Fact]
    public void Classic_TwoCategories_MatchesHandCalculation()
    {
        // The nation grows from 300 to 390, by 0.3; x from 150 to 180, by 0.2; y from 150 to 210, by 0.4. The region has 100 and 50, then 110 and 80:
        // 150 x 0.3 = 45; 100 x -0.1 + 50 x 0.1 = -5; 110 - 120 + 80 - 70 = 0
        ShiftShareEffects effects = ShiftShare.Classic(Row(100, 50), Row(110, 80), Row(50, 100), Row(70, 130), RegionalReference.Nation).Value;
        Printed(effects).Should().Equal(45, -5, 0, 0, 0, 40);
        effects.Allocation.Should().BeNull();
    }

    [Fact]
    public void Classic_RestOfNation_ComparesWithTheOthersAlone()
    {
        // The others grow from 150 to 200, by 1/3; x from 50 to 70, by 0.4; y from 100 to 130, by 0.3:
        // 150 / 3 = 50; 100 (0.4 - 1/3) + 50 (0.3 - 1/3) = 5; 110 - 140 + 80 - 65 = -15
        ShiftShareEffects effects = ShiftShare.Classic(Row(100, 50), Row(110, 80), Row(50, 100), Row(70, 130), RegionalReference.RestOfNation).Value;
        Printed(effects).Select(value => decimal.Round(value, 20)).Should().Equal(50, 5, -15, 0, 0, 40);
    }

    [Fact]
    public void EstebanMarquillas_TwoCategories_MatchesHandCalculation()
    {
        // h = 75 and 75; g = 0.1 and 0.6, less 0.2 and 0.4: 75 x -0.1 + 75 x 0.2 = 7.5, and 25 x -0.1 - 25 x 0.2 = -7.5
        ShiftShareEffects effects = ShiftShare.EstebanMarquillas(Row(100, 50), Row(110, 80), Row(50, 100), Row(70, 130), RegionalReference.Nation).Value;
        Printed(effects).Select(value => decimal.Round(value, 20)).Should().Equal(45, -5, 7.5m, 0, 0, 40, -7.5m);
        effects.ToString().Should().Contain("allocation");
    }

    [Fact]
    public void ShiftShare_NewAndExitedCategories_AreTermsOfTheirOwn()
    {
        // x grows from 100 to 110 here and from 50 to 70 elsewhere; y is new everywhere, z has gone here, w is new here only
        foreach (Derived<ShiftShareEffects> result in new[]
        {
            ShiftShare.Classic(Row(100, 0, 20, 0), Row(110, 5, 0, 3), Row(50, 0, 10, 7), Row(70, 8, 10, 9), RegionalReference.Nation),
            ShiftShare.EstebanMarquillas(Row(100, 0, 20, 0), Row(110, 5, 0, 3), Row(50, 0, 10, 7), Row(70, 8, 10, 9), RegionalReference.Nation),
            ShiftShare.Classic(Row(100, 0, 20, 0), Row(110, 5, 0, 3), Row(50, 0, 10, 7), Row(70, 8, 10, 9), RegionalReference.RestOfNation),
        })
        {
            result.IsDefined.Should().BeTrue("one zero cell makes nothing of the others undefined: {0}", result);
            ShiftShareEffects effects = result.Value;
            effects.New.Nominal.Should().Be(8);
            effects.Exited.Nominal.Should().Be(-20);
            effects.Total.Nominal.Should().Be(-2);
            Printed(effects).Where((_, i) => i != 5).Sum().Should().BeApproximately(-2, 1e-24m);
        }
    }

    [Fact]
    public void ShiftShare_NoBase_NamesTheCategory()
    {
        Derived<ShiftShareEffects> rest = ShiftShare.Classic(Row(100, 20), Row(110, 30), Row(50, 0), Row(70, 8), RegionalReference.RestOfNation);
        rest.Reason.Should().Be(UndefinedReason.ZeroBase, "no rate leads from nothing elsewhere to eight");
        rest.Detail!.In("en").Should().Be("A2 may be zero");
        ShiftShare.Classic(Row(100, 20), Row(110, 30), Row(50, 0), Row(70, 8), RegionalReference.Nation).IsDefined.Should().BeTrue();
        Quantity doubtful = Q("at-most 5 person");
        ShiftShare.Classic([doubtful], Row(3), Row(0), Row(4), RegionalReference.Nation).Reason.Should().Be(UndefinedReason.ZeroBase);
        ShiftShare.EstebanMarquillas([doubtful], Row(3), Row(9), Row(4), RegionalReference.Nation).Reason.Should().Be(UndefinedReason.ZeroBase);
        ShiftShare.Classic([doubtful], Row(3), Row(9), Row(4), RegionalReference.Nation).IsDefined.Should().BeTrue();
        ShiftShare.Classic(Row(), Row(), Row(), Row(), RegionalReference.Nation).Reason.Should().Be(UndefinedReason.TooFewObservations);
        ShiftShare.Classic([Q("exact -1 CNY")], [Q("exact 1 CNY")], [Q("exact 1 CNY")], [Q("exact 1 CNY")], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.NegativeValue);
        ShiftShare.Classic(Row(1), [Q("exact 1 person-time")], Row(1), Row(1), RegionalReference.Nation).Reason.Should().Be(UndefinedReason.UnitMismatch);
        FluentActions.Invoking(() => ShiftShare.Classic(Row(1), Row(1, 2), Row(1), Row(1), RegionalReference.Nation)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ShiftShare_Tables_CompareOverTime()
    {
        RegionalTable first = Table(2020, 100, 50, 50, 100), later = Table(2023, 110, 80, 70, 130);
        Derived<ShiftShareEffects> result = ShiftShare.Classic(first, later, "CN-BJ", RegionalReference.Nation);
        Printed(result.Value).Should().Equal(45, -5, 0, 0, 0, 40);
        result.Explain(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("b1 = ").And.Contain("Beijing");
        ShiftShare.EstebanMarquillas(first, later, "CN-BJ", RegionalReference.Nation).Value.Allocation!.Nominal.Should().BeApproximately(-7.5m, 1e-24m);
        ShiftShare.Classic(later, first, "CN-BJ", RegionalReference.Nation).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        RegionalTable hidden = RegionalTable.Of(Metrics(2023, 110, 80, 70, 130).Select((metric, i) => i == 3 ? metric with { Quantity = null } : metric), CategorySchemes.Sex);
        ShiftShare.Classic(first, hidden, "CN-BJ", RegionalReference.Nation).Reason.Should().Be(UndefinedReason.Missing);
        RegionalTable others = RegionalTable.Of(["CN-BJ"], ["female"], [Row(1)]);
        FluentActions.Invoking(() => ShiftShare.Classic(first, others, "CN-BJ", RegionalReference.Nation)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ShiftShare_AnyFigures_EffectsSumToTheChange() => ManyCases.Hold(figures =>
    {
        int count = figures.Length / 4;
        decimal[] x = Array.ConvertAll(figures, figure => decimal.Truncate(figure.Lower!.Value));
        Quantity[][] rows = [.. Enumerable.Range(0, 4).Select(i => Row(x[(i * count)..((i + 1) * count)]))];
        Derived<ShiftShareEffects> result = ShiftShare.EstebanMarquillas(rows[0], rows[1], rows[2], rows[3], RegionalReference.Nation);
        if (!result.IsDefined)
        {
            return result.Reason == UndefinedReason.ZeroBase && x[..count].Sum() + x[(2 * count)..(3 * count)].Sum() == 0 ? null : $"{result.Reason}";
        }

        decimal change = x[count..(2 * count)].Sum() - x[..count].Sum();
        return Math.Abs(Printed(result.Value).Where((_, i) => i != 5).Sum() - change) < 1e-18m && result.Value.Total.Nominal == change ? null : $"{result.Value} for {change}";
    }, oneIn: 8, cases: ManyCases.Of(4, 12).Where(figures => figures.Length % 4 == 0 && Array.TrueForAll(figures, figure => figure.Lower < 100_000)));

    [Fact]
    public void Classic_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        int count = figures.Length / 4;
        Quantity[][] rows = [.. Enumerable.Range(0, 4).Select(i => figures[(i * count)..((i + 1) * count)].AsQuantities())];
        Derived<ShiftShareEffects> result = ShiftShare.Classic(rows[0], rows[1], rows[2], rows[3], RegionalReference.Nation);
        if (!result.IsDefined)
        {
            return null;
        }

        int[] kept = [.. Enumerable.Range(0, count).Where(i => figures[i].ToInterval() != Interval.Point(0) && figures[count + i].ToInterval() != Interval.Point(0))];
        return figures.Vectors().Select(x =>
        {
            Rational From(int i) => x[i] + x[(2 * count) + i];
            Rational To(int i) => x[count + i] + x[(3 * count) + i];
            Rational growth = (Enumerable.Range(0, count).Select(To).Sum() / Enumerable.Range(0, count).Select(From).Sum()) - 1;
            Rational national = kept.Select(i => x[i]).Sum() * growth;
            Rational mix = kept.Select(i => x[i] * ((To(i) / From(i)) - 1 - growth)).Sum();
            Rational regional = kept.Select(i => x[count + i] - (x[i] * To(i) / From(i))).Sum();
            return Contains(result.Value.National, national) && Contains(result.Value.IndustryMix, mix) && Contains(result.Value.Regional, regional)
                ? null : $"({string.Join(", ", x)}) has {national}, {mix}, {regional}, outside {result.Value}";
        }).FirstOrDefault(fault => fault is not null);

        static bool Contains(Quantity effect, Rational value) => ExactInterval.Of(effect.Bounds).Contains(value);
    }, oneIn: 8, cases: ManyCases.Of(4, 12).Where(figures => figures.Length % 4 == 0));

    [Fact]
    public void Classic_RegionalEffect_IsSharpAgainstTheNation()
    {
        // 110 to 120 later, 100 at first, elsewhere 50 to 70: b - 100 (b + 70) / 150 = b / 3 - 140 / 3, from -10 to -20 / 3
        Quantity regional = ShiftShare.Classic(Row(100), [Q("between [110, 120] person")], Row(50), Row(70), RegionalReference.Nation).Value.Regional;
        regional.Bounds.Lower.Should().BeApproximately(-10, 1e-25m);
        regional.Bounds.Upper.Should().BeApproximately(-6.6666666666666666666666666667m, 1e-25m);
        ShiftShare.Classic([Q("more-than 0 person")], Row(110), Row(0), Row(70), RegionalReference.Nation).Value.Regional.Bounds
            .Should().Be(Interval.Point(-70), "whatever the region had, it had all of the category, and the others got 70");
    }

    [Fact]
    public void ShiftShare_ExactNumbers_AreThoseOfTheFigures()
    {
        // as by hand above
        ShiftShare.Classic([100, 50], [110, 80], [50, 100], [70, 130], RegionalReference.Nation).Value.Should().Be((45m, -5m, 0m, 0m, 0m, 40m));
        (decimal national, decimal mix, decimal regional, decimal allocation, decimal @new, decimal exited, decimal total) =
            ShiftShare.EstebanMarquillas([100, 50, 0, 4], [110, 80, 3, 0], [50, 100, 0, 0], [70, 130, 0, 0], RegionalReference.Nation).Value;
        (@new, exited, total).Should().Be((3m, -4m, 39m));
        (national + mix + regional + allocation + @new + exited).Should().BeApproximately(total, 1e-24m);
        ShiftShare.Classic([100, 20], [110, 30], [50, 0], [70, 8], RegionalReference.RestOfNation).Reason.Should().Be(UndefinedReason.ZeroBase, "no rate leads from nothing elsewhere to eight");
        ShiftShare.Classic([-1], [1], [1], [1], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.NegativeValue);
        ShiftShare.Classic([decimal.MaxValue, decimal.MaxValue], [1, 1], [1, 1], [1, 1], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.Overflow);
        ShiftShare.Classic(ReadOnlySpan<decimal>.Empty, [], [], [], RegionalReference.Nation).Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => ShiftShare.Classic([1], [1, 2], [1], [1], RegionalReference.Nation)).Should().Throw<ArgumentException>();
    }

    private static decimal[] Printed(ShiftShareEffects effects) =>
    [
        .. new[] { effects.National, effects.IndustryMix, effects.Regional, effects.New, effects.Exited, effects.Total, effects.Allocation }
            .OfType<Quantity>().Select(effect => effect.Nominal!.Value),
    ];

    private static RegionalTable Table(int year, params decimal[] numbers) => RegionalTable.Of(Metrics(year, numbers), CategorySchemes.Sex);

    private static TalentMetric[] Metrics(int year, params decimal[] numbers) =>
    [
        .. numbers.Select((number, i) => TalentMetric.At(Talent, i < 2 ? Area.Beijing : Area.Shanghai, YearEnd.Of(year), Quantity.Exact(number, Unit.Person))
            with { Categories = [CategorySchemes.Sex.Reference(i % 2 == 0 ? "female" : "male")] }),
    ];

    private static Quantity[] Row(params decimal[] numbers) => Array.ConvertAll(numbers, number => Quantity.Exact(number, Unit.Person));
}
