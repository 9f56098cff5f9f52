using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>A random question about a table. Most ask what can be answered, or nearly every question would be refused.</summary>
/// <param name="Rows">The observations of the table.</param>
/// <param name="Plan">What is asked.</param>
/// <param name="Parts">The same for each of its grouping sets, asked alone.</param>
/// <param name="Passes">What the filters of the plan let through.</param>
internal sealed record ReferenceQuestion(ReferenceRow[] Rows, AggregationPlan Plan, AggregationPlan[] Parts, Func<ReferenceRow, bool> Passes)
{
    public static ReferenceQuestion Make(Random random, ReferenceRow[] rows, Indicator[] indicators)
    {
        T Any<T>(params T[] items) => items[random.Next(items.Length)];
        bool OneIn(int times) => random.Next(times) == 0;

        string[] names = [.. rows.Take(1).SelectMany(row => row.Labels.Keys).Order(StringComparer.Ordinal)];
        AggregationMeasure measure = Any([.. Enum.GetValues<AggregationMeasure>(), AggregationMeasure.RatioOfSums, AggregationMeasure.WeightedMean, AggregationMeasure.Share]);
        bool needsOther = measure is AggregationMeasure.RatioOfSums or AggregationMeasure.WeightedMean;
        Indicator other = Any(indicators);
        Indicator[] asked = needsOther
            ? [.. indicators.Append(ReferencePool.Flow).Append(ReferencePool.Stock).Where(indicator => indicator != other).Take(1)]
            : [.. indicators.Where((_, index) => index == 0 || OneIn(2))];
        AggregationScope scope = needsOther || !OneIn(3) ? AggregationPlan.Of(asked) : AggregationPlan.All;
        bool isMixed = indicators.Select(indicator => (ReferencePool.Of[indicator.Code].Kind, ReferencePool.Of[indicator.Code].Unit)).Distinct().Count() > 1;
        bool hasLevels = indicators.Any(indicator => !ReferencePool.Of[indicator.Code].OverTime);
        Dimension[] dimensions =
        [
            .. OneIn(isMixed ? 8 : 2) ? [] : new[] { Dimension.Indicator },
            .. random.Next(7) switch
            {
                0 or 1 => [],
                2 => [Dimension.Area(AreaLevel.Country)],
                3 => [Dimension.Area(OneIn(4) ? AreaLevel.Town : rows.Any(row => row.Place.Prefecture is not null) ? AreaLevel.Prefecture : AreaLevel.Province)],
                4 => [Dimension.Area(AreaLevel.Province)],
                _ => new[] { Dimension.Area() },
            },
            .. random.Next(hasLevels ? 6 : 9) switch
            {
                0 => [Dimension.Year],
                1 => [rows.Any(row => row.Span.Month is not null) ? Dimension.Month : rows.Any(row => row.Span.Quarter is not null) ? Dimension.Quarter : Any(Dimension.Year, Dimension.Month)],
                2 => [Dimension.FiveYearPlan],
                3 or 4 or 5 => [Dimension.Period],
                _ => Array.Empty<Dimension>(),
            },
            .. names.Where(_ => OneIn(2)).Select(Dimension.Of),
        ];
        random.Shuffle(dimensions);
        foreach (CategoryScheme scheme in new[] { ReferencePool.Sex }.Where(_ => OneIn(2)))
        {
            scope = scope.Adding(scheme);
        }

        Func<ReferenceRow, bool> passes = _ => true;
        for (int filters = Any(0, 0, 0, 0, 1, 2); filters > 0; filters--)
        {
            (Filter filter, Func<ReferenceRow, bool> test) = FilterOf(random, names, rows);
            Func<ReferenceRow, bool> before = passes;
            scope = scope.Where(filter);
            passes = row => before(row) && test(row);
        }

        (AggregationScope whole, Dimension[][] sets) = OneIn(3) ? SeveralSets(random, scope, dimensions) : (scope.By(dimensions), [dimensions]);
        Func<AggregationScope, AggregationPlan> ask = MeasureOf(random, [.. sets.SelectMany(set => set).Distinct()], measure, other, [.. names.Select(Dimension.Of)]);
        int? top = OneIn(6) ? Any(1, 2, 5, 1_000) : null;
        AggregationPlan Made(AggregationScope of) => top is { } count ? ask(of).Top(count) : ask(of);
        return new(rows, Made(whole), [.. sets.Select(set => Made(scope.By(set)))], passes);
    }

