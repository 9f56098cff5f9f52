namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>A random table of metrics, small and full of oddities, and a random question about it. Most tables hold areas of one sort and
/// periods of one sort, or nearly every question would be refused.</summary>
internal sealed record ReferenceCase(TalentMetric[] Metrics, ReferenceQuestion Question)
{
    public static ReferenceCase Make(int seed)
    {
        var random = new Random(seed);
        T Any<T>(params T[] items) => items[random.Next(items.Length)];
        bool OneIn(int times) => random.Next(times) == 0;

        ReferencePool.Place[] places = Any(ReferencePool.Cities, ReferencePool.Provinces, ReferencePool.Provinces, [.. ReferencePool.Larger, .. ReferencePool.Provinces]);
        ReferencePool.Span[] spans = Any(ReferencePool.YearEnds, ReferencePool.Years, ReferencePool.Years, ReferencePool.Halves, ReferencePool.Quarters, ReferencePool.Months,
            [.. ReferencePool.YearEnds, .. ReferencePool.MidYears], [.. ReferencePool.Years, .. ReferencePool.Halves, .. ReferencePool.Odd], [.. ReferencePool.Years, .. ReferencePool.Rolling]);
        Indicator[] indicators = [.. Enumerable.Range(0, Any(1, 2, 2, 3)).Select(_ => Any(ReferencePool.Flow, ReferencePool.OtherFlow, Any(ReferencePool.Indicators), Any(ReferencePool.Indicators))).Distinct()];
        int gaps = Any(0, 0, 0, 5, 5, OneIn(3) ? 100 : 20);
        bool repeats = OneIn(8), extremes = OneIn(6), otherUnits = OneIn(12), categories = OneIn(4), marks = OneIn(5);
        bool hedges = !OneIn(3);

        TalentMetric Row()
        {
            Indicator indicator = Any(indicators);
            TalentMetric row = new() { Indicator = indicator, Area = Any(places).Area, Period = Any(spans).Period };
            if (categories)
            {
                row = row with { Categories = random.Next(5) switch { 0 => [], 1 => [CategoryReference.Of("field", Any("patents", "marks"))], _ => [CategoryReference.Of("sex", Any("female", "male"))] } };
            }

            if (random.Next(100) < gaps)
            {
                return row with { MissingReason = Any(MissingReason.NotPublished, MissingReason.Suppressed, MissingReason.NotCollected) };
            }

            Unit unit = otherUnits && OneIn(6) ? Unit.PersonTime : indicator.Unit;
            decimal number = extremes
                ? Any(72_233_720_368_547_000m, -72_233_720_368_547_000m, 72_233_720_368_546_999.7m, -0.5m, 0.1m)
                : Any(0m, 7m, 10m, 1_200m, 86_0000m, 6.30m, OneIn(4) ? -3 : 4, random.Next(1, 100_000));
            Quantity figure = random.Next(hedges ? 8 : 30) switch
            {
                0 => Quantity.Rounded(number, unit),
                1 => Quantity.MoreThan(number, unit),
                2 => Quantity.AtMost(number, unit),
                3 => Quantity.Nearly(number, unit),
                4 => Quantity.Between(Math.Min(number, 1), Math.Max(number, 1), unit),
                _ => Quantity.Exact(number, unit),
            };
            row = row with { Quantity = figure };
            return OneIn(60) ? row with { Attributes = new() { Confidentiality = Confidentiality.Internal } }
                : marks && OneIn(8) ? row with { Attributes = new() { Status = [ObservationStatus.TimeSeriesBreak] } }
                : marks && OneIn(3) ? row with { Attributes = new() { DefinitionVersion = Any("2010", "2010", "2020") } }
                : row;
        }

        TalentMetric[] rows = [.. Enumerable.Range(0, Any(OneIn(3) ? 0 : 8, 1, 3, 12, 12, 12, 30, 30)).Select(_ => Row())];
        rows = repeats ? [.. rows, .. rows.Take(2)] : [.. rows.DistinctBy(ObservationKey.Of)];
        return new(rows, ReferenceQuestion.Make(random, ReferenceRow.Of(rows), indicators));
    }
}
