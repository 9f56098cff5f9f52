namespace IpTalent.Domain;

public static partial class Claims
{
    /// <summary>Whether an observation is more than n times another of the same indicator and time.</summary>
    /// <param name="n">How many times; above zero.</param>
    /// <param name="times">The observation it is held against: the nation.</param>
    /// <param name="figure">The observation: Beijing.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <param name="hub">The hub of which it is claimed; <see langword="null"/> where it is claimed of the figure's own area.</param>
    /// <returns>The verdict. Undefined also: <see cref="UndefinedReason.ProxyArea"/> (the figure is of an area that only stands in for the hub), <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</returns>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicators differ, or the figure is of no area by which the hub is measured.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is zero or negative.</exception>
    public static Derived<Certainty> IsMoreThan(decimal n, TalentMetric times, TalentMetric figure, BoundPolicy? policy = null, TalentHub? hub = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        (Input a, Input b, Observed.Obstacle? obstacle) = Compared(times, figure, hub);
        return obstacle is not null
            ? Result.Undefined<Certainty>(obstacle.Reason, FormulaFor(n), [a, b], policy ?? BoundPolicy.Default, obstacle.Detail)
            : IsMoreThan(n, a, b, policy);
    }

    /// <summary>Whether an observation is so many times another of the same indicator and time, as a level.</summary>
    /// <inheritdoc cref="IsTimes(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="multiple">n as claimed, in <see cref="Unit.Ratio"/>, with its own words.</param>
    /// <param name="times">The observation it is held against: the nation.</param>
    /// <param name="figure">The observation: Beijing.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <param name="hub">The hub of which it is claimed; <see langword="null"/> where it is claimed of the figure's own area.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.ProxyArea"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation or <paramref name="multiple"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The indicators differ, or the figure is of no area by which the hub is measured.</exception>
    public static Derived<Certainty> IsTimes(Quantity multiple, TalentMetric times, TalentMetric figure, BoundPolicy? policy = null, TalentHub? hub = null)
    {
        Input n = Measure.Given("n", multiple);
        (Input a, Input b, Observed.Obstacle? obstacle) = Compared(times, figure, hub);
        return Untold(IsTimesFormula, [n, a, b], policy, obstacle) ?? IsTimes(n, a, b, policy);
    }

    /// <summary>Whether an observation has doubled since another of its series.</summary>
    /// <inheritdoc cref="HasDoubled(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation: the same indicator, area and categories.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also where the two do not compare, as <see cref="Growth.GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two are not of one series.</exception>
    public static Derived<Certainty> HasDoubled(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null)
    {
        (Input a, Input b, Observed.Obstacle? obstacle) = OverTime(initial, final);
        return Untold(HasDoubledFormula, [a, b], policy, obstacle) ?? HasDoubled(a, b, policy);
    }

    /// <summary>Whether an observation has doubled n times over since another of its series: 翻n番.</summary>
    /// <inheritdoc cref="HasDoubledTimes(int, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="n">How often it is claimed to have doubled; 1 to 95.</param>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation: the same indicator, area and categories.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HasDoubled(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks|/exception"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above 95.</exception>
    public static Derived<Certainty> HasDoubledTimes(int n, TalentMetric initial, TalentMetric final, BoundPolicy? policy = null)
    {
        Formula formula = DoublingFormula(n);
        (Input a, Input b, Observed.Obstacle? obstacle) = OverTime(initial, final);
        return Untold(formula, [a, b], policy, obstacle) ?? HasDoubledTimes(n, a, b, policy);
    }

    /// <summary>Whether an observation has grown by n times since another of its series: 增长n倍.</summary>
    /// <inheritdoc cref="HasGrownByTimes(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="multiple">n as claimed, in <see cref="Unit.Ratio"/>, with its own words.</param>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation: the same indicator, area and categories.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HasDoubled(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks|/exception"/>
    public static Derived<Certainty> HasGrownByTimes(Quantity multiple, TalentMetric initial, TalentMetric final, BoundPolicy? policy = null)
    {
        Input n = Measure.Given("n", multiple);
        (Input a, Input b, Observed.Obstacle? obstacle) = OverTime(initial, final);
        return Untold(HasGrownByTimesFormula, [n, a, b], policy, obstacle) ?? HasGrownByTimes(n, a, b, policy);
    }

