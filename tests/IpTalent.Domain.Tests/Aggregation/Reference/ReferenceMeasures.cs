using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The measures by their definitions.</summary>
internal static class ReferenceMeasures
{
    /// <param name="Text">The value or the reason why there is none, and how many figures are behind it.</param>
    /// <param name="Rank">By what the group is ranked, if it can be.</param>
    public sealed record Answer(string Text, decimal? Rank);

    public static Answer Of(AggregationPlan plan, ReferenceGroup group, ReferenceGroup[] all)
    {
        ReferenceRow[] with = With(plan, group);
        int missing = Missing(plan, group);
        string tail = $" of {with.Length}, missing {missing}";
        switch (plan.Measure)
        {
            case AggregationMeasure.Count:
                return Told(with.Length, ExactInterval.Point(with.Length), "observation", tail);
            case AggregationMeasure.DistinctCount:
                int different = with.Select(row => ReferenceGroup.KeyOf(plan.Counted!, row)).Where(key => key is not null).Distinct().Count();
                return Told(different, ExactInterval.Point(different), "observation", tail);
        }

        if (Undefined(plan, group) is { } reason)
        {
            return new($"{reason}{tail}", null);
        }

        ReferenceFigure[] figures = [.. with.Select(row => row.Figure!)];
        Rational[]? printed = figures.All(figure => figure.Printed is not null) ? [.. figures.Select(figure => figure.Printed!.Value)] : null;
        string unit = figures[0].Unit.ToString();
        switch (plan.Measure)
        {
            case AggregationMeasure.Sum or AggregationMeasure.First or AggregationMeasure.Last:
                return Told(Sum(printed), Sum(figures), unit, tail);
            case AggregationMeasure.Mean:
                return Told(Sum(printed) / figures.Length, Sum(figures).DividedBy(ExactInterval.Point(figures.Length))!, unit, tail);
            case AggregationMeasure.Min:
                return Quantile(figures, printed, 0, unit, tail);
            case AggregationMeasure.Max:
                return Quantile(figures, printed, 1, unit, tail);
            case AggregationMeasure.Median:
                return Quantile(figures, printed, 0.5m, unit, tail);
            case AggregationMeasure.Quantile:
                return Quantile(figures, printed, plan.Probability!.Value, unit, tail);
            case AggregationMeasure.Variance:
                return Variance(printed, figures.Length, figures[0].Unit, tail);
            case AggregationMeasure.RatioOfSums:
                return Ratio(printed, figures, [.. group.Others.Select(row => row.Figure).OfType<ReferenceFigure>()], tail);
            case AggregationMeasure.WeightedMean:
                return WeightedMean([.. with.Select(row => (row.Figure!, group.Weights[row.Beside].Figure!))], group.Weights.Values.First().Indicator.Unit.IsNonNegative, unit, tail);
            default:
                return Share(plan, group, all, tail);
        }
    }

    /// <summary>How many observations ought to enter and have no figure, or no weight.</summary>
    public static int Missing(AggregationPlan plan, ReferenceGroup group)
    {
        bool picks = plan.Measure is AggregationMeasure.First or AggregationMeasure.Last;
        var there = group.Entering.Select(row => (row.Code, row.Place.Code)).ToHashSet();
        int absentSeries = picks ? group.Rows.Select(row => (row.Code, row.Place.Code)).Distinct().Count(one => !there.Contains(one)) : 0;
        return group.Entering.Length - With(plan, group).Length + absentSeries + group.Others.Count(row => row.Figure is null);
    }

    public static bool IsSuppressed(AggregationPlan plan, ReferenceGroup group) => group.Entering.Concat(group.Others).Any(row => row.IsSuppressed);

    private static ReferenceRow[] With(AggregationPlan plan, ReferenceGroup group) =>
    [
        .. group.Entering.Where(row => row.Figure is not null
            && (plan.Measure != AggregationMeasure.WeightedMean || (group.Weights.TryGetValue(row.Beside, out ReferenceRow? weight) && weight.Figure is not null))),
    ];

    private static UndefinedReason? Undefined(AggregationPlan plan, ReferenceGroup group)
    {
        bool hasDenominator = plan.Measure != AggregationMeasure.RatioOfSums || group.Others.Any(row => row.Figure is not null);
        return hasDenominator && With(plan, group).Length > 0 && (plan.Missing == MissingValues.LeftOut || Missing(plan, group) == 0) ? null
            : IsSuppressed(plan, group) ? UndefinedReason.Suppressed
            : UndefinedReason.Missing;
    }

