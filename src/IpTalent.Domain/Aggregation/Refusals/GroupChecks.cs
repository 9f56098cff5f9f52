namespace IpTalent.Domain.Aggregation;

/// <summary>What is wrong with a plan on the data of a table: what the rows of a group have that must not be brought together.</summary>
/// <remarks>Where the dictionaries of the table show that nothing can be wrong, rows are not looked at.</remarks>
internal sealed partial class GroupChecks
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

    private string Sums => Plan.Adds ? "sums" : "takes together";

    private string Summed => Plan.Adds ? "求和" : "一并计算";

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
                LocalizedText.Of("the indicators have so different decimal places that their figures, brought to the same ones, may not fit 127 bits", "各指标小数位数相差过大，统一小数位后可能超出127位"),
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
