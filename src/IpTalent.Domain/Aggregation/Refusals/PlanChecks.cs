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
            refusals.AddRange(Together(indicators));
            if (plan.Adds && Undeclared(indicators) is { } unknown)
            {
                refusals.Add(unknown);
            }
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

    private static IEnumerable<Refusal> Together(ValueList<Indicator> indicators)
    {
        LocalizedText byIndicator = Text("group by Dimension.Indicator", "按 Dimension.Indicator 分组");
        for (int i = 1; i < indicators.Count; i++)
        {
            Indicator other = indicators[i];
            Indicator first = indicators[0];
            if (first.Unit != other.Unit)
            {
                yield return new(UndefinedReason.UnitMismatch,
                    Text($"{first.Code} is in {first.Unit}, {other.Code} in {other.Unit}, and they would be summed together", $"{first.Code}的单位是{first.Unit}，{other.Code}的单位是{other.Unit}，却要合并求和"),
                    byIndicator);
            }

            if (first.Kind != other.Kind)
            {
                yield return new(UndefinedReason.NotAdditive,
                    Text($"{first.Code} ({first.Kind}) and {other.Code} ({other.Kind}) would be summed together", $"{first.Code}（{Chinese(first.Kind)}）与{other.Code}（{Chinese(other.Kind)}）性质不同，却要合并求和"),
                    byIndicator);
            }

            for (int j = 0; j < i; j++)
            {
                if (Overlap(indicators[j], other))
                {
                    yield return new(UndefinedReason.OverlappingParts,
                        Text($"{indicators[j].Code} and {other.Code} count some of the same, and would be summed together", $"{indicators[j].Code}与{other.Code}的统计对象有重叠，却要合并求和"),
                        byIndicator);
                }
            }
        }
    }

    /// <summary>What is not declared is unknown: two indicators that nobody relates may count the same persons.</summary>
    private static Refusal? Undeclared(ValueList<Indicator> indicators)
    {
        (Indicator One, Indicator Other)? first = null;
        int more = 0;
        for (int i = 1; i < indicators.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (Indicator one, Indicator other) = (indicators[j], indicators[i]);
                if (one.Unit == other.Unit && one.Kind == other.Kind && !IsDisjoint(one, other) && !Overlap(one, other))
                {
                    (first, more) = (first ?? (one, other), first is null ? 0 : more + 1);
                }
            }
        }

        return first is not var (left, right) ? null : new(
            UndefinedReason.OverlappingParts,
            Text($"nothing declares that {left.Code} and {right.Code} count different things, and they would be summed together{(more > 0 ? $"; and so of {more} more pairs" : "")}",
                $"未声明{left.Code}与{right.Code}的统计对象互不重叠，却要合并求和{(more > 0 ? $"；另有{more}对指标如此" : "")}"),
            Text($"group by Dimension.Indicator, or declare it: With(IndicatorRelationKind.Unrelated, \"{right.Code}\")", $"按 Dimension.Indicator 分组，或予以声明：With(IndicatorRelationKind.Unrelated, \"{right.Code}\")"));
    }

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