    private static Answer Told(Rational? number, ExactInterval bounds, string unit, string tail)
    {
        decimal? nearest = number is { } exact ? ReferenceNumber.Nearest(exact) : null;
        if (bounds.LeavesDecimals || (number is not null && nearest is null))
        {
            return new($"Overflow{tail}", null);
        }

        (EndKind lowerKind, decimal? lower) = ReferenceNumber.Rounded(bounds.Lower, Side.Lower);
        (EndKind upperKind, decimal? upper) = ReferenceNumber.Rounded(bounds.Upper, Side.Upper);
        bool isInside = nearest is { } at && (lowerKind == EndKind.Absent || lower < at || (lower == at && lowerKind == EndKind.Closed))
            && (upperKind == EndKind.Absent || upper > at || (upper == at && upperKind == EndKind.Closed));

        // Between two decimals that follow each other no number could be told but one of them.
        bool isNeighbour = lower is { } below && upper is { } above && below < above && (nearest == below || nearest == above)
            && ((Rational)below + (Rational)above) / (Rational)2 is var middle
            && DecimalGrid.Outward(middle, Side.Lower) == below && DecimalGrid.Outward(middle, Side.Upper) == above;
        return new(
            $"{ReferenceNumber.End(lowerKind, lower)} {ReferenceNumber.End(upperKind, upper)} {ReferenceNumber.Text(nearest)} {ReferenceNumber.Text(isInside || isNeighbour ? nearest : null)} {unit}{tail}",
            nearest ?? lower ?? upper);
    }

    private static Rational? Sum(Rational[]? numbers) => numbers?.Aggregate(Rational.Zero, (sum, number) => sum + number);

    private static ExactInterval Sum(ReferenceFigure[] figures) => figures.Aggregate(ExactInterval.Point(0), (sum, figure) => sum + figure.Bounds);

    private static Answer Quantile(ReferenceFigure[] figures, Rational[]? printed, decimal probability, string unit, string tail)
    {
        // An absent lower end lies below all numbers, an absent upper one above; of ends at one place the one that lets more through is the outer.
        ExactEnd[] lower = [.. figures.Select(figure => figure.Bounds.Lower).OrderBy(end => end.Value is null ? 0 : 1).ThenBy(end => end.Value ?? 0).ThenBy(end => end.IsClosed ? 0 : 1)];
        ExactEnd[] upper = [.. figures.Select(figure => figure.Bounds.Upper).OrderBy(end => end.Value is null ? 1 : 0).ThenBy(end => end.Value ?? 0).ThenBy(end => end.IsClosed ? 1 : 0)];
        ExactEnd[]? numbers = printed is null ? null : [.. printed.Order().Select(ExactEnd.Closed)];
        return Told(numbers is null ? null : At(numbers, probability).Value, new(At(lower, probability), At(upper, probability)), unit, tail);
    }

    private static ExactEnd At(ExactEnd[] sorted, Rational probability)
    {
        Rational place = (sorted.Length - 1) * probability;
        int before = (int)(place.Numerator / place.Denominator);
        Rational part = place - before;
        return part.Sign == 0 ? sorted[before]
            : sorted[before].Value is { } first && sorted[before + 1].Value is { } second
                ? new(first + (part * (second - first)), sorted[before].IsClosed && sorted[before + 1].IsClosed)
                : ExactEnd.Absent;
    }

    private static Answer Variance(Rational[]? printed, int count, Unit unit, string tail)
    {
        string square = unit.Kind == UnitKind.Rate ? "ratio" : $"{unit.Code}/{unit.Code}";
        if (count < 2)
        {
            return new($"TooFewObservations{tail}", null);
        }

        Rational? mean = Sum(printed) / count;
        Rational? squares = printed?.Aggregate(Rational.Zero, (sum, number) => sum + ((number - mean!.Value) * (number - mean.Value)));
        return Told(squares / (count - 1), new(ExactEnd.Closed(0), ExactEnd.Absent), square, tail);
    }

    private static Answer Ratio(Rational[]? above, ReferenceFigure[] figures, ReferenceFigure[] others, string tail)
    {
        Rational? below = others.All(figure => figure.Printed is not null) ? Sum([.. others.Select(figure => figure.Printed!.Value)]) : null;
        string unit = figures[0].Unit == others[0].Unit ? "ratio" : $"{figures[0].Unit.Code}/{others[0].Unit.Code}";
        return Sum(figures).DividedBy(Sum(others)) is { } bounds
            ? Told(below is null or { Sign: 0 } ? null : Sum(above) / below, bounds, unit, tail)
            : new($"DivisorMayBeZero{tail}", null);
    }

    // Sum of x w by sum of w grows with each x. Around the least mean m, weights of figures below m are at their highest, of those above
    // at their lowest; so that in the order of the figures, some first ones have their highest weights.
    private static Answer WeightedMean((ReferenceFigure Figure, ReferenceFigure Weight)[] terms, bool areWeightsNonNegative, string unit, string tail)
    {
        var weights = terms.Select(term => term.Weight.Bounds).ToArray();
        ExactEnd[] lowest = [.. weights.Select(weight => weight.Lower.Value is null ? areWeightsNonNegative && !(weight.Upper is { Value.Sign: < 0 } or { Value.Sign: 0, IsClosed: false }) ? ExactEnd.Closed(0) : ExactEnd.Closed(-1) : weight.Lower)];
        if (lowest.Any(weight => weight.Value!.Value.Sign < 0))
        {
            return new($"NegativeValue{tail}", null);
        }

        if (lowest.All(weight => weight is { IsClosed: true, Value.Sign: 0 }))
        {
            return new($"DivisorMayBeZero{tail}", null);
        }

        bool isPrinted = terms.All(term => term.Figure.Printed is not null && term.Weight.Printed is not null);
        Rational? weight = isPrinted ? Sum([.. terms.Select(term => term.Weight.Printed!.Value)]) : null;
        Rational? number = weight is not { Sign: > 0 } ? null : Sum([.. terms.Select(term => term.Figure.Printed!.Value * term.Weight.Printed!.Value)]) / weight;
        ExactEnd Least(Func<ReferenceFigure, ExactEnd> of) => LeastMean([.. terms.Select((term, i) => (of(term.Figure), lowest[i], weights[i].Upper))]);
        ExactEnd greatest = Least(figure => (-figure.Bounds).Lower);
        return Told(number, new(Least(figure => figure.Bounds.Lower), greatest.Value is { } value ? new(-value, greatest.IsClosed) : ExactEnd.Absent), unit, tail);
    }

