namespace IpTalent.Domain;

/// <content>The measures of observations of one series, checked for what makes two figures incomparable.</content>
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

    /// <summary>By how much a figure was multiplied between two observations of one series.</summary>
    /// <inheritdoc cref="GrowthFactor(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> GrowthFactor(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        GrowthFactor(initial, final, policy, null);

    /// <summary>The growth between two observations of one series as a part of the first.</summary>
    /// <inheritdoc cref="GrowthRate(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> GrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        GrowthRate(initial, final, policy, null);

    /// <summary>How many percentage points were gained between two observations of one series.</summary>
    /// <inheritdoc cref="PercentagePointChange(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> PercentagePointChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        PercentagePointChange(initial, final, policy, null);

    /// <summary>The growth between two observations of one series as the difference of their logarithms.</summary>
    /// <inheritdoc cref="LogGrowth(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> LogGrowth(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        LogGrowth(initial, final, policy, null);

    /// <summary>The growth between two observations of one series as a part of their mean.</summary>
    /// <inheritdoc cref="SymmetricGrowthRate(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception|/remarks"/>
    public static Derived<Quantity> SymmetricGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        SymmetricGrowthRate(initial, final, policy, null);

    /// <summary>The steady yearly growth between two observations of one series.</summary>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>The years are those of the calendar, 2020-12-31 to 2023-12-31 being 3, and 2020-12-31 to 2023-06-30 being 2 and 181 of
    /// 365 days. Between stocks that are dated by a year or a month alone they lie in a range, and so does the result. Undefined as
    /// <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.NoElapsedTime"/> also where the
    /// two dates may be one, <see cref="UndefinedReason.UnequalPeriods"/> where a period has no end to count from.</remarks>
    public static Derived<Quantity> CompoundAnnualGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        CompoundAnnualGrowthRate(initial, final, policy, null);

    /// <summary>How much was gained in a year on average between two observations of one series.</summary>
    /// <inheritdoc cref="AverageAnnualChange(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks"/>
    public static Derived<Quantity> AverageAnnualChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        AverageAnnualChange(initial, final, policy, null);

    /// <summary>The growth rate between two observations of one series, spread evenly over the years.</summary>
    /// <inheritdoc cref="SimpleAverageGrowthRate(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks"/>
    public static Derived<Quantity> SimpleAverageGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        SimpleAverageGrowthRate(initial, final, policy, null);

    /// <summary>How long it takes to double at the steady growth between two observations of one series: n ln(2) / ln(b / a).</summary>
    /// <returns>Years. Undefined: <see cref="UndefinedReason.TargetNeverReached"/> (the later observation may not be the larger one) and the
    /// reasons of <see cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</returns>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks"/>
    public static Derived<Quantity> DoublingTime(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        DoublingTime(initial, final, policy, null);

    /// <summary>How long it takes to halve at the steady decline between two observations of one series: n ln(1/2) / ln(b / a).</summary>
    /// <returns>Years. Undefined: <see cref="UndefinedReason.TargetNeverReached"/> (the earlier observation may not be the larger one) and the
    /// reasons of <see cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</returns>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <inheritdoc cref="CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)" path="/remarks"/>
    public static Derived<Quantity> HalvingTime(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        HalvingTime(initial, final, policy, null);

    /// <summary>The growth between two neighbouring months, quarters or half-years of one series, kept up for a whole year.</summary>
    /// <inheritdoc cref="AnnualisedGrowthRate(Quantity, Quantity, int, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>Undefined as <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.UnequalPeriods"/>
    /// also where the two are not 1, 2, 3, 4, 6 or 12 calendar months apart.</remarks>
    public static Derived<Quantity> AnnualisedGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        Annualised(AnnualisedGrowthRateFormula, initial, final, policy, AnnualisedGrowthRate);

    /// <summary>The growth between two neighbouring months, quarters or half-years of one series, times how many of them a year has.</summary>
    /// <inheritdoc cref="LinearAnnualisedApproximation(Quantity, Quantity, int, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>Undefined as <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>; <see cref="UndefinedReason.UnequalPeriods"/>
    /// also where the two are not 1, 2, 3, 4, 6 or 12 calendar months apart.</remarks>
    public static Derived<Quantity> LinearAnnualisedApproximation(TalentMetric initial, TalentMetric final, BoundPolicy? policy = null) =>
        Annualised(LinearAnnualisedApproximationFormula, initial, final, policy, LinearAnnualisedApproximation);

    /// <summary>By how many percentage points growth in one series is above that in another over the same time.</summary>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation.</param>
    /// <param name="referenceInitial">The earlier observation of the series that it is held against: of the nation.</param>
    /// <param name="referenceFinal">The later observation of that series.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Percentage points. Undefined: <see cref="UndefinedReason.UnequalPeriods"/> where the two pairs are not of the same periods,
    /// and the reasons of <see cref="GrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Two that belong together are not of one series.</exception>
    public static Derived<Quantity> GrowthDifferential(
        TalentMetric initial, TalentMetric final, TalentMetric referenceInitial, TalentMetric referenceFinal, BoundPolicy? policy = null)
    {
        Derived<Quantity> rate = GrowthRate(initial, final, policy);
        Derived<Quantity> reference = GrowthRate(referenceInitial, referenceFinal, policy);
        Input g = Rate("g", rate, initial, final);
        Input h = Rate("h", reference, referenceInitial, referenceFinal);
        Derived<Quantity> undefined = rate.IsDefined ? reference : rate;
        return undefined.Reason is { } reason ? Result.Undefined<Quantity>(reason, GrowthDifferentialFormula, [g, h], rate.Policy, undefined.Detail)
            : (Observed.SamePeriod(initial, referenceInitial) ?? Observed.SamePeriod(final, referenceFinal)) is { } obstacle
                ? Result.Undefined<Quantity>(obstacle.Reason, GrowthDifferentialFormula, [g, h], rate.Policy, obstacle.Detail)
            : GrowthDifferential(g, h, policy);
    }

    /// <summary>By how many percentage points growth is faster over the second of two equal periods of one series than over the first.</summary>
    /// <inheritdoc cref="Acceleration(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The first observation.</param>
    /// <param name="middle">The second.</param>
    /// <param name="final">The third, as many years after the second as that comes after the first.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined as <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/> for either pair;
    /// <see cref="UndefinedReason.UnequalPeriods"/> also where the second is not surely midway, by calendar months or years.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The three are not of one series.</exception>
    public static Derived<Quantity> Acceleration(TalentMetric initial, TalentMetric middle, TalentMetric final, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(middle);
        ArgumentNullException.ThrowIfNull(final);
        Input a = Observed.AsInput(initial, "a");
        Input b = Observed.AsInput(middle, "b");
        Input c = Observed.AsInput(final, "c");
        return (Observed.OverTime(initial, middle, null) ?? Observed.OverTime(middle, final, null) ?? Observed.Midway(initial, middle, final)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, AccelerationFormula, [a, b, c], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Acceleration(a, b, c, policy);
    }

    /// <summary>The figure that an observation and its printed growth lead back to.</summary>
    /// <inheritdoc cref="ImpliedInitial(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="final">The observation.</param>
    /// <param name="rate">The growth since the earlier one, as printed, in percent.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Derived<Quantity> ImpliedInitial(TalentMetric final, Quantity rate, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(final);
        Input b = Observed.AsInput(final, "b");
        Input g = Measure.Given("g", rate);
        return Observed.Gap(final) is { } gap
            ? Result.Undefined<Quantity>(gap.Reason, ImpliedInitialFormula, [b, g], policy ?? BoundPolicy.Default, gap.Detail)
            : ImpliedInitial(b, g, policy);
    }

    /// <summary>Whether two observations of one series and the growth that was published with them may all be right.</summary>
    /// <inheritdoc cref="IsConsistentWithPublishedRate(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="initial">The earlier observation.</param>
    /// <param name="final">The later observation.</param>
    /// <param name="publishedRate">The growth as printed, in percent.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>: across a break the published rate
    /// rests on other figures.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two are not of one series.</exception>
    public static Derived<Certainty> IsConsistentWithPublishedRate(
        TalentMetric initial, TalentMetric final, Quantity publishedRate, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        Input a = Observed.AsInput(initial, "a");
        Input b = Observed.AsInput(final, "b");
        Input g = Measure.Given("g", publishedRate);
        return Observed.OverTime(initial, final, null) is { } obstacle
            ? Result.Undefined<Certainty>(obstacle.Reason, IsConsistentWithPublishedRateFormula, [a, b, g], policy ?? BoundPolicy.Default, obstacle.Detail)
            : IsConsistentWithPublishedRate(a, b, g, policy);
    }

    internal static Derived<Quantity> AbsoluteChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(AbsoluteChangeFormula, initial, final, policy, breaking) ?? AbsoluteChange(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> GrowthFactor(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(GrowthFactorFormula, initial, final, policy, breaking) ?? GrowthFactor(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> GrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(GrowthRateFormula, initial, final, policy, breaking) ?? GrowthRate(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> PercentagePointChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(PercentagePointChangeFormula, initial, final, policy, breaking) ?? PercentagePointChange(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> LogGrowth(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(LogGrowthFormula, initial, final, policy, breaking) ?? LogGrowth(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> SymmetricGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        Compared(SymmetricGrowthRateFormula, initial, final, policy, breaking) ?? SymmetricGrowthRate(Observed.AsInput(initial, "a"), Observed.AsInput(final, "b"), policy);

    internal static Derived<Quantity> CompoundAnnualGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        ComparedOverYears(CompoundAnnualGrowthRateFormula, initial, final, policy, breaking, CompoundAnnualGrowthRate);

    internal static Derived<Quantity> AverageAnnualChange(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        ComparedOverYears(AverageAnnualChangeFormula, initial, final, policy, breaking, AverageAnnualChange);

    internal static Derived<Quantity> SimpleAverageGrowthRate(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        ComparedOverYears(SimpleAverageGrowthRateFormula, initial, final, policy, breaking, SimpleAverageGrowthRate);

    internal static Derived<Quantity> DoublingTime(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        ComparedOverYears(DoublingTimeFormula, initial, final, policy, breaking, DoublingTime);

    internal static Derived<Quantity> HalvingTime(TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking) =>
        ComparedOverYears(HalvingTimeFormula, initial, final, policy, breaking, HalvingTime);

    private static Derived<Quantity> ComparedOverYears(
        Formula formula, TalentMetric initial, TalentMetric final, BoundPolicy? policy, TalentMetric? breaking,
        Func<Given, Given, ElapsedSpan, BoundPolicy?, Derived<Quantity>> measure)
    {
        if (Compared(formula, initial, final, policy, breaking) is { } undefined)
        {
            return undefined;
        }

        Input a = Observed.AsInput(initial, "a");
        Input b = Observed.AsInput(final, "b");
        (ElapsedSpan years, Observed.Obstacle? obstacle) = Observed.YearsBetween(initial, final);
        return obstacle is null
            ? measure(a, b, years, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, formula, [a, b], policy ?? BoundPolicy.Default, obstacle.Detail);
    }

    private static Derived<Quantity> Annualised(
        Formula formula, TalentMetric initial, TalentMetric final, BoundPolicy? policy, Func<Given, Given, int, BoundPolicy?, Derived<Quantity>> measure)
    {
        if (Compared(formula, initial, final, policy, null) is { } undefined)
        {
            return undefined;
        }

        Input a = Observed.AsInput(initial, "a");
        Input b = Observed.AsInput(final, "b");
        return Observed.MonthsBetween(initial, final) is { } months and (1 or 2 or 3 or 4 or 6 or 12)
            ? measure(a, b, 12 / months, policy)
            : Result.Undefined<Quantity>(UndefinedReason.UnequalPeriods, formula, [a, b], policy ?? BoundPolicy.Default, LocalizedText.Of(
                $"{initial.Period.In("en")} and {final.Period.In("en")} are not a month, a quarter or another even part of a year apart",
                $"{initial.Period.In("zh")}与{final.Period.In("zh")}相隔不是月、季或其他可整除一年的时间"));
    }

    // A rate between two observations as a figure of its own; absent where it is undefined.
    private static Input Rate(string symbol, Derived<Quantity> rate, TalentMetric initial, TalentMetric final) => new()
    {
        Symbol = symbol,
        Quantity = rate.ValueOrDefault,
        Description = LocalizedText.Of(
            $"growth of {final.Indicator.Name.In("en")}, {final.Area.Name.In("en")}, from {initial.Period.In("en")} to {final.Period.In("en")}",
            $"{final.Area.Name.In("zh")}{final.Indicator.Name.In("zh")}自{initial.Period.In("zh")}至{final.Period.In("zh")}的增长率"),
        Citations = [.. initial.Citations, .. final.Citations],
    };

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