    /// <summary>Whether an observation has grown by a rate since another of its series: "by 24.6 %".</summary>
    /// <inheritdoc cref="HasGrownBy(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="rate">g as claimed, in percent, with its own words.</param>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation: the same indicator, area and categories.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HasDoubled(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks|/exception"/>
    public static Derived<Certainty> HasGrownBy(Quantity rate, TalentMetric initial, TalentMetric final, BoundPolicy? policy = null)
    {
        Input g = Measure.Given("g", rate);
        (Input a, Input b, Observed.Obstacle? obstacle) = OverTime(initial, final);
        return Untold(HasGrownByFormula, [g, a, b], policy, obstacle) ?? HasGrownBy(g, a, b, policy);
    }

    /// <summary>Whether one observation makes a share of another that it is declared a part of: "35.2 % of the nation".</summary>
    /// <inheritdoc cref="IsShareOf(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="share">p as claimed, in percent, with its own words.</param>
    /// <param name="part">The observation of the part.</param>
    /// <param name="whole">The observation of the whole, as <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/> takes it.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <param name="hub">The hub of which it is claimed; <see langword="null"/> where it is claimed of the part's own area.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.ProxyArea"/>, and the reasons of
    /// <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation or <paramref name="share"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The part is of no area by which the hub is measured.</exception>
    public static Derived<Certainty> IsShareOf(Quantity share, TalentMetric part, TalentMetric whole, BoundPolicy? policy = null, TalentHub? hub = null)
    {
        Input p = Measure.Given("p", share);
        (Input a, Input t, Observed.Obstacle? obstacle) = OfWhole(part, whole);
        return Untold(IsShareOfFormula, [p, a, t], policy, StandingIn(hub, part) ?? obstacle) ?? IsShareOf(p, a, t, policy);
    }

