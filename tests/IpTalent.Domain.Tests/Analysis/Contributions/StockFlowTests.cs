using System.Globalization;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Opening + in - out + transfers = closing, by hand.</summary>
public class StockFlowTests
{
    private static readonly Indicator Issued = Indicator.Flow("issued", "Issued", Unit.Person).With(IndicatorRelationKind.InflowOf, "attorneys");

    private static readonly Indicator Cancelled = Indicator.Flow("cancelled", "Cancelled", Unit.Person).With(IndicatorRelationKind.OutflowOf, "attorneys");

    private static TalentMetric Opening => Stock(2022, 101);

    private static TalentMetric Inflow => TalentMetric.At(Issued, Area.Guangdong, ReportingPeriod.Year(2023), 33);

    private static TalentMetric Outflow => TalentMetric.At(Cancelled, Area.Guangdong, ReportingPeriod.Year(2023), 12);

    private static TalentMetric Closing => Stock(2023, 122);

    [Theory]
    [InlineData(null, "33", "12", "0", "122", "101", "o = c - i + u - t")]
    [InlineData("101", null, "12", "0", "122", "33", "i = c - o + u - t")]
    [InlineData("101", "33", null, "0", "122", "12", "u = o + i + t - c")]
    [InlineData("101", "33", "12", null, "122", "0", "t = c - o - i + u")]
    [InlineData("101", "33", "12", "0", null, "122", "c = o + i - u + t")]
    [InlineData("101", "33", "12", "0", "122", "0", "all agree")]
    [InlineData("101", "33", "12", "5", "122", "-5", "five too few at the end")]
    public void StockFlowReconciliation_Numbers_TellTheUnknownOrTheResidual(
        string? opening, string? inflow, string? outflow, string? transfers, string? closing, string expected, string remark)
    {
        decimal?[] x = [.. new[] { opening, inflow, outflow, transfers, closing }.Select(text => text is null ? null : (decimal?)N(text))];
        Contributions.StockFlowReconciliation(x[0], x[1], x[2], x[3], x[4]).Value.Should().Be(N(expected), remark);
        Quantity?[] figures = [.. x.Select(number => number is { } value ? Quantity.Exact(value, Unit.Person) : null)];
        Derived<Quantity> told = Contributions.StockFlowReconciliation(figures[0], figures[1], figures[2], figures[3], figures[4]);
        told.Bounds.Should().Be(Interval.Point(N(expected)), remark);
        told.Value.Unit.Should().Be(Unit.Person);
    }

    [Fact]
    public void StockFlowReconciliation_RoundedFigures_LeaveAResidualWithinRounding()
    {
        // 1,000 and 1,200 to hundreds (50 each), 300 and 100 exact: 1,200 - (1,000 + 300 - 100) = 0, give or take 100.
        Derived<Quantity> residual = Contributions.StockFlowReconciliation(
            Q("rounded 1000 person; granule=100"), Q("exact 300 person"), Q("exact 100 person"), Q("exact 0 person"), Q("rounded 1200 person; granule=100"));
        residual.FromPrinted.Should().Be(0);
        residual.Bounds.Should().Be(Interval.Open(-100, 100));
        residual.Detail.Should().BeNull();
        residual.Formula.Expression.Should().Be("c - (o + i - u + t)");
    }

    [Fact]
    public void StockFlowReconciliation_ThatCannotAgree_IsTold()
    {
        Derived<Quantity> residual = Contributions.StockFlowReconciliation(
            Q("exact 101 person"), Q("exact 33 person"), Q("exact 12 person"), Q("exact 0 person"), Q("exact 130 person"));
        residual.Bounds.Should().Be(Interval.Point(8));
        residual.Explain(CultureInfo.GetCultureInfo("en")).Should().Contain("do not agree");
        residual.Explain(CultureInfo.GetCultureInfo("zh")).Should().Contain("不一致");
    }

    [Fact]
    public void StockFlowReconciliation_UnknownOfPersons_IsNotBelowZero()
    {
        Contributions.StockFlowReconciliation(Q("exact 10 person"), null, Q("exact 0 person"), Q("exact 0 person"), Q("between [8, 12] person"))
            .Bounds.Should().Be(Interval.Closed(0, 2), "nobody enters less than not at all");
        Contributions.StockFlowReconciliation(Q("exact 10 person"), null, Q("exact 0 person"), Q("exact 0 person"), Q("exact 8 person"))
            .Reason.Should().Be(UndefinedReason.NegativeValue);
        Contributions.StockFlowReconciliation(Q("exact 10 person"), Q("exact 0 person"), Q("exact 0 person"), null, Q("exact 8 person"))
            .Bounds.Should().Be(Interval.Point(-2), "transfers go either way");
        Contributions.StockFlowReconciliation(Q("exact 10 CNY"), null, Q("exact 0 CNY"), Q("exact 0 CNY"), Q("exact 8 CNY"))
            .Bounds.Should().Be(Interval.Point(-2), "money does too");
    }

