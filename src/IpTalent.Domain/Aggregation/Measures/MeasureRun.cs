namespace IpTalent.Domain.Aggregation;

/// <summary>A measure on the groups of a table: reads the figures, and forms the answer of each group.</summary>
internal sealed class MeasureRun
{
    private static readonly Unit OfCount = Unit.Counting("observation", LocalizedText.Of("observation", "个观测值"));

    private readonly GroupContents _contents;
    private readonly Lazy<GroupCodes?> _units;
    private readonly Lazy<GroupCodes?> _otherUnits;
    private readonly Lazy<GroupCodes?> _counted;

    /// <summary>The rows of the denominator, and for each group its place among theirs, or -1.</summary>
    private readonly GroupedRows? _otherRows;
    private readonly int[] _otherGroups = [];

    /// <summary>Whether each figure has an exact weight beside it, so that one pass over both columns answers.</summary>
    private readonly bool _hasPlainWeights;

    /// <summary>For each group what is missing without having a row: series without the picked period, weights.</summary>
    private readonly int[] _absent = [];

    private MeasureRun(AggregationPlan plan, GroupedRows rows, GroupContents contents, AggregationOptions options, MeasureRun? finer, CancellationToken cancellation)
    {
        (Plan, Rows, _contents) = (plan, rows, contents);
        MetricTable table = rows.Query.Table;
        GroupDimension? counted = plan.Counted is { } dimension ? GroupDimension.Of(dimension, table) : null;
        _units = new(() => contents.Of(table.Units, figuresOnly: true));
        _counted = new(() => counted is null ? null : CountedOf(counted));
        Lane? other = plan.Other is { } indicator ? table.Lanes.FirstOrDefault(lane => lane.Rows > 0 && lane.Indicator.Code == indicator.Code) : null;
        GroupContents? otherContents = null;
        _otherUnits = new(() => otherContents?.Of(table.Units, figuresOnly: true));
        if (plan.Measure == AggregationMeasure.RatioOfSums)
        {
            _otherRows = GroupedRows.Of(TableQuery.Of(table, plan.Scope, other is null ? [] : [other]), AggregationMeasure.Sum, options, finer?._otherRows, cancellation);
            otherContents = new(_otherRows);
            _otherGroups = OtherGroups(rows, _otherRows);
        }
        else if (plan.Measure == AggregationMeasure.WeightedMean)
        {
            Weights = other is null || rows.Query.Lanes is not [var lane] ? null : new(table, lane, other);
            _hasPlainWeights = Weights is { IsBesideEach: true } && HasPlainWeights(rows.Query.Lanes[0], other!);
            _absent = _hasPlainWeights ? [] : WithoutWeight();
        }
        else if (plan.Picks)
        {
            _absent = WithoutPickedPeriod();
        }

        // What a share brings together is the larger group.
        GroupedRows? larger = plan.Measure == AggregationMeasure.Share
            ? GroupedRows.Of(TableQuery.Of(table, plan.Scope, rows.Query.Lanes, plan.Parents.Contains), plan.Measure, options, null, cancellation)
            : null;
        Refusals = larger is null ? GroupChecks.Of(this, rows, contents) : GroupChecks.Of(this, larger, new(larger));
        if (Refusals.IsEmpty && _otherRows is not null)
        {
            Refusals = GroupChecks.Of(this, _otherRows, otherContents!, _otherGroups);
        }
    }

    public AggregationPlan Plan { get; }

    public GroupedRows Rows { get; }

    public ValueList<Refusal> Refusals { get; }

    /// <summary>The weights of the figures; absent where there are none, or none is asked for.</summary>
    public WeightRows? Weights { get; }

    /// <param name="plan">A plan with one grouping set.</param>
    /// <param name="rows">Its groups.</param>
    /// <param name="contents">What their rows tell.</param>
    /// <param name="options">How many threads.</param>
    /// <param name="finer">The run of which <paramref name="rows"/> are made up, where they are.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static MeasureRun Of(AggregationPlan plan, GroupedRows rows, GroupContents contents, AggregationOptions options, MeasureRun? finer, CancellationToken cancellation) =>
        new(plan, rows, contents, options, finer, cancellation);

    /// <summary>How many observations with a figure enter a group.</summary>
    public int FiguresOf(int group) => Rows.Directory.Figures(group) - (Plan.Measure == AggregationMeasure.WeightedMean && _absent.Length > 0 ? _absent[group] : 0);

