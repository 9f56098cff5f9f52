using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <content>Metrics by themselves.</content>
internal static partial class RuleCases
{
    private static RuleCase[] OfMetrics =>
    [
        // Persons and person-times never mix; a code that nobody declares has no unit to differ from.
        Error(RuleCodes.UnitMismatch, "Quantity",
            Stock(Quantity.Exact(1, Unit.PersonTime)),
            TalentMetric.At(Indicator.Undeclared("heads", Unit.Person), Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(1, Unit.PersonTime))),
        Error(RuleCodes.NegativeCount, "Quantity.Nominal", Stock(-1), Stock(0)),
        Error(RuleCodes.NegativeCount, "Quantity.Nominal", Stock(Quantity.LessThan(0, Unit.Person)), Stock(Quantity.AtMost(0, Unit.Person))),
        Warning(RuleCodes.NegativeFlow, "Quantity.Nominal", Flow(-1), Flow(0)),
        Warning(RuleCodes.NegativeFlow, "Quantity.Nominal",
            TalentMetric.At(Average, Area.Guangdong, YearEnd.Of(2023), Quantity.Rounded(-1.5m, Unit.Person)),
            TalentMetric.At(Average, Area.Guangdong, YearEnd.Of(2023), Quantity.Rounded(1.5m, Unit.Person))),
        // 4.246 is German for four thousand odd; 4.000 is a whole number.
        Error(RuleCodes.FractionalCount, "Quantity.Nominal", Stock(4.246m), Stock(4.000m)),
        Error(RuleCodes.FractionalCount, "Quantity.Nominal", Flow(0.5m), TalentMetric.At(Average, Area.Guangdong, YearEnd.Of(2023), Persons(0.5m))),
        Warning(RuleCodes.ContradictoryClaim, "Quantity.Traits",
            Stock(Quantity.Nearly(48, Unit.Person).With(ClaimTraits.Contradictory)),
            Stock(Quantity.Nearly(48, Unit.Person).With(ClaimTraits.Pleonastic))),
        Warning(RuleCodes.StockOverPeriod, "Period",
            TalentMetric.At(Heads, Area.Guangdong, P("2023"), 10),
            TalentMetric.At(Heads, Area.Guangdong, P("2023-12-31/2023-12-31"), 10)),
        // Set up "in March": on some day of it.
        Warning(RuleCodes.StockOverPeriod, "Period",
            TalentMetric.At(Heads, Area.Guangdong, P("2024-03"), 10), TalentMetric.At(Heads, Area.Guangdong, P("2024-03?"), 10)),
        Warning(RuleCodes.FlowAtInstant, "Period", Flow(1, YearEnd.Of(2023)), Flow(1, P("2023-12-31/2023-12-31"))),
        // On the second of July somewhere on earth.
        Error(RuleCodes.PeriodNotBegun, "Period",
            TalentMetric.At(Heads, Area.Guangdong, P("2024-07-03"), 10),
            TalentMetric.At(Heads, Area.Guangdong, P("2024-07-02"), 10)),
        Error(RuleCodes.PeriodNotBegun, "Period",
            Flow(10, P("2025")),
            Flow(10, P("2025")).Marked(ObservationStatus.Unvalidated, ObservationStatus.Forecast)),
        Error(RuleCodes.PeriodNotBegun, "Period", Flow(10, P("2025")), TalentMetric.Missing(Entries, Area.Guangdong, P("2025"))),
        Warning(RuleCodes.PeriodNotOver, "Period", Flow(10, P("2024")), Flow(10, P("2024")).Marked(ObservationStatus.Provisional)),
        Warning(RuleCodes.PeriodNotOver, "Period", Flow(10, P("2024-07")), Flow(10, P("2024-06"))),
        // An end that nobody states is no ground: "this year" may mean so far.
        Warning(RuleCodes.PeriodNotOver, "Period", Flow(10, P("2021-01-01/2024-12-31")), Flow(10, P("2021-01-01/2024-12-31?"))),
        Error(RuleCodes.PublishedBeforeEnd, "Attributes.Vintage",
            Stock(10).With(new() { Vintage = Vintage.Of(Day(2023, 12, 30)) }),
            Stock(10).With(new() { Vintage = Vintage.Of(Day(2023, 12, 31)) })),
        Warning(RuleCodes.DefinitionUnknown, "Attributes.DefinitionVersion",
            TalentMetric.At(Defined, Area.Guangdong, YearEnd.Of(2023), 10).With(new() { DefinitionVersion = "2025" }),
            TalentMetric.At(Defined, Area.Guangdong, YearEnd.Of(2023), 10).With(new() { DefinitionVersion = "2023" })),
        Warning(RuleCodes.ConfidenceIntervalMisses, "Uncertainty.Confidence",
            Stock(10) with { Uncertainty = Within(11, 20) },
            Stock(10) with { Uncertainty = Within(10, 20) }),
        Warning(RuleCodes.CorrectionChangesNothing, "Attributes.Correction",
            Stock(10).With(new() { Correction = new() { Printed = Persons(10) } }),
            Stock(10).With(new() { Correction = new() { Printed = Persons(100) } })),
        Info(RuleCodes.MetricWithoutSource, "Citations", Stock(10), Stock(10).CitedFrom("yearbook")),
        Info(RuleCodes.MetricWithoutSource, "Citations", Stock(10), Stock(10).With(new() { Derivation = "total less the other provinces" })),
        Error(RuleCodes.IndicatorUndeclared, "Indicator",
            TalentMetric.At(Indicator.Undeclared("heads", Unit.Person), Area.Guangdong, YearEnd.Of(2023), 10), Stock(10)),
        Error(RuleCodes.AreaUndeclared, "Area",
            Stock(10, area: Nowhere), Stock(10, area: Area.Define("X-HERE", "Here", Area.Guangdong))),
    ];

    private static Indicator Defined => Heads with
    {
        Definitions = [new() { Version = "2020", Text = Name }, new() { Version = "2023", Text = Name }],
    };

    private static Uncertainty Within(decimal low, decimal high) =>
        new() { Confidence = new() { Interval = Interval.Closed(low, high), Level = 0.95m } };
}
