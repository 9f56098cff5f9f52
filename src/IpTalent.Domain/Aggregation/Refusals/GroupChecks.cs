namespace IpTalent.Domain.Aggregation;

/// <summary>What is wrong with summing the groups that a plan makes of a table. Each check gives one refusal for each
/// cause that it finds, about the first group that it concerns, and tells how many more there are.</summary>
internal static class GroupChecks
{
    private delegate Refusal? Check(AggregationGroup group);

    public static ValueList<Refusal> Of(AggregationPlan plan, ValueList<AggregationGroup> groups)
    {
        if (!plan.Sums)
        {
            return [];
        }

        Check[] always = [Conflicts, Categories, Units, Areas, Definitions];
        Check[] special = plan.Measure == AggregationMeasure.Sum ? [OverTime, Breaks] : [Order];
        Check[] missing = plan.Missing == MissingValues.Refused ? [Gaps] : [];
        return always.Concat(special).Concat(missing).SelectMany(check => Causes(check, groups)).ToValueList();
    }

    public static Refusal Overflow(AggregationGroup group) => new(
        UndefinedReason.Overflow,
        Text(group, "the sum lies beyond the largest decimal", "总和超出可表示的最大值"),
        LocalizedText.Of("sum smaller groups, or figures in a larger unit", "缩小分组范围，或改用更大的计量单位"));

    private static IEnumerable<Refusal> Causes(Check check, ValueList<AggregationGroup> groups) =>
        groups.Select(group => check(group)).OfType<Refusal>().GroupBy(refusal => refusal.Reason, (_, found) => Merged([.. found], groups.Count));

    private static Refusal Merged(Refusal[] found, int groups) => found is [var only] ? only : new(found[0].Reason, LocalizedText.Of(
        $"{found[0].Message.In("en")}; and so in {found.Length - 1} more of {groups} groups",
        $"{found[0].Message.In("zh")}；共{groups}组中另有{found.Length - 1}组如此"), found[0].Instead);

    private static Refusal? Conflicts(AggregationGroup group) =>
        group.Entering.FirstOrDefault(one => one.IsConflicting) is not { } one ? null : new(
            UndefinedReason.OverlappingParts,
            Text(group, $"several rows tell of {one} and differ", $"{one}有多行数据且互不一致"),
            LocalizedText.Of("load one figure of each observation: TalentDataset.AsKnownOn chooses among vintages, Conflict.Preferring among sources",
                "每个观测只载入一个数：用 TalentDataset.AsKnownOn 选择版本，用 Conflict.Preferring 选择来源"));

    private static Refusal? Categories(AggregationGroup group)
    {
        Observation[] different = [.. group.Entering.DistinctBy(one => one.Categories)];
        return different.Length < 2 ? null : new(
            UndefinedReason.OverlappingParts,
            Text(group, $"it sums figures of {Told(different[0], "the whole")} and of {Told(different[1], "the whole")}, which may count the same twice",
                $"对“{Told(different[0], "总体")}”与“{Told(different[1], "总体")}”的数求和，可能重复计算"),
            LocalizedText.Of("load the figures of one category, or of the whole", "只载入同一类别的数，或只载入总体的数"));
    }

    private static string Told(Observation observation, string whole) =>
        observation.Categories.IsEmpty ? whole : string.Join(' ', (IEnumerable<CategoryReference>)observation.Categories);

    private static Refusal? Units(AggregationGroup group)
    {
        Unit[] units = [.. group.Entering.Select(one => one.Quantity?.Unit).OfType<Unit>().Distinct()];
        return units.Length < 2 ? null : new(
            UndefinedReason.UnitMismatch,
            Text(group, $"it sums {units[0]} and {units[1]}", $"对{units[0]}与{units[1]}求和"),
            LocalizedText.Of("load the figures of one unit", "只载入同一计量单位的数"));
    }

    private static Refusal? Areas(AggregationGroup group)
    {
        if (group.Areas.Count < 2)
        {
            return null;
        }

        if (AreaGroup.OverlapsAmong(group.Areas) is [var overlap, ..] overlaps)
        {
            string more = overlaps.Count == 1 ? "" : $", and {overlaps.Count - 1} more pairs of areas overlap";
            string chineseMore = overlaps.Count == 1 ? "" : $"，另有{overlaps.Count - 1}对地区重叠";
            return new(
                UndefinedReason.OverlappingParts,
                Text(group, $"it sums areas that share places: {overlap}{more}",
                    $"求和的地区有重叠：{overlap.First.Name.In("zh")}（{overlap.First.Code}）与{overlap.Second.Name.In("zh")}（{overlap.Second.Code}）{chineseMore}"),
                LocalizedText.Of("load areas of one level only, or group by Dimension.Area()", "只载入同一层级的地区，或按 Dimension.Area() 分组"));
        }

        return group.Entering.FirstOrDefault(one => !one.Indicator.Additivity.OverAreas) is { } fixedOne
            ? PlanChecks.SummedOverAreas(fixedOne.Indicator)
            : null;
    }