    private static ExactEnd LeastMean((ExactEnd At, ExactEnd Lowest, ExactEnd Highest)[] terms)
    {
        if (terms.Any(term => term.At.Value is null && term.Highest.Value is not { Sign: 0 }))
        {
            return ExactEnd.Absent;
        }

        var moving = terms.Where(term => term.At.Value is not null).OrderBy(term => term.At.Value!.Value).ToArray();
        if (moving.Any(term => term.Highest.Value is null))
        {
            return ExactEnd.Closed(moving[0].At.Value!.Value);
        }

        // However many of the first ones have their highest weights: the least of these means is the least of all.
        Rational least = Enumerable.Range(0, moving.Length + 1)
            .Select(heavy => moving.Select((term, i) => (term.At, Weight: (i < heavy ? term.Highest : term.Lowest).Value!.Value)).ToArray())
            .Where(given => given.Any(one => one.Weight.Sign > 0))
            .Select(given => (Sum([.. given.Select(one => one.At.Value!.Value * one.Weight)]) / Sum([.. given.Select(one => one.Weight)]))!.Value)
            .Min();
        bool isAttained = moving.All(term => term.At.Value!.Value.CompareTo(least) switch
        {
            < 0 => term.Highest.IsClosed && (term.At.IsClosed || term.Highest.Value is { Sign: 0 }),
            > 0 => term.Lowest.IsClosed && (term.At.IsClosed || term.Lowest.Value is { Sign: 0 }),
            _ => term.At.IsClosed || (term.Lowest is { IsClosed: true, Value.Sign: 0 }),
        });

        // Those at the least itself may weigh nothing only where another one weighs something.
        bool hasWeight = moving.Any(term => term.At.IsClosed && term.Highest.Value is { Sign: > 0 });
        return new(least, isAttained && hasWeight);
    }

    // p / (p + r) for the group p and the rest r of the larger group.
    private static Answer Share(AggregationPlan plan, ReferenceGroup group, ReferenceGroup[] all, string tail)
    {
        ReferenceGroup[] family = [.. all.Where(other => other.Parent == group.Parent)];
        if (family.Select(member => Undefined(plan, member)).FirstOrDefault(reason => reason is not null) is { } broken)
        {
            return new($"{broken}{tail}", null);
        }

        ReferenceFigure[] Figures(IEnumerable<ReferenceGroup> of) => [.. of.SelectMany(one => one.Rows).Select(row => row.Figure!)];
        ReferenceFigure[] inside = Figures([group]), everything = Figures(family);
        ExactInterval part = Sum(inside), rest = Sum(Figures(family.Where(member => member != group)));
        if (part.Lower.Value is not { Sign: >= 0 } || rest.Lower.Value is not { Sign: >= 0 })
        {
            return new($"NegativeValue{tail}", null);
        }

        if (part.Contains(0) && rest.Contains(0))
        {
            return new($"DivisorMayBeZero{tail}", null);
        }

        Rational? whole = everything.All(figure => figure.Printed is not null) ? Sum([.. everything.Select(figure => figure.Printed!.Value)]) : null;
        Rational? number = whole is { Sign: > 0 } ? Sum([.. inside.Select(figure => figure.Printed!.Value)]) / whole : null;
        (ExactEnd low, ExactEnd high, ExactEnd least, ExactEnd most) = (part.Lower, part.Upper, rest.Lower, rest.Upper);
        ExactEnd lower = most.Value is null || (low.Value is { Sign: 0 } && most.Value is { Sign: > 0 })
            ? new(0, low.Value is { Sign: 0 } && low.IsClosed)
            : most.Value is { Sign: 0 } ? ExactEnd.Closed(1)
            : new(low.Value / (low.Value + most.Value), low.IsClosed && most.IsClosed);
        ExactEnd upper = high.Value is { Sign: 0 } ? ExactEnd.Closed(0)
            : least.Value is { Sign: 0 } ? new(1, least.IsClosed)
            : high.Value is null ? ExactEnd.Open(1)
            : new(high.Value / (high.Value + least.Value), high.IsClosed && least.IsClosed);
        return Told(number, new(lower, upper), "fraction", tail);
    }
}