    /// <summary>How many that ought to enter it have none.</summary>
    public int MissingOf(int group) => Rows.Directory.Missing[group]
        + (_absent.Length == 0 ? 0 : _absent[group])
        + (_otherGroups.Length > 0 && _otherGroups[group] >= 0 ? _otherRows!.Directory.Missing[_otherGroups[group]] : 0);

    public bool HasSuppressed(int group) => (Rows.Directory.MarksOf(group) & RowMarks.Suppressed) != 0
        || (_otherGroups.Length > 0 && _otherGroups[group] >= 0 && (_otherRows!.Directory.MarksOf(_otherGroups[group]) & RowMarks.Suppressed) != 0);

    /// <summary>The unit of the answer of a group.</summary>
    public Unit UnitOf(int group) => Plan.Measure switch
    {
        AggregationMeasure.Count or AggregationMeasure.DistinctCount => OfCount,
        AggregationMeasure.Share => Unit.Percent,
        AggregationMeasure.RatioOfSums => QuotientUnit(FigureUnitOf(group), OtherUnitOf(group))!,
        AggregationMeasure.Variance => SquareOf(FigureUnitOf(group)),
        _ => FigureUnitOf(group),
    };

    /// <summary>The unit of a ratio; absent where one is a rate already.</summary>
    public static Unit? QuotientUnit(Unit above, Unit below) =>
        above == below ? Unit.Ratio : above.Kind == UnitKind.Rate || below.Kind == UnitKind.Rate ? null : above.Per(below);

    /// <summary>Reads the figures.</summary>
    /// <param name="columns">Where they go.</param>
    /// <param name="context">Whom to tell.</param>
    /// <param name="finer">What was read of the groups of which these are made up, where they are.</param>
    public void Read(MeasureColumns columns, RunContext context, MeasureColumns? finer)
    {
        columns.Formed = TakesEachFigure ? FromEachFigure() : null;
        switch (Plan.Measure)
        {
            case AggregationMeasure.Count or AggregationMeasure.DistinctCount:
            case var _ when TakesEachFigure:
                break;
            case AggregationMeasure.Min:
                Rows.Least(columns.Sums.Values, context);
                break;
            case AggregationMeasure.Max:
                Rows.Greatest(columns.Sums.Values, context);
                break;
            case AggregationMeasure.WeightedMean:
                columns.Products = Rows.SumOfProducts(Weights!.Weights, context);
                break;
            case AggregationMeasure.Share:
                columns.Sums.Read(Rows, context, finer?.Sums);
                columns.Formed = Shares.Of(Rows, columns.Sums, [.. Rows.Query.Groups.Select(group => Plan.Parents.Contains(group.Asked))], UndefinedOf);
                break;
            default:
                columns.Sums.Read(Rows, context, finer?.Sums);
                if (_otherRows is not null)
                {
                    columns.OtherSums.Read(_otherRows, context, finer?.OtherSums);
                }

                break;
        }

        columns.Order = Plan.Largest is { } count ? LargestFirst(columns, count) : null;
    }

    /// <summary>The answer of a group, out of what was read.</summary>
    public GroupAnswer AnswerOf(MeasureColumns columns, int group)
    {
        if (UndefinedOf(group) is { } undefined)
        {
            return undefined;
        }

        if (columns.Formed is { } formed)
        {
            return formed[group];
        }

        switch (Plan.Measure)
        {
            case AggregationMeasure.Count:
                return Whole(FiguresOf(group));
            case AggregationMeasure.DistinctCount:
                return Whole(_counted.Value!.Count(group));
            case AggregationMeasure.Min or AggregationMeasure.Max:
                decimal extreme = ExactNumber.Of(columns.Sums.Values[group], Rows.ScaleOf(group), Toward.Lower, out _);
                return new(extreme, Interval.Point(extreme));
            case AggregationMeasure.WeightedMean:
                return WeightedMeans.Of(columns.Products[group], Rows.ScaleOf(group));
            case AggregationMeasure.Mean:
                return new(columns.Sums.NumberOf(Rows, group, FiguresOf(group)), columns.Sums.BoundsOf(Rows, group, FiguresOf(group)));
            case AggregationMeasure.RatioOfSums:
                return RatioOf(columns, group);
            default:
                Interval bounds = columns.Sums.BoundsOf(Rows, group);
                decimal? number = columns.Sums.NumberOf(Rows, group);
                return new(number, bounds);
        }
    }

