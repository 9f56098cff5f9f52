namespace IpTalent.Domain.Aggregation;

// Periods that overlap or differ in length, stocks over time, breaks, and which period comes first.
internal sealed partial class GroupChecks
{
    // Stocks are only added over time where that was asked; means and the like may look at several dates.
    private IEnumerable<Refusal>? OverTime()
    {
        bool allAdd = !Plan.Adds || Array.TrueForAll(Query.Lanes, lane => lane.Indicator.Additivity.OverTime);
        ReportingPeriod[] periods = [.. Enumerable.Range(0, Table.Dimensions[1].Cardinality).Where(code => Query.Allows(1, code)).Select(code => (ReportingPeriod)Table.Dimensions[1].Keys[code])];
        bool isByPeriod = Array.Exists(Query.Groups, group => group is { Column: 1, Asked.Kind: DimensionKind.Period });
        if (isByPeriod || periods.Length < 2 || (allAdd && Unlike(periods) is null))
        {
            return null;
        }

        GroupCodes found = _contents.Of(1);
        return Groups().Select(group => OverTime(group, [.. found.Of(group).Select(code => (ReportingPeriod)Table.Dimensions[1].Keys[code])])).OfType<Refusal>();
    }

    private Refusal? OverTime(int group, ReportingPeriod[] periods)
    {
        if (periods.Length < 2)
        {
            return null;
        }

        Lane[] lanes = [.. _contents.Lanes.Of(group).Select(lane => Query.Lanes[lane])];
        if (Plan.Adds && Array.Find(lanes, lane => !lane.Indicator.Additivity.OverTime) is { } stock)
        {
            return PlanChecks.SummedOverTime(stock.Indicator);
        }

        // Levels of any dates may be compared; what came to pass in a month and in a year may not.
        if (!Plan.Adds && Array.TrueForAll(lanes, lane => lane.Indicator.Kind != MeasureKind.Flow))
        {
            return null;
        }

        if (Unlike(periods) is not { } pair)
        {
            return null;
        }

        return pair.One.SameLengthAs(pair.Other)
            ? new(
                UndefinedReason.OverlappingParts,
                Text(group, $"it {Sums} {pair.One} and {pair.Other}, which have days in common", $"对{pair.One}与{pair.Other}{Summed}，二者有重叠的日期"),
                LocalizedText.Of("take periods that do not overlap with Filter.Period, or group by Dimension.Period", "用 Filter.Period 只取互不重叠的时期，或按 Dimension.Period 分组"))
            : new(
                UndefinedReason.UnequalPeriods,
                Text(group, $"it {Sums} {pair.One} and {pair.Other}, which are not known to be equally long", $"对{pair.One}与{pair.Other}{Summed}，二者时长不等或不明"),
                LocalizedText.Of("take periods of one length with Filter.Period, or group by Dimension.Period", "用 Filter.Period 只取等长的时期，或按 Dimension.Period 分组"));
    }

    /// <summary>The first two periods that are not known to be equally long, or share a day.</summary>
    private static (ReportingPeriod One, ReportingPeriod Other)? Unlike(ReportingPeriod[] periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            for (int j = i + 1; j < periods.Length; j++)
            {
                if (!periods[i].SameLengthAs(periods[j]) || periods[i].Overlaps(periods[j]))
                {
                    return (periods[i], periods[j]);
                }
            }
        }

        return null;
    }

    private IEnumerable<Refusal>? Breaks()
    {
        bool hasMarks = _rows.Directory.Marks is { } marks && Array.Exists(marks, mark => (mark & (byte)RowMarks.Break) != 0);
        if (!hasMarks && Array.TrueForAll(Query.Lanes, lane => lane.Indicator.Breaks.IsEmpty))
        {
            return null;
        }

        var found = new SortedDictionary<int, Refusal>();
        GroupCodes all = _contents.Of(1);
        for (int lane = 0; lane < Query.Lanes.Length; lane++)
        {
            Indicator indicator = Query.Lanes[lane].Indicator;
            GroupCodes codes = _contents.PeriodsOf(lane);
            foreach (int group in Groups(codes))
            {
                var earliest = (ReportingPeriod)Table.Dimensions[1].Keys[all.Of(group)[0]];
                foreach (int code in codes.Of(group))
                {
                    var period = (ReportingPeriod)Table.Dimensions[1].Keys[code / 2];
                    if (period != earliest && BreakAt(indicator, earliest, period, isMarked: code % 2 == 1) is { } when)
                    {
                        found.TryAdd(group, new(
                            UndefinedReason.BreakInSeries,
                            Text(group, $"it {Sums} {indicator.Code} across a break at {when}", $"{indicator.Code}的序列在{when}中断，却要跨中断{Summed}"),
                            LocalizedText.Of("take the figures on one side of the break with Filter.Period, or group by Dimension.Period", "用 Filter.Period 只取中断同一侧的数，或按 Dimension.Period 分组")));
                    }
                }
            }
        }

        return found.Values;
    }

    private static ReportingPeriod? BreakAt(Indicator indicator, ReportingPeriod earliest, ReportingPeriod period, bool isMarked) =>
        earliest.End is { } from && period.End is { } to && indicator.BreakBetween(from, to) is { } declared ? ReportingPeriod.At(declared.From)
        : isMarked ? period
        : null;

    private IEnumerable<Refusal>? Order()
    {
        ReportingPeriod[] periods = [.. Table.Dimensions[1].Keys.Cast<ReportingPeriod>()];
        if (!Array.Exists(periods, one => Array.Exists(periods, other => one != other && one.Overlaps(other))))
        {
            return null;
        }

        GroupCodes all = _contents.Of(1, unpicked: true), picked = _contents.Of(1);
        return Groups().Select(group =>
        {
            ReportingPeriod chosen = periods[picked.Of(group)[0]];
            ReportingPeriod? rival = all.Of(group).Select(code => periods[code]).FirstOrDefault(period => period != chosen && period.Overlaps(chosen));
            return rival is null ? null : new Refusal(
                UndefinedReason.UnequalPeriods,
                Text(group, $"{chosen} and {rival} have days in common, so that neither comes first", $"{chosen}与{rival}有重叠的日期，无法分先后"),
                LocalizedText.Of("take periods that do not overlap with Filter.Period, or group by Dimension.Period", "用 Filter.Period 只取互不重叠的时期，或按 Dimension.Period 分组"));
        }).OfType<Refusal>();
    }
}
