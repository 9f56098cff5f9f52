using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Inequality against vectors within the bounds: enclosed, exactly where the formula is rational, and else in double.</summary>
public sealed class InequalityLaws
{
    public static TheoryData<string> Approximate => [.. Measures.Keys];

    private static readonly Dictionary<string, (Func<Quantity[], Derived<Quantity>> Ours, Func<double[], double> Plain)> Measures = new(StringComparer.Ordinal)
    {
        ["theil"] = (x => Inequality.TheilT(x), Theil),
        ["mld"] = (x => Inequality.MeanLogDeviation(x), x => x.Average(v => Math.Log(x.Average() / v))),
        ["ge 0.5"] = (x => Inequality.GeneralisedEntropy(0.5m, x), x => (x.Average(v => Math.Sqrt(v / x.Average())) - 1) / -0.25),
        ["ge 2"] = (x => Inequality.GeneralisedEntropy(2, x), x => (x.Average(v => Math.Pow(v / x.Average(), 2)) - 1) / 2),
        ["ge -1"] = (x => Inequality.GeneralisedEntropy(-1, x), x => (x.Average(v => x.Average() / v) - 1) / 2),
        ["atkinson 0.5"] = (x => Inequality.Atkinson(0.5m, x), x => 1 - Math.Pow(x.Average(v => Math.Sqrt(v / x.Average())), 2)),
        ["atkinson 1"] = (x => Inequality.Atkinson(1, x), x => 1 - Math.Exp(x.Average(v => Math.Log(v / x.Average())))),
        ["atkinson 2"] = (x => Inequality.Atkinson(2, x), x => 1 - (1 / x.Average(v => x.Average() / v))),
        ["equivalent 2"] = (x => Inequality.EquallyDistributedEquivalent(2, x), x => 1 / x.Average(v => 1 / v)),
        ["variation"] = (x => Inequality.CoefficientOfVariation(x), x => Math.Sqrt(x.Average(v => Math.Pow(v - x.Average(), 2))) / x.Average()),
        ["sample variation"] = (x => Inequality.SampleCoefficientOfVariation(x), x => Math.Sqrt(x.Sum(v => Math.Pow(v - x.Average(), 2)) / (x.Length - 1)) / x.Average()),
        ["entropy"] = (x => Concentration.ShannonEntropy(x), x => Math.Log(x.Length) - Theil(x)),
        ["evenness"] = (x => Concentration.Evenness(x), x => 1 - (Theil(x) / Math.Log(x.Length))),
    };

