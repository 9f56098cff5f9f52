namespace IpTalent.Domain;

public static partial class Ratios
{
    /// <summary>The part that some observations make of themselves and the rest together: three provinces of all.</summary>
    /// <inheritdoc cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="part">The observations above the line.</param>
    /// <param name="rest">All others: the same indicator and time, other areas or categories.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.TooFewObservations"/> (none), <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/>. The order of the observations changes nothing.</remarks>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static Derived<Quantity> ShareOfSum(
        IEnumerable<TalentMetric> part, IEnumerable<TalentMetric> rest, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rest);
        TalentMetric[] subset = [.. part];
        TalentMetric[] others = [.. rest];
        var all = Parts.Of([.. subset, .. others], "x", adding: true, partition, nameof(part));
        ValueList<Input> a = InputsAmong(all, subset, "a");
        ValueList<Input> r = InputsAmong(all, others, "r");
        Formula formula = ManyFormula(a.Count, r.Count);
        return all.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, [.. a, .. r], policy ?? BoundPolicy.Default, obstacle.Detail)
            : ShareOfSum(a, r, formula, policy);
    }

    /// <summary>The share of the first observation in the sum of all, of the first two, and so on to all.</summary>
    /// <inheritdoc cref="CumulativeShare(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/returns"/>
    /// <param name="parts">The observations in the order in which they are to be added: one indicator and time, areas or categories that
    /// do not overlap.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="ShareOfSum(IEnumerable{TalentMetric}, IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static ValueList<Derived<Quantity>> CumulativeShare(
        IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        TalentMetric[] given = [.. parts];
        var all = Parts.Of(given, "x", adding: true, partition, nameof(parts));
        ValueList<Input> inputs = InOrder(given, "x");
        return all.Obstacle is { } obstacle
            ? [.. given.Select((_, i) => Result.Undefined<Quantity>(
                obstacle.Reason, CumulativeFormula(i + 1, given.Length), inputs, policy ?? BoundPolicy.Default, obstacle.Detail))]
            : CumulativeShare(inputs, policy);
    }

    /// <summary>Some of the parts as inputs, in the order of the parts.</summary>
    private static ValueList<Input> InputsAmong(Parts all, TalentMetric[] some, string symbol) =>
        InOrder([.. all.Metrics.Where(some.Contains)], symbol);

    private static ValueList<Input> InOrder(TalentMetric[] metrics, string symbol) =>
        metrics.Select((metric, i) => Observed.AsInput(metric, FormattableString.Invariant($"{symbol}{i + 1}"))).ToValueList();
}