    public string Explain()
    {
        string groups = TextForm.Counted(Rows.Directory.Count, "group");
        string reads = Touched(Rows);
        string method = Plan.Measure switch
        {
            AggregationMeasure.Count or AggregationMeasure.DistinctCount => "answered from what was found when the plan was prepared",
            var _ when TakesEachFigure => "every figure of every group; exact, in whole numbers without limit",
            AggregationMeasure.Min or AggregationMeasure.Max => "an extreme for each cell; exact, since nothing is added",
            AggregationMeasure.WeightedMean => "sums of products; exact, in 64 bits where all products together stay below 2^63, else in 192",
            _ => Rows.Method,
        };
        if (Rows.Folded is not null && method == Rows.Method && _otherRows is null or { Folded: not null })
        {
            return $"{Plan}: {method}; reads no rows; {groups}.";
        }

        string other = _otherRows is null ? "" : $"; and {Plan.Other!.Code}: {Touched(_otherRows)}";
        return $"{Plan}: {method}; reads {reads}{other}; {groups}.";
    }

    private static string Touched(GroupedRows rows) => $"{TextForm.Counted(rows.RowsTouched, "row")}, {TextForm.Counted(rows.BytesTouched, "byte")}";

    /// <summary>Whether sums and extremes of each group do not tell the answer, so that its figures are looked at one by one.</summary>
    private bool TakesEachFigure => Plan.Measure switch
    {
        AggregationMeasure.Min or AggregationMeasure.Max => !HasPointsOnly,
        AggregationMeasure.WeightedMean => !_hasPlainWeights,
        AggregationMeasure.Median or AggregationMeasure.Quantile or AggregationMeasure.Variance => true,
        _ => false,
    };

    // The largest number of all stands for none where extremes are sought cell by cell.
    private bool HasPointsOnly => Array.TrueForAll(Rows.Query.Lanes, lane => lane.Below is null && lane.Ends is null && lane.Largest < long.MaxValue);

    private static GroupAnswer BeyondDecimals => GroupAnswer.Undefined(UndefinedReason.Overflow, "the value lies beyond the largest decimal");

    private static bool HasPlainWeights(Lane figures, Lane weights) =>
        figures.Marks is null && figures.Ends is null && weights is { Marks: null, Ends: null, Below: null, Lowest: >= 0 };

    private GroupAnswer? UndefinedOf(int group)
    {
        if (Plan.Counts)
        {
            return null;
        }

        if (_otherGroups.Length > 0 && (_otherGroups[group] < 0 || _otherRows!.Directory.Figures(_otherGroups[group]) == 0))
        {
            return GroupAnswer.Undefined(HasSuppressed(group) ? UndefinedReason.Suppressed : UndefinedReason.Missing, $"there is no figure of {Plan.Other!.Code}");
        }

        int figures = FiguresOf(group), missing = MissingOf(group);
        return figures > 0 && (missing == 0 || Plan.Missing == MissingValues.LeftOut)
            ? null
            : GroupAnswer.Undefined(HasSuppressed(group) ? UndefinedReason.Suppressed : UndefinedReason.Missing, $"{missing} of {missing + figures} figures are missing");
    }

    private static GroupAnswer Whole(int number) => new(number, Interval.Point(number));

    private GroupAnswer RatioOf(MeasureColumns columns, int group)
    {
        int other = _otherGroups[group];
        Interval above = columns.Sums.BoundsOf(Rows, group), below = columns.OtherSums.BoundsOf(_otherRows!, other);
        try
        {
            Outcome<Interval> ratio = above.DividedBy(below);
            if (!ratio.IsDefined)
            {
                return GroupAnswer.Undefined(ratio.Reason!.Value, $"the sum of {Plan.Other!.Code} may be zero");
            }

            decimal? divisor = columns.OtherSums.NumberOf(_otherRows!, other);
            return new(divisor is 0 ? null : columns.Sums.NumberOf(Rows, group) / divisor, ratio.Value);
        }
        catch (OverflowException)
        {
            return BeyondDecimals;
        }
    }

