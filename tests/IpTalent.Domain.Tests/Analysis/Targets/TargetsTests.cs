using NodaTime;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Progress, required growth and attainment by hand.</summary>
public class TargetsTests
{
    private static readonly Quantity Million = Quantity.MoreThan(1_000_000, Unit.Person);

    public static TheoryData<string, string, decimal, string, string> Progress => new()
    {
        // a, b, T, (b - a) / (T - a), remark
        { "exact 10 person", "exact 16 person", 20, "[0.6, 0.6]", "six of ten" },
        { "exact 10 person", "exact 10 person", 20, "[0, 0]", "not begun" },
        { "exact 10 person", "exact 20 person", 20, "[1, 1]", "there" },
        { "exact 10 person", "exact 25 person", 20, "[1.5, 1.5]", "beyond" },
        { "exact 10 person", "exact 5 person", 20, "[-0.5, -0.5]", "moving away" },
        { "exact 20 person", "exact 14 person", 10, "[0.6, 0.6]", "a decline that is meant" },
        { "exact 20 person", "exact 25 person", 10, "[-0.5, -0.5]", "a rise where a decline is meant" },
        { "between [10, 12] person", "exact 16 person", 20, "[0.5, 0.6]", "a later start leaves less done" },
        { "between [10, 12] person", "exact 24 person", 20, "[1.4, 1.5]", "beyond, the same start counts the other way" },
        { "between [10, 12] person", "between [8, 24] person", 20, "[-0.5, 1.5]", "the worst start for each end" },
        { "exact 10 person", "more-than 15 person", 20, "(0.5, ∞)", "no upper end" },
        { "more-than 30 person", "exact 25 person", 20, "(0.5, 1)", "from ever so far above" },
        { "less-than 10 person", "exact 5 person", 10, "(-∞, 0.5]", "the start comes near the target itself" },
        { "less-than 10 person", "exact 10 person", 10, "[1, 1]", "the target is reached wherever it began" },
    };

    [Theory, MemberData(nameof(Progress))]
    public void ProgressRatio_Figures_IsTheRange(string a, string b, decimal target, string expected, string remark) =>
        Targets.ProgressRatio(Q(a), Q(b), Quantity.Exact(target, Unit.Person)).Bounds.Should().Be(Interval.Parse(expected), remark);

    [Fact]
    public void ProgressRatio_Talent_IsTheWorkedExample()
    {
        // 17/31; (855 - 695) / 305; (865 - 685) / 315
        Derived<Quantity> progress = Targets.ProgressRatio(Talent2020, Talent2023, Million);
        Percent(progress.FromPrinted).Should().Be(54.84m);
        progress.Bounds.Shown(4).Should().Be(Interval.Open(0.5245m, 0.5715m));
        Targets.ProgressRatio(69m, 86m, 100m).Value.Should().BeApproximately(0.5484m, 0.0001m);
    }

    [Theory]
    [InlineData("exact 20 person", "the target is the start")]
    [InlineData("between [10, 30] person", "the start may be the target")]
    [InlineData("at-least 0 person", "the start may be anything")]
    public void ProgressRatio_BaselineMayBeTarget_IsUndefined(string a, string remark) =>
        Targets.ProgressRatio(Q(a), Q("exact 25 person"), Quantity.Exact(20, Unit.Person)).Reason.Should().Be(UndefinedReason.DivisorMayBeZero, remark);

