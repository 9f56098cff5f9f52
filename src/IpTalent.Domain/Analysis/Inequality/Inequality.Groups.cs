using System.Numerics;

namespace IpTalent.Domain;

public static partial class Inequality
{
    internal static readonly Formula GeneralisedEntropyBetweenGroupsFormula = new()
    {
        Code = "generalised-entropy-between-groups",
        Name = LocalizedText.Of("Generalised entropy between groups", "组间广义熵指数"),
        Expression = "(Σ n_g (m_g / m)^α / n - 1) / (α (α - 1)), m_g = Σ_g x / n_g",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula GeneralisedEntropyWithinGroupsFormula = new()
    {
        Code = "generalised-entropy-within-groups",
        Name = LocalizedText.Of("Generalised entropy within groups", "组内广义熵指数"),
        Expression = "Σ (n_g / n)^(1 - α) (Σ_g x / Σ x)^α GE_g",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>The inequality that would be left if all in each group had its mean; with that within groups it makes up the whole.</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places; 1 for Theil's T.</param>
    /// <param name="groups">x, in groups: provinces by the part of the country they lie in.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (all means equal). Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no group, or one without a figure),
    /// <see cref="UndefinedReason.ZeroValue"/> (with α of 0 or below, a group may be all zero), and as
    /// <see cref="GeneralisedEntropy(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, 1980.</remarks>
    /// <exception cref="ArgumentNullException">The groups, one of them or a figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> GeneralisedEntropyBetweenGroups(
        decimal alpha, IReadOnlyList<IReadOnlyList<Quantity>> groups, BoundPolicy? policy = null) =>
        OfGroups(GeneralisedEntropyBetweenGroupsFormula, alpha, groups, policy, BetweenGroupsOf);

    /// <summary>The inequality of exact numbers that would be left if all in each group had its mean.</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places.</param>
    /// <param name="groups">x, in groups.</param>
    /// <returns>From 0, to 27 decimal places or so. Undefined as
    /// <see cref="GeneralisedEntropyBetweenGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">The groups, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Outcome<decimal> GeneralisedEntropyBetweenGroups(decimal alpha, IReadOnlyList<IReadOnlyList<decimal>> groups) =>
        OfGroups(alpha, groups, BetweenGroupsOf);

    /// <summary>The inequality between groups of observations, such as provinces by the part of the country they lie in.</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places.</param>
    /// <param name="figures">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="group">The group that an observation belongs to, by its name.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="GeneralisedEntropyBetweenGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>; <see cref="UndefinedReason.NotAdditive"/> where the figures have no sum.</returns>
    /// <exception cref="ArgumentNullException">An argument or an observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> GeneralisedEntropyBetweenGroups(
        decimal alpha, IEnumerable<TalentMetric> figures, Func<TalentMetric, string> group, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OfGroups(GeneralisedEntropyBetweenGroupsFormula, alpha, Parts.Of(figures, "x", adding: true, partition), group, policy, BetweenGroupsOf);

    /// <summary>The inequality within groups, each counted by its part of the population and of the sum; with that between groups it makes up the whole.</summary>
    /// <inheritdoc cref="GeneralisedEntropyBetweenGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all in each group are equal). Undefined as
    /// <see cref="GeneralisedEntropyBetweenGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.ZeroValue"/> where a figure may be zero, with α of 0 or below.</returns>
    /// <remarks>Source: A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, 1980.</remarks>
    public static Derived<Quantity> GeneralisedEntropyWithinGroups(
        decimal alpha, IReadOnlyList<IReadOnlyList<Quantity>> groups, BoundPolicy? policy = null) =>
        OfGroups(GeneralisedEntropyWithinGroupsFormula, alpha, groups, policy, WithinGroupsOf);

    /// <summary>The inequality of exact numbers within groups.</summary>
    /// <inheritdoc cref="GeneralisedEntropyBetweenGroups(decimal, IReadOnlyList{IReadOnlyList{decimal}})" path="/param|/exception"/>
    /// <returns>From 0, to 27 decimal places or so. Undefined as
    /// <see cref="GeneralisedEntropyWithinGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> GeneralisedEntropyWithinGroups(decimal alpha, IReadOnlyList<IReadOnlyList<decimal>> groups) =>
        OfGroups(alpha, groups, WithinGroupsOf);

    /// <summary>The inequality within groups of observations.</summary>
    /// <inheritdoc cref="GeneralisedEntropyBetweenGroups(decimal, IEnumerable{TalentMetric}, Func{TalentMetric, string}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="GeneralisedEntropyWithinGroups(decimal, IReadOnlyList{IReadOnlyList{Quantity}}, BoundPolicy?)"/>, and undefined as
    /// <see cref="GeneralisedEntropyBetweenGroups(decimal, IEnumerable{TalentMetric}, Func{TalentMetric, string}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> GeneralisedEntropyWithinGroups(
        decimal alpha, IEnumerable<TalentMetric> figures, Func<TalentMetric, string> group, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OfGroups(GeneralisedEntropyWithinGroupsFormula, alpha, Parts.Of(figures, "x", adding: true, partition), group, policy, WithinGroupsOf);

    private delegate Outcome<Interval> GroupKernel(Exponent alpha, Distribution x, int[][] groups);

    private static Derived<Quantity> OfGroups(
        Formula formula, decimal alpha, IReadOnlyList<IReadOnlyList<Quantity>> groups, BoundPolicy? policy, GroupKernel kernel)
    {
        (Quantity[] figures, int[][] members) = Flat(groups);
        return OfGroups(formula, alpha, Measure.Listed("x", figures, nameof(groups)), members, policy, kernel);
    }

    private static Outcome<decimal> OfGroups(decimal alpha, IReadOnlyList<IReadOnlyList<decimal>> groups, GroupKernel kernel)
    {
        Exponent exponent = Exponent.Of(alpha);
        (decimal[] figures, int[][] members) = Flat(groups);
        return Measure.OnNumbers(figures, x => OfGroups(exponent, x, members, kernel));
    }

    private static Derived<Quantity> OfGroups(
        Formula formula, decimal alpha, Parts parts, Func<TalentMetric, string> group, BoundPolicy? policy, GroupKernel kernel)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (parts.Obstacle is { } obstacle)
        {
            return Result.Undefined<Quantity>(obstacle.Reason, WithAlpha(formula, alpha), parts.Inputs, policy ?? BoundPolicy.Default, obstacle.Detail);
        }

        int[][] members =
        [
            .. Enumerable.Range(0, parts.Metrics.Count).GroupBy(i => group(parts.Metrics[i]), StringComparer.Ordinal)
                .OrderBy(found => found.Key, StringComparer.Ordinal).Select(found => found.ToArray()),
        ];
        return OfGroups(formula, alpha, parts.Inputs, members, policy, kernel);
    }

