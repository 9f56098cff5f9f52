using System.Globalization;

namespace IpTalent.Domain;

public static partial class SeriesMeasures
{
    internal static readonly Formula TrendGrowthRateFormula = new()
    {
        Code = "trend-growth-rate",
        Name = LocalizedText.Of("Trend growth rate", "趋势增长率"),
        Expression = "exp(β) - 1, ln x = α + β t",
        Bounds = BoundsClass.None,
    };

    internal static readonly Formula VolatilityFormula = new()
    {
        Code = "volatility",
        Name = LocalizedText.Of("Volatility of growth", "增长率的波动"),
        Expression = "σ((x_t - x_(t-1)) / x_(t-1))",
        Bounds = BoundsClass.None,
    };

    private static readonly Formula StandardErrorOfTrendGrowthRateFormula = TrendGrowthRateFormula with
    {
        Name = LocalizedText.Of("Standard error of the trend growth rate", "趋势增长率的标准误"),
        Expression = "exp(β) × s(β), ln x = α + β t",
    };

    /// <summary>The yearly growth of the line that fits the logarithms of the figures best by least squares: exp(slope) - 1.</summary>
    /// <param name="observations">The year of each figure, with its fraction where it is no whole one, and the figure, in one unit; above zero.</param>
    /// <param name="policy">The reading convention that the result tells; the printed numbers are computed with.</param>
    /// <returns>A fraction per year, and its standard error in percentage points per year, both approximate and without bounds. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (fewer than three), <see cref="UndefinedReason.NoElapsedTime"/> (all of one year),
    /// <see cref="UndefinedReason.Missing"/> (no number is printed), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.ZeroValue"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The standard error speaks of the scatter about the line, with two degrees of freedom spent, and not of how the figures are rounded.
    /// Source: World Bank, World Development Indicators, statistical methods (least-squares growth rate).</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static TrendGrowth TrendGrowthRate(ReadOnlySpan<(decimal Year, Quantity Figure)> observations, BoundPolicy? policy = null)
    {
        var inputs = new List<Input>(2 * observations.Length);
        for (int i = 0; i < observations.Length; i++)
        {
            inputs.Add(Input.Of(Symbol("t", i), Quantity.Exact(observations[i].Year, Unit.Year)));
            inputs.Add(Measure.Given(Symbol("x", i), observations[i].Figure, nameof(observations)));
        }

        return TrendGrowthRate([.. inputs], policy, null);
    }

    /// <summary>The yearly growth of the line that fits the logarithms of numbers best by least squares: exp(slope) - 1.</summary>
    /// <param name="observations">The year of each number, and the number; above zero.</param>
    /// <returns>Fractions per year, approximate. Undefined: <see cref="UndefinedReason.TooFewObservations"/>, <see cref="UndefinedReason.NoElapsedTime"/>,
    /// <see cref="UndefinedReason.ZeroValue"/>, <see cref="UndefinedReason.NegativeValue"/>.</returns>
    public static (Outcome<double> Rate, Outcome<double> StandardError) TrendGrowthRate(params ReadOnlySpan<(decimal Year, decimal Number)> observations)
    {
        var numbers = new List<double>(2 * observations.Length);
        foreach ((decimal year, decimal number) in observations)
        {
            numbers.AddRange([(double)year, (double)number]);
        }

        double[] pairs = [.. numbers];
        return (TrendRateOf(pairs), StandardErrorOf(pairs));
    }

    /// <summary>How much growth varies from period to period: the standard deviation of (x_t - x_(t-1)) / x_(t-1) over all of them.</summary>
    /// <param name="figures">x1, x2, ..., one for each period in the order of time, in one unit; above zero but for the last, which may be zero.</param>
    /// <param name="policy">The reading convention that the result tells; the printed numbers are computed with.</param>
    /// <returns>Percentage points, zero or above, approximate and without bounds. Undefined: <see cref="UndefinedReason.TooFewObservations"/>
    /// (fewer than three), <see cref="UndefinedReason.Missing"/> (no number is printed), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    /// <remarks>The population form: the rates are all there are, and their squares are divided by their number.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> Volatility(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        Volatility(Measure.Listed("x", figures), policy);

    /// <summary>How much growth varies from number to number: the standard deviation of (x_t - x_(t-1)) / x_(t-1).</summary>
    /// <returns>A fraction, zero or above, approximate. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    public static Outcome<double> Volatility(params ReadOnlySpan<decimal> numbers)
    {
        double[] x = new double[numbers.Length];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = (double)numbers[i];
        }

