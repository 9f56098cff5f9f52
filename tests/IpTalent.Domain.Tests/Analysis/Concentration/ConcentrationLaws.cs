using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Concentration against vectors within the bounds: enclosed; and the ends that are promised sharp are reached.</summary>
public sealed class ConcentrationLaws
{
    [Fact]
    public void HerfindahlHirschman_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
        figures.Vectors().Outside(Concentration.HerfindahlHirschman(figures.AsQuantities()), Herfindahl));

    [Fact]
    public void NormalisedAndEquivalent_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
        figures.Vectors().Outside(
            Concentration.NormalisedHerfindahl(figures.AsQuantities()),
            x => (Herfindahl(x) - ((Rational)1 / x.Length)) / (1 - ((Rational)1 / x.Length)))
        ?? figures.Vectors().Outside(Concentration.NumbersEquivalent(figures.AsQuantities()), x => 1 / Herfindahl(x)));

    [Fact]
    public void HerfindahlHirschman_LeastEnd_IsReachedByDescent() => ManyCases.Hold(figures =>
    {
        Derived<Quantity> result = Concentration.HerfindahlHirschman(figures.AsQuantities());
        if (!result.IsDefined)
        {
            return figures.MayAllBeZero() == (result.Reason == UndefinedReason.AllZero) ? null : $"{result.Reason}";
        }

        // Each figure in turn goes where the index is least, which of one figure alone is at Q / S of the others.
        double[] x = Array.ConvertAll(figures, figure => (double)Math.Max(figure.Lower!.Value, Math.Min(figure.Upper ?? 1, 1)));
        for (int round = 0; round < 3_000; round++)
        {
            for (int i = 0; i < x.Length; i++)
            {
                double sum = x.Sum() - x[i];
                double squares = x.Sum(value => value * value) - (x[i] * x[i]);
                double best = sum > 0 ? squares / sum : x[i];
                x[i] = Math.Clamp(best, (double)figures[i].Lower!.Value, (double)(figures[i].Upper ?? decimal.MaxValue));
            }
        }

        double reached = x.Sum(value => value * value) / (x.Sum() * x.Sum());
        return (double)result.Bounds.Lower!.Value <= reached + 1e-9 && (double)result.Bounds.Lower!.Value >= reached - 1e-4
            ? null : $"{result.Bounds}, but {reached} is reached at {string.Join(", ", x)}";
    }, oneIn: 4, cases: ManyCases.Of(1, 5).Where(figures => Array.TrueForAll(figures, figure => figure.Upper is null or < 1_000_000 && figure.Lower < 1_000_000)));

    [Fact]
    public void ConcentrationRatio_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        for (int k = 1; k <= figures.Length; k++)
        {
            if (figures.Vectors().Outside(Concentration.ConcentrationRatio(k, figures.AsQuantities()), x => OfLargest(k, x)) is { } fault)
            {
                return $"k = {k}: {fault}";
            }
        }

        return null;
    });

    [Fact]
    public void ConcentrationRatio_MostEnd_IsThatOfTheBestSubset() => ManyCases.Hold(figures =>
    {
        if (figures.MayAllBeZero() || Array.Exists(figures, figure => figure.Upper is null))
        {
            return null;
        }

        for (int k = 1; k <= figures.Length; k++)
        {
            Rational best = Enumerable.Range(0, 1 << figures.Length).Where(set => System.Numerics.BitOperations.PopCount((uint)set) == k).Max(set =>
            {
                Rational held = Enumerable.Range(0, figures.Length).Where(i => (set >> i & 1) == 1).Select(i => (Rational)figures[i].Upper!.Value).Sum();
                Rational rest = Enumerable.Range(0, figures.Length).Where(i => (set >> i & 1) == 0).Select(i => (Rational)figures[i].Lower!.Value).Sum();
                return held.Sign == 0 ? 0 : held / (held + rest);
            });
            decimal upper = Concentration.ConcentrationRatio(k, figures.AsQuantities()).Bounds.Upper!.Value;
            if (upper < best || (upper - best) > Rational.TenToThe(-27))
            {
                return $"k = {k}: {upper} instead of {best}";
            }
        }

        return null;
    });

    [Fact]
    public void ConcentrationRatio_LeastEndOfTwo_IsHalfOrTheNearestEnds() => ManyCases.Hold(figures =>
    {
        (IntervalCase x, IntervalCase y) = (figures[0], figures[1]);
        if (figures.MayAllBeZero() || x.Upper is null || y.Upper is null)
        {
            return null;
        }

        // Where the two can be equal they hold half each; else the larger at its least and the smaller at its most.
        Rational expected = x.Lower <= y.Upper && y.Lower <= x.Upper ? (Rational)1 / 2
            : x.Lower > y.Upper ? x.Lower!.Value / ((Rational)x.Lower.Value + y.Upper.Value)
            : y.Lower!.Value / ((Rational)y.Lower.Value + x.Upper.Value);
        decimal lower = Concentration.ConcentrationRatio(1, figures.AsQuantities()).Bounds.Lower!.Value;
        return lower <= expected && expected - lower < Rational.TenToThe(-27) ? null : $"{lower} instead of {expected}";
    }, cases: ManyCases.Of(2, 2));

    [Fact]
    public void HooverIndex_VectorsWithinTheBounds_LieInside() => ManyCases.Hold(figures =>
    {
        int half = figures.Length / 2;
        Derived<Quantity> result = Concentration.HooverIndex(figures[..half].AsQuantities(), figures[half..(2 * half)].AsQuantities(Unit.Task));
        return figures[..(2 * half)].Vectors()
            .Where(x => x[..half].Sum().Sign > 0 && x[half..].Sum().Sign > 0)
            .Outside(result, x => Enumerable.Range(0, half).Select(i => Rational.Abs((x[i] / x[..half].Sum()) - (x[half + i] / x[half..].Sum()))).Sum() / 2);
    }, cases: ManyCases.Of(2, 8));

    [Fact]
    public void HerfindahlBounds_WholesThatHoldThePublishedParts_LieInside() => ManyCases.Hold(figures =>
    {
        // All figures are exact; the largest are published, the others only as a total.
        decimal[] all = [.. figures.Select(figure => figure.Lower!.Value).OrderDescending()];
        int published = Math.Max(1, all.Length / 2);
        if (all.Sum() == 0)
        {
            return null;
        }

        Quantity[] largest = [.. all[..published].Select(value => Quantity.Exact(value, Unit.Person))];
        Quantity total = Quantity.Exact(all.Sum(), Unit.Person);
        Rational index = Herfindahl(Array.ConvertAll(all, value => (Rational)value));
        Derived<Quantity> known = Concentration.HerfindahlBounds(largest, total, all.Length - published);
        Derived<Quantity> unknown = Concentration.HerfindahlBounds(largest, total);
        Derived<Quantity> ratio = Concentration.ConcentrationRatioBounds(all.Length - 1 == 0 ? 1 : all.Length - 1, largest, total, all.Length - published);
        return !ExactInterval.Of(known.Bounds).Contains(index) ? $"{index} lies outside {known.Bounds}"
            : !known.Bounds.IsSubsetOf(unknown.Bounds) ? $"{known.Bounds} is not inside {unknown.Bounds}"
            : !ExactInterval.Of(ratio.Bounds).Contains(OfLargest(Math.Max(1, all.Length - 1), Array.ConvertAll(all, value => (Rational)value))) ? $"{ratio.Bounds}"
            : null;
    }, cases: ManyCases.Figures.Where(figures => Array.TrueForAll(figures, figure => figure.Lower < 1_000_000_000 && figure.Lower.Value.Scale < 10)));

    private static Rational Herfindahl(Rational[] x) => x.Select(value => value * value).Sum() / x.Sum().Power(2);

    private static Rational OfLargest(int k, Rational[] x) => x.OrderDescending().Take(k).Sum() / x.Sum();
}
