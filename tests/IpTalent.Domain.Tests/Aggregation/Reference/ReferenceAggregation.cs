using System.Globalization;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The semantics once more: plain LINQ over rows, exact fractions for decimals, and the facts of <see cref="ReferencePool"/> for
/// areas, periods and additivity.</summary>
internal static class ReferenceAggregation
{
    private static readonly Rational Largest = decimal.MaxValue;

    /// <summary>The answer in lines: the reasons of the refusals, or the rows in no particular order.</summary>
    public static string[] Answer(ReferenceCase question)
    {
        AggregationPlan plan = question.Plan;
        string[] asked = [.. plan.Scope.Indicators.Select(indicator => indicator.Code)];
        var rows = (from row in question.Rows
                    where asked.Length == 0 || asked.Contains(row.Indicator.Code)
                    select row).ToArray();
        bool isCount = plan.Measure == AggregationMeasure.Count;
        string[] known = [.. asked.Concat(rows.Select(row => row.Indicator.Code)).Distinct()];
        string[] refused = isCount ? [] : [.. OfPlan(plan, known)];
        if (refused.Length > 0)
        {
            return Lines(refused);
        }

        var groups = (from row in rows
                      let key = Key(plan.Scope, row)
                      where key is not null
                      group row by key).Select(group => (group.Key, Rows: group.ToArray(), Entering: Entering(plan, [.. group]))).ToArray();
        refused = isCount ? [] : [.. groups.SelectMany(group => OfGroup(plan, group.Rows, group.Entering)).Distinct()];
        if (refused.Length > 0)
        {
            return Lines(refused);
        }

        string[] answers = [.. groups.Select(group => $"{group.Key}: {Value(plan, group.Rows, group.Entering)}")];
        return answers.Any(answer => answer.EndsWith(": Overflow", StringComparison.Ordinal)) ? Lines(["Overflow"]) : Lines(answers);
    }

    /// <summary>The answer of the library in the same form.</summary>
    public static string[] Told(PreparedAggregation prepared) => prepared.IsRefused
        ? Lines(prepared.Refusals.Select(refusal => refusal.Reason.ToString()).Distinct())
        : Lines(prepared.Run().Select(row => $"{row.Indicator?.Code}|{row.Area?.Code}|{row.Period}: {Told(row)} of {row.Count}, missing {row.Missing}"));

    private static string Told(AggregationRow row) => row.IsDefined
        ? $"{End(row.Value.Bounds.LowerKind, row.Value.Bounds.Lower)} {End(row.Value.Bounds.UpperKind, row.Value.Bounds.Upper)} {Bits(row.Value.Nominal)} {row.Value.Unit}"
        : $"{row.Reason}";

