namespace IpTalent.Domain;

public static partial class Ratios
{
    /// <summary>How many times an observation is of the average of an area that holds its own: a province of the nation.</summary>
    /// <inheritdoc cref="RelativeToAverage(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation.</param>
    /// <param name="average">The average: the same indicator and time, an area that holds that of the figure.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.NoSubsetDeclared"/> (the one area is no part of the other),
    /// <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicators or categories differ.</exception>
    public static Derived<Quantity> RelativeToAverage(TalentMetric figure, TalentMetric average, BoundPolicy? policy = null)
    {
        (Input a, Input m) = InputsWithAverage(figure, average);
        return WhyNoAverage(figure, average) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, RelativeToAverageFormula, [a, m], policy ?? BoundPolicy.Default, obstacle.Detail)
            : RelativeToAverage(a, m, policy);
    }

    /// <summary>How many times an observation is of the plain mean of itself and others.</summary>
    /// <inheritdoc cref="RelativeToAverage(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation.</param>
    /// <param name="others">The others: the same indicator and time, areas or categories that do not overlap.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Every observation counts alike in the mean, a large area as much as a small one. Undefined also:
    /// <see cref="UndefinedReason.OverlappingParts"/>, <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static Derived<Quantity> RelativeToAverage(
        TalentMetric figure, IEnumerable<TalentMetric> others, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        (Input a, ValueList<Input> r, Observed.Obstacle? obstacle) = InputsWithOthers(figure, others, partition);
        return obstacle is not null
            ? Result.Undefined<Quantity>(obstacle.Reason, RelativeToAverageFormula, [a, .. r], policy ?? BoundPolicy.Default, obstacle.Detail)
            : RelativeToAverage(a, r, policy);
    }

    /// <summary>How much an observation lies above the average of an area that holds its own.</summary>
    /// <inheritdoc cref="GapToAverage(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="RelativeToAverage(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/remarks|/exception"/>
    public static Derived<Quantity> GapToAverage(TalentMetric figure, TalentMetric average, BoundPolicy? policy = null)
    {
        (Input a, Input m) = InputsWithAverage(figure, average);
        return WhyNoAverage(figure, average) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, GapToAverageFormula, [a, m], policy ?? BoundPolicy.Default, obstacle.Detail)
            : GapToAverage(a, m, policy);
    }

    /// <summary>How much an observation lies above the plain mean of itself and others.</summary>
    /// <inheritdoc cref="GapToAverage(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="RelativeToAverage(TalentMetric, IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/remarks|/exception"/>
    public static Derived<Quantity> GapToAverage(
        TalentMetric figure, IEnumerable<TalentMetric> others, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        (Input a, ValueList<Input> r, Observed.Obstacle? obstacle) = InputsWithOthers(figure, others, partition);
        return obstacle is not null
            ? Result.Undefined<Quantity>(obstacle.Reason, GapToAverageFormula, [a, .. r], policy ?? BoundPolicy.Default, obstacle.Detail)
            : GapToAverage(a, r, policy);
    }

    /// <summary>How many times the highest of some observations is of the lowest.</summary>
    /// <inheritdoc cref="DisparityRatio(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/returns"/>
    /// <param name="observations">One indicator and time, areas or categories that do not overlap, in whatever order.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.OverlappingParts"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static Derived<Quantity> DisparityRatio(
        IEnumerable<TalentMetric> observations, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        var parts = Parts.Of(observations, "x", adding: false, partition);
        return parts.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, DisparityRatioFormula, parts.Inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : DisparityRatio(parts.Inputs, policy);
    }

    /// <summary>The place of each observation among all, the largest being first.</summary>
    /// <inheritdoc cref="RankDescending(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="DisparityRatio(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/remarks|/exception"/>
    public static ValueList<Derived<Quantity>> RankDescending(
        IEnumerable<TalentMetric> observations, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        TalentMetric[] given = [.. observations];
        if (given.Length == 0)
        {
            return [];
        }

        var parts = Parts.Of(given, "x", adding: false, partition, nameof(observations));
        ValueList<Input> inputs = InOrder(given, "x");
        return parts.Obstacle is { } obstacle
            ? [.. given.Select((_, i) => Result.Undefined<Quantity>(obstacle.Reason, RankFormula(i), inputs, policy ?? BoundPolicy.Default, obstacle.Detail))]
            : RankDescending(inputs, policy);
    }

    private static (Input Figure, Input Average) InputsWithAverage(TalentMetric figure, TalentMetric average)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(average);
        return figure.Indicator.Code == average.Indicator.Code && Observed.SameCategories(figure.Categories, average.Categories)
            ? (Observed.AsInput(figure, "a"), Observed.AsInput(average, "m"))
            : throw new ArgumentException($"'{average}' is no average of '{figure}': indicator and categories must be the same.", nameof(average));
    }

    private static Observed.Obstacle? WhyNoAverage(TalentMetric figure, TalentMetric average) =>
        Observed.AtOneTime(figure, average) ?? (figure.Area.IsPartOf(average.Area) ? null : new(
            UndefinedReason.NoSubsetDeclared, LocalizedText.Of(
                $"{figure.Area.Name.In("en")} is no part of {average.Area.Name.In("en")}",
                $"{figure.Area.Name.In("zh")}不属于{average.Area.Name.In("zh")}")));

    private static (Input Figure, ValueList<Input> Others, Observed.Obstacle? Obstacle) InputsWithOthers(
        TalentMetric figure, IEnumerable<TalentMetric> others, CategoryScheme? partition)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(others);
        TalentMetric[] rest = [.. others];
        var all = Parts.Of([figure, .. rest], "x", adding: false, partition, nameof(others));
        return (Observed.AsInput(figure, "a"), InputsAmong(all, rest, "r"), all.Obstacle);
    }
}
