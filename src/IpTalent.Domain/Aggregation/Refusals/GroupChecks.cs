namespace IpTalent.Domain.Aggregation;

/// <summary>What is wrong with a plan on the data of a table: what the rows of a group have that must not be brought together.</summary>
/// <remarks>Where the dictionaries of the table show that nothing can be wrong, rows are not looked at.</remarks>
internal sealed class GroupChecks
{
    private readonly MeasureRun _run;
    private readonly GroupedRows _rows;
    private readonly GroupContents _contents;
    private readonly HashSet<int>? _concerned;

    private GroupChecks(MeasureRun run, GroupedRows rows, GroupContents contents, int[]? concerned) =>
        (_run, _rows, _contents, _concerned) = (run, rows, contents, concerned?.ToHashSet());

    private AggregationPlan Plan => _run.Plan;

    private TableQuery Query => _rows.Query;

    private MetricTable Table => _rows.Query.Table;

    /// <summary>A refusal for each cause, about the first group that it concerns, with how many more there are.</summary>
    /// <param name="run">The measure.</param>
    /// <param name="rows">What it brings together.</param>
    /// <param name="contents">What the rows tell.</param>
    /// <param name="concerned">The groups that the measure uses; all, where absent.</param>
    public static ValueList<Refusal> Of(MeasureRun run, GroupedRows rows, GroupContents contents, int[]? concerned = null)
    {
        if (run.Plan.Counts)
        {
            return [];
        }

        var checks = new GroupChecks(run, rows, contents, concerned);
        return checks.All().OfType<IEnumerable<Refusal>>()
            .SelectMany(found => found.GroupBy(refusal => refusal.Reason, (_, same) => checks.Merged([.. same])))
            .ToValueList();
    }

    private IEnumerable<IEnumerable<Refusal>?> All()
    {
        yield return Conflicts();
        yield return Categories();
        yield return Units();
        yield return DoubtfulWeights();
        yield return UnitsOfWeights();
        yield return Areas();
        yield return Definitions();
        if (Plan.Picks)
        {
            yield return Order();
        }
        else
        {
            yield return OverTime();
            yield return Breaks();
        }

        yield return Overflow();
        if (Plan.Missing == MissingValues.Refused && ReferenceEquals(_rows, _run.Rows))
        {
            yield return Gaps();
        }
    }

    private Refusal Merged(Refusal[] found) => found is [var only] ? only : new(found[0].Reason, LocalizedText.Of(
        $"{found[0].Message.In("en")}; and so in {found.Length - 1} more of {_rows.Directory.Count} groups",
        $"{found[0].Message.In("zh")}；共{_rows.Directory.Count}组中另有{found.Length - 1}组如此"), found[0].Instead);

    private IEnumerable<Refusal>? Conflicts()
    {
        if (_rows.Directory.Marks is not { } marks || !Array.Exists(marks, mark => (mark & (byte)RowMarks.Conflicting) != 0))
        {
            return null;
        }

        GroupCodes conflicting = _contents.Codes(lane => row => Query.Lanes[lane].Marks is { } of && (of[row] & (int)RowMarks.Conflicting) != 0 ? row : -1);
        return Groups(conflicting).Select(group =>
        {
            string told = conflicting.Of(group).Select(Told).Order(StringComparer.Ordinal).First();
            return new Refusal(
                UndefinedReason.OverlappingParts,
                Text(group, $"several rows tell of {told} and differ", $"{told}有多行数据且互不一致"),
                LocalizedText.Of("load one figure of each observation: TalentDataset.AsKnownOn chooses among vintages, Conflict.Preferring among sources",
                    "每个观测只载入一个数：用 TalentDataset.AsKnownOn 选择版本，用 Conflict.Preferring 选择来源"));
        });
    }

    private string Told(int row)
    {
        Lane lane = Array.Find(Query.Lanes, lane => row >= lane.Start && row < lane.End)!;
        return $"{lane.Indicator.Code} {((Area)Table.Dimensions[0].Keys[Table.CodesOf(0, lane)(row)]).Code} {Table.Dimensions[1].Keys[Table.CodesOf(1, lane)(row)]}";
    }

    // Figures of one dimension's different labels, unless each row is a part of its own, or a partition was declared.
    private IEnumerable<Refusal>? Categories()
    {
        int[] columns =
        [
            .. Enumerable.Range(2, Table.Dimensions.Length - 2)
                .Where(column => !Table.Dimensions[column].IsPartition && !Array.Exists(Query.Groups, group => group.Column == column)
                    && Enumerable.Range(0, Table.Dimensions[column].Cardinality).Count(code => Query.Allows(column, code)) > 1),
        ];
        return columns.Length == 0 ? null : Groups().Select(group => columns.Select(column => Category(group, column)).OfType<Refusal>().FirstOrDefault()).OfType<Refusal>();
    }

