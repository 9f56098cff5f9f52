using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Location quotients and indices against vectors within the bounds: enclosed, and the quotients' ends reached.</summary>
public sealed class LocationLaws
{
    private static readonly Rational Nearly = Rational.TenToThe(-40);

    public static TheoryData<string> Quotients => [.. Measures.Keys];

    private static readonly Dictionary<string, (Func<Quantity[], Derived<Quantity>> Ours, Func<Rational[], Rational?> Exact)> Measures = new(StringComparer.Ordinal)
    {
        ["quotient"] = (x => Location.LocationQuotient(x[0], x[1], x[2], x[3]), Quotient),
        ["advantage"] = (x => Location.RevealedAdvantage(x[0], x[1], x[2], x[3]), Quotient),
        ["symmetric"] = (x => Location.SymmetricLocationQuotient(x[0], x[1], x[2], x[3]), x => Quotient(x) is { } q ? (q - 1) / (q + 1) : null),
        ["to rest"] = (x => Location.LocationQuotientRestOfNation(x[0], x[1], x[2], x[3]),
            x => (x[0] + x[1]).Sign == 0 || x[2].Sign == 0 ? null : x[0] / (x[0] + x[1]) / (x[2] / (x[2] + x[3]))),
        ["difference"] = (x => Location.AdditiveLocationQuotient(x[0], x[1], x[2], x[3]),
            x => (x[0] + x[1]).Sign == 0 ? null : (x[0] / (x[0] + x[1])) - ((x[0] + x[2]) / x.Sum())),
    };

    [Theory, MemberData(nameof(Quotients))]
    public void Quotient_MembersOfTheBounds_LieInside(string name) => ManyCases.Hold(
        cells => Corners(cells).Concat(cells.Vectors()).Where(x => Measures[name].Exact(x) is not null)
            .Outside(Measures[name].Ours(cells.AsQuantities()), x => Measures[name].Exact(x)!.Value),
        cases: ManyCases.Of(4, 4), name: name);

    [Theory, MemberData(nameof(Quotients))]
    public void Quotient_Ends_AreReachedAtCornersOrOneMaximum(string name) => ManyCases.Hold(
        cells =>
        {
            if (Measures[name].Ours(cells.AsQuantities()) is not { IsDefined: true } result)
            {
                return null;
            }

            Rational[] values = [.. Corners(cells).Select(Measures[name].Exact).OfType<Rational>()];
            (Rational least, Rational most) = (values.Min(), values.Max());
            Rational steps = 5 * Rational.TenToThe(-28) * (1 + Rational.Abs(most));
            return result.Bounds.Lower is not { } lower || lower > least || least - lower > steps ? $"{result.Bounds} begins below {least}"
                : result.Bounds.Upper is { } upper ? upper < most || upper - most > steps ? $"{result.Bounds} ends above {most}" : null
                : most > Rational.TenToThe(20) ? null : $"{result.Bounds} has no end, but {most}";
        },
        oneIn: 8, cases: ManyCases.Of(4, 4).Where(cells => Array.TrueForAll(cells, cell => cell.Lower < 1_000 && cell.Upper is null or < 1_000 && cell.Lower!.Value.Scale < 4)), name: name);

    [Fact]
    public void Indices_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        int half = figures.Length / 2;
        (Quantity[] region, Quantity[] rest) = (figures[..half].AsQuantities(), figures[half..(2 * half)].AsQuantities());
        Rational[][] vectors = [.. figures[..(2 * half)].Vectors().Where(x => x[..half].Sum().Sign > 0 && x[half..].Sum().Sign > 0)];
        return vectors.Outside(Location.KrugmanIndex(region, rest, RegionalReference.Nation), x => Distance(x, half, Nation))
            ?? vectors.Outside(Location.KrugmanIndex(region, rest, RegionalReference.RestOfNation), x => Distance(x, half, (y, j) => y[half + j] / y[half..].Sum()))
            ?? vectors.Outside(Location.CoefficientOfSpecialisation(region, rest, RegionalReference.Nation), x => Distance(x, half, Nation) / 2)
            ?? vectors.Outside(Location.HachmanIndex(region, rest), x => 1 / Enumerable.Range(0, half).Where(j => x[j].Sign > 0).Select(j => (x[j] / x[..half].Sum()).Power(2) / Nation(x, j)).Sum())
            ?? vectors.Outside(Location.LocationalGini(region, rest), x =>
                (from i in Enumerable.Range(0, half) from j in Enumerable.Range(0, half) select Rational.Abs((x[i] * x[half + j]) - (x[j] * x[half + i]))).Sum() / (2 * x[..half].Sum() * x.Sum()));