    [Fact]
    public void Targets_WithoutMeaning_SayWhy()
    {
        Targets.ProgressRatio(20m, 25m, 20m).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Targets.ProgressRatio(0m, decimal.MaxValue, 0.1m).Reason.Should().Be(UndefinedReason.Overflow);
        Targets.ProgressRatio(Talent2020, Talent2023, Quantity.Several(Unit.Person)).Reason.Should().Be(UndefinedReason.Missing, "the target has no number");
        Targets.ProgressRatio(Talent2020, Talent2023, Quantity.Exact(9, Unit.Licence)).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Targets.RequiredGrowthRate(Talent2023, Million, years: 0).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Targets.RequiredGrowthRate(Quantity.Exact(0, Unit.Person), Million, years: 2).Reason.Should().Be(UndefinedReason.ZeroBase);
        Targets.RequiredGrowthRate(Quantity.Exact(-1, Unit.Yuan), Quantity.Exact(1, Unit.Yuan), years: 2).Reason.Should().Be(UndefinedReason.NegativeBase);
        Targets.RequiredGrowthRate(Quantity.Exact(1, Unit.Yuan), Quantity.Exact(-1, Unit.Yuan), years: 2).Reason.Should().Be(UndefinedReason.SignChange);
        Targets.RequiredGrowthRate(Talent2023, Quantity.Several(Unit.Person), years: 2).Reason.Should().Be(UndefinedReason.Missing);
        Targets.IsAttained(Talent2023, Quantity.Several(Unit.Person)).Reason.Should().Be(UndefinedReason.Missing);
        Targets.IsAttained(Talent2023, Quantity.Exact(9, Unit.Licence)).Reason.Should().Be(UndefinedReason.UnitMismatch);
        FluentActions.Invoking(() => Targets.RequiredGrowthRate(Talent2023, Million, years: -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Targets.RequiredGrowthRate(1m, 2m, years: -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void RequiredGrowthRate_Talent_IsTheWorkedExample()
    {
        // (100/86)^(1/2) - 1 = 7.833 %; (100/86.5)^(1/2) - 1; (100/85.5)^(1/2) - 1
        Derived<Quantity> required = Targets.RequiredGrowthRate(Talent2023, Million, years: 2);
        Percent(required.FromPrinted).Should().Be(7.83m);
        required.Bounds.Shown(4).Should().Be(Interval.Open(0.0752m, 0.0815m));
        Targets.RequiredGrowthRate(100m, 121m, years: 2).Value.Should().Be(0.1m);
        Targets.RequiredGrowthRate(121m, 100m, years: 2).Value.Should().BeNegative("it is surpassed already");
    }

    [Theory]
    [InlineData("exact 100 person", "at-least 100 person", Certainty.Yes, "reach N is attained at N")]
    [InlineData("exact 100 person", "more-than 100 person", Certainty.No, "more than N is not")]
    [InlineData("exact 101 person", "more-than 100 person", Certainty.Yes, "only above it")]
    [InlineData("exact 100 person", "at-most 100 person", Certainty.Yes, "a ceiling is attained at N")]
    [InlineData("exact 100 person", "less-than 100 person", Certainty.No, "below N is not")]
    [InlineData("more-than 100 person", "more-than 100 person", Certainty.Yes, "the words are the target's")]
    [InlineData("at-least 100 person", "more-than 100 person", Certainty.Undetermined, "it may be 100")]
    [InlineData("nearly 100 person", "at-least 100 person", Certainty.No, "nearly is not there")]
    [InlineData("about 100 person", "at-least 100 person", Certainty.Undetermined, "either side")]
    public void IsAttained_Figures_FollowsTheWords(string figure, string threshold, Certainty expected, string remark) =>
        Targets.IsAttained(Q(figure), Q(threshold)).Value.Should().Be(expected, remark);

    [Fact]
    public void Records_TargetOfTheSeries_IsReachedByItsLatestObservation()
    {
        Target target = TargetOf(Quantity.AtLeast(6_000, Unit.Person));
        Series series = Series.Of(Stock(2020, 5_001), Stock(2023, 5_501));
        series.ProgressRatio(target).FromPrinted.Should().BeApproximately(0.5005m, 0.0001m, "500 of 999, from the first observation");
        series.RequiredGrowthRate(target).Inputs[2].Quantity!.Nominal.Should().Be(2);
        series.IsAttained(target).Value.Should().Be(Certainty.No);
        series.ProgressRatio(target).Value.Should().Be(Targets.ProgressRatio(series[0], series[1], target).Value);

        Target based = target with { Baseline = new TargetBaseline { Quantity = Quantity.Exact(5_000, Unit.Person), Period = YearEnd.Of(2019) } };
        series.ProgressRatio(based).FromPrinted.Should().Be(0.501m, "501 of 1,000, from the baseline of the plan");
        Targets.ProgressRatio(series[1], based).FromPrinted.Should().Be(0.501m);

        // The plan tells the baseline; what it says of the target is no phrase of the baseline.
        Citation plan = Citation.Of("plan") with { Phrases = [new FigurePhrase { Language = "zh", Text = "6000人以上", Quantity = Quantity.AtLeast(6_000, Unit.Person) }] };
        Input baseline = series.ProgressRatio(based with { Citations = [plan] }).Inputs[0];
        baseline.Citations.Single().SourceCode.Should().Be("plan");
        baseline.Citations.Single().Phrases.Should().BeEmpty();
        Targets.ProgressRatio(series[1], target).Reason.Should().Be(UndefinedReason.Missing, "the target tells no baseline");

        Series empty = Series.Of(Attorneys, Area.Guangdong, []);
        empty.ProgressRatio(target).Reason.Should().Be(UndefinedReason.Missing);
        empty.RequiredGrowthRate(target).Reason.Should().Be(UndefinedReason.Missing);
        empty.IsAttained(target).Reason.Should().Be(UndefinedReason.Missing);
        Series.Of(Stock(2020, 5_001), Stock(2021, 5_201).WithStatus(ObservationStatus.TimeSeriesBreak), Stock(2023, 5_501)).ProgressRatio(target)
            .Reason.Should().Be(UndefinedReason.BreakInSeries);
    }

    [Fact]
    public void Records_DueInThePast_IsToldApart()
    {
        Target target = TargetOf(Quantity.AtLeast(6_000, Unit.Person), due: 2022);
        Targets.RequiredGrowthRate(Stock(2023, 5_501), target).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Targets.RequiredGrowthRate(Stock(2022, 5_501), target).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Derived<Certainty> late = Targets.IsAttained(Stock(2023, 6_001), target);
        late.Value.Should().Be(Certainty.Yes);
        late.Detail!.In("en").Should().Be("the figure is for 2023-12-31, after the target was due on 2022-12-31");
        Targets.IsAttained(Stock(2022, 6_001), target).Detail.Should().BeNull();
    }

    [Fact]
    public void RequiredGrowthRate_FlowOfAYear_CountsFromItsEnd() =>
        Targets.RequiredGrowthRate(Flow("2023", 501), Target.Of(Trained, Area.Guangdong, Quantity.AtLeast(601, Unit.PersonTime), 2025))
            .Inputs[2].Quantity!.Nominal.Should().Be(2);

    [Fact]
    public void Records_GapsAndOthersTargets_AreRefused()
    {
        Target target = TargetOf(Quantity.AtLeast(6_000, Unit.Person));
        Targets.IsAttained(Gap(2023), target).Reason.Should().Be(UndefinedReason.Missing);
        Targets.IsAttained(Gap(2023, MissingReason.Suppressed), target).Reason.Should().Be(UndefinedReason.Suppressed);
        Targets.RequiredGrowthRate(Gap(2023, MissingReason.Suppressed), target).Reason.Should().Be(UndefinedReason.Suppressed);
        Targets.ProgressRatio(Stock(2023, 5), Stock(2020, 6), target).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Target elsewhere = Target.Of(Attorneys, Area.Beijing, Quantity.AtLeast(6_000, Unit.Person), 2025);
        FluentActions.Invoking(() => Targets.IsAttained(Stock(2023, 5), elsewhere)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Targets.RequiredGrowthRate(Stock(2023, 5), elsewhere)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Targets.ProgressRatio(Stock(2020, 5), Stock(2023, 5), elsewhere)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Targets.IsAttained(null!, target)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Targets.IsAttained(Stock(2023, 5), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Targets.ProgressRatio(null!, Stock(2023, 5), target)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Targets.ProgressRatio(Talent2020, Talent2023, (Quantity)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Targets.RequiredGrowthRate(null!, Million, years: 2)).Should().Throw<ArgumentNullException>().WithParameterName("latest");
    }

    [Fact]
    public void IsAttained_DueAtTheEndOfTheCalendar_IsDefined() =>
        Targets.RequiredGrowthRate(Stock("0001-12-31", 5), TargetOf(Quantity.AtLeast(6, Unit.Person)) with { Due = LocalDate.MaxIsoValue }).IsDefined.Should().BeTrue();
}
