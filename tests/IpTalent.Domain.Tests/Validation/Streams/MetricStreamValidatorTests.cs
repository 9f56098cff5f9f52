using System.Diagnostics.CodeAnalysis;
using FluentValidation.Results;
using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Validation;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation.Streams;

/// <summary>A stream of metrics is judged as the validator judges each of them, in constant memory.</summary>
public class MetricStreamValidatorTests
{
    private const ulong Seed = 20_260_101;

    private static readonly TalentMetric Clean =
        TalentMetric.At(Domain.Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), Quantity.Nearly(6_000, Unit.Person))
            .CitedFrom(Citation.Of("yearbook") with { Phrases = [FigurePhrase.Of("zh", "近6000人")] });

    private static readonly TalentMetric Wrong = Clean with { Period = ReportingPeriod.Year(2030), Citations = [] };

    [Fact]
    public void Validate_AnyMetric_FindsWhatTheValidatorFinds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(Seed, gamma: 1).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(MetricCases.Any), metric => Told(metric).SequenceEqual(ToldByValidator(metric))));

    [Fact]
    public void Validate_MetricsOfTheRuleCases_FindsWhatTheValidatorFinds()
    {
        TalentMetric[] metrics = [.. RuleCases.All.SelectMany(rule => new[] { rule.Breach, rule.NearMiss }).OfType<TalentMetric>()];
        metrics.Should().NotBeEmpty().And.OnlyContain(metric => Told(metric).SequenceEqual(ToldByValidator(metric)));
    }

    [Fact]
    public void Validate_ALongStream_TellsWhereItBreaks() =>
        new MetricStreamValidator(Judging.Clock).Validate([Clean, Wrong, Clean, Wrong]).Select(finding => (finding.Index, finding.Rule.Code, finding.Path)).Should().Equal(
            (1, RuleCodes.StockOverPeriod, "Period"), (1, RuleCodes.PeriodNotBegun, "Period"), (1, RuleCodes.MetricWithoutSource, "Citations"),
            (3, RuleCodes.StockOverPeriod, "Period"), (3, RuleCodes.PeriodNotBegun, "Period"), (3, RuleCodes.MetricWithoutSource, "Citations"));

    [Fact]
    public void Validate_EndlessStream_ReadsNoFurtherThanAsked()
    {
        int read = 0;
        IEnumerable<TalentMetric> endless()
        {
            while (true)
            {
                read++;
                yield return read % 10 == 0 ? Wrong : Clean;
            }
        }

        new MetricStreamValidator(Judging.Clock).Validate(endless()).Skip(3).First().Index.Should().Be(19);
        read.Should().Be(20);
    }

    [Fact]
    public void Validate_CleanMetrics_AllocatesNothingForEach()
    {
        var validator = new MetricStreamValidator(Judging.Clock);
        long AllocatedOver(int count)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            validator.Validate(Enumerable.Repeat(Clean, count)).Should().BeEmpty();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        AllocatedOver(1_000);
        AllocatedOver(100_000).Should().BeLessThan(AllocatedOver(1_000) + 10_000, "100,000 metrics take no more than 1,000 but for what tests and runtime allocate");
    }

    [Fact]
    public async Task ValidateAsync_Stream_FindsTheSame()
    {
        var validator = new MetricStreamValidator(Judging.Clock);
        List<string> found = [];
        await foreach (MetricFinding finding in validator.ValidateAsync(Asynchronous([Clean, Wrong, Clean, Wrong])))
        {
            found.Add(finding.ToString());
        }

        found.Should().Equal(validator.Validate([Clean, Wrong, Clean, Wrong]).Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task ValidateAsync_Cancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        int found = 0;
        Func<Task> reading = async () =>
        {
            await foreach (MetricFinding _ in new MetricStreamValidator(Judging.Clock).ValidateAsync(Asynchronous([Wrong, Wrong]), source.Token))
            {
                found++;
                await source.CancelAsync();
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        found.Should().Be(3, "what was found of the metric at hand is told, the next one is not read");
    }

    [Fact]
    public void Finding_TellsMetricRuleAndMessage()
    {
        MetricFinding finding = new MetricStreamValidator(Judging.Clock).Validate([Clean, Wrong]).Last();
        finding.Metric.Should().BeSameAs(Wrong);
        finding.Message.In("en").Should().Be("No source is cited for Practising patent attorneys (Guangdong, 2030).");
        finding.ToString().Should().Be("[1].Citations metric-without-source: No source is cited for Practising patent attorneys (Guangdong, 2030).");
        ValidationFailure failure = finding.ToFailure();
        failure.Message().Should().Be(finding.Message);
        failure.AttemptedValue.Should().BeSameAs(Wrong);
    }

    [Fact]
    public void Validate_Today_IsAskedWhenTheStreamStarts()
    {
        var clock = FakeClock.FromUtc(2023, 12, 30, 9, 59, 59);
        var validator = new MetricStreamValidator(clock);
        IEnumerable<MetricFinding> before = validator.Validate([Clean]);
        clock.AdvanceSeconds(1);
        before.Should().ContainSingle().Which.Rule.Code.Should().Be(RuleCodes.PeriodNotBegun);
        validator.Validate([Clean]).Should().BeEmpty("midnight has passed in the easternmost zone");
    }

    [Fact]
    [SuppressMessage("Usage", "CA2021", Justification = "Null is what is tested.")]
    public void Arguments_Null_AreRefused()
    {
        var validator = new MetricStreamValidator(Judging.Clock);
        FluentActions.Invoking(() => new MetricStreamValidator(null!)).Should().Throw<ArgumentNullException>().WithParameterName("clock");
        FluentActions.Invoking(() => validator.Validate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("metrics");
        FluentActions.Invoking(() => validator.ValidateAsync(null!)).Should().Throw<ArgumentNullException>().WithParameterName("metrics");
    }

    /// <summary>Whatever a dataset holds, its validator ends in findings at places that are there.</summary>
    [Fact]
    public void ValidateDataset_AnyMetrics_EndsInFindings() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(Seed, gamma: 1).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(MetricCases.Datasets), dataset => Judging.Judge(dataset).Errors.TrueForAll(failure =>
            ValidationRules.TryFind(failure.ErrorCode, out _) && failure.Message().Has("zh") && !failure.ErrorMessage.Contains('{'))));

    private static IEnumerable<(string, string, FluentValidation.Severity, LocalizedText)> Told(TalentMetric metric) =>
        new MetricStreamValidator(Judging.Clock).Validate([metric]).Select(finding => finding.ToFailure())
            .Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity, failure.Message()));

    private static IEnumerable<(string, string, FluentValidation.Severity, LocalizedText)> ToldByValidator(TalentMetric metric) =>
        Judging.Judge(metric).Errors.Select(failure => (failure.PropertyName, failure.ErrorCode, failure.Severity, failure.Message()));

    private static async IAsyncEnumerable<TalentMetric> Asynchronous(
        TalentMetric[] metrics, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (TalentMetric metric in metrics)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return metric;
        }
    }
}