    /// <summary>Whether the observations of a part and its whole, and the share that was published with them, may all be right.</summary>
    /// <inheritdoc cref="IsConsistentWithPublishedShare(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="publishedShare">p as printed, in percent.</param>
    /// <param name="part">The observation of the part.</param>
    /// <param name="whole">The observation of the whole, as <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/> takes it.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation or <paramref name="publishedShare"/> is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsConsistentWithPublishedShare(
        Quantity publishedShare, TalentMetric part, TalentMetric whole, BoundPolicy? policy = null)
    {
        Input p = Measure.Given("p", publishedShare);
        (Input a, Input t, Observed.Obstacle? obstacle) = OfWhole(part, whole);
        return Untold(IsConsistentWithPublishedShareFormula, [p, a, t], policy, obstacle) ?? IsConsistentWithPublishedShare(p, a, t, policy);
    }

    /// <summary>Whether an observation is no larger than one that it is declared a part of.</summary>
    /// <inheritdoc cref="IsPartOf(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="part">The observation of the part.</param>
    /// <param name="whole">The observation of the whole, as <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/> takes it.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="Ratios.Share(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsPartOf(TalentMetric part, TalentMetric whole, BoundPolicy? policy = null)
    {
        (Input a, Input t, Observed.Obstacle? obstacle) = OfWhole(part, whole);
        return Untold(IsPartOfFormula, [a, t], policy, obstacle) ?? IsPartOf(a, t, policy);
    }

    /// <summary>Whether the observations of all parts make up that of their whole as far as the printed rounding tells.</summary>
    /// <inheritdoc cref="AddUpWithinRounding(Quantity, ReadOnlySpan{Quantity}, BoundPolicy?)" path="/returns"/>
    /// <param name="total">The observation of the whole.</param>
    /// <param name="parts">Those of its parts: the members of its area, or all top categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the parts apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Missing"/> (a part is not given), <see cref="UndefinedReason.NoSubsetDeclared"/> (one
    /// is no part of the whole, or the parts of the whole are not all known), <see cref="UndefinedReason.OverlappingParts"/>,
    /// <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.TooFewObservations"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators.</exception>
    public static Derived<Certainty> AddUpWithinRounding(
        TalentMetric total, IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(total);
        var all = Parts.Of(parts, "x", adding: true, partition);
        if (!all.Metrics.IsEmpty && all.Metrics[0].Indicator.Code != total.Indicator.Code)
        {
            throw new ArgumentException($"'{all.Metrics[0]}' is no part of '{total}': the indicators differ.", nameof(parts));
        }

        Input t = Observed.AsInput(total, "T");
        return Untold(AddUpFormula(all.Inputs), [t, .. all.Inputs], policy,
            Observed.Gap(total) ?? all.Obstacle ?? Observed.AtOneTime(total, all.Metrics[0]) ?? Incomplete(total, all.Metrics, partition))
            ?? AddUpWithinRounding(t, all.Inputs, policy);
    }

    private static Derived<Certainty>? Untold(Formula formula, ValueList<Input> inputs, BoundPolicy? policy, Observed.Obstacle? obstacle) =>
        obstacle is null ? null
            : Result.Undefined<Certainty>(obstacle.Reason, formula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail);

    private static (Input Reference, Input Figure, Observed.Obstacle? Obstacle) Compared(TalentMetric times, TalentMetric figure, TalentHub? hub)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(figure);
        return times.Indicator.Code == figure.Indicator.Code
            ? (Observed.AsInput(times, "a"), Observed.AsInput(figure, "b"), StandingIn(hub, figure) ?? Observed.AtOneTime(times, figure))
            : throw new ArgumentException($"'{figure}' cannot be held against '{times}': the indicators differ.", nameof(figure));
    }

    private static (Input Initial, Input Final, Observed.Obstacle? Obstacle) OverTime(TalentMetric initial, TalentMetric final)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        return (Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), Observed.OverTime(initial, final, null));
    }

    private static (Input Part, Input Whole, Observed.Obstacle? Obstacle) OfWhole(TalentMetric part, TalentMetric whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        return (Observed.AsInput(part, "a"), Observed.AsInput(whole, "T"), Observed.AtOneTime(part, whole) ?? Ratios.Subset(part, whole));
    }

    /// <summary>Why a figure does not speak for a hub; <see langword="null"/> where it does, or no hub is told of.</summary>
    /// <exception cref="ArgumentException">The figure has nothing to do with the hub.</exception>
    private static Observed.Obstacle? StandingIn(TalentHub? hub, TalentMetric figure)
    {
        bool isProxy = hub is not null && (figure.Attributes?.ProxyFor == hub.Code || figure.Area == hub.StatisticsArea);
        return hub is null || (figure.Area == hub.Territory && figure.Attributes?.ProxyFor != hub.Code) ? null
            : isProxy ? new(UndefinedReason.ProxyArea, LocalizedText.Of(
                $"the figure is of {figure.Area.Name.In("en")}, which only stands in for {hub.Name.In("en")}",
                $"数据为{figure.Area.Name.In("zh")}的数据，{figure.Area.Name.In("zh")}只是{hub.Name.In("zh")}的代用地区"))
            : throw new ArgumentException($"'{figure}' is no figure of the hub '{hub}': its area is neither the territory nor the one it is measured by.", nameof(figure));
    }

    /// <summary>Why some parts do not make up their whole; <see langword="null"/> where they do.</summary>
    private static Observed.Obstacle? Incomplete(TalentMetric total, ValueList<TalentMetric> parts, CategoryScheme? partition)
    {
        if (parts.All(part => part.Area == total.Area))
        {
            string[] given = [.. parts.SelectMany(part => part.Categories).Where(category => category.Scheme == partition?.Code).Select(category => category.Category)];
            Category? missing = partition?.Categories.FirstOrDefault(category => category.ParentCode is null && !given.Contains(category.Code));
            return partition is null ? NoPart(total)
                : missing is null ? null
                : new(UndefinedReason.Missing, LocalizedText.Of($"there is no figure for {missing.Name.In("en")}", $"缺少{missing.Name.In("zh")}的数据"));
        }

        if (total.Area.Members.IsEmpty)
        {
            return NoPart(total);
        }

        var areas = AreaPartition.Of(total.Area, parts.Select(part => part.Area));
        return !areas.Outside.IsEmpty
                ? new(UndefinedReason.NoSubsetDeclared, LocalizedText.Of(
                    $"{areas.Outside[0].Name.In("en")} is no part of {total.Area.Name.In("en")}", $"{areas.Outside[0].Name.In("zh")}不属于{total.Area.Name.In("zh")}"))
            : !areas.Missing.IsEmpty
                ? new(UndefinedReason.Missing, LocalizedText.Of(
                    $"there is no figure for {areas.Missing[0].Name.In("en")}", $"缺少{areas.Missing[0].Name.In("zh")}的数据"))
            : null;
    }

    private static Observed.Obstacle NoPart(TalentMetric total) => new(UndefinedReason.NoSubsetDeclared, LocalizedText.Of(
        $"the parts of {total.Area.Name.In("en")} are not all known", $"{total.Area.Name.In("zh")}的组成部分不详"));
}
