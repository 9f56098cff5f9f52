using System.Numerics;

namespace IpTalent.Domain;

public static partial class Inequality
{
    internal static readonly Formula LorenzCurveFormula = new()
    {
        Code = "lorenz-curve",
        Name = LocalizedText.Of("Lorenz curve", "洛伦兹曲线"),
        Expression = "(k / n, (x_1 + … + x_k) / Σ x), x_1 ≤ … ≤ x_n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula WeightedLorenzCurveFormula = new()
    {
        Code = "weighted-lorenz-curve",
        Name = LocalizedText.Of("Weighted Lorenz curve", "加权洛伦兹曲线"),
        Expression = "((w_1 + … + w_k) / Σ w, (w_1 x_1 + … + w_k x_k) / Σ w x), x_1 ≤ … ≤ x_n",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>Which part of the sum the k poorest have, for every k: (k / n, (x_1 + … + x_k) / Σ x), the figures in order.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>One point more than there are figures, from (0, 0) to (1, 1). Undefined as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>The bounds of each point are sharp, though no one vector of figures need reach those of two. Source: M. O. Lorenz, Methods of Measuring
    /// the Concentration of Wealth, 1905.</remarks>
    public static Derived<LorenzCurve> LorenzCurve(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = Measure.Listed("x", figures);
        return Measure.SameUnit(inputs)
            ? Curve(LorenzCurveFormula, inputs, policy, LorenzCurveOf)
            : Measure.UnitMismatch<LorenzCurve>(LorenzCurveFormula, inputs, policy);
    }

    /// <summary>Which part of the sum of exact numbers the k smallest are, for every k: (k / n, (x_1 + … + x_k) / Σ x).</summary>
    /// <returns>One point more than there are numbers. Undefined as <see cref="LorenzCurve(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<LorenzCurve> LorenzCurve(params ReadOnlySpan<decimal> figures) => LorenzCurveOf(Points(figures));

    /// <summary>Which part of the sum the k poorest areas or categories have, for every k: (k / n, (x_1 + … + x_k) / Σ x).</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="LorenzCurve(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>; <see cref="UndefinedReason.NotAdditive"/> where the figures have no sum.</returns>
    public static Derived<LorenzCurve> LorenzCurve(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        Parts parts = Parts.Of(figures, "x", adding: true, partition);
        return parts.Obstacle is { } obstacle
            ? Result.Undefined<LorenzCurve>(obstacle.Reason, LorenzCurveFormula, parts.Inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : Curve(LorenzCurveFormula, parts.Inputs, policy ?? BoundPolicy.Default, LorenzCurveOf);
    }

    /// <summary>Which part of the whole those with the smallest averages have, each average standing for many: (Σ w / Σ w, Σ w x / Σ w x) up to the k-th.</summary>
    /// <param name="figures">x, exact averages such as attorneys per 10,000 persons, in whatever order.</param>
    /// <param name="weights">w, for each of them in the same order how many it stands for.</param>
    /// <returns>One point more than there are numbers, in the order of the averages, the weights going along with them. Undefined as
    /// <see cref="WeightedGini(ReadOnlySpan{decimal}, ReadOnlySpan{decimal})"/>.</returns>
    /// <exception cref="ArgumentException">Figures and weights differ in number.</exception>
    public static Outcome<LorenzCurve> WeightedLorenzCurve(ReadOnlySpan<decimal> figures, ReadOnlySpan<decimal> weights)
    {
        OverMany.RequirePairs(figures.Length, weights.Length, nameof(weights));
        Outcome<Distribution> values = Distribution.Of(Points(figures));
        Outcome<Distribution> counts = Distribution.Of(Points(weights));
        return values.Then(x => counts.Then(w => WeightedLorenzCurveOf(x.Lower, w.Lower)));
    }

    private static Derived<LorenzCurve> Curve(
        Formula formula, ValueList<Input> inputs, BoundPolicy policy, Func<Interval[], Outcome<LorenzCurve>> kernel)
    {
        Outcome<LorenzCurve> outcome = kernel([.. inputs.Select(input => input.Quantity!.Under(policy))]);
        return outcome.TryGetValue(out LorenzCurve? curve)
            ? Result.Of(curve, formula, inputs, policy)
            : Result.Undefined<LorenzCurve>(outcome.Reason!.Value, formula, inputs, policy);
    }

    // The k poorest have what the n - k richest leave.
    private static Outcome<LorenzCurve> LorenzCurveOf(Interval[] figures) => Distribution.Of(figures).Then(x =>
    {
        var points = new LorenzPoint[x.Count + 1];
        points[0] = new(Interval.Point(0), Interval.Point(0));
        points[x.Count] = new(Interval.Point(1), Interval.Point(1));
        for (int k = 1; k < x.Count; k++)
        {
            points[k] = new(Distribution.Quotient(k, x.Count), Interval.Point(1) - x.PartOfLargest(x.Count - k));
        }

        return Outcome<LorenzCurve>.Of(new([.. points]));
    });

    private static Outcome<LorenzCurve> WeightedLorenzCurveOf(BigInteger[] figures, BigInteger[] weights)
    {
        int[] order = [.. Enumerable.Range(0, figures.Length).OrderBy(i => figures[i])];
        BigInteger population = Distribution.Sum(weights);
        BigInteger whole = Distribution.Sum([.. order.Select(i => weights[i] * figures[i])]);
        if (whole.IsZero)
        {
            return Outcome<LorenzCurve>.Undefined(UndefinedReason.AllZero);
        }

        var points = new LorenzPoint[figures.Length + 1];
        points[0] = new(Interval.Point(0), Interval.Point(0));
        (BigInteger counted, BigInteger held) = (0, 0);
        for (int k = 0; k < order.Length; k++)
        {
            counted += weights[order[k]];
            held += weights[order[k]] * figures[order[k]];
            points[k + 1] = new(Distribution.Quotient(counted, population), Distribution.Quotient(held, whole));
        }

        return Outcome<LorenzCurve>.Of(new([.. points]));
    }

    private static Interval[] Points(ReadOnlySpan<decimal> numbers)
    {
        var points = new Interval[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            points[i] = Interval.Point(numbers[i]);
        }

        return points;
    }
}
