using System.Collections.Immutable;

namespace IpTalent.Domain;

public static partial class Contributions
{
    internal static readonly Formula StockFlowReconciliationFormula = new()
    {
        Code = "stock-flow-reconciliation",
        Name = LocalizedText.Of("Residual of stocks and flows", "存量流量核对差额"),
        Expression = "c - (o + i - u + t)",
    };

    // Each figure's name, its symbol, and what it is worked out from where it is the unknown one.
    private static readonly ImmutableArray<(LocalizedText Name, string Symbol, string Solved)> Flows =
    [
        (LocalizedText.Of("Opening stock from closing stock and flows", "由期末数与流量推算的期初数"), "o", "c - i + u - t"),
        (LocalizedText.Of("Inflow from stocks and other flows", "由存量与其他流量推算的流入数"), "i", "c - o + u - t"),
        (LocalizedText.Of("Outflow from stocks and other flows", "由存量与其他流量推算的流出数"), "u", "o + i + t - c"),
        (LocalizedText.Of("Net transfers from stocks and flows", "由存量与流量推算的净转入数"), "t", "c - o - i + u"),
        (LocalizedText.Of("Closing stock from opening stock and flows", "由期初数与流量推算的期末数"), "c", "o + i - u + t"),
    ];

    // opening + in - out + transfers - closing = 0.
    private const int OutflowIndex = 2;
    private const int TransfersIndex = 3;
    private const int ClosingIndex = 4;

    /// <summary>Whether a stock and its flows agree, or the one of them that is not known: opening + in - out + transfers = closing.</summary>
    /// <param name="opening">o, the stock at first.</param>
    /// <param name="inflow">i, what entered over the period.</param>
    /// <param name="outflow">u, what left.</param>
    /// <param name="transfers">t, what came in by transfer less what went out by it; exactly zero where there is none.</param>
    /// <param name="closing">c, the stock at last.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figures. With one figure <see langword="null"/>, that figure; where what it counts cannot be below zero, only what is
    /// zero or above. With all five, the residual c - (o + i - u + t), with a caution where it is surely not zero. Undefined:
    /// <see cref="UndefinedReason.Missing"/> (two or more unknown), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (the unknown would be below zero), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Every figure stands in the equation once, so the ends are those of the sum. Source: System of National Accounts 2008, chapter 12
    /// (opening and closing balance sheets and what lies between).</remarks>
    public static Derived<Quantity> StockFlowReconciliation(
        Quantity? opening, Quantity? inflow, Quantity? outflow, Quantity? transfers, Quantity? closing, BoundPolicy? policy = null)
    {
        Quantity?[] figures = [opening, inflow, outflow, transfers, closing];
        return StockFlowReconciliation([.. figures.Select((figure, k) => new Input { Symbol = Flows[k].Symbol, Quantity = figure })], policy);
    }

    /// <summary>Whether a stock and its flows agree, or the one of them that is not known, all exact numbers:
    /// opening + in - out + transfers = closing.</summary>
    /// <returns>The unknown number, of whatever sign, or without one the residual c - (o + i - u + t); exact or a decimal next to it.
    /// Undefined: <see cref="UndefinedReason.Missing"/> (two or more unknown), <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> StockFlowReconciliation(decimal? opening, decimal? inflow, decimal? outflow, decimal? transfers, decimal? closing)
    {
        decimal?[] figures = [opening, inflow, outflow, transfers, closing];
        int unknown = Array.IndexOf(figures, null);
        return Array.LastIndexOf(figures, null) != unknown
            ? Outcome<decimal>.Undefined(UndefinedReason.Missing)
            : Measure.OnNumbers([.. figures.OfType<decimal>()], x => Outcome<Interval>.Of(Solved(x, unknown)));
    }