    private Refusal? Category(int group, int column)
    {
        int[] codes = _contents.Of(column).Of(group);
        TableDimension scheme = Table.Dimensions[column];
        if (codes.Length < 2)
        {
            return null;
        }

        bool hasWhole = (string)scheme.Keys[codes[0]] == "";
        bool adds = Plan.Scope.Partitions.Contains(scheme.Name) && !hasWhole;
        if (adds && _contents.Lanes.Of(group).Select(lane => Query.Lanes[lane].Indicator).FirstOrDefault(indicator => !indicator.Additivity.OverCategories) is not { } fixedOne)
        {
            return null;
        }

        string first = Told(scheme, codes[0], "the whole"), second = Told(scheme, codes[1], "the whole");
        return new(
            UndefinedReason.OverlappingParts,
            Text(group, $"it sums figures of {first} and of {second}, which may count the same twice",
                $"对“{Told(scheme, codes[0], "总体")}”与“{Told(scheme, codes[1], "总体")}”的数求和，可能重复计算"),
            LocalizedText.Of($"filter to one category or to the whole, group by Dimension.Of(\"{scheme.Name}\"), or declare the partition with Adding",
                $"只取同一类别或总体，按 Dimension.Of(\"{scheme.Name}\") 分组，或用 Adding 声明其为划分"));
    }

    private static string Told(TableDimension scheme, int code, string whole) => (string)scheme.Keys[code] is { Length: > 0 } category ? $"{scheme.Name}:{category}" : whole;

    private IEnumerable<Refusal>? Units()
    {
        if (_contents.Of(Table.Units, figuresOnly: true) is not { } units)
        {
            return null;
        }

        return Mixed(units);
    }

    private IEnumerable<Refusal> Mixed(GroupCodes units) =>
        Groups(units).Where(group => units.Count(group) > 1).Select(group =>
        {
            string[] names = [.. units.Of(group).Select(code => $"{Table.Units!.Keys[code]}").Order(StringComparer.Ordinal)];
            return new Refusal(
                UndefinedReason.UnitMismatch,
                Text(group, $"it sums {names[0]} and {names[1]}", $"对{names[0]}与{names[1]}求和"),
                LocalizedText.Of("load the figures of one unit", "只载入同一计量单位的数"));
        });

    // Which of several weights a figure has, nobody can say.
    private IEnumerable<Refusal>? DoubtfulWeights()
    {
        if (_run.Weights is not { } weights)
        {
            return null;
        }

        GroupCodes doubtful = _contents.Codes(_ => row => weights.IsDoubtful(row) ? row : -1, figuresOnly: true);
        return Groups(doubtful).Select(group =>
        {
            string told = doubtful.Of(group).Select(Told).Order(StringComparer.Ordinal).First();
            return new Refusal(
                UndefinedReason.OverlappingParts,
                Text(group, $"several rows tell the weight of {told}", $"{told}的权重有多行数据"),
                LocalizedText.Of($"load one row of {Plan.Other!.Code} beside each figure", $"每个数只载入一行{Plan.Other!.Code}"));
        });
    }

    private IEnumerable<Refusal>? UnitsOfWeights() => _run.Weights is { } weights && Table.Units is { Codes: { } units }
        ? Mixed(_contents.Codes(_ => row => weights.Of(row) is >= 0 and var weight ? units[weight] : -1, figuresOnly: true))
        : null;

    private IEnumerable<Refusal>? Areas()
    {
        bool isByArea = Array.Exists(Query.Groups, group => group is { Column: 0, IsAsItIs: true });
        Area[] areas = [.. Enumerable.Range(0, Table.Dimensions[0].Cardinality).Where(code => Query.Allows(0, code)).Select(code => (Area)Table.Dimensions[0].Keys[code])];
        bool allAdd = Plan.Adds ? Array.TrueForAll(Query.Lanes, lane => lane.Indicator.Additivity.OverAreas) : !Plan.Picks || Array.TrueForAll(Query.Lanes, lane => lane.Indicator.Additivity.OverAreas);
        if (isByArea || areas.Length < 2 || (allAdd && AreaGroup.OverlapsAmong(areas).IsEmpty))
        {
            return null;
        }

        GroupCodes found = _contents.Of(0);
        return Groups().Select(group => Overlap(group, [.. found.Of(group).Select(code => (Area)Table.Dimensions[0].Keys[code])])).OfType<Refusal>();
    }