    private GroupAnswer[] FromEachFigure()
    {
        var figures = new Figures(Rows, _contents);
        var answers = new GroupAnswer[Rows.Directory.Count];
        for (int group = 0; group < answers.Length; group++)
        {
            if (UndefinedOf(group) is { } undefined)
            {
                answers[group] = undefined;
                continue;
            }

            try
            {
                answers[group] = Plan.Measure switch
                {
                    AggregationMeasure.Min => Quantiles.Of(figures, group, Rows.ScaleOf(group), 0),
                    AggregationMeasure.Max => Quantiles.Of(figures, group, Rows.ScaleOf(group), 1),
                    AggregationMeasure.Median => Quantiles.Of(figures, group, Rows.ScaleOf(group), 0.5m),
                    AggregationMeasure.Quantile => Quantiles.Of(figures, group, Rows.ScaleOf(group), Plan.Probability!.Value),
                    AggregationMeasure.Variance => Variances.Of(figures, group, Rows.ScaleOf(group)),
                    _ => WeightedMeans.Of(figures, Weights!, group),
                };
            }
            catch (OverflowException)
            {
                answers[group] = BeyondDecimals;
            }
        }

        return answers;
    }

    private int[] LargestFirst(MeasureColumns columns, int count) =>
    [
        .. Enumerable.Range(0, Rows.Directory.Count)
            .Select(group => (Group: group, Answer: AnswerOf(columns, group)))
            .Where(one => one.Answer.Reason is null && (one.Answer.Number ?? one.Answer.Bounds.Lower ?? one.Answer.Bounds.Upper) is not null)
            .OrderByDescending(one => one.Answer.Number ?? one.Answer.Bounds.Lower ?? one.Answer.Bounds.Upper)
            .Take(count)
            .Select(one => one.Group),
    ];

    private Unit FigureUnitOf(int group) => _units.Value?.Of(group) is [var code, ..]
        ? (Unit)Rows.Query.Table.Units!.Keys[code]
        : Rows.Query.Lanes.Length == 1 ? Rows.Query.Lanes[0].Indicator.Unit
        : Rows.Query.Lanes[_contents.Lanes.Of(group)[0]].Indicator.Unit;

    private Unit OtherUnitOf(int group) => _otherGroups[group] >= 0 && _otherUnits.Value?.Of(_otherGroups[group]) is [var code, ..]
        ? (Unit)Rows.Query.Table.Units!.Keys[code]
        : Plan.Other!.Unit;

    private static Unit SquareOf(Unit unit) => unit.Kind == UnitKind.Rate ? Unit.Ratio : unit.Per(1, unit);

    private GroupCodes CountedOf(GroupDimension counted) => counted.Column < 0
        ? _contents.Codes(lane => _ => Rows.Query.PlaceOf(lane), figuresOnly: true)
        : _contents.Codes(lane =>
        {
            Func<int, int> codes = Rows.Query.Table.CodesOf(counted.Column, Rows.Query.Lanes[lane]);
            return row => counted.GroupOf[codes(row)];
        }, figuresOnly: true);

    private static int[] OtherGroups(GroupedRows rows, GroupedRows other)
    {
        TableQuery query = rows.Query;
        int byLane = Array.FindIndex(query.Groups, group => group.Column < 0);
        if (other.Query.Lanes.Length == 0)
        {
            return Array.ConvertAll(rows.Directory.Keys, _ => -1);
        }

        // The dimensions are the same; only a lane that is a group differs.
        return Array.ConvertAll(rows.Directory.Keys, key => other.Directory.Find(
            byLane < 0 ? key : key + ((other.Query.PlaceOf(0) - query.PlaceIn(key, byLane)) * query.Strides[byLane])));
    }

    private int[] WithoutWeight()
    {
        int[] without = new int[Rows.Directory.Count];
        for (int lane = 0; lane < Rows.Query.Lanes.Length; lane++)
        {
            int[] groups = _contents.GroupsOf(lane);
            Lane of = Rows.Query.Lanes[lane];
            for (int i = 0; i < groups.Length; i++)
            {
                if (groups[i] >= 0 && !Figures.IsMissing(of, of.Start + i) && (Weights?.Of(of.Start + i) ?? -1) < 0)
                {
                    without[groups[i]]++;
                }
            }
        }

        return without;
    }

    /// <summary>At the picked period, a series of the group that has no observation there is as missing as one without a figure.</summary>
    private int[] WithoutPickedPeriod()
    {
        GroupCodes all = _contents.Series(unpicked: true), picked = _contents.Series(unpicked: false);
        return [.. Enumerable.Range(0, Rows.Directory.Count).Select(group => all.Count(group) - picked.Count(group))];
    }
}
