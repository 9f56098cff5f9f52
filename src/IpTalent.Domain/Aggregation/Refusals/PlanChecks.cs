namespace IpTalent.Domain.Aggregation;

/// <summary>What is wrong with a plan whatever the data.</summary>
internal static class PlanChecks
{
    public static ValueList<Refusal> Of(AggregationPlan plan, ValueList<Indicator> indicators)
    {
        if (plan.Counts)
        {
            return [];
        }

        var refusals = new List<Refusal>();
        bool byTime = plan.Scope.OfTime is not null && (plan.Measure != AggregationMeasure.Share || plan.Parents.Any(parent => parent.IsOfTime));
        bool byArea = plan.Scope.OfArea is not null && (plan.Measure != AggregationMeasure.Share || plan.Parents.Any(parent => parent.Kind == DimensionKind.Area));
        IEnumerable<Indicator> summed = plan.Measure == AggregationMeasure.RatioOfSums ? indicators.Append(plan.Other!) : indicators;
        foreach (Indicator indicator in summed)
        {
            Additivity adds = indicator.Additivity;
            bool isPerUnit = indicator.Kind == MeasureKind.PerUnit && adds is { OverTime: false, OverAreas: false };
            if (isPerUnit && (plan.Adds || plan.Measure == AggregationMeasure.Mean))
            {
                refusals.Add(plan.Adds ? PerUnitSummed(indicator) : PerUnitAveraged(indicator));
                continue;
            }

            if (plan.Adds && !byTime && !adds.OverTime)
            {
                refusals.Add(SummedOverTime(indicator));
            }

            if ((plan.Adds || plan.Picks) && !byArea && !adds.OverAreas)
            {
                refusals.Add(SummedOverAreas(indicator));
            }
        }

        bool byIndicator = plan.Scope.IsByIndicator && (plan.Measure != AggregationMeasure.Share || plan.Parents.Contains(Dimension.Indicator));
        if (!byIndicator)
        {
            refusals.AddRange(Together(plan, indicators));
        }

        if (plan.Measure == AggregationMeasure.RatioOfSums && indicators.FirstOrDefault(above => MeasureRun.QuotientUnit(above.Unit, plan.Other!.Unit) is null) is { } rate)
        {
            refusals.Add(new(
                UndefinedReason.UnitMismatch,
                Text($"the ratio of {rate.Unit} to {plan.Other!.Unit} has no unit", $"{rate.Unit}与{plan.Other!.Unit}之比没有单位"),
                Text("relate counts to counts", "请用数量与数量相比")));
        }

        return refusals.ToValueList();
    }

    public static Refusal SummedOverTime(Indicator indicator) => new(
        UndefinedReason.NotAdditive,
        indicator.Kind == MeasureKind.Flow
            ? Text($"{indicator.Code} is declared not to add over time, and would be summed over whatever periods the table holds", $"{indicator.Code}已声明不可跨期相加，却要对表中所有时期求和")
            : Text($"{indicator.Code} is a level at a date, and would be summed over whatever dates the table holds", $"{indicator.Code}是时点数，却要对表中所有时点求和"),
        Text("ask for First() or Last(), or group by Dimension.Period", "改用 First() 或 Last()，或按 Dimension.Period 分组"));

    public static Refusal SummedOverAreas(Indicator indicator) => new(
        UndefinedReason.NotAdditive,
        Text($"{indicator.Code} does not add over areas, and would be summed over several", $"{indicator.Code}不可跨地区相加，却要对多个地区求和"),
        Text("group by Dimension.Area()", "按 Dimension.Area() 分组"));

    private static Refusal PerUnitSummed(Indicator indicator) => new(
        UndefinedReason.NotAdditive,
        Text($"{indicator.Code} is a value per unit ({indicator.Unit}), which adds over nothing", $"{indicator.Code}是单位值（{indicator.Unit}），不可相加"),
        Text("ask for RatioTo() of its numerator and denominator, for WeightedMean(), or for First() or Last() by Dimension.Area()",
            "改用分子对分母的 RatioTo()、WeightedMean()，或按 Dimension.Area() 取 First() 或 Last()"));

    private static Refusal PerUnitAveraged(Indicator indicator) => new(
        UndefinedReason.NotAdditive,
        Text($"{indicator.Code} is a value per unit ({indicator.Unit}), whose plain mean counts small and large the same", $"{indicator.Code}是单位值（{indicator.Unit}），简单平均会将大小不同者等同看待"),
        Text("ask for RatioTo() of its numerator and denominator, for WeightedMean(), or for Median()", "改用分子对分母的 RatioTo()、WeightedMean() 或 Median()"));