    private static string[] Lines(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OfPlan(AggregationPlan plan, string[] codes)
    {
        bool byTime = plan.Scope.Dimensions.Any(one => one.Kind is DimensionKind.Period or DimensionKind.Year);
        bool byArea = plan.Scope.Dimensions.Any(one => one.Kind == DimensionKind.Area);
        bool isSum = plan.Measure == AggregationMeasure.Sum;
        bool wrongAlone = codes.Any(code => isSum && (code == "rate" || (!byTime && !ReferencePool.Adds[code].OverTime)))
            || codes.Any(code => !byArea && !ReferencePool.Adds[code].OverAreas);
        bool together = !plan.Scope.Dimensions.Contains(Dimension.Indicator) && codes.Length > 1;
        var kinds = codes.Select(code => code switch { "stock" or "other-stock" or "part" => 's', "rate" => 'r', _ => 'f' }).Distinct();
        var units = codes.Select(code => code switch { "money" => "CNY", "rate" => "ratio", _ => "person" }).Distinct();
        if (wrongAlone || (together && kinds.Count() > 1))
        {
            yield return "NotAdditive";
        }

        if (together && units.Count() > 1)
        {
            yield return "UnitMismatch";
        }

        if (together && codes.Contains("stock") && codes.Contains("part"))
        {
            yield return "OverlappingParts";
        }
    }

    private static string? Key(AggregationScope scope, TalentMetric row)
    {
        string indicator = "", area = "", period = "";
        foreach (Dimension dimension in scope.Dimensions)
        {
            ReferencePool.Place place = ReferencePool.ByArea[row.Area.Code.ToString()];
            switch (dimension.Kind, dimension.Level)
            {
                case (DimensionKind.Indicator, _): indicator = row.Indicator.Code; break;
                case (DimensionKind.Area, null): area = row.Area.Code.ToString(); break;
                case (DimensionKind.Area, AreaLevel.Province) when place.Province is { } province: area = province; break;
                case (DimensionKind.Area, AreaLevel.Country) when place.Country is { } country: area = country; break;
                case (DimensionKind.Period, _): period = row.Period.ToString(); break;
                case (DimensionKind.Year, _) when SpanOf(row).Year is { } year: period = year.ToString(CultureInfo.InvariantCulture); break;
                default: return null;
            }
        }

        return $"{indicator}|{area}|{period}";
    }

    private static TalentMetric[] Entering(AggregationPlan plan, TalentMetric[] rows)
    {
        var inOrder = rows.OrderBy(row => SpanOf(row).First).ThenBy(row => SpanOf(row).Last).ToArray();
        return plan.Measure switch
        {
            AggregationMeasure.First => [.. rows.Where(row => SpanOf(row) == SpanOf(inOrder[0]))],
            AggregationMeasure.Last => [.. rows.Where(row => SpanOf(row) == SpanOf(inOrder[^1]))],
            _ => rows,
        };
    }

    private static IEnumerable<string> OfGroup(AggregationPlan plan, TalentMetric[] rows, TalentMetric[] entering)
    {
        var spans = entering.Select(SpanOf).Distinct().ToArray();
        var places = entering.Select(row => ReferencePool.ByArea[row.Area.Code.ToString()]).Distinct().ToArray();
        var codes = entering.Select(row => row.Indicator.Code).Distinct().ToArray();
        bool isSum = plan.Measure == AggregationMeasure.Sum;
        bool overlap = places.SelectMany(place => place.Places).GroupBy(name => name).Any(group => group.Count() > 1);
        if (entering.Where(row => Figure(row) is not null).GroupBy(Observed).Any(same => same.Select(Figure).Distinct().Count() > 1) || overlap)
        {
            yield return "OverlappingParts";
        }

        // Overlapping areas are told instead of areas that do not add; the first cause stands.
        if (places.Length > 1 && !overlap && codes.Any(code => !ReferencePool.Adds[code].OverAreas))
        {
            yield return "NotAdditive";
        }

        if (entering.GroupBy(Observed).Select(same => same.Select(Figure).OfType<Quantity>().FirstOrDefault()?.Unit.Code).OfType<string>().Distinct().Count() > 1)
        {
            yield return "UnitMismatch";
        }

        if (isSum && spans.Length > 1)
        {
            if (codes.Any(code => !ReferencePool.Adds[code].OverTime))
            {
                yield return "NotAdditive";
            }
            else if (spans.Any(span => span.Length is null) || spans.Select(span => span.Length).Distinct().Count() > 1)
            {
                yield return "UnequalPeriods";
            }

            // Across the break: the first period ends before it, and a later one of the broken series after.
            int first = spans.OrderBy(span => span.First).ThenBy(span => span.Last).First().Last;
            if (entering.Any(row => row.Indicator.Code == "broken" && first < ReferencePool.BreakAt && SpanOf(row).Last is >= ReferencePool.BreakAt and < int.MaxValue))
            {
                yield return "BreakInSeries";
            }
        }

        if (!isSum && rows.Select(SpanOf).Any(span => span != spans[0] && span.First <= spans[0].Last && spans[0].First <= span.Last))
        {
            yield return "UnequalPeriods";
        }

        if (plan.Missing == MissingValues.Refused && Missing(plan, rows, entering) > 0)
        {
            yield return Suppressed(entering) ? "Suppressed" : "Missing";
        }
    }

    private static string Value(AggregationPlan plan, TalentMetric[] rows, TalentMetric[] entering)
    {
        var figures = entering.GroupBy(Observed).Select(same => same.Select(Figure).OfType<Quantity>().FirstOrDefault()).OfType<Quantity>().ToArray();
        int missing = Missing(plan, rows, entering);
        string tail = $" of {figures.Length}, missing {missing}";
        if (plan.Measure == AggregationMeasure.Count)
        {
            return $"closed{figures.Length} closed{figures.Length} {figures.Length} observation{tail}";
        }

        if (figures.Length == 0 || (missing > 0 && plan.Missing != MissingValues.LeftOut))
        {
            return (Suppressed(entering) ? "Suppressed" : "Missing") + tail;
        }

        Interval[] bounds = [.. figures.Select(figure => figure.Bounds)];
        if (End(bounds, bound => (bound.LowerKind, bound.Lower), upward: false) is not { } lower || End(bounds, bound => (bound.UpperKind, bound.Upper), upward: true) is not { } upper)
        {
            return "Overflow";
        }

        Rational? printed = figures.All(figure => figure.Nominal is not null)
            ? figures.Aggregate(Rational.Zero, (sum, figure) => sum + figure.Nominal!.Value)
            : null;
        if (printed is { } beyond && Rational.Abs(beyond) > Largest)
        {
            return "Overflow";
        }

        decimal? nominal = printed is { } exact && Nearest(exact, upward: true) == exact ? Decimal(exact) : null;
        nominal = nominal is { } number && Quantity.Derived(Interval.Whole, figures[0].Unit, BoundPolicy.Default, number).Nominal is { } kept && IsInside(kept, bounds) ? kept : null;
        return $"{lower} {upper} {Bits(nominal)} {figures[0].Unit}{tail}";
    }

    private static bool IsInside(decimal number, Interval[] bounds)
    {
        Rational lower = bounds.Aggregate(Rational.Zero, (sum, bound) => sum + (bound.Lower ?? 0)), upper = bounds.Aggregate(Rational.Zero, (sum, bound) => sum + (bound.Upper ?? 0));
        bool above = bounds.Any(bound => bound.LowerKind == EndKind.Absent) || lower < number || (lower == number && bounds.All(bound => bound.LowerKind == EndKind.Closed));
        bool below = bounds.Any(bound => bound.UpperKind == EndKind.Absent) || upper > number || (upper == number && bounds.All(bound => bound.UpperKind == EndKind.Closed));
        return above && below;
    }

    private static string? End(Interval[] bounds, Func<Interval, (EndKind Kind, decimal? Value)> end, bool upward)
    {
        var ends = bounds.Select(end).ToArray();
        if (ends.Any(one => one.Kind == EndKind.Absent))
        {
            return End(EndKind.Absent, null);
        }

        Rational sum = ends.Aggregate(Rational.Zero, (total, one) => total + one.Value!.Value);
        Rational rounded = Nearest(sum, upward);
        return Rational.Abs(rounded) > Largest ? null
            : End(rounded == sum && ends.All(one => one.Kind == EndKind.Closed) ? EndKind.Closed : EndKind.Open, Decimal(rounded));
    }

    // The nearest number on one side that has as many places as 96 bits leave room for.
    private static Rational Nearest(Rational value, bool upward)
    {
        for (int places = 28; places > 0; places--)
        {
            Rational rounded = Rounded(value, places, upward);
            if (Rational.Abs(rounded * Rational.TenToThe(places)) <= Largest)
            {
                return rounded;
            }
        }

        return Rounded(value, 0, upward);
    }

    private static Rational Rounded(Rational value, int places, bool upward)
    {
        Rational scaled = value * Rational.TenToThe(places);
        var quotient = System.Numerics.BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out var rest);
        quotient += upward && rest.Sign > 0 ? 1 : !upward && rest.Sign < 0 ? -1 : 0;
        return (Rational)quotient / Rational.TenToThe(places);
    }