        Rational Nation(Rational[] x, int j) => (x[j] + x[half + j]) / x.Sum();
    }, oneIn: 8, cases: ManyCases.Of(2, 8));

    private static Rational Distance(Rational[] x, int half, Func<Rational[], int, Rational> reference) =>
        Enumerable.Range(0, half).Select(j => Rational.Abs((x[j] / x[..half].Sum()) - reference(x, j))).Sum();

    private static Rational? Quotient(Rational[] x) =>
        (x[0] + x[1]).Sign == 0 || (x[0] + x[2]).Sign == 0 ? null : x[0] * x.Sum() / ((x[0] + x[1]) * (x[0] + x[2]));

    /// <summary>All vectors of ends, and for each of them those where the first or the second cell is best, found by halving to 60 digits.</summary>
    private static IEnumerable<Rational[]> Corners(IntervalCase[] cells)
    {
        Rational[][] ends = Array.ConvertAll(cells, cell => Ends(cell));
        foreach (Rational e in ends[0])
        {
            foreach (Rational r in ends[1])
            {
                foreach (Rational c in ends[2])
                {
                    foreach (Rational o in ends[3])
                    {
                        yield return [e, r, c, o];
                        if (o.Sign > 0)
                        {
                            // e = (rc + √(rc (r + o)(c + o))) / o, and e = k (r + √(r (r + o))) / o - r with k = c + o
                            foreach (Rational best in new[] { ((r * c) + Root(r * c * (r + o) * (c + o))) / o, ((c + o) * (r + Root(r * (r + o))) / o) - r })
                            {
                                yield return [Within(best, ends[0]), r, c, o];
                            }
                        }

                        if (c.Sign > 0)
                        {
                            Rational best = ((o + c) * (e + Root(e * (e + c))) / c) - e;
                            yield return [e, Within(best, ends[1]), c, o];
                        }
                    }
                }
            }
        }
    }

    private static Rational Within(Rational value, Rational[] ends) => value < ends.Min() ? ends.Min() : value > ends.Max() ? ends.Max() : value;

    private static Rational[] Ends(IntervalCase cell)
    {
        Rational lower = cell.Lower!.Value;
        Rational upper = cell.Upper ?? Rational.TenToThe(60);
        Rational room = cell.Upper is null ? 1 : upper - lower;
        lower = cell.LowerIsClosed ? lower : lower + (Nearly * room);
        upper = cell.UpperIsClosed || cell.Upper is null ? upper : upper - (Nearly * room);
        return [lower, upper];
    }

    private static Rational Root(Rational value)
    {
        // Of numerator x denominator over the denominator, in whole numbers of 60 digits more.
        System.Numerics.BigInteger radicand = value.Numerator * value.Denominator * System.Numerics.BigInteger.Pow(10, 120);
        System.Numerics.BigInteger low = 0, high = System.Numerics.BigInteger.One << (int)((radicand.GetBitLength() / 2) + 1);
        while (high - low > 1)
        {
            System.Numerics.BigInteger middle = (low + high) >> 1;
            (low, high) = middle * middle <= radicand ? (middle, high) : (low, middle);
        }

        return new Rational(low, value.Denominator * System.Numerics.BigInteger.Pow(10, 60));
    }
}