    /// <summary>A refusal for each cause why indicators do not go together, about the first pair that it concerns.</summary>
    private static IEnumerable<Refusal> Together(AggregationPlan plan, ValueList<Indicator> indicators)
    {
        LocalizedText byIndicator = Text("group by Dimension.Indicator", "按 Dimension.Indicator 分组");
        Refusal?[] causes =
        [
            Of(WithFirst(indicators).Where(pair => pair.One.Unit != pair.Other.Unit), UndefinedReason.UnitMismatch,
                (one, other) => $"{one.Code} is in {one.Unit}, {other.Code} in {other.Unit}",
                (one, other) => $"{one.Code}的单位是{one.Unit}，{other.Code}的单位是{other.Unit}，",
                byIndicator),
            Of(WithFirst(indicators).Where(pair => pair.One.Kind != pair.Other.Kind), UndefinedReason.NotAdditive,
                (one, other) => $"{one.Code} ({one.Kind}) and {other.Code} ({other.Kind}) differ in kind",
                (one, other) => $"{one.Code}（{Chinese(one.Kind)}）与{other.Code}（{Chinese(other.Kind)}）性质不同，",
                byIndicator),
            Of(Pairs(indicators).Where(pair => Overlap(pair.One, pair.Other)), UndefinedReason.OverlappingParts,
                (one, other) => $"{one.Code} and {other.Code} count some of the same",
                (one, other) => $"{one.Code}与{other.Code}的统计对象有重叠，",
                byIndicator),
            // What is not declared is unknown: two indicators that nobody relates may count the same persons.
            !plan.Adds ? null : Of(Pairs(indicators).Where(pair => MayOverlap(pair.One, pair.Other)), UndefinedReason.OverlappingParts,
                (one, other) => $"nothing declares that {one.Code} and {other.Code} count different things",
                (one, other) => $"未声明{one.Code}与{other.Code}的统计对象互不重叠，",
                Text("group by Dimension.Indicator, or declare them IndicatorRelationKind.Unrelated", "按 Dimension.Indicator 分组，或声明其为 IndicatorRelationKind.Unrelated")),
        ];
        return causes.OfType<Refusal>();
    }

    private static Refusal? Of(
        IEnumerable<(Indicator One, Indicator Other)> found, UndefinedReason reason, Func<Indicator, Indicator, string> english, Func<Indicator, Indicator, string> chinese, LocalizedText instead)
    {
        (Indicator One, Indicator Other)[] pairs = [.. found];
        return pairs.Length == 0 ? null : new(reason, Text(
            $"{english(pairs[0].One, pairs[0].Other)}, and they would be summed together{(pairs.Length == 1 ? "" : $"; and so of {pairs.Length - 1} more pairs")}",
            $"{chinese(pairs[0].One, pairs[0].Other)}却要合并求和{(pairs.Length == 1 ? "" : $"；另有{pairs.Length - 1}对指标如此")}"), instead);
    }

    private static IEnumerable<(Indicator One, Indicator Other)> WithFirst(ValueList<Indicator> indicators) => indicators.Skip(1).Select(other => (indicators[0], other));

    private static IEnumerable<(Indicator One, Indicator Other)> Pairs(ValueList<Indicator> indicators) =>
        from i in Enumerable.Range(0, indicators.Count)
        from j in Enumerable.Range(0, i)
        select (indicators[j], indicators[i]);

    private static bool MayOverlap(Indicator one, Indicator other) => one.Unit == other.Unit && one.Kind == other.Kind && !IsDisjoint(one, other) && !Overlap(one, other);

    private static bool IsDisjoint(Indicator one, Indicator other) =>
        one.Is(IndicatorRelationKind.Unrelated, other) || other.Is(IndicatorRelationKind.Unrelated, one);

    private static bool Overlap(Indicator one, Indicator other) =>
        one.IsSubsetOf(other) || other.IsSubsetOf(one) || Declares(one, other) || Declares(other, one);

    private static bool Declares(Indicator one, Indicator other) =>
        one.Is(IndicatorRelationKind.Overlaps, other) || one.Is(IndicatorRelationKind.OtherCountOf, other);

    private static string Chinese(MeasureKind kind) => kind switch
    {
        MeasureKind.Stock => "存量",
        MeasureKind.Flow => "流量",
        _ => "单位值",
    };

    private static LocalizedText Text(string english, string chinese) => LocalizedText.Of(english, chinese);
}