    // The sets once more, by their definitions: of some dimensions that are in all sets and some that are not.
    private static (AggregationScope Scope, Dimension[][] Sets) SeveralSets(Random random, AggregationScope scope, Dimension[] dimensions)
    {
        int count = random.Next(dimensions.Length + 1);
        Dimension[] always = dimensions[..count], sometimes = dimensions[count..];
        Dimension[][] choices = [.. Enumerable.Range(0, 1 << sometimes.Length).Reverse().Select(bits => sometimes.Where((_, place) => (bits & (1 << (sometimes.Length - 1 - place))) != 0).ToArray())];
        scope = scope.By(always);
        switch (random.Next(3))
        {
            case 0:
                // Areas by way of their country, years by way of the plan in which they lie.
                Dimension[] steps = [.. sometimes.SelectMany(one => random.Next(2) == 0 ? [one] : Larger(one) is { } larger ? [larger, one] : new[] { one })];
                Dimension[][] prefixes = [.. Enumerable.Range(0, steps.Length + 1).Reverse().Select(length => steps[..length])];
                return (scope.RollUp(steps), [.. prefixes.Select(prefix => prefix.Where((one, place) => place + 1 == prefix.Length || Larger(prefix[place + 1]) != one).ToArray()).Select(set => always.Concat(set).ToArray())]);
            case 1:
                return (scope.Cube(sometimes), [.. choices.Select(set => always.Concat(set).ToArray())]);
            default:
                // Larger units beside smaller ones, in any order.
                Dimension[][] larger = [.. choices.Select(set => set.Select(one => Larger(one) ?? one).ToArray()).Where(set => !Array.Exists(choices, set.SequenceEqual))];
                Dimension[][] some = [.. choices.Concat(larger).Where(_ => random.Next(2) == 0).DefaultIfEmpty([])];
                random.Shuffle(some);
                return (scope.GroupingSets(some), [.. some.Select(set => always.Concat(set).ToArray())]);
        }
    }

    private static Dimension? Larger(Dimension one) => one switch
    {
        { Kind: DimensionKind.Area, Level: null or > AreaLevel.Country } => Dimension.Area(AreaLevel.Country),
        { Kind: DimensionKind.Year or DimensionKind.Period } => Dimension.FiveYearPlan,
        _ => null,
    };

    private static Func<AggregationScope, AggregationPlan> MeasureOf(Random random, Dimension[] dimensions, AggregationMeasure measure, Indicator other, Dimension[] named)
    {
        MissingValues missing = random.Next(5) switch { 0 => MissingValues.Refused, 1 or 2 => MissingValues.Undefined, _ => MissingValues.LeftOut };
        Dimension[] counted =
        [
            Dimension.Indicator, Dimension.Area(), Dimension.Area(AreaLevel.Province), Dimension.Area(AreaLevel.Country), Dimension.Period, Dimension.Year, Dimension.FiveYearPlan, .. named,
        ];
        Dimension counting = counted[random.Next(counted.Length)];
        decimal probability = new[] { 0m, 1m, 0.25m, 0.9m, 0.333333333333333333m, 0.999999999999999999m }[random.Next(6)];
        Dimension[] parents = [.. dimensions.Where(_ => random.Next(2) == 0)];
        return scope => measure switch
        {
            AggregationMeasure.Sum => scope.Sum(missing),
            AggregationMeasure.Count => scope.Count(),
            AggregationMeasure.First => scope.First(missing),
            AggregationMeasure.Last => scope.Last(missing),
            AggregationMeasure.Min => scope.Min(missing),
            AggregationMeasure.Max => scope.Max(missing),
            AggregationMeasure.Mean => scope.Mean(missing),
            AggregationMeasure.Variance => scope.Variance(missing),
            AggregationMeasure.Median => scope.Median(missing),
            AggregationMeasure.Quantile => scope.Quantile(probability, missing),
            AggregationMeasure.DistinctCount => scope.DistinctCount(counting),
            AggregationMeasure.RatioOfSums => scope.RatioTo(other, missing),
            AggregationMeasure.WeightedMean => scope.WeightedMean(other, missing),
            _ => scope.ShareOf(parents.Where(scope.Dimensions.Contains)),
        };
    }

    private static (Filter Filter, Func<ReferenceRow, bool> Test) FilterOf(Random random, string[] names, ReferenceRow[] rows)
    {
        T Any<T>(params T[] items) => items[random.Next(items.Length)];

        switch (random.Next(names.Length > 0 ? 7 : 5))
        {
            case 0:
                ReferencePool.Place[] places = [.. rows.Select(row => row.Place).Distinct().Where(_ => random.Next(3) > 0), Any(ReferencePool.Cities), Any(ReferencePool.Provinces), Any(ReferencePool.Larger)];
                return (Filter.Area(places.Select(place => place.Area)), row => places.Contains(row.Place));
            case 1:
                return random.Next(2) == 0
                    ? (Filter.AreaWithin(Area.Guangdong), row => row.Place.Province == "CN-GD")
                    : (Filter.AreaLevel(AreaLevel.Province), row => row.Place.Level == AreaLevel.Province);
            case 2:
                ReferencePool.Span[] spans = [.. rows.Select(row => row.Span).Distinct().Where(_ => random.Next(3) > 0), Any(ReferencePool.Years), Any(ReferencePool.Odd)];
                return (Filter.Period(spans.Select(span => span.Period)), row => spans.Contains(row.Span));
            case 3:
                return (Filter.PeriodWithin(ReportingPeriod.Year(2020)), row => row.Span is { First: >= 2020_01_01, Last: <= 2020_12_31 });
            case 4:
                return (Filter.PeriodWithin(ReportingPeriod.Years(2020, 2021)), row => row.Span is { First: >= 2020_01_01, Last: <= 2021_12_31 });
            case 5:
                string name = Any(names);
                string[] labels = [.. rows.Select(row => row.Labels[name]).Where(_ => random.Next(2) == 0).Distinct().Take(40), "nobody"];
                return (Filter.Of(name, labels), row => labels.Contains(row.Labels[name]));
            default:
                string of = Any(names);
                return (Filter.Matching(of, "is of even length", label => label.Length % 2 == 0), row => row.Labels[of].Length % 2 == 0);
        }
    }
}
