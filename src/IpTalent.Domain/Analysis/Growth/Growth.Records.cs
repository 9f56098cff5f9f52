namespace IpTalent.Domain;

public static partial class Growth
{
    /// <summary>How much was gained between two observations of one series.</summary>
    /// <inheritdoc cref="AbsoluteChange(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation: the same indicator, area and categories.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two are not of one series.</exception>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>,
    /// <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.BreakInSeries"/>, <see cref="UndefinedReason.UnequalPeriods"/> (flows over periods of different length).</remarks>
    public static Derived<Quantity> AbsoluteChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        AbsoluteChange(initial, final, policy, null);

    /// <summary>The growth between two observations of one series as a part of the first.</summary>
    /// <inheritdoc cref="GrowthRate(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> GrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        GrowthRate(initial, final, policy, null);

    /// <summary>The steady yearly growth between two observations of one series.</summary>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>The years are those of the calendar, 2020-12-31 to 2023-12-31 being 3, and 2020-12-31 to 2023-06-30 being 2 and 181 of
    /// 365 days. Between stocks that are dated by a year or a month alone they lie in a range, and so does the rate. Undefined as
    /// <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.NoElapsedTime"/> also where the
    /// two dates may be one, <see cref="UndefinedReason.UnequalPeriods"/> where a period has no end to count from.</remarks>
    public static Derived<Quantity> CompoundAnnualGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        CompoundAnnualGrowthRate(initial, final, policy, null);

    internal static Derived<Quantity> AbsoluteChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(AbsoluteChangeFormula, initial, final, policy, breaking)
        ?? AbsoluteChange(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> GrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(GrowthRateFormula, initial, final, policy, breaking)
        ?? GrowthRate(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> CompoundAnnualGrowthRate(
        TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking)
    {
        if (Compared(CompoundAnnualGrowthRateFormula, initial, final, policy, breaking) is { } undefined)
        {
            return undefined;
        }

        Input a = Observed.AsInput(initial, "a");
        Input b = Observed.AsInput(final, "b");
        (ElapsedSpan years, Observed.Obstacle? obstacle) = Observed.YearsBetween(initial, final);
        return obstacle is null
            ? CompoundAnnualGrowthRate(a, b, years, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, CompoundAnnualGrowthRateFormula, [a, b],
                policy ?? BoundPolicy.Default, obstacle.Detail);
    }

    /// <summary>The undefined result of two observations that do not compare; <see langword="null"/> where they do. An observation between them
    /// may break the series.</summary>
    private static Derived<Quantity>? Compared(Formula formula, TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        return Observed.OverTime(initial, final, breaking) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, [Observed.AsInput(initial, "a"), Observed.AsInput(final, "b")],
                policy ?? BoundPolicy.Default, obstacle.Detail)
            : null;
    }
}
