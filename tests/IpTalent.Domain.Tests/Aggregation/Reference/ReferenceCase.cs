using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>A random table and a random question about it. Most tables hold areas of one sort and periods of one sort, or nearly
/// every question would be refused.</summary>
internal sealed record ReferenceCase(TalentMetric[] Rows, AggregationPlan Plan)
{
    public static ReferenceCase Make(int seed)
    {
        var random = new Random(seed);
        T Any<T>(params T[] items) => items[random.Next(items.Length)];

        ReferencePool.Place[] places = Any(ReferencePool.Cities, ReferencePool.Provinces, ReferencePool.Provinces, [.. ReferencePool.Larger, .. ReferencePool.Provinces]);
        ReferencePool.Span[] spans = Any(ReferencePool.YearEnds, ReferencePool.Years, ReferencePool.Years, ReferencePool.Halves, [.. ReferencePool.YearEnds, .. ReferencePool.MidYears],
            [.. ReferencePool.Years, .. ReferencePool.Halves, .. ReferencePool.Odd]);
        Indicator[] indicators = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Any(ReferencePool.Indicators)).Distinct()];
        int gaps = Any(0, 0, 5, 100);
        bool repeats = random.Next(8) == 0;
        bool extremes = random.Next(6) == 0;
        bool otherUnits = random.Next(12) == 0;

        TalentMetric Row()
        {
            Indicator indicator = Any(indicators);
            TalentMetric row = new() { Indicator = indicator, Area = Any(places).Area, Period = Any(spans).Period };
            if (random.Next(100) < gaps)
            {
                return row with { MissingReason = Any(MissingReason.NotPublished, MissingReason.Suppressed, MissingReason.NotCollected) };
            }

            Unit unit = otherUnits && random.Next(6) == 0 ? Unit.PersonTime : indicator.Unit;
            decimal number = extremes
                ? Any(72_233_720_368_547_000m, -72_233_720_368_547_000m, 72_233_720_368_546_999.7m, -0.5m, 0.1m)
                : Any(0m, 7m, 10m, 1_200m, 86_0000m, 6.30m, random.Next(1, 100_000));
            Quantity figure = random.Next(8) switch
            {
                0 => Quantity.Rounded(number, unit),
                1 => Quantity.MoreThan(number, unit),
                2 => Quantity.AtMost(number, unit),
                3 => Quantity.Nearly(number, unit),
                4 => Quantity.Between(Math.Min(number, 1), Math.Max(number, 1), unit),
                _ => Quantity.Exact(number, unit),
            };
            row = row with { Quantity = figure };
            return random.Next(60) == 0 ? row with { Attributes = new() { Confidentiality = Confidentiality.Internal } } : row;
        }

        TalentMetric[] rows = [.. Enumerable.Range(0, Any(0, 1, 2, 5, 12, 30)).Select(_ => Row())];
        rows = repeats ? [.. rows, .. rows.Take(2)] : [.. rows.DistinctBy(ObservationKey.Of)];
        return new(rows, Question(random, indicators));
    }

    public static AggregationPlan Question(Random random, Indicator[] indicators)
    {
        AggregationScope scope = random.Next(3) == 0 ? AggregationPlan.All : AggregationPlan.Of([.. indicators.Where((_, index) => index == 0 || random.Next(2) == 0)]);
        Dimension[] dimensions =
        [
            .. random.Next(10) < 7 ? [Dimension.Indicator] : Array.Empty<Dimension>(),
            .. random.Next(5) switch { 0 => Array.Empty<Dimension>(), 1 => [Dimension.Area(AreaLevel.Country)], 2 => [Dimension.Area()], _ => [Dimension.Area(AreaLevel.Province)] },
            .. random.Next(4) switch { 0 => Array.Empty<Dimension>(), 1 => [Dimension.Period], _ => [Dimension.Year] },
        ];
        random.Shuffle(dimensions);
        MissingValues missing = (MissingValues)random.Next(3);
        scope = scope.By(dimensions);
        return random.Next(6) switch { 0 => scope.Count(), 1 => scope.First(missing), 2 => scope.Last(missing), _ => scope.Sum(missing) };
    }
}