        return VolatilityOf(x);
    }

    internal static TrendGrowth TrendGrowthRate(ValueList<Input> inputs, BoundPolicy? policy, LocalizedText? caution)
    {
        policy ??= BoundPolicy.Default;
        if (!Measure.SameUnit(inputs.Where((_, i) => i % 2 == 1).ToValueList()))
        {
            Derived<Quantity> mismatch = Measure.UnitMismatch<Quantity>(TrendGrowthRateFormula, inputs, policy);
            return new() { Rate = mismatch, StandardError = mismatch };
        }

        return new()
        {
            Rate = Measure.Approximate(TrendGrowthRateFormula, Unit.PercentPerYear, inputs, policy, TrendRateOf, caution),
            StandardError = Measure.Approximate(StandardErrorOfTrendGrowthRateFormula, Unit.PercentagePoint.Per(Unit.Year), inputs, policy, StandardErrorOf, caution),
        };
    }

    internal static Derived<Quantity> Volatility(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Approximate(VolatilityFormula, Unit.PercentagePoint, inputs, policy, VolatilityOf)
            : Measure.UnitMismatch<Quantity>(VolatilityFormula, inputs, policy);
    }

    private static Outcome<double> TrendRateOf(ReadOnlySpan<double> pairs) =>
        SlopeOf(pairs).Then(static line => Outcome<double>.Of(Math.Exp(line.Slope) - 1));

    private static Outcome<double> StandardErrorOf(ReadOnlySpan<double> pairs) =>
        SlopeOf(pairs).Then(static line => Outcome<double>.Of(Math.Exp(line.Slope) * line.Error));

    // Over points in the order of time and size, so that the order in which they were given changes no digit; about their mean, so that
    // the years of our era cost no digits.
    private static Outcome<(double Slope, double Error)> SlopeOf(ReadOnlySpan<double> pairs)
    {
        int n = pairs.Length / 2;
        var points = new (double Time, double Size)[n];
        for (int i = 0; i < n; i++)
        {
            points[i] = (pairs[2 * i], pairs[(2 * i) + 1]);
        }

        Array.Sort(points);
        UndefinedReason? reason = n < 3 ? UndefinedReason.TooFewObservations
            : points.Any(point => point.Size < 0) ? UndefinedReason.NegativeValue
            : points.Any(point => point.Size == 0) ? UndefinedReason.ZeroValue
            : points[0].Time == points[^1].Time ? UndefinedReason.NoElapsedTime
            : null;
        if (reason is { } why)
        {
            return Outcome<(double, double)>.Undefined(why);
        }

        double meanTime = points.Average(point => point.Time - points[0].Time) + points[0].Time;
        double meanLog = points.Average(point => Math.Log(point.Size));
        double spread = points.Sum(point => (point.Time - meanTime) * (point.Time - meanTime));
        double slope = points.Sum(point => (point.Time - meanTime) * (Math.Log(point.Size) - meanLog)) / spread;
        double residuals = points.Sum(point => Math.Pow(Math.Log(point.Size) - meanLog - (slope * (point.Time - meanTime)), 2));
        return Outcome<(double, double)>.Of((slope, Math.Sqrt(residuals / (n - 2) / spread)));
    }

    // In the order of their size, so that rates in another order have the same digits.
    private static Outcome<double> VolatilityOf(ReadOnlySpan<double> x)
    {
        UndefinedReason? reason = x.Length < 3 ? UndefinedReason.TooFewObservations : null;
        double[] rates = new double[Math.Max(x.Length - 1, 0)];
        for (int t = 1; t < x.Length; t++)
        {
            reason ??= x[t - 1] < 0 ? UndefinedReason.NegativeBase : x[t - 1] == 0 ? UndefinedReason.ZeroBase : x[t] < 0 ? UndefinedReason.SignChange : null;
            rates[t - 1] = (x[t] - x[t - 1]) / x[t - 1];
        }

        if (reason is { } why)
        {
            return Outcome<double>.Undefined(why);
        }

        Array.Sort(rates);
        double mean = rates.Average();
        return Outcome<double>.Of(Math.Sqrt(rates.Average(rate => (rate - mean) * (rate - mean))));
    }

    private static string Symbol(string letter, int index) => string.Create(CultureInfo.InvariantCulture, $"{letter}{index + 1}");
}