    private Refusal? Overlap(int group, Area[] areas)
    {
        if (areas.Length < 2)
        {
            return null;
        }

        if (AreaGroup.OverlapsAmong(areas) is [var overlap, ..] overlaps)
        {
            string more = overlaps.Count == 1 ? "" : $", and {overlaps.Count - 1} more pairs of areas overlap";
            string chineseMore = overlaps.Count == 1 ? "" : $"，另有{overlaps.Count - 1}对地区重叠";
            return new(
                UndefinedReason.OverlappingParts,
                Text(group, $"it sums areas that share places: {overlap}{more}",
                    $"求和的地区有重叠：{overlap.First.Name.In("zh")}（{overlap.First.Code}）与{overlap.Second.Name.In("zh")}（{overlap.Second.Code}）{chineseMore}"),
                LocalizedText.Of("take areas of one level only with Filter.AreaLevel, or group by Dimension.Area()", "用 Filter.AreaLevel 只取同一层级的地区，或按 Dimension.Area() 分组"));
        }

        Lane? fixedOne = Plan.Adds || Plan.Picks
            ? _contents.Lanes.Of(group).Select(lane => Query.Lanes[lane]).FirstOrDefault(lane => !lane.Indicator.Additivity.OverAreas)
            : null;
        return fixedOne is null ? null : PlanChecks.SummedOverAreas(fixedOne.Indicator);
    }

    private IEnumerable<Refusal>? Definitions()
    {
        if (Table.Definitions is not { } definitions)
        {
            return null;
        }

        var found = new SortedDictionary<int, Refusal>();
        for (int lane = 0; lane < Query.Lanes.Length; lane++)
        {
            GroupCodes codes = _contents.Of(definitions, lane)!;
            string code = Query.Lanes[lane].Indicator.Code;
            foreach (int group in Groups(codes))
            {
                string[] told = [.. codes.Of(group).Select(version => (string)definitions.Keys[version])];
                string[] versions = [.. told.SelectMany(version => version.Split(MetricLoader.VersionSeparator)).Where(version => version.Length > 0).Distinct()];
                if (versions.Length > 1 || (versions is [MetricLoader.Differs] && told.Contains("")))
                {
                    found.TryAdd(group, new(
                        UndefinedReason.DefinitionDiffers,
                        Text(group, $"it sums figures of {code} under different definitions", $"对{code}不同口径的数求和"),
                        LocalizedText.Of("load the figures of one definition", "只载入同一口径的数")));
                }
            }
        }

        return found.Values;
    }

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
                Text(group, $"it sums {pair.One} and {pair.Other}, which have days in common", $"对{pair.One}与{pair.Other}求和，二者有重叠的日期"),
                LocalizedText.Of("take periods that do not overlap with Filter.Period, or group by Dimension.Period", "用 Filter.Period 只取互不重叠的时期，或按 Dimension.Period 分组"))
            : new(
                UndefinedReason.UnequalPeriods,
                Text(group, $"it sums {pair.One} and {pair.Other}, which are not known to be equally long", $"对{pair.One}与{pair.Other}求和，二者时长不等或不明"),
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
                            Text(group, $"it sums {indicator.Code} across a break at {when}", $"{indicator.Code}的序列在{when}中断，却要跨中断求和"),
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

    // Only indicators of different scales, brought to one, can pass 127 bits: 2^31 terms of 63 bits do not.
    private IEnumerable<Refusal>? Overflow()
    {
        UInt128 most = (UInt128)Int128.MaxValue / 2, magnitudes = UInt128.Zero;
        bool isByIndicator = Array.Exists(Query.Groups, group => group.Column < 0);
        foreach (Lane lane in Query.Lanes)
        {
            UInt128 unit = isByIndicator ? 1 : (UInt128)System.Numerics.BigInteger.Pow(10, _rows.HighestScale - lane.Scale);
            magnitudes = lane.SumOfAbsolutes > most / unit ? most : UInt128.Min(most, magnitudes + (lane.SumOfAbsolutes * unit));
        }

        return magnitudes < most ? null :
        [
            new(
                UndefinedReason.Overflow,
                LocalizedText.Of("the indicators have so different decimal places that their sum may not fit 127 bits", "各指标小数位数相差过大，总和可能超出127位"),
                LocalizedText.Of("group by Dimension.Indicator", "按 Dimension.Indicator 分组")),
        ];
    }

    private IEnumerable<Refusal> Gaps() => Groups().Where(group => _run.MissingOf(group) > 0).Select(group => new Refusal(
        _run.HasSuppressed(group) ? UndefinedReason.Suppressed : UndefinedReason.Missing,
        Text(group, $"{_run.MissingOf(group)} of {_run.MissingOf(group) + _run.FiguresOf(group)} figures are missing",
            $"{_run.MissingOf(group) + _run.FiguresOf(group)}个数中缺{_run.MissingOf(group)}个"),
        LocalizedText.Of("have missing figures left out, for a partial sum: MissingValues.LeftOut", "若接受部分合计，可改用 MissingValues.LeftOut")));

    private IEnumerable<int> Groups() => Enumerable.Range(0, _rows.Directory.Count).Where(IsConcerned);

    private IEnumerable<int> Groups(GroupCodes codes) => codes.Groups.Where(IsConcerned);

    private bool IsConcerned(int group) => _concerned?.Contains(group) != false;

    private LocalizedText Text(int group, string english, string chinese)
    {
        string told = Query.TextOf(_rows.Directory.Keys[group]);
        return LocalizedText.Of($"in the group {told}, {english}", $"分组“{told}”：{chinese}");
    }
}
