using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Figures of zero or above as parts of their sum, and the most and the least unequal ways in which their bounds let them share it.</summary>
/// <remarks>
/// <para>One vector of figures is no less unequal than another where, for every m, its m largest hold at least as large a part of the sum (it
/// majorises the other); all measures of concentration and inequality here rise with that, or fall with it. So their ends stand at a vector
/// that majorises every one within the bounds (<see cref="Most"/>), and at one that every one majorises (<see cref="Least"/>).</para>
/// <para>Source: A. W. Marshall, I. Olkin and B. C. Arnold, Inequalities: Theory of Majorization and Its Applications (2011).</para>
/// </remarks>
internal sealed class Distribution
{
    // The digits of a part of the sum, so many beyond those of a decimal that their rounding never shows.
    private const int Digits = 38;

    private readonly BigInteger[] _lower;

    // Without an end where the figure has none.
    private readonly BigInteger?[] _upper;

    private BigInteger[][]? _levels;

    private Distribution(BigInteger[] lower, BigInteger?[] upper) => (_lower, _upper) = (lower, upper);

    /// <summary>Parts of wholes in the order of their quotients.</summary>
    public static Comparer<(BigInteger Part, BigInteger Whole)> ByPart { get; } = Comparer<(BigInteger Part, BigInteger Whole)>.Create(Compare);

    /// <summary>How many figures there are.</summary>
    public int Count => _lower.Length;

    /// <summary>Whether every figure is one number.</summary>
    public bool IsExact { get; private init; }

    /// <summary>The least figures, in a common unit.</summary>
    public BigInteger[] Lower => _lower;

    /// <summary>The greatest figures, in the same unit; without an end where the figure has none.</summary>
    public BigInteger?[] Upper => _upper;

    /// <summary>A vector, in a unit of its own, that majorises all within the bounds.</summary>
    public BigInteger[] Most => IsExact ? _lower : Envelope(Toward.Upper);

    /// <summary>A vector, in a unit of its own, that all within the bounds majorise.</summary>
    public BigInteger[] Least => IsExact ? _lower : Envelope(Toward.Lower);

    /// <summary>The figures levelled within their bounds as far as they allow, for every level at which one of them meets an end.</summary>
    /// <remarks>Of all vectors with one sum, that in which every figure stands at one level t, or at the end of its bounds that is nearest to
    /// it, is majorised by the others. Between two of these levels each part of the sum is a quotient of two linear functions of t, so
    /// that the least part of the m largest stands at a level listed here.</remarks>
    public BigInteger[][] Levels => _levels ??= [.. AllLevels()];

    /// <summary>The vector of least sum of squares by square of the sum.</summary>
    public BigInteger[] LeastSquares => IsExact
        ? _lower
        : Levels.Concat(LevelsOfSquares()).MinBy(Squares, ByPart)!;

    /// <summary>Takes bounded figures as parts of their sum.</summary>
    public static Outcome<Distribution> Of(ReadOnlySpan<Interval> figures)
    {
        if (figures.IsEmpty)
        {
            return Outcome<Distribution>.Undefined(UndefinedReason.TooFewObservations);
        }

        int scale = 0;
        bool isExact = true;
        bool mayAllBeZero = true;
        foreach (Interval figure in figures)
        {
            if (figure.LowerEnd.IsAbsent || figure.LowerEnd.Sign < 0)
            {
                return Outcome<Distribution>.Undefined(UndefinedReason.NegativeValue);
            }

            scale = Math.Max(scale, Math.Max(figure.LowerEnd.Value.Scale, figure.UpperEnd.Value.Scale));
            isExact &= figure.IsPoint;
            mayAllBeZero &= figure.ContainsZero;
        }

        if (mayAllBeZero)
        {
            return Outcome<Distribution>.Undefined(UndefinedReason.AllZero);
        }

        var lower = new BigInteger[figures.Length];
        var upper = new BigInteger?[figures.Length];
        for (int i = 0; i < figures.Length; i++)
        {
            lower[i] = Units(figures[i].LowerEnd.Value, scale);
            upper[i] = figures[i].UpperEnd.IsAbsent ? null : Units(figures[i].UpperEnd.Value, scale);
        }

        return Outcome<Distribution>.Of(new(lower, upper) { IsExact = isExact });
    }

    /// <summary>Some of the figures.</summary>
    public Distribution Of(int[] members) =>
        new(Array.ConvertAll(members, i => _lower[i]), Array.ConvertAll(members, i => _upper[i])) { IsExact = Array.TrueForAll(members, i => _lower[i] == _upper[i]) };

    /// <summary>The sum of each group of figures.</summary>
    public Distribution SumsOf(int[][] groups)
    {
        BigInteger[] lower = Array.ConvertAll(groups, group => group.Aggregate(BigInteger.Zero, (sum, i) => sum + _lower[i]));
        BigInteger?[] upper = Array.ConvertAll(groups, group => group.Aggregate((BigInteger?)0, (sum, i) => sum + _upper[i]));
        return new(lower, upper) { IsExact = IsExact };
    }