    private static decimal Decimal(Rational value)
    {
        int places = 0;
        while ((value * Rational.TenToThe(places)).Denominator != 1)
        {
            places++;
        }

        string digits = System.Numerics.BigInteger.Abs((value * Rational.TenToThe(places)).Numerator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return decimal.Parse($"{(value.Sign < 0 ? "-" : "")}{digits[..^places]}.{digits[^places..]}", CultureInfo.InvariantCulture);
    }

    private static int Missing(AggregationPlan plan, TalentMetric[] rows, TalentMetric[] entering)
    {
        int without = entering.GroupBy(Observed).Count(same => same.All(row => Figure(row) is null));
        var series = rows.Select(row => (row.Indicator.Code, row.Area.Code)).Distinct();
        var there = entering.Select(row => (row.Indicator.Code, row.Area.Code)).ToHashSet();
        return without + (plan.Measure is AggregationMeasure.First or AggregationMeasure.Last ? series.Count(one => !there.Contains(one)) : 0);
    }

    private static bool Suppressed(TalentMetric[] entering) =>
        entering.GroupBy(Observed).Any(same => same.All(row => Figure(row) is null) && same.Any(row => row.MissingReason == MissingReason.Suppressed || row.Attributes is not null));

    private static Quantity? Figure(TalentMetric row) => row.Attributes is null ? row.Quantity : null;

    private static (string, string, string) Observed(TalentMetric row) => (row.Indicator.Code, row.Area.Code.ToString(), row.Period.ToString());

    private static ReferencePool.Span SpanOf(TalentMetric row) => ReferencePool.ByPeriod[row.Period.ToString()];

    private static string End(EndKind kind, decimal? value) => kind switch
    {
        EndKind.Absent => "none",
        EndKind.Open => $"open{Bits(value)}",
        _ => $"closed{Bits(value)}",
    };

    // Digits and scale, so that 4 and 4.0 differ.
    private static string Bits(decimal? value) => value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}") : "none";
}
