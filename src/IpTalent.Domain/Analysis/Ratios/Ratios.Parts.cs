using System.Globalization;

namespace IpTalent.Domain;

public static partial class Ratios
{
    internal static readonly Formula ShareOfSumFormula = new()
    {
        Code = "share-of-sum",
        Name = LocalizedText.Of("Share of the sum", "占合计的比重"),
        Expression = "a / (a + r)",
    };

    internal static readonly Formula CumulativeShareFormula = new()
    {
        Code = "cumulative-share",
        Name = LocalizedText.Of("Cumulative share", "累计占比"),
        Expression = "(x1 + ... + xk) / (x1 + ... + xn)",
    };

    /// <summary>The part that a figure makes of itself and the rest together: a / (a + r).</summary>
    /// <param name="part">a; zero or above.</param>
    /// <param name="rest">r, all that is not in the part, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from 0 to 1, shown as percent. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (both may be zero).</returns>
    /// <remarks>The part stands above and below the line, and is one number in both: the ends are al / (al + ru) and au / (au + rl), much
    /// nearer to each other than those of a part and a total taken as unrelated.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ShareOfSum(Quantity part, Quantity rest, BoundPolicy? policy = null) =>
        ShareOfSum(Measure.Given("a", part), Measure.Given("r", rest), policy);

    /// <summary>The part that some figures make of themselves and the rest together: (a1 + a2 + ...) / (a1 + ... + r1 + r2 + ...).</summary>
    /// <param name="part">a1, a2, ...; zero or above.</param>
    /// <param name="rest">r1, r2, ..., all that is not in the part, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)"/>; 1 without a rest, 0 without a part.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ShareOfSum(ReadOnlySpan<Quantity> part, ReadOnlySpan<Quantity> rest, BoundPolicy? policy = null) =>
        ShareOfSum(Measure.Listed("a", part), Measure.Listed("r", rest), ManyFormula(part.Length, rest.Length), policy);

    /// <summary>The part that one exact number makes of the sum of two: a / (a + r).</summary>
    /// <returns>A fraction from 0 to 1, exact or a decimal next to it. Undefined as <see cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> ShareOfSum(decimal part, decimal rest) =>
        Measure.OnNumbers([part, rest], static x => ShareOfSumOf(x[0], x[1]));

    /// <summary>The share of the first figure in the sum of all, of the first two, and so on to all: (x1 + ... + xk) / (x1 + ... + xn).</summary>
    /// <param name="figures">x1 to xn in the order in which they are to be added, commonly the largest first; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>One fraction from 0 to 1 for each figure, in the order given; the last is 1. Undefined as
    /// <see cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>Those added stand above and below the line and are one number in both, so the bounds are those of
    /// <see cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static ValueList<Derived<Quantity>> CumulativeShare(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        CumulativeShare(Measure.Listed("x", figures), policy);

    /// <summary>The share of the first exact number in the sum of all, of the first two, and so on to all.</summary>
    /// <returns>One fraction from 0 to 1 for each number, in the order given. Undefined as
    /// <see cref="ShareOfSum(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static ValueList<Outcome<decimal>> CumulativeShare(params ReadOnlySpan<decimal> numbers)
    {
        var shares = new Outcome<decimal>[numbers.Length];
        for (int i = 0; i < shares.Length; i++)
        {
            int k = i + 1;
            shares[i] = Measure.OnNumbers(numbers, x => ShareOfSumOf(RoundedSums.Of(x[..k]), RoundedSums.Of(x[k..])));
        }

        return [.. shares];
    }

    /// <summary>Numbers rounded so that they still add up to their rounded total, by largest remainder: each is cut down to a multiple of
    /// the granule, and what the total lacks goes, one granule each, to those that were cut the most.</summary>
    /// <param name="granule">What the numbers are rounded to: 0.001 for a tenth of a percent, 1 for whole persons; above zero.</param>
    /// <param name="parts">The numbers, exact or nearly so.</param>
    /// <returns>The rounded numbers in the order given. Their sum is that of the numbers, rounded to the granule, half a granule up. A
    /// multiple of the granule stays as it is. Of two that were cut by the same amount the larger comes first, and of equals the one given
    /// first.</returns>
    /// <remarks>For showing numbers only: a part may be moved by almost a whole granule, so that what comes out is not a rounded figure with
    /// its usual bounds. Figures with bounds are therefore not taken. Source: H. F. Niemeyer and A. C. Niemeyer, Apportionment Methods, 2008
    /// (the method of Hamilton and Hare).</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The sum lies beyond the largest decimal.</exception>
    public static ValueList<decimal> RoundToTotal(decimal granule, params ReadOnlySpan<decimal> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(granule);
        decimal[] given = parts.ToArray();
        decimal[] cut = Array.ConvertAll(given, part => part % granule is var rest && rest < 0 ? rest + granule : rest);
        decimal lacking = cut.Sum();
        decimal half = lacking % granule;
        decimal more = ((lacking - half) / granule) + (half >= granule - half ? 1 : 0);
        decimal[] rounded = [.. given.Zip(cut, (part, rest) => part - rest)];
        foreach (int i in Enumerable.Range(0, given.Length).OrderByDescending(i => cut[i]).ThenByDescending(i => given[i]).Take((int)more))
        {
            rounded[i] += granule;
        }

        return [.. rounded];
    }

    internal static Derived<Quantity> ShareOfSum(Given part, Given rest, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(part, rest);
        return Measure.SameUnit(part, rest)
            ? Measure.Of(ShareOfSumFormula, Unit.Percent, inputs, policy, static x => ShareOfSumOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(ShareOfSumFormula, inputs, policy);
    }

    internal static Derived<Quantity> ShareOfSum(ValueList<Input> part, ValueList<Input> rest, Formula formula, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [.. part, .. rest];
        int k = part.Count;
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Unit.Percent, inputs, policy, x => ShareOfSumOf(RoundedSums.Of(x[..k]), RoundedSums.Of(x[k..])))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    internal static ValueList<Derived<Quantity>> CumulativeShare(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        bool comparable = Measure.SameUnit(inputs);
        var shares = new Derived<Quantity>[inputs.Count];
        for (int i = 0; i < shares.Length; i++)
        {
            int k = i + 1;
            Formula formula = CumulativeFormula(k, inputs.Count);
            shares[i] = comparable
                ? Measure.Of(formula, Unit.Percent, inputs, policy, x => ShareOfSumOf(RoundedSums.Of(x[..k]), RoundedSums.Of(x[k..])))
                : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
        }

        return [.. shares];
    }

    private static Formula ManyFormula(int parts, int rests) => ShareOfSumFormula with
    {
        Expression = $"{Bracketed(Added("a", parts))} / ({Added("a", parts)}{(parts > 0 && rests > 0 ? " + " : "")}{Added("r", rests)})",
    };

    private static Formula CumulativeFormula(int k, int n) => CumulativeShareFormula with
    {
        Expression = $"{Bracketed(Added("x", k))} / {Bracketed(Added("x", n))}",
    };

    private static string Bracketed(string sum) => sum.Contains('+', StringComparison.Ordinal) ? $"({sum})" : sum;

    /// <summary>x1 + x2, or x1 + ... + x9.</summary>
    private static string Added(string symbol, int count) => count switch
    {
        0 => "",
        1 => $"{symbol}1",
        2 => $"{symbol}1 + {symbol}2",
        _ => string.Create(CultureInfo.InvariantCulture, $"{symbol}1 + ... + {symbol}{count}"),
    };
}