    /// <summary>The mean of each group of figures, as often as the group has members, in a unit of their own.</summary>
    public Distribution MeansOf(int[][] groups)
    {
        Distribution sums = SumsOf(groups);
        BigInteger common = groups.Aggregate(BigInteger.One, (multiple, group) => multiple * group.Length / BigInteger.GreatestCommonDivisor(multiple, group.Length));
        BigInteger[] lower = [.. groups.SelectMany((group, g) => Enumerable.Repeat(sums._lower[g] * (common / group.Length), group.Length))];
        BigInteger?[] upper = [.. groups.SelectMany((group, g) => Enumerable.Repeat(sums._upper[g] * (common / group.Length), group.Length))];
        return new(lower, upper) { IsExact = IsExact };
    }

    /// <summary>The range of a measure that rises with inequality; from a vector of one's own where the least end is known more closely.</summary>
    public Interval Rising(Func<BigInteger[], Interval> measure, BigInteger[]? least = null) =>
        IsExact ? measure(_lower) : new(measure(least ?? Least).LowerEnd, measure(Most).UpperEnd);

    /// <summary>The range of a measure that falls with inequality.</summary>
    public Interval Falling(Func<BigInteger[], Interval> measure, BigInteger[]? least = null) =>
        IsExact ? measure(_lower) : new(measure(Most).LowerEnd, measure(least ?? Least).UpperEnd);

    /// <summary>The range of the part of the sum that the m largest figures hold; sharp.</summary>
    public Interval PartOfLargest(int m)
    {
        (BigInteger least, BigInteger leastOf) = LeastPartsOfLargest()[m - 1];
        (BigInteger most, BigInteger mostOf) = MostPartOfLargest(m);
        return new(Quotients.Rounded(least, leastOf, closed: true, Toward.Lower), Quotients.Rounded(most, mostOf, closed: true, Toward.Upper));
    }

    /// <summary>The part of the sum that one figure holds, a / (a + rest); sharp.</summary>
    public Interval Part(int i)
    {
        BigInteger lowest = _lower.Aggregate(BigInteger.Zero, (sum, figure) => sum + figure) - _lower[i];
        BigInteger? highest = _upper.Where((_, other) => other != i).Aggregate((BigInteger?)0, (sum, figure) => sum + figure);
        return new(
            _lower[i].IsZero || highest is null ? End.At(0, closed: true) : Quotients.Rounded(_lower[i], _lower[i] + highest.Value, closed: true, Toward.Lower),
            _upper[i] is not { } upper ? End.At(1, closed: true)
                : upper.IsZero ? End.At(0, closed: true)
                : Quotients.Rounded(upper, upper + lowest, closed: true, Toward.Upper));
    }

    /// <summary>The quotient of two whole numbers between its two roundings.</summary>
    public static Interval Quotient(BigInteger dividend, BigInteger divisor) =>
        new(Quotients.Rounded(dividend, divisor, closed: true, Toward.Lower), Quotients.Rounded(dividend, divisor, closed: true, Toward.Upper));

    public static BigInteger Sum(BigInteger[] vector) => vector.Aggregate(BigInteger.Zero, (sum, figure) => sum + figure);

    public static (BigInteger Part, BigInteger Whole) Squares(BigInteger[] vector) =>
        (vector.Aggregate(BigInteger.Zero, (sum, figure) => sum + (figure * figure)), BigInteger.Pow(Sum(vector), 2));

    /// <summary>The number in units of 10^-scale.</summary>
    public static BigInteger Units(decimal value, int scale)
    {
        BigInteger units = (BigInteger)Directed.Mantissa(value) * Enclosure.PowerOfTen(scale - value.Scale);
        return value < 0 ? -units : units;
    }

    private static int Compare((BigInteger Part, BigInteger Whole) one, (BigInteger Part, BigInteger Whole) other) =>
        (one.Part * other.Whole).CompareTo(other.Part * one.Whole);

    private IEnumerable<BigInteger[]> AllLevels()
    {
        if (IsExact)
        {
            yield return _lower;
            yield break;
        }

        foreach (BigInteger end in Ends())
        {
            BigInteger[] vector = [.. _lower.Select((lower, i) => BigInteger.Max(lower, _upper[i] is { } upper ? BigInteger.Min(end, upper) : end))];
            if (!Sum(vector).IsZero)
            {
                yield return vector;
            }
        }

        // Where the level rises without end, the figures without an upper end hold everything in equal parts.
        if (Array.Exists(_upper, end => end is null))
        {
            yield return Array.ConvertAll(_upper, end => end is null ? BigInteger.One : 0);
        }
    }

