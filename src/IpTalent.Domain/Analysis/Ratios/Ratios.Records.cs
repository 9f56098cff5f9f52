namespace IpTalent.Domain;

public static partial class Ratios
{
    internal static readonly Formula IntensityFormula = new()
    {
        Code = "intensity",
        Name = LocalizedText.Of("Activity per member", "委员人均"),
        Expression = "a / b",
    };

    /// <summary>The part that one observation makes of another: Beijing's attorneys of the nation's, academicians of a committee.</summary>
    /// <inheritdoc cref="Share(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="part">The observation of the part.</param>
    /// <param name="whole">The observation of the whole: the same indicator in an area that holds the part's, or in the same area an
    /// indicator that the part's is declared a subset of.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.NoSubsetDeclared"/> where nothing makes the one a part of the other,
    /// <see cref="UndefinedReason.UnequalPeriods"/> where they are not of one time, <see cref="UndefinedReason.DefinitionDiffers"/>
    /// where they follow two versions of one definition, <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.NotAdditive"/> for the values per unit of two areas, which
    /// are no parts of each other.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    public static Derived<Quantity> Share(TalentMetric part, TalentMetric whole, BoundPolicy? policy = null)
    {
        (Input a, Input t) = Inputs(part, whole, "T");
        return (Observed.AtOneTime(part, whole) ?? Subset(part, whole)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, ShareFormula, [a, t], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Share(a, t, policy);
    }

    /// <summary>How many times one observation is of another, or how much there is of it for each one of the other.</summary>
    /// <inheritdoc cref="Ratio(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation related.</param>
    /// <param name="reference">The observation it is related to, of the same time.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/> (two versions
    /// of one indicator), <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    public static Derived<Quantity> Ratio(TalentMetric figure, TalentMetric reference, BoundPolicy? policy = null)
    {
        (Input a, Input b) = Inputs(figure, reference, "b");
        return Observed.AtOneTime(figure, reference) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, RatioFormula, [a, b], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Ratio(a, b, policy);
    }

    /// <summary>How much there is of one observation for so many of another in the same area.</summary>
    /// <inheritdoc cref="Rate(Quantity, Quantity, decimal, BoundPolicy?)" path="/returns"/>
    /// <param name="figure">The observation related.</param>
    /// <param name="population">The observation it is related to: the same area and time.</param>
    /// <param name="per">How many of the population the rate is told for; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/> (two versions
    /// of one indicator), <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The areas differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is zero or negative.</exception>
    public static Derived<Quantity> Rate(TalentMetric figure, TalentMetric population, decimal per, BoundPolicy? policy = null)
    {
        (Input a, Input b) = Inputs(figure, population, "b");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per);
        if (figure.Area != population.Area)
        {
            throw new ArgumentException(
                $"A figure for {figure.Area.Code} cannot be related to a population of {population.Area.Code}; both must be of one area.", nameof(population));
        }

        return Observed.AtOneTime(figure, population) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, RateFormula, [a, b], policy ?? BoundPolicy.Default, obstacle.Detail)
            : Rate(a, b, per, policy);
    }

    /// <summary>How much there is of an activity for each member of the committee whose members did it.</summary>
    /// <param name="activity">The observation of the activity, with its period.</param>
    /// <param name="committee">The committee, with its terms and their members.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the activity per unit of the members. Undefined: <see cref="UndefinedReason.SpansTerms"/> where the period
    /// of the activity is not within one term, so that no one number of members goes with it; <see cref="UndefinedReason.Missing"/> where
    /// the term's members or the activity are not known; <see cref="UndefinedReason.Suppressed"/>; and the reasons of
    /// <see cref="Ratio(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Derived<Quantity> Intensity(TalentMetric activity, Committee committee, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(committee);
        policy ??= BoundPolicy.Default;
        Input a = Observed.AsInput(activity, "a");
        if (Observed.Gap(activity) is { } gap)
        {
            return Result.Undefined<Quantity>(gap.Reason, IntensityFormula, [a], policy, gap.Detail);
        }

        ValueList<CommitteeTerm> terms = committee.TermsDuring(activity.Period);
        CommitteeTerm? term = terms.IsEmpty ? null : terms[^1];
        Input b = Members(committee, term);
        LocalizedText? obstacle = term is null
            ? LocalizedText.Of($"the activity is counted {Observed.Over(activity.Period)}, and no term of the committee then is known", $"活动数据的时间为{activity.Period.In("zh")}，当时委员会的届次不详")
            : term.Members is null
                ? LocalizedText.Of($"the number of members of term {term.Number} is not known", $"第{term.Number}届委员人数不详")
                : null;
        return WhySeveralTerms(activity.Period, terms) is { } several
            ? Result.Undefined<Quantity>(UndefinedReason.SpansTerms, IntensityFormula, [a, b], policy, several)
            : obstacle is not null ? Result.Undefined<Quantity>(UndefinedReason.Missing, IntensityFormula, [a, b], policy, obstacle)
            : UnitOf(a, b, Quotient) is { } unit ? Measure.Of(IntensityFormula, unit, new Givens(a, b), policy, static x => x[0].DividedBy(x[1]))
            : Measure.UnitMismatch<Quantity>(IntensityFormula, new Givens(a, b), policy);
    }

    private static Input Members(Committee committee, CommitteeTerm? term) => new()
    {
        Symbol = "b",
        Quantity = term?.Members,
        Description = term is null
            ? LocalizedText.Of($"members of the {committee.Name.In("en")}", $"{committee.Name.In("zh")}委员")
            : LocalizedText.Of($"members of the {committee.Name.In("en")}, term {term.Number}", $"第{term.Number}届{committee.Name.In("zh")}委员"),
        Citations = term?.Citations ?? default,
    };

    /// <summary>Why a period lies not within the one term that it touches last; <see langword="null"/> where it does.</summary>
    private static LocalizedText? WhySeveralTerms(ReportingPeriod period, ValueList<CommitteeTerm> terms)
    {
        if (terms.IsEmpty)
        {
            return null;
        }

        CommitteeTerm last = terms[^1];
        bool beganBefore = last.Established is { Start: { } established } && (period.Start is not { } start || start < established);
        bool endsAfter = last.Ended is { End: { } ended } && (period.End is not { } end || end > ended);
        return beganBefore ? LocalizedText.Of(
                $"the activity is counted {Observed.Over(period)}, but term {last.Number} of the committee began only {In(last.Established!)}",
                $"活动数据的时间为{period.In("zh")}，而第{last.Number}届委员会{last.Established!.In("zh")}才成立")
            : endsAfter ? LocalizedText.Of(
                $"the activity is counted {Observed.Over(period)}, but term {last.Number} of the committee ended {In(last.Ended!)}",
                $"活动数据的时间为{period.In("zh")}，而第{last.Number}届委员会{last.Ended!.In("zh")}已届满")
            : terms.Count > 1 ? LocalizedText.Of(
                $"the activity is counted {Observed.Over(period)}, which touches terms {terms[0].Number} to {last.Number} of the committee",
                $"活动数据的时间为{period.In("zh")}，涉及第{terms[0].Number}届至第{last.Number}届委员会")
            : null;
    }

    private static string In(ReportingPeriod period) => $"{(period.IsInstant ? "on" : "in")} {period.In("en")}";

    internal static Observed.Obstacle? Subset(TalentMetric part, TalentMetric whole)
    {
        bool sameIndicator = part.Indicator.Code == whole.Indicator.Code && Observed.SameCategories(part.Categories, whole.Categories);
        bool partOfArea = sameIndicator && part.Area.IsPartOf(whole.Area) && part.Area != whole.Area;
        if (partOfArea && !part.Indicator.Additivity.OverAreas)
        {
            return new(UndefinedReason.NotAdditive, LocalizedText.Of(
                $"figures of {part.Indicator.Name.In("en")} for an area are no part of those for a larger one",
                $"{part.Indicator.Name.In("zh")}的地区值不是更大地区值的组成部分"));
        }

        // Attorneys of a city are a part of all licence holders of the nation, by way of the licence holders of the city.
        bool partOfIndicator = part.Indicator.IsSubsetOf(whole.Indicator)
            && (part.Area == whole.Area || (part.Area.IsPartOf(whole.Area) && whole.Indicator.Additivity.OverAreas));
        return partOfArea || partOfIndicator
            ? null
            : new(UndefinedReason.NoSubsetDeclared, LocalizedText.Of(
                $"{part.Indicator.Name.In("en")} in {part.Area.Name.In("en")} is not declared a part of {whole.Indicator.Name.In("en")} in {whole.Area.Name.In("en")}",
                $"未声明{part.Area.Name.In("zh")}的{part.Indicator.Name.In("zh")}是{whole.Area.Name.In("zh")}的{whole.Indicator.Name.In("zh")}的组成部分"));
    }

    private static (Input First, Input Second) Inputs(TalentMetric first, TalentMetric second, string symbol)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return (Observed.AsInput(first, "a"), Observed.AsInput(second, symbol));
    }
}