    /// <summary>Whether the observations of a stock and its flows agree, or the one of them that has no figure: opening + in - out + transfers = closing.</summary>
    /// <param name="opening">The stock at the beginning of the period.</param>
    /// <param name="inflow">What entered over the period.</param>
    /// <param name="outflow">What left over the period.</param>
    /// <param name="transfers">What came in by transfer less what went out; <see langword="null"/> where transfers leave the stock as it is.</param>
    /// <param name="closing">The stock at the end of the period.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As for figures, the observation without a figure being the unknown. Undefined also: <see cref="UndefinedReason.Suppressed"/> (one of
    /// them is kept back, and so neither worked out nor used), <see cref="UndefinedReason.UnequalPeriods"/> (the flows do not run from
    /// the one stock to the other), <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.BreakInSeries"/>,
    /// <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.Missing"/> (two or more without a figure, or one of which there can be none).</returns>
    /// <exception cref="ArgumentNullException">Another observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stocks are of two indicators, or an observation is of another area or category.</exception>
    public static Derived<Quantity> StockFlowReconciliation(
        TalentMetric opening, TalentMetric inflow, TalentMetric outflow, TalentMetric? transfers, TalentMetric closing, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(inflow);
        ArgumentNullException.ThrowIfNull(outflow);
        ArgumentNullException.ThrowIfNull(closing);
        TalentMetric?[] metrics = [opening, inflow, outflow, transfers, closing];
        if (metrics.OfType<TalentMetric>().FirstOrDefault(metric => metric.Area != opening.Area || !Observed.SameCategories(metric.Categories, opening.Categories)) is { } stranger)
        {
            throw new ArgumentException($"'{stranger}' is no flow of '{opening}': stocks and flows must be of one area and one category.", nameof(opening));
        }

        Unit unit = metrics.OfType<TalentMetric>().Select(metric => metric.Quantity?.Unit).FirstOrDefault(found => found is not null) ?? opening.Indicator.Unit;
        ValueList<Input> inputs = [.. metrics.Select((metric, k) => metric is not null
            ? Observed.AsInput(metric, Flows[k].Symbol)
            : new Input { Symbol = Flows[k].Symbol, Quantity = Quantity.Exact(0, unit), Description = LocalizedText.Of("no transfers", "无划转") })];
        return WhyNotReconciled(opening, inflow, outflow, transfers, closing) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, FormulaFor(UnknownAmong(inputs)), inputs, policy ?? BoundPolicy.Default, obstacle.Detail)
            : StockFlowReconciliation(inputs, policy);
    }

    internal static Derived<Quantity> StockFlowReconciliation(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        int unknown = UnknownAmong(inputs);
        Formula formula = FormulaFor(unknown);
        Input[] known = [.. inputs.Where(input => input.Quantity is not null)];
        if (known.Length < Flows.Length - 1)
        {
            string missing = string.Join(", ", inputs.Where(input => input.Quantity is null).Select(input => input.Symbol));
            return Result.Undefined<Quantity>(UndefinedReason.Missing, formula, inputs, policy, LocalizedText.Of(
                $"only one unknown can be worked out, and {missing} are", $"只能推算一个未知数，而{missing}均未知"));
        }

        if (!Measure.SameUnit(inputs))
        {
            return Measure.UnitMismatch<Quantity>(formula, inputs, policy);
        }

        Unit unit = known[0].Quantity!.Unit;
        bool isLevel = unknown >= 0 && unknown != TransfersIndex && unit.IsNonNegative;
        Derived<Quantity> result = Measure.Of(formula, unit, known.ToValueList(), policy, x => isLevel ? Level(Solved(x, unknown)) : Outcome<Interval>.Of(Solved(x, unknown)));
        return unknown >= 0 || !result.IsDefined || result.Bounds.ContainsZero ? result : Measure.Cautioned(result, LocalizedText.Of(
            "stocks and flows do not agree: the residual is surely not zero", "存量与流量不一致：差额必不为零"));
    }

    // Every figure stands in the equation once: the unknown is a sum of the others, each with its sign.
    internal static Interval Solved(ReadOnlySpan<Interval> known, int unknown)
    {
        Span<Interval> terms = stackalloc Interval[known.Length];
        bool negated = unknown is not (OutflowIndex or ClosingIndex);
        for (int k = 0, next = 0; next < known.Length; k++)
        {
            if (k != unknown)
            {
                terms[next] = k is OutflowIndex or ClosingIndex != negated ? -known[next] : known[next];
                next++;
            }
        }

        return RoundedSums.Of(terms);
    }

    /// <summary>What of a range can be a number of things.</summary>
    private static Outcome<Interval> Level(Interval range) =>
        range.Intersect(Interval.AtLeast(0)) is { } level ? Outcome<Interval>.Of(level) : Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);

    private static int UnknownAmong(ValueList<Input> inputs)
    {
        for (int k = 0; k < inputs.Count; k++)
        {
            if (inputs[k].Quantity is null)
            {
                return k;
            }
        }

        return -1;
    }

    private static Formula FormulaFor(int unknown) => unknown < 0
        ? StockFlowReconciliationFormula
        : StockFlowReconciliationFormula with { Name = Flows[unknown].Name, Expression = Flows[unknown].Solved };

    private static Observed.Obstacle? WhyNotReconciled(
        TalentMetric opening, TalentMetric inflow, TalentMetric outflow, TalentMetric? transfers, TalentMetric closing)
    {
        TalentMetric?[] metrics = [opening, inflow, outflow, transfers, closing];
        TalentMetric? kept = Array.Find(metrics, metric => metric is { IsConfidential: true });
        TalentMetric? impossible = Array.Find(metrics, metric => metric is { MissingReason: MissingReason.NotApplicable });
        return (kept ?? impossible) is { } gap ? Observed.Gap(gap)
            : Observed.Changed(opening, closing)
                ?? metrics[1..4].OfType<TalentMetric>().Where(flow => !RunsBetween(flow.Period, opening.Period, closing.Period)).Select(flow =>
                    new Observed.Obstacle(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                        $"what was counted {Observed.Over(flow.Period)} does not run from {opening.Period.In("en")} to {closing.Period.In("en")}",
                        $"{flow.Period.In("zh")}的流量与{opening.Period.In("zh")}至{closing.Period.In("zh")}的存量变化期间不一致"))).FirstOrDefault();
    }

    // The flows begin on the day of the opening stock, or on the day after it, and end on that of the closing one.
    private static bool RunsBetween(ReportingPeriod flow, ReportingPeriod opening, ReportingPeriod closing) =>
        flow is { Kind: PeriodKind.Closed, IsApproximate: false, Start: { } start, End: { } end }
        && opening is { Date: { } first, IsApproximate: false } && closing is { Date: { } last, IsApproximate: false }
        && (start == first || start == first.PlusDays(1)) && end == last;
}
