namespace IpTalent.Domain;

public static partial class Ratios
{
    /// <summary>How much there is of one observation for each person of its area's population.</summary>
    /// <inheritdoc cref="PerCapita(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation related.</param>
    /// <param name="population">The population of the same area: of the same time, or for what is counted over a period, on a day within it.
    /// A caution tells that day, since the middle and the end of a year give different rates.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The areas differ.</exception>
    public static Derived<Quantity> PerCapita(TalentMetric figure, TalentMetric population, BoundPolicy? policy = null)
    {
        (Input a, Input b) = InputsOfOneArea(figure, population, "a", "b");
        bool within = figure.Period.Kind == PeriodKind.Closed && population.Period is { Date: { } day, IsApproximate: false } && figure.Period.Contains(day);
        Observed.Obstacle? obstacle = within ? Observed.Gap(figure) ?? Observed.Gap(population) : Observed.AtOneTime(figure, population);
        return obstacle is not null
            ? Result.Undefined<Quantity>(obstacle.Reason, PerCapitaFormula, [a, b], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Measure.Cautioned(PerCapita(a, b, policy), within ? LocalizedText.Of(
                $"the population is that of {population.Period.In("en")}", $"人口为{population.Period.In("zh")}的人口") : null);
    }

    /// <summary>How much there is of one observation on each unit of its area's land.</summary>
    /// <inheritdoc cref="Density(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation related.</param>
    /// <param name="land">The extent of the same area; of whatever time, since land seldom changes. A caution tells where that is another.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The areas differ.</exception>
    public static Derived<Quantity> Density(TalentMetric figure, TalentMetric land, BoundPolicy? policy = null)
    {
        (Input a, Input s) = InputsOfOneArea(figure, land, "a", "s");
        return (Observed.Gap(figure) ?? Observed.Gap(land)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, DensityFormula, [a, s], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Measure.Cautioned(Density(a, s, policy), figure.Period == land.Period ? null : LocalizedText.Of(
                $"the extent is that of {land.Period.In("en")}", $"面积为{land.Period.In("zh")}的面积"));
    }

    /// <summary>How many of some groups depend on every hundred of another.</summary>
    /// <inheritdoc cref="DependencyRatio(ReadOnlySpan{Quantity}, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="dependents">The observations of those who depend.</param>
    /// <param name="supporters">The observation of those who support them: the same indicator and time, another category or area.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="ShareOfSum(IEnumerable{TalentMetric}, IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static Derived<Quantity> DependencyRatio(
        IEnumerable<TalentMetric> dependents, TalentMetric supporters, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(dependents);
        ArgumentNullException.ThrowIfNull(supporters);
        TalentMetric[] groups = [.. dependents];
        var all = Parts.Of([.. groups, supporters], "x", adding: true, partition, nameof(dependents));
        ValueList<Input> d = InputsAmong(all, groups, "d");
        Input w = Observed.AsInput(supporters, "w");
        return all.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, DependencyRatioFormula, [.. d, w], policy ?? BoundPolicy.Default, obstacle.Detail)
            : DependencyRatio(d, w, policy);
    }

    /// <summary>How often each of the persons of one observation took part in what another counts.</summary>
    /// <inheritdoc cref="AverageParticipations(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="attendances">The attendances.</param>
    /// <param name="persons">The persons among whom they fall: the same area and time.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The areas differ.</exception>
    public static Derived<Quantity> AverageParticipations(TalentMetric attendances, TalentMetric persons, BoundPolicy? policy = null)
    {
        (Input t, Input p) = InputsOfOneArea(attendances, persons, "t", "p");
        return Observed.AtOneTime(attendances, persons) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, AverageParticipationsFormula, [t, p], policy ?? BoundPolicy.Default, obstacle.Detail)
            : AverageParticipations(t, p, policy);
    }

    private static (Input Figure, Input Reference) InputsOfOneArea(TalentMetric figure, TalentMetric reference, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(reference);
        return figure.Area == reference.Area
            ? (Observed.AsInput(figure, first), Observed.AsInput(reference, second))
            : throw new ArgumentException(
                $"A figure for {figure.Area.Code} cannot be related to one of {reference.Area.Code}; both must be of one area.", nameof(reference));
    }
}