    [Fact]
    public void StockFlowReconciliation_WithoutMeaning_SaysWhy()
    {
        Derived<Quantity> two = Contributions.StockFlowReconciliation(Q("exact 10 person"), null, Q("exact 0 person"), null, Q("exact 8 person"));
        two.Reason.Should().Be(UndefinedReason.Missing);
        two.Detail!.In("en").Should().Contain("i, t");
        Contributions.StockFlowReconciliation(1, null, null, 0, 5).Reason.Should().Be(UndefinedReason.Missing);
        Contributions.StockFlowReconciliation(decimal.MaxValue, 1, 0, 0, null).Reason.Should().Be(UndefinedReason.Overflow);
        Contributions.StockFlowReconciliation(Q("exact 1 person"), Q("exact 1 licence"), Q("exact 0 person"), Q("exact 0 person"), null).Reason
            .Should().Be(UndefinedReason.UnitMismatch);
    }

    [Fact]
    public void StockFlowReconciliation_Records_SolveWhatIsNotPublished()
    {
        Contributions.StockFlowReconciliation(Opening, Inflow, Outflow, null, Closing).FromPrinted.Should().Be(0);
        TalentMetric unknown = TalentMetric.Missing(Cancelled, Area.Guangdong, ReportingPeriod.Year(2023));
        Derived<Quantity> outflow = Contributions.StockFlowReconciliation(Opening, Inflow, unknown, null, Closing);
        outflow.Bounds.Should().Be(Interval.Point(12));
        outflow.Formula.Name.In("en").Should().StartWith("Outflow");
        Contributions.StockFlowReconciliation(Gap(2022), Inflow, Outflow, null, Closing).Bounds.Should().Be(Interval.Point(101));
    }

    [Fact]
    public void StockFlowReconciliation_WhatIsKeptBack_IsNeverSolvedFor()
    {
        TalentMetric suppressed = TalentMetric.Missing(Cancelled, Area.Guangdong, ReportingPeriod.Year(2023), MissingReason.Suppressed);
        Derived<Quantity> refused = Contributions.StockFlowReconciliation(Opening, Inflow, suppressed, null, Closing);
        refused.Reason.Should().Be(UndefinedReason.Suppressed);
        TalentMetric confidential = Outflow with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.SmallCounts } };
        Derived<Quantity> hidden = Contributions.StockFlowReconciliation(Opening, Inflow, confidential, null, Closing);
        hidden.Reason.Should().Be(UndefinedReason.Suppressed, "nor is it used");
        hidden.Explain(CultureInfo.InvariantCulture).Should().NotContain("12 persons");
        Contributions.StockFlowReconciliation(Opening, Inflow, TalentMetric.Missing(Cancelled, Area.Guangdong, ReportingPeriod.Year(2023), MissingReason.NotApplicable), null, Closing)
            .Reason.Should().Be(UndefinedReason.Missing, "of what there can be none nothing is worked out");
    }

    [Fact]
    public void StockFlowReconciliation_RecordsThatDoNotMeet_SayWhy()
    {
        Contributions.StockFlowReconciliation(Opening, Inflow with { Period = ReportingPeriod.Year(2022) }, Outflow, null, Closing).Reason
            .Should().Be(UndefinedReason.UnequalPeriods);
        Contributions.StockFlowReconciliation(Stock(2021, 101), Inflow, Outflow, null, Closing).Reason.Should().Be(UndefinedReason.UnequalPeriods, "two years against one");
        Contributions.StockFlowReconciliation(Closing, Inflow, Outflow, null, Opening).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Contributions.StockFlowReconciliation(Opening, Inflow, Outflow, null, Closing.WithStatus(ObservationStatus.TimeSeriesBreak)).Reason
            .Should().Be(UndefinedReason.BreakInSeries);
        Contributions.StockFlowReconciliation(Opening.UnderDefinition("1"), Inflow, Outflow, null, Closing.UnderDefinition("2")).Reason
            .Should().Be(UndefinedReason.DefinitionDiffers);
        FluentActions.Invoking(() => Contributions.StockFlowReconciliation(Opening, Inflow with { Area = Area.Beijing }, Outflow, null, Closing))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Contributions.StockFlowReconciliation(Opening, Inflow, null!, null, Closing)).Should().Throw<ArgumentNullException>();
    }
}
