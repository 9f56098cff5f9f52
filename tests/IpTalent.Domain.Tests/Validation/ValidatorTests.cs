using System.Globalization;
using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.TestHelper;
using IpTalent.Domain.Validation;
using NodaTime;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>What all validators share: how they are built, what they refuse, how they speak, how their work grows.</summary>
public class ValidatorTests
{
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);

    public static TheoryData<Type> Validators => new(Judging.Types.Values);

    [Fact]
    public void EveryRecordOfADataset_HasAPublicSealedValidator()
    {
        Type[] values = [typeof(Area), typeof(Unit)];
        IEnumerable<Type> records = typeof(TalentDatasetContents).GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            .Select(type => type.GetGenericArguments()[0])
            .Except(values);
        IEnumerable<Type> programs = typeof(TalentProgram).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TalentProgram)));
        records.Concat(programs).Append(typeof(TalentDataset)).Except(Judging.Types.Keys).Should().BeEmpty();
        Judging.Types.Values.Should().OnlyContain(type => type.IsPublic && type.IsSealed);
        Judging.Types.Should().OnlyContain(pair => pair.Value.Name == pair.Key.Name + "Validator");
    }

    [Theory, MemberData(nameof(Validators))]
    public void Constructor_OfEach_TakesAClockOrNothing(Type validator)
    {
        ConstructorInfo constructor = validator.GetConstructors().Should().ContainSingle("a container must not have to choose").Subject;
        constructor.GetParameters().Select(parameter => parameter.ParameterType).Should().BeSubsetOf([typeof(IClock)]);
        if (constructor.GetParameters().Length == 1)
        {
            FluentActions.Invoking(() => constructor.Invoke([null])).Should().Throw<TargetInvocationException>()
                .WithInnerException<ArgumentNullException>().WithParameterName("clock");
        }
    }

    /// <summary>The newest figure is of the end of 2023; the clock stands at 2024-12-31 or 2025-01-01 in the easternmost zone.</summary>
    [Theory]
    [InlineData(12, 30, false)]
    [InlineData(12, 31, true)]
    [InlineData(13, 31, false)]
    [InlineData(36, 31, false)]
    public void StaleAfterMonths_OfTheDatasetValidator_SaysWhatIsStale(int months, int day, bool isStale)
    {
        TalentDataset dataset = TalentDataset.Of(
            TalentMetric.At(Attorneys, Area.China, YearEnd.Of(2022), 1), TalentMetric.At(Attorneys, Area.China, YearEnd.Of(2023), 2));
        var validator = new TalentDatasetValidator(FakeClock.FromUtc(2024, 12, day, 12, 0, 0)) { StaleAfterMonths = months };
        validator.Validate(dataset).Errors.Where(failure => failure.ErrorCode == RuleCodes.StaleFigure).Select(failure => failure.Message().In("en"))
            .Should().Equal(isStale ? ["Practising attorneys (China, 2023-12-31) is the newest of its series, and more than 12 months old by 2025-01-01."] : []);
    }

    [Fact]
    public void StaleAfterMonths_BelowOne_IsRefused() =>
        FluentActions.Invoking(() => new TalentDatasetValidator(Judging.Clock) { StaleAfterMonths = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory, MemberData(nameof(Validators))]
    public void Validate_Null_IsRefused(Type validator)
    {
        MethodInfo check = GetType().GetMethod(nameof(RefusesNull), BindingFlags.NonPublic | BindingFlags.Static)!;
        Type validated = Judging.Types.Single(pair => pair.Value == validator).Key;
        check.MakeGenericMethod(validated).Invoke(null, [Judging.Create(validator, Judging.Clock)]);
    }

    [Theory]
    [InlineData("en-GB", "The figure is told in person-times, but Heads counts in persons.")]
    [InlineData("zh-CN", "数值的单位是“人次”，而“人数”以“人”计。")]
    [InlineData("zh-Hant-TW", "数值的单位是“人次”，而“人数”以“人”计。")]
    [InlineData("fr-FR", "The figure is told in person-times, but Heads counts in persons.")]
    [InlineData("", "The figure is told in person-times, but Heads counts in persons.")]
    public void ErrorMessage_CultureOfCaller_Speaks(string culture, string expected)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            object mismatch = RuleCases.All.First(rule => rule.Code == RuleCodes.UnitMismatch).Breach;
            ValidationFailure failure = Judging.Told(mismatch, RuleCodes.UnitMismatch)[0];
            failure.ErrorMessage.Should().Be(expected);
            failure.CustomState.Should().Be(LocalizedText.Of(
                "The figure is told in person-times, but Heads counts in persons.", "数值的单位是“人次”，而“人数”以“人”计。"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Message_OfDatasetRule_TellsFiguresInEachLanguage()
    {
        TalentDataset dataset = TalentDataset.Of(
            TalentMetric.At(Domain.Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), 5_000).CitedFrom("a"),
            TalentMetric.At(Domain.Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), Quantity.Nearly(6_000, Unit.Person)).CitedFrom("b"));
        LocalizedText message = Judging.Told(dataset, RuleCodes.ConflictingValues)[0].Message();
        message.In("en").Should().Be(
            "For Practising patent attorneys (Guangdong, 2023-12-31) another source gives 5,000 persons at Metrics[0], and this one nearly 6,000 persons.");
        message.In("zh").Should().Be("对执业专利代理师（广东，2023年12月31日），另一来源在Metrics[0]给出5000人，而此处为近6000人。");
    }

    [Fact]
    public void Message_FailureOfAnotherValidator_IsItsOwn() =>
        new ValidationFailure("Name", "Too long.").Message().Should().Be(LocalizedText.English("Too long."));

    [Fact]
    public void TestHelper_Expression_FindsTheFailure() =>
        new TalentMetricValidator(Judging.Clock)
            .TestValidate(TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2030), 1))
            .ShouldHaveValidationErrorFor(metric => metric.Period)
            .WithErrorCode(RuleCodes.PeriodNotBegun)
            .WithSeverity(Severity.Error);

    [Fact]
    public void Today_PassesWithTheClock()
    {
        var clock = FakeClock.FromUtc(2023, 12, 30, 9, 59, 59);
        var validator = new TalentMetricValidator(clock);
        TalentMetric metric = TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), 1);
        validator.Validate(metric).Errors.Should().Contain(failure => failure.ErrorCode == RuleCodes.PeriodNotBegun);
        clock.AdvanceSeconds(1);
        validator.Validate(metric).Errors.Should().NotContain(failure => failure.ErrorCode == RuleCodes.PeriodNotBegun, "midnight has passed in the easternmost zone");
    }

    [Fact]
    public void Validate_OwnFiguresInThreeLines_OnlyAsksForSources()
    {
        TalentDataset mine = TalentDataset.Of(
            TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2022), 5_120),
            TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), 5_811));
        ValidationResult verdict = new TalentDatasetValidator(Judging.Clock).Validate(mine);
        verdict.HasErrors().Should().BeFalse();
        verdict.Errors.Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity)).Should().Equal(
            ("Metrics[0].Citations", RuleCodes.MetricWithoutSource, Severity.Info),
            ("Metrics[1].Citations", RuleCodes.MetricWithoutSource, Severity.Info));
    }

    [Fact]
    public void HasErrors_AnError_IsTold() => Judging.Judge(TalentDataset.Of(
        TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2022), -1))).HasErrors().Should().BeTrue();

    [Fact]
    public void Validate_EmptyDataset_FindsNothing() => Judging.Judge(TalentDataset.Empty).IsValid.Should().BeTrue();

    [Fact]
    public void Validate_IndicatorsAndSchemesOfTheLibrary_FindsNothing() =>
        Judging.Judge(TalentDataset.Of(new() { Indicators = Domain.Indicators.All, Schemes = CategorySchemes.All })).Errors.Should().BeEmpty();

    // Work is told by what it allocates, which no clock disturbs: every comparison of two figures makes something.
    [Fact]
    public void Validate_EightTimesTheMetrics_TakesAboutEightTimesTheWork() =>
        (WorkOf(Series(8_000)) / WorkOf(Series(1_000))).Should().BeInRange(4, 12);

    [Fact]
    public void Validate_EightTimesTheFiguresForOneObservation_TakesAboutEightTimesTheWork() =>
        (WorkOf(OneObservation(8_000)) / WorkOf(OneObservation(1_000))).Should().BeInRange(4, 12);

    [Fact]
    public void Validate_EightTimesTheTables_TakesAboutEightTimesTheWork() =>
        (WorkOf(Tables(80)) / WorkOf(Tables(10))).Should().BeInRange(4, 12);

    private static TalentDataset Series(int count) => TalentDataset.Of(new()
    {
        Metrics = Enumerable.Range(0, count).Select(i => TalentMetric.At(Attorneys, AreaOf(i / 30), ReportingPeriod.At(new LocalDate(1990 + i % 30, 12, 31)), 5_000 + i)
            .CitedFrom("yearbook")).ToValueList(),
        Sources = [new() { Code = "yearbook", Title = "Yearbook", Published = ReportingPeriod.Year(2024) }],
    });

    private static TalentDataset OneObservation(int count) => TalentDataset.Of(Enumerable.Range(0, count)
        .Select(i => TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), 5_000 + i).CitedFrom($"s{i}")));

    // A year of the nation, its provinces and both sexes of each.
    private static TalentDataset Tables(int years) => TalentDataset.Of(
        from year in Enumerable.Range(1900, years)
        from area in Area.China.Members.Prepend(Area.China)
        from sex in (string?[])[null, "female", "male"]
        let metric = TalentMetric.At(Attorneys, area, YearEnd.Of(year), Quantity.Exact((sex is null ? 2 : 1) * (area == Area.China ? 31 : 1), Unit.Person))
        select metric with { Categories = sex is null ? [] : [CategoryReference.Of("sex", sex)] });

    private static Area AreaOf(int i) => Area.Define($"X-{i}", $"Area {i}", Area.China);

    private static double WorkOf(TalentDataset dataset)
    {
        var validator = new TalentDatasetValidator(Judging.Clock);
        validator.Validate(TalentDataset.Empty);
        long before = GC.GetAllocatedBytesForCurrentThread();
        validator.Validate(dataset);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void RefusesNull<T>(IValidator<T> validator) =>
        FluentActions.Invoking(() => validator.Validate(default(T)!)).Should().Throw<ArgumentNullException>();
}
