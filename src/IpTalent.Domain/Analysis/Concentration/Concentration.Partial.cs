namespace IpTalent.Domain;

public static partial class Concentration
{
    internal static readonly Formula HerfindahlBoundsFormula = new()
    {
        Code = "herfindahl-bounds",
        Name = LocalizedText.Of("Bounds of the Herfindahl-Hirschman index", "赫芬达尔—赫希曼指数的上下界"),
        Expression = "Σ (x / T)²",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula ConcentrationRatioBoundsFormula = new()
    {
        Code = "concentration-ratio-bounds",
        Name = LocalizedText.Of("Bounds of the concentration ratio", "集中率的上下界"),
        Expression = "(x₁ + … + x_k) / T",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula UnionBoundsFormula = new()
    {
        Code = "union-bounds",
        Name = LocalizedText.Of("Bounds of a union", "并集的上下界"),
        Expression = "max x ≤ u ≤ min(Σ x, N)",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula IntersectionBoundsFormula = new()
    {
        Code = "intersection-bounds",
        Name = LocalizedText.Of("Bounds of an intersection", "交集的上下界"),
        Expression = "max(0, Σ x - (n - 1) N) ≤ u ≤ min x",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula DistinctPersonsBoundsFormula = new()
    {
        Code = "distinct-persons-bounds",
        Name = LocalizedText.Of("Bounds of the persons behind person-times", "人次所对应人数的上下界"),
        Expression = "a / s ≤ p ≤ min(a, N)",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>Between which values the Herfindahl-Hirschman index lies where only the largest parts of a total are published: Σ (x / T)².</summary>
    /// <param name="largest">x, the figures of the largest parts: no other part exceeds the least of them.</param>
    /// <param name="total">T, the total of all parts, published or not, in the same unit.</param>
    /// <param name="others">How many parts are not published; <see langword="null"/> where that is unknown, so that there may be any number.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Bounds alone, from 0 to 1, the printed numbers not telling the index. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no
    /// part), <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.AllZero"/> (the total may be
    /// zero), <see cref="UndefinedReason.SubsetExceedsTotal"/> (the parts exceed the total, or what is left of it exceeds what the others can hold).</returns>
    /// <remarks>Least where the others share the rest equally, most where as few as possible hold it. Of exact figures the bounds are sharp but for the
    /// least end of an unknown number of others, which is not attained.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="others"/> is negative.</exception>
    public static Derived<Quantity> HerfindahlBounds(ReadOnlySpan<Quantity> largest, Quantity total, int? others = null, BoundPolicy? policy = null)
    {
        CheckOthers(others);
        return Bounding(HerfindahlBoundsFormula, Unit.Index, Given(largest, total), policy, x => HerfindahlBoundsOf(x, others));
    }

    /// <summary>Between which values the index lies where only observations of the largest parts of a total are published: Σ (x / T)².</summary>
    /// <param name="largest">The observations of the largest parts, in whatever order: no other part exceeds the least of them.</param>
    /// <param name="total">The observation of the total: the same indicator at the same time, in an area that holds those of the parts or in the
    /// same area without the categories of the partition.</param>
    /// <param name="others">How many parts are not published; <see langword="null"/> where that is unknown.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="HerfindahlBounds(ReadOnlySpan{Quantity}, Quantity, int?, BoundPolicy?)"/>. Undefined also as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.NoSubsetDeclared"/> where a part does not lie in the total.</returns>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="others"/> is negative.</exception>
    public static Derived<Quantity> HerfindahlBounds(
        IEnumerable<TalentMetric> largest, TalentMetric total, int? others = null, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        CheckOthers(others);
        return OfTotal(HerfindahlBoundsFormula, Unit.Index, Parts.Of(largest, "x", adding: true, partition), total, policy, x => HerfindahlBoundsOf(x, others));
    }

    /// <summary>Between which values the part of the k largest lies where only the largest parts of a total are published: (x₁ + … + x_k) / T.</summary>
    /// <param name="k">How many of the largest; 1 or more, and more than are published if wished.</param>
    /// <param name="largest">x, the figures of the largest parts: no other part exceeds the least of them.</param>
    /// <param name="total">T, the total of all parts, published or not, in the same unit.</param>
    /// <param name="others">How many parts are not published; <see langword="null"/> where that is unknown.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Bounds alone, a fraction from 0 to 1, shown as percent. Undefined as
    /// <see cref="HerfindahlBounds(ReadOnlySpan{Quantity}, Quantity, int?, BoundPolicy?)"/>, and <see cref="UndefinedReason.TooFewObservations"/> where
    /// there are fewer than k parts.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is zero or negative, or <paramref name="others"/> is negative.</exception>
    public static Derived<Quantity> ConcentrationRatioBounds(int k, ReadOnlySpan<Quantity> largest, Quantity total, int? others = null, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        CheckOthers(others);
        return Bounding(ConcentrationRatioBoundsFormula, Unit.Percent, Given(largest, total), policy, x => ConcentrationRatioBoundsOf(k, x, others));
    }

    /// <summary>Between which values the part of the k largest lies where only observations of the largest parts are published: (x₁ + … + x_k) / T.</summary>
    /// <param name="k">How many of the largest; 1 or more.</param>
    /// <param name="largest">The observations of the largest parts, in whatever order: no other part exceeds the least of them.</param>
    /// <param name="total">The observation of the total, of the same indicator and time.</param>
    /// <param name="others">How many parts are not published; <see langword="null"/> where that is unknown.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HerfindahlBounds(IEnumerable{TalentMetric}, TalentMetric, int?, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="ConcentrationRatioBounds(int, ReadOnlySpan{Quantity}, Quantity, int?, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlBounds(IEnumerable{TalentMetric}, TalentMetric, int?, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> ConcentrationRatioBounds(
        int k, IEnumerable<TalentMetric> largest, TalentMetric total, int? others = null, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        CheckOthers(others);
        return OfTotal(
            ConcentrationRatioBoundsFormula, Unit.Percent, Parts.Of(largest, "x", adding: true, partition), total, policy, x => ConcentrationRatioBoundsOf(k, x, others));
    }

    /// <summary>How many belong to at least one of several groups that may overlap: max x ≤ u ≤ min(Σ x, N).</summary>
    /// <param name="groups">x, how many belong to each group.</param>
    /// <param name="population">N, of whom the groups are drawn, in the same unit; <see langword="null"/> where it is unknown.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Bounds alone, in the unit of the groups. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no group),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.SubsetExceedsTotal"/> (a group is
    /// surely larger than the population).</returns>
    /// <remarks>Source: M. Fréchet, Généralisation du théorème des probabilités totales, 1935.</remarks>
    /// <exception cref="ArgumentNullException">A group is <see langword="null"/>.</exception>
    public static Derived<Quantity> UnionBounds(ReadOnlySpan<Quantity> groups, Quantity? population = null, BoundPolicy? policy = null) =>
        OfGroups(UnionBoundsFormula, groups, population, policy, UnionBoundsOf);

    /// <summary>How many belong to all of several groups: max(0, Σ x - (n - 1) N) ≤ u ≤ min x.</summary>
    /// <inheritdoc cref="UnionBounds(ReadOnlySpan{Quantity}, Quantity?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>Bounds alone, in the unit of the groups; from 0 where the population is unknown. Undefined as
    /// <see cref="UnionBounds(ReadOnlySpan{Quantity}, Quantity?, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: M. Fréchet, Généralisation du théorème des probabilités totales, 1935.</remarks>
    public static Derived<Quantity> IntersectionBounds(ReadOnlySpan<Quantity> groups, Quantity? population = null, BoundPolicy? policy = null) =>
        OfGroups(IntersectionBoundsFormula, groups, population, policy, IntersectionBoundsOf);

    /// <summary>How many persons stand behind attendances counted in person-times: a / s ≤ p ≤ min(a, N).</summary>
    /// <param name="personTimes">a, the attendances, in person-times.</param>
    /// <param name="sessions">s, the sessions, each of which a person attends once at most; <see langword="null"/> where it is unknown.</param>
    /// <param name="population">N, the persons who could attend; <see langword="null"/> where it is unknown.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Bounds alone, in persons. Undefined: <see cref="UndefinedReason.UnitMismatch"/> (the attendances are not in person-times, or the population is
    /// not in persons), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (there may be no session),
    /// <see cref="UndefinedReason.SubsetExceedsTotal"/> (the population is surely too small for the attendances).</returns>
    /// <remarks>Attendances bound persons and never equal them. Without the sessions any attendance at all means one person.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="personTimes"/> is <see langword="null"/>.</exception>
    public static Derived<Quantity> DistinctPersonsBounds(
        Quantity personTimes, Quantity? sessions = null, Quantity? population = null, BoundPolicy? policy = null)
    {
        Input[] inputs =
        [
            Measure.Given("a", personTimes),
            .. sessions is null ? (Input[])[] : [Input.Of("s", sessions)],
            .. population is null ? (Input[])[] : [Input.Of("N", population)],
        ];
        return DistinctPersonsBounds([.. inputs], sessions is not null, policy);
    }

    /// <summary>How many persons stand behind an observation in person-times: a / s ≤ p ≤ min(a, N).</summary>
    /// <param name="personTimes">The observation of the attendances.</param>
    /// <param name="sessions">The observation of the sessions in the same area and time; <see langword="null"/> where there is none.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="DistinctPersonsBounds(Quantity, Quantity?, Quantity?, BoundPolicy?)"/>. Undefined also:
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="personTimes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The areas differ.</exception>
    public static Derived<Quantity> DistinctPersonsBounds(TalentMetric personTimes, TalentMetric? sessions = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(personTimes);
        if (sessions is not null && sessions.Area != personTimes.Area)
        {
            throw new ArgumentException($"Attendances in {personTimes.Area.Code} cannot be related to sessions in {sessions.Area.Code}; both must be of one area.", nameof(sessions));
        }

        ValueList<Input> inputs = sessions is null
            ? [Observed.AsInput(personTimes, "a")]
            : [Observed.AsInput(personTimes, "a"), Observed.AsInput(sessions, "s")];
        return (sessions is null ? Observed.Gap(personTimes) : Observed.AtOneTime(personTimes, sessions)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, DistinctPersonsBoundsFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : DistinctPersonsBounds(inputs, sessions is not null, policy);
    }

    private static Derived<Quantity> DistinctPersonsBounds(ValueList<Input> inputs, bool hasSessions, BoundPolicy? policy)
    {
        Unit? population = inputs.Count > (hasSessions ? 2 : 1) ? inputs[^1].Quantity!.Unit : null;
        Unit counted = inputs[0].Quantity!.Unit;
        return counted != Unit.PersonTime || population is not null && population != Unit.Person
            ? Result.Undefined<Quantity>(UndefinedReason.UnitMismatch, DistinctPersonsBoundsFormula, inputs, policy ?? BoundPolicy.Default, counted != Unit.PersonTime
                ? LocalizedText.Of($"person-times are needed, and these are {counted.PluralName.In("en")}", $"参加量须以“人次”计，而此数据以“{counted.PluralName.In("zh")}”计")
                : LocalizedText.Of($"a population in persons is needed, and this one is in {population!.PluralName.In("en")}", $"人口须以“人”计，而此数据以“{population.PluralName.In("zh")}”计"))
            : OverMany.Bounding(DistinctPersonsBoundsFormula, Unit.Person, inputs, policy, x => DistinctPersonsBoundsOf(
                x[0], hasSessions ? x[1] : null, population is null ? null : x[^1]));
    }

    private static Derived<Quantity> OfGroups(
        Formula formula, ReadOnlySpan<Quantity> groups, Quantity? population, BoundPolicy? policy, Func<Interval[], Interval?, Outcome<Interval>> kernel)
    {
        ValueList<Input> inputs = Measure.Listed("x", groups);
        if (inputs.IsEmpty)
        {
            return Result.Undefined<Quantity>(UndefinedReason.TooFewObservations, formula, inputs, policy ?? BoundPolicy.Default);
        }

        Unit unit = inputs[0].Quantity!.Unit;
        return population is null
            ? Bounding(formula, unit, inputs, policy, x => kernel(x.ToArray(), null))
            : Bounding(formula, unit, [.. inputs, Input.Of("N", population)], policy, x => kernel(x[..^1].ToArray(), x[^1]));
    }

    private static Derived<Quantity> OfTotal(Formula formula, Unit unit, Parts parts, TalentMetric total, BoundPolicy? policy, Measure.Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(total);
        ValueList<Input> inputs = [.. parts.Inputs, Observed.AsInput(total, "T")];
        return (parts.Obstacle ?? parts.WhyNotPartsOf(total)) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : Bounding(formula, unit, inputs, policy, kernel);
    }

    private static Derived<Quantity> Bounding(Formula formula, Unit unit, ValueList<Input> inputs, BoundPolicy? policy, Measure.Kernel kernel) =>
        Measure.SameUnit(inputs)
            ? OverMany.Bounding(formula, unit, inputs, policy, kernel)
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy ?? BoundPolicy.Default);

    private static ValueList<Input> Given(ReadOnlySpan<Quantity> largest, Quantity total) =>
        [.. Measure.Listed("x", largest), Measure.Given("T", total)];

    private static void CheckOthers(int? others)
    {
        if (others is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(others));
        }
    }
}