    // The quotient Q / S² falls along a level t while t is below Q / S and rises above. With A the squares and B the sum of the figures
    // that stand at an end, and m figures at the level, Q / S = (A + m t²) / (B + m t), which is t where t = A / B.
    private IEnumerable<BigInteger[]> LevelsOfSquares()
    {
        BigInteger[] ends = Ends();
        for (int piece = 0; piece < ends.Length; piece++)
        {
            BigInteger from = ends[piece];
            BigInteger? to = piece + 1 < ends.Length ? ends[piece + 1] : null;
            var held = new BigInteger?[Count];
            for (int i = 0; i < Count; i++)
            {
                held[i] = _lower[i] >= to ? _lower[i] : _upper[i] <= from ? _upper[i] : null;
            }

            BigInteger sum = held.Aggregate(BigInteger.Zero, (total, figure) => total + (figure ?? 0));
            BigInteger squares = held.Aggregate(BigInteger.Zero, (total, figure) => total + ((figure * figure) ?? 0));
            if (!sum.IsZero && squares >= from * sum && !(squares > to * sum))
            {
                yield return Array.ConvertAll(held, figure => figure * sum ?? squares);
            }
        }
    }

    private BigInteger[] Ends() => [.. _lower.Concat(_upper.OfType<BigInteger>()).Distinct().Order()];

    /// <summary>For each m the least part of the sum that the m largest figures hold.</summary>
    private (BigInteger Part, BigInteger Whole)[] LeastPartsOfLargest()
    {
        var least = new (BigInteger Part, BigInteger Whole)[Count];
        foreach (BigInteger[] vector in Levels)
        {
            BigInteger whole = Sum(vector);
            BigInteger part = 0;
            int m = 0;
            foreach (BigInteger figure in vector.OrderDescending())
            {
                part += figure;
                if (least[m].Whole.IsZero || Compare((part, whole), least[m]) < 0)
                {
                    least[m] = (part, whole);
                }

                m++;
            }
        }

        return least;
    }

    /// <summary>The greatest part of the sum that m figures hold: some m of them at their upper ends, all others at their lower.</summary>
    /// <remarks>Which, Dinkelbach's method finds: for a part p / q that some m hold, another m hold more just where the figures' sum of
    /// (q - p) upper + p lower is larger.</remarks>
    private (BigInteger Part, BigInteger Whole) MostPartOfLargest(int m)
    {
        // A figure without an end takes all.
        if (IsExact || Array.Exists(_upper, end => end is null))
        {
            return IsExact ? LeastPartsOfLargest()[m - 1] : (1, 1);
        }

        BigInteger lowest = Sum(_lower);
        (BigInteger Part, BigInteger Whole) most = (0, 1);
        while (true)
        {
            (BigInteger part, BigInteger whole) = most;
            BigInteger[] keys = [.. _lower.Select((lower, i) => ((whole - part) * _upper[i]!.Value) + (part * lower))];
            int[] order = [.. Enumerable.Range(0, Count).OrderByDescending(i => keys[i])];
            BigInteger held = 0;
            BigInteger left = lowest;
            foreach (int i in order.AsSpan(0, m))
            {
                held += _upper[i]!.Value;
                left -= _lower[i];
            }

            if (Compare((held, held + left), most) <= 0)
            {
                return most;
            }

            most = (held, held + left);
        }
    }

    /// <summary>The vector whose m largest hold, for every m, at least the greatest part that m figures can hold, or at most the least.</summary>
    private BigInteger[] Envelope(Toward side)
    {
        // Divisible by the number of figures, so that equal parts are whole.
        BigInteger unit = Enclosure.PowerOfTen(Digits) * Count;
        var parts = new BigInteger[Count + 1];
        (BigInteger Part, BigInteger Whole)[] least = side == Toward.Lower ? LeastPartsOfLargest() : [];
        for (int m = 1; m <= Count; m++)
        {
            (BigInteger part, BigInteger whole) = side == Toward.Lower ? least[m - 1] : MostPartOfLargest(m);
            // Away from the true value, below it by as much as equal whole parts of a sum can be off.
            parts[m] = m == Count ? unit : side == Toward.Lower ? (part * unit / whole) - Count : ((part * unit) + whole - 1) / whole;
        }

        return Increments(parts);
    }

    /// <summary>The increments of the least concave sequence above the given one, whole numbers of the same sum.</summary>
    public static BigInteger[] Increments(BigInteger[] sequence)
    {
        var corners = new List<int> { 0 };
        for (int m = 1; m < sequence.Length; m++)
        {
            while (corners.Count > 1 && IsBelow(sequence, corners[^2], corners[^1], m))
            {
                corners.RemoveAt(corners.Count - 1);
            }

            corners.Add(m);
        }

        var increments = new BigInteger[sequence.Length - 1];
        for (int corner = 1; corner < corners.Count; corner++)
        {
            (int from, int to) = (corners[corner - 1], corners[corner]);
            BigInteger each = BigInteger.DivRem(sequence[to] - sequence[from], to - from, out BigInteger rest);
            for (int i = from; i < to; i++)
            {
                // What does not divide goes to the first, so that no part of the sequence is passed below.
                increments[i] = each + (i - from < rest ? 1 : 0);
            }
        }

        return increments;
    }

    private static bool IsBelow(BigInteger[] sequence, int first, int middle, int last) =>
        (sequence[middle] - sequence[first]) * (last - first) <= (sequence[last] - sequence[first]) * (middle - first);
}