    [Fact]
    public void Gini_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
        figures.Vectors().Outside(Inequality.Gini(figures.AsQuantities()), x => Gini(x) / x.Length)
        ?? (figures.Length > 1 ? figures.Vectors().Outside(Inequality.CorrectedGini(figures.AsQuantities()), x => Gini(x) / (x.Length - 1)) : null));

    [Fact]
    public void Gini_LeastEnd_IsReachedBySomeLevel() => ManyCases.Hold(figures =>
    {
        if (figures.MayAllBeZero() || Array.Exists(figures, figure => figure.Upper is null))
        {
            return null;
        }

        // Levels on a fine grid, every figure as near to the level as its bounds allow, come close to the least and never below it.
        decimal lower = Inequality.Gini(figures.AsQuantities()).Bounds.Lower!.Value;
        decimal least = figures.Min(figure => figure.Lower!.Value), most = figures.Max(figure => figure.Upper!.Value);
        Rational best = Enumerable.Range(0, 201).Select(step => least + ((most - least) * step / 200)).Select(level =>
            Array.ConvertAll(figures, figure => (Rational)Math.Clamp(level, figure.Lower!.Value, figure.Upper!.Value)))
            .Where(x => x.Sum().Sign > 0).Min(x => Gini(x) / x.Length);
        return lower <= best && (best - lower) < (Rational)0.02m ? null : $"{lower}, but the best level has {best}";
    }, oneIn: 10, cases: ManyCases.Figures.Where(figures => Array.TrueForAll(figures, figure => figure.Lower < 100 && figure.Upper is null or < 100)));

    [Fact]
    public void WeightedGini_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        int half = figures.Length / 2;
        Derived<Quantity> result = Inequality.WeightedGini(figures[..half].AsQuantities(), figures[half..(2 * half)].AsQuantities(Unit.Task));
        return figures[..(2 * half)].Vectors().Where(x => Weighted(x, half).Whole.Sign > 0).Outside(result, x => Weighted(x, half) is var (part, whole) ? part / whole : 0);
    }, cases: ManyCases.Of(2, 8));

    [Fact]
    public void WeightedGini_WholeWeights_AreThatManyEqualFigures() => ManyCases.Hold(figures =>
    {
        decimal[] x = Array.ConvertAll(figures, figure => figure.Lower!.Value);
        decimal[] weights = [.. x.Select((_, i) => (decimal)((i * 5 % 4) + 1))];
        decimal[] repeated = [.. x.SelectMany((value, i) => Enumerable.Repeat(value, (int)weights[i]))];
        return Inequality.WeightedGini(x, weights) == Inequality.Gini(repeated) ? null : $"{Inequality.WeightedGini(x, weights)} and {Inequality.Gini(repeated)}";
    });

    [Theory, MemberData(nameof(Approximate))]
    public void Measure_VectorsWithinTheBounds_LieInside(string name) => ManyCases.Hold(
        figures =>
        {
            (Func<Quantity[], Derived<Quantity>> ours, Func<double[], double> plain) = Measures[name];
            Derived<Quantity> result = ours(figures.AsQuantities());
            if (!result.IsDefined)
            {
                return result.Reason is UndefinedReason.AllZero or UndefinedReason.ZeroValue or UndefinedReason.TooFewObservations or UndefinedReason.Overflow ? null : $"{result.Reason}";
            }

            foreach (double[] x in figures.Vectors().Select(vector => Array.ConvertAll(vector, value => (double)value.Numerator / (double)value.Denominator)))
            {
                double value = plain(x);
                double room = 1e-7 * Math.Max(1, Math.Abs(value));
                if (double.IsFinite(value) && (value < (double?)result.Bounds.Lower - room || value > (double?)result.Bounds.Upper + room))
                {
                    return $"({string.Join(", ", x)}) has {value}, outside {result.Bounds}";
                }
            }

            return null;
        },
        oneIn: 10,
        cases: ManyCases.Of(1, 5).Where(figures => Array.TrueForAll(figures, figure => figure.Upper is < 1_000_000 && figure.Lower is 0 or > 0.001m)),
        name: name);

    [Fact]
    public void GeneralisedEntropy_Groups_MakeUpTheWhole() => ManyCases.Hold(figures =>
    {
        decimal[] x = Array.ConvertAll(figures, figure => figure.Lower!.Value + 1);
        decimal[][] groups = [x[..(x.Length / 2)], x[(x.Length / 2)..]];
        return new[] { 0m, 1, 2, 0.5m }.Select(alpha =>
        {
            decimal whole = Inequality.GeneralisedEntropy(alpha, x).Value;
            decimal sum = Inequality.GeneralisedEntropyBetweenGroups(alpha, groups).Value + Inequality.GeneralisedEntropyWithinGroups(alpha, groups).Value;
            return Math.Abs(whole - sum) < 1e-24m ? null : $"{alpha}: {whole} and {sum}";
        }).FirstOrDefault(fault => fault is not null);
    }, oneIn: 10, cases: ManyCases.Of(2, 6).Where(figures => Array.TrueForAll(figures, figure => figure.Lower < 1_000)));

    [Fact]
    public void GeneralisedEntropy_GroupsOfBoundedFigures_EncloseThoseOfMembers() => ManyCases.Hold(figures =>
    {
        int half = figures.Length / 2;
        Quantity[][] groups = [figures[..half].AsQuantities(), figures[half..].AsQuantities()];
        Derived<Quantity> between = Inequality.GeneralisedEntropyBetweenGroups(2, groups);
        Derived<Quantity> within = Inequality.GeneralisedEntropyWithinGroups(2, groups);
        return figures.Vectors().Outside(between, x => Between(x, half)) ?? figures.Vectors().Outside(within, x => Squares(x) - Between(x, half));
    }, oneIn: 10, cases: ManyCases.Of(2, 6));

    [Fact]
    public void LorenzCurve_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        if (Inequality.LorenzCurve(figures.AsQuantities()) is not { IsDefined: true } curve)
        {
            return null;
        }

        return figures.Vectors().SelectMany(x => Enumerable.Range(0, x.Length + 1).Select(k => (x, k, Share: x.Order().Take(k).Sum() / x.Sum())))
            .Where(point => !ExactInterval.Of(curve.Value.Points[point.k].Share).Contains(point.Share))
            .Select(point => $"({string.Join(", ", point.x)}) has {point.Share} at {point.k}, outside {curve.Value.Points[point.k]}").FirstOrDefault();
    });

    // n times the coefficient, of the population.
    private static Rational Gini(Rational[] x) => (from a in x from b in x select Rational.Abs(a - b)).Sum() / (2 * x.Sum());

    private static (Rational Part, Rational Whole) Weighted(Rational[] x, int half)
    {
        Rational part = (from i in Enumerable.Range(0, half) from j in Enumerable.Range(0, half) select x[half + i] * x[half + j] * Rational.Abs(x[i] - x[j])).Sum();
        return (part, 2 * x[half..].Sum() * Enumerable.Range(0, half).Select(i => x[i] * x[half + i]).Sum());
    }

    private static double Theil(double[] x) => x.Average(v => v == 0 ? 0 : v / x.Average() * Math.Log(v / x.Average()));

    private static Rational Squares(Rational[] x) => ((x.Select(v => v * v).Sum() * x.Length / x.Sum().Power(2)) - 1) / 2;

    private static Rational Between(Rational[] x, int half)
    {
        Rational[] means = [.. Enumerable.Repeat(x[..half].Sum() / half, half), .. Enumerable.Repeat(x[half..].Sum() / (x.Length - half), x.Length - half)];
        return Squares(means);
    }
}