    private static Refusal? Definitions(AggregationGroup group)
    {
        foreach (IGrouping<string, Observation> indicator in group.Entering.GroupBy(one => one.Indicator.Code, StringComparer.Ordinal))
        {
            string[] versions = [.. indicator.SelectMany(one => one.Definitions).Distinct().Order(StringComparer.Ordinal)];
            if (versions.Length > 1 || (versions is [Observation.Differs] && indicator.Any(one => one.Definitions.IsEmpty)))
            {
                return new(
                    UndefinedReason.DefinitionDiffers,
                    Text(group, $"it sums figures of {indicator.Key} under different definitions", $"对{indicator.Key}不同口径的数求和"),
                    LocalizedText.Of("load the figures of one definition", "只载入同一口径的数"));
            }
        }

        return null;
    }

    private static Refusal? OverTime(AggregationGroup group)
    {
        if (group.Periods.Count < 2)
        {
            return null;
        }

        if (group.Entering.FirstOrDefault(one => !one.Indicator.Additivity.OverTime) is { } stock)
        {
            return PlanChecks.SummedOverTime(stock.Indicator);
        }

        foreach ((ReportingPeriod one, ReportingPeriod other) in Pairs(group.Periods))
        {
            if (!one.SameLengthAs(other))
            {
                return new(
                    UndefinedReason.UnequalPeriods,
                    Text(group, $"it sums {one} and {other}, which are not known to be equally long", $"对{one}与{other}求和，二者时长不等或不明"),
                    LocalizedText.Of("load periods of one length, or group by Dimension.Period", "只载入等长的时期，或按 Dimension.Period 分组"));
            }

            if (one.Overlaps(other))
            {
                return new(
                    UndefinedReason.OverlappingParts,
                    Text(group, $"it sums {one} and {other}, which have days in common", $"对{one}与{other}求和，二者有重叠的日期"),
                    LocalizedText.Of("load periods that do not overlap, or group by Dimension.Period", "只载入互不重叠的时期，或按 Dimension.Period 分组"));
            }
        }

        return null;
    }

    private static Refusal? Breaks(AggregationGroup group)
    {
        if (group.Periods.Count < 2)
        {
            return null;
        }

        ReportingPeriod earliest = group.Periods[0];
        foreach (Observation one in group.Entering.Where(one => one.Period != earliest))
        {
            IndicatorBreak? declared = earliest.End is { } from && one.Period.End is { } to ? one.Indicator.BreakBetween(from, to) : null;
            if (declared is not null || one.IsBreak)
            {
                ReportingPeriod when = declared is null ? one.Period : ReportingPeriod.At(declared.From);
                return new(
                    UndefinedReason.BreakInSeries,
                    Text(group, $"it sums {one.Indicator.Code} across a break at {when}", $"{one.Indicator.Code}的序列在{when}中断，却要跨中断求和"),
                    LocalizedText.Of("sum the figures on one side of the break, or group by Dimension.Period", "只对中断同一侧的数求和，或按 Dimension.Period 分组"));
            }
        }

        return null;
    }

    private static Refusal? Order(AggregationGroup group)
    {
        ReportingPeriod picked = group.Periods[0];
        ReportingPeriod? rival = group.All.Select(one => one.Period).FirstOrDefault(period => period != picked && period.Overlaps(picked));
        return rival is null ? null : new(
            UndefinedReason.UnequalPeriods,
            Text(group, $"{picked} and {rival} have days in common, so that neither comes first", $"{picked}与{rival}有重叠的日期，无法分先后"),
            LocalizedText.Of("load periods that do not overlap, or group by Dimension.Period", "只载入互不重叠的时期，或按 Dimension.Period 分组"));
    }

    private static Refusal? Gaps(AggregationGroup group) => group.Missing == 0 ? null : new(
        group.HasSuppressed ? UndefinedReason.Suppressed : UndefinedReason.Missing,
        Text(group, $"{group.Missing} of {group.Missing + group.Count} figures are missing", $"{group.Missing + group.Count}个数中缺{group.Missing}个"),
        LocalizedText.Of("have missing figures left out, for a partial sum: MissingValues.LeftOut", "若接受部分合计，可改用 MissingValues.LeftOut"));

    private static IEnumerable<(ReportingPeriod One, ReportingPeriod Other)> Pairs(ValueList<ReportingPeriod> periods)
    {
        for (int i = 0; i < periods.Count; i++)
        {
            for (int j = i + 1; j < periods.Count; j++)
            {
                yield return (periods[i], periods[j]);
            }
        }
    }

    private static LocalizedText Text(AggregationGroup group, string english, string chinese) =>
        LocalizedText.Of($"in the group {group}, {english}", $"分组“{group}”：{chinese}");
}