    private static Derived<Quantity> OfGroups(
        Formula formula, decimal alpha, ValueList<Input> inputs, int[][] members, BoundPolicy? policy, GroupKernel kernel)
    {
        Exponent exponent = Exponent.Of(alpha);
        return OverMany.Of(WithAlpha(formula, alpha), Unit.Index, inputs, policy, x => OfGroups(exponent, x, members, kernel));
    }

    private static Outcome<Interval> OfGroups(Exponent alpha, ReadOnlySpan<Interval> figures, int[][] groups, GroupKernel kernel) =>
        Array.Exists(groups, group => group.Length == 0)
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(figures).Then(x => kernel(alpha, x, groups));

    // The means, each as often as its group has members. Taken as unrelated, they allow no less than the figures do.
    private static Outcome<Interval> BetweenGroupsOf(Exponent alpha, Distribution x, int[][] groups)
    {
        Distribution means = x.MeansOf(groups);
        return alpha.Numerator <= 0 && Array.Exists(means.Lower, mean => mean.IsZero)
            ? Outcome<Interval>.Undefined(UndefinedReason.ZeroValue)
            : Outcome<Interval>.Of(GeneralisedEntropyOf(alpha, means));
    }

    private static Outcome<Interval> WithinGroupsOf(Exponent alpha, Distribution x, int[][] groups)
    {
        if (alpha.Numerator <= 0 && Array.Exists(x.Lower, figure => figure.IsZero))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.ZeroValue);
        }

        Distribution sums = x.SumsOf(groups);
        var terms = new Interval[groups.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            Distribution group = x.Of(groups[g]);
            Interval share = sums.Part(g);
            Interval population = Distribution.Quotient(groups[g].Length, x.Count);

            // A group that has nothing has no inequality, and one that may have nothing no more than its size allows.
            Interval within = group.Lower.All(figure => figure.IsZero)
                ? new(End.At(0, closed: true), GeneralisedEntropyOf(alpha, Alone(group.Count)).UpperEnd)
                : GeneralisedEntropyOf(alpha, group);
            Interval weight = (alpha.LessThanOne.Numerator == 0 ? Interval.Point(1) : ByMean.Power(population, alpha.LessThanOne))
                * (alpha.Numerator == 0 ? Interval.Point(1) : share == Interval.Point(0) ? share : ByMean.Power(share, alpha));
            terms[g] = weight * within;
        }

        return Outcome<Interval>.Of(Sums.Of(terms));
    }

    private static BigInteger[] Alone(int count) => [1, .. Enumerable.Repeat(BigInteger.Zero, count - 1)];

    private static (T[] Figures, int[][] Members) Flat<T>(IReadOnlyList<IReadOnlyList<T>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var members = new int[groups.Count][];
        var figures = new List<T>();
        for (int g = 0; g < groups.Count; g++)
        {
            ArgumentNullException.ThrowIfNull(groups[g], nameof(groups));
            members[g] = [.. Enumerable.Range(figures.Count, groups[g].Count)];
            figures.AddRange(groups[g]);
        }

        return ([.. figures], members);
    }
}
