using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Quantities;
using NodaTime;

namespace IpTalent.Domain.Tests.Validation.Streams;

/// <summary>Generated metrics, right and wrong, around the day of <see cref="Judging.Clock"/>.</summary>
internal static class MetricCases
{
    private static readonly LocalizedText Name = LocalizedText.Of("Name", "名称");

    private static readonly Indicator[] Indicators =
    [
        Indicator.Stock("heads", Name, Unit.Person),
        Indicator.Stock("all-heads", Name, Unit.Person).With(IndicatorRelationKind.SupersetOf, "heads").With(IndicatorRelationKind.SupersetOf, "entries"),
        Indicator.Flow("entries", Name, Unit.Person).With(IndicatorRelationKind.InflowOf, "heads"),
        Indicator.Flow("exits", Name, Unit.Person).With(IndicatorRelationKind.OutflowOf, "heads"),
        Indicator.PerUnit("share", Name, Unit.Percent).With(IndicatorRelationKind.NumeratorIs, "heads").With(IndicatorRelationKind.DenominatorIs, "all-heads")
            with { DeclaredAdditivity = Additivity.None with { OverAreas = true, OverCategories = true } },
        Indicator.Undeclared("guess", Unit.Person),
        Indicator.Stock("defined", Name, Unit.Person) with
        {
            Definitions = [new() { Version = "2020", Text = Name }],
            Breaks = [new() { From = new LocalDate(2023, 1, 1) }],
        },
    ];

    private static readonly Area[] Areas =
        [Area.China, Area.Guangdong, Area.Shenzhen, Area.Undeclared("X-NOWHERE"), Area.DefineGroup("X-TWO", "Two", Area.Guangdong, Area.Beijing), Area.Beijing];

    private static readonly ReportingPeriod[] Periods =
    [
        .. new[] { "2022-12-31", "2023-12-31", "2023", "2022", "2023-01-01/2023-08-31", "2024-07-02", "2024-07-03", "2024", "2025", "2021-01-01/..", "../2023-12-31", "2020~", "2024?" }
            .Select(ReportingPeriod.Parse),
    ];

    private static readonly Quantity Contradictory = Quantity.Nearly(48, Unit.Person).With(ClaimTraits.Contradictory);

    private static readonly FigurePhrase[] Phrases =
        [FigurePhrase.Of("zh", "86万人"), FigurePhrase.Of("zh", "48余名", Contradictory), FigurePhrase.Of("en", "nearly 48", Contradictory), FigurePhrase.Of("zh", "86万人")];

    private static readonly MetricAttributes?[] Attributes =
    [
        null, null,
        new() { Status = [ObservationStatus.Forecast] },
        new() { Status = [ObservationStatus.Provisional] },
        new() { Status = [ObservationStatus.DefinitionDiffers] },
        new() { Vintage = Vintage.Of(new LocalDate(2023, 6, 1)) },
        new() { Vintage = new() { Published = new LocalDate(2024, 2, 1), Replaces = "f1" } },
        new() { DefinitionVersion = "2020" },
        new() { DefinitionVersion = "2025" },
        new() { Correction = new() { Printed = Quantity.Exact(0, Unit.Person) } },
        new() { Derivation = Name },
        new() { Confidentiality = Confidentiality.SmallCounts },
    ];

    /// <summary>Any metric.</summary>
    public static Gen<TalentMetric> Any { get; } =
        from indicator in Gen.Elements(Indicators)
        from area in Gen.Elements(Areas)
        from period in Gen.Elements(Periods)
        from quantity in Gen.Frequency(
            (1, Gen.Constant<Quantity?>(null)),
            (3, Gen.Choose(-1, 12).Select(number => (Quantity?)Quantity.Exact(number, indicator.Unit))),
            (3, ClaimCases.Any.Select(claim => (Quantity?)claim)))
        from missing in Gen.Elements<MissingReason>(MissingReason.NotPublished, MissingReason.Suppressed)
        from attributes in Gen.Elements(Attributes)
        from phrases in Gen.SubListOf(Phrases)
        from cited in Gen.Choose(0, 2)
        from uncertain in Gen.Choose(0, 3)
        from category in Gen.Elements<string?>(null, null, "female", "male")
        from code in Gen.Elements<string?>(null, "f1", "f2")
        select new TalentMetric
        {
            Indicator = indicator,
            Area = area,
            Period = period,
            Quantity = quantity,
            MissingReason = quantity is null ? missing : null,
            Code = code,
            Attributes = attributes,
            Categories = category is null ? [] : [CategoryReference.Of("sex", category)],
            Citations = cited == 0 ? [] : Enumerable.Repeat(Citation.Of("yearbook") with { Phrases = phrases.ToValueList() }, cited).ToValueList(),
            Uncertainty = uncertain == 0 ? new() { Confidence = new() { Interval = Interval.Closed(3, 5), Level = 0.95m } } : null,
        };

    /// <summary>Datasets of up to 40 of them, so that many observe the same.</summary>
    public static Gen<TalentDataset> Datasets { get; } =
        from count in Gen.Choose(0, 40)
        from metrics in Gen.ListOf(Any, count)
        select TalentDataset.Of(metrics);
}
