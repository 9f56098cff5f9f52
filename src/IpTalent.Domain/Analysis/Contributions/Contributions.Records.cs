namespace IpTalent.Domain;

public static partial class Contributions
{
    /// <summary>How much a part adds to the growth of its whole: a province to that of the nation.</summary>
    /// <inheritdoc cref="ContributionToGrowth(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The part at first.</param>
    /// <param name="final">The part at last: the same indicator, area and categories.</param>
    /// <param name="othersInitial">All other parts at first: the same indicator and time, areas or categories that do not overlap.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the parts apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also where the part does not compare over time, as <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>,
    /// and where the parts do not add up: <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators, or the part is not one series.</exception>
    public static Derived<Quantity> ContributionToGrowth(
        TalentMetric initial, TalentMetric final, IEnumerable<TalentMetric> othersInitial, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        ArgumentNullException.ThrowIfNull(othersInitial);
        TalentMetric[] others = [.. othersInitial];
        var parts = Parts.Of([initial, .. others], "x", adding: true, partition, nameof(othersInitial));
        (Input a, Input b) = (Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"));
        ValueList<Input> rest = Rest(parts, others, "r");
        return (Observed.OverTime(initial, final, null) ?? parts.Obstacle) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, ContributionToGrowthFormula, [a, b, .. rest], policy ?? BoundPolicy.Default, obstacle.Detail)
            : ContributionToGrowth(a, b, rest, policy);
    }

    /// <summary>The part of a whole's change that one part makes.</summary>
    /// <inheritdoc cref="ShareOfGrowth(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The part at first.</param>
    /// <param name="final">The part at last: the same indicator, area and categories.</param>
    /// <param name="othersInitial">All other parts at first: the same indicator and time, areas or categories that do not overlap.</param>
    /// <param name="othersFinal">The same parts at last.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the parts apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="ContributionToGrowth(TalentMetric, TalentMetric, IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>,
    /// each of the other parts being compared over time as well; <see cref="UndefinedReason.Missing"/> where one has a figure at one time only.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators, or the part is not one series.</exception>
    public static Derived<Quantity> ShareOfGrowth(
        TalentMetric initial, TalentMetric final, IEnumerable<TalentMetric> othersInitial, IEnumerable<TalentMetric> othersFinal,
        CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        ArgumentNullException.ThrowIfNull(othersInitial);
        ArgumentNullException.ThrowIfNull(othersFinal);
        (TalentMetric[] before, TalentMetric[] after) = ([.. othersInitial], [.. othersFinal]);
        var parts = Parts.Of([initial, .. before], "x", adding: true, partition, nameof(othersInitial));
        var partsAfter = Parts.Of([final, .. after], "x", adding: true, partition, nameof(othersFinal));
        (Input a, Input b) = (Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"));
        (ValueList<Input> r, ValueList<Input> s) = (Rest(parts, before, "r"), Rest(partsAfter, after, "s"));
        Observed.Obstacle? obstacle = Observed.OverTime(initial, final, null) ?? parts.Obstacle ?? partsAfter.Obstacle ?? WhyUnpaired(parts, partsAfter);
        return obstacle is not null
            ? Result.Undefined<Quantity>(obstacle.Reason, ShareOfGrowthFormula, [a, b, .. r, .. s], policy ?? BoundPolicy.Default, obstacle.Detail)
            : ShareOfGrowth(a, b, r, s, policy);
    }

    /// <summary>Why the parts at two times are not the same ones, or do not compare; they stand in one order.</summary>
    private static Observed.Obstacle? WhyUnpaired(Parts before, Parts after)
    {
        TalentMetric? unpaired = before.Metrics.FirstOrDefault(metric => !after.Metrics.Any(other => AreOfOnePart(metric, other)))
            ?? after.Metrics.FirstOrDefault(metric => !before.Metrics.Any(other => AreOfOnePart(metric, other)));
        return unpaired is not null
            ? new(UndefinedReason.Missing, LocalizedText.Of(
                $"{unpaired.Area.Name.In("en")} has a figure for {unpaired.Period.In("en")} and none at the other time",
                $"{unpaired.Area.Name.In("zh")}只有{unpaired.Period.In("zh")}的数据，缺少另一时间的数据"))
            : before.Metrics.Zip(after.Metrics, (earlier, later) => Observed.OverTime(earlier, later, null)).FirstOrDefault(obstacle => obstacle is not null);
    }

    private static bool AreOfOnePart(TalentMetric one, TalentMetric other) =>
        one.Area == other.Area && Observed.SameCategories(one.Categories, other.Categories);

    private static ValueList<Input> Rest(Parts parts, TalentMetric[] others, string symbol) => parts.Metrics
        .Where(others.Contains).Select((metric, i) => Observed.AsInput(metric, FormattableString.Invariant($"{symbol}{i + 1}"))).ToValueList();
}
