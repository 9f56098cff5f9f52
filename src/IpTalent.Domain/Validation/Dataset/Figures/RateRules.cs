namespace IpTalent.Domain.Validation;

/// <summary>Published rates and shares against the figures of which their indicators are declared to be made.</summary>
internal static class RateRules
{
    public static void Judge(Findings findings)
    {
        foreach ((TalentMetric Metric, int Index) rate in findings.Standing)
        {
            if (rate.Metric.Indicator is { Kind: MeasureKind.PerUnit, Relations.IsEmpty: false } && FigureIndex.Compares(rate.Metric)
                && PartsOf(findings, rate.Metric) is { } parts && Computed(rate.Metric.Quantity!, parts.Numerator, parts.Denominator) is { } computed
                && !computed.Bounds.Overlaps(rate.Metric.Quantity!.Bounds))
            {
                Tell(findings, rate, parts.Numerator, parts.Denominator, computed);
            }
        }
    }

    /// <summary>The code of the one indicator of which that relation is declared; <see langword="null"/> where it is declared of none or of several.</summary>
    public static string? Related(Indicator indicator, IndicatorRelationKind kind)
    {
        IndicatorRelation[] related = [.. indicator.Relations.Where(relation => relation.Kind == kind)];
        return related.Length == 1 ? related[0].Code : null;
    }

    private static void Tell(Findings findings, (TalentMetric Metric, int Index) rate, TalentMetric numerator, TalentMetric denominator, Quantity computed)
    {
        Quantity told = rate.Metric.Quantity!;
        string? scale = told.Nominal is { } printed && computed.Bounds is { Lower: { } lower, Upper: { } upper }
            ? PowerOfTen.Between(printed, PowerOfTen.Middle(lower, upper))
            : null;
        findings.Report(scale is null ? RuleCodes.RateContradictsParts : RuleCodes.ScaleAgainstRate, $"Metrics[{rate.Index}].Quantity", told,
            told, rate.Metric, numerator.Quantity, denominator.Quantity, computed, scale);
    }

    private static (TalentMetric Numerator, TalentMetric Denominator)? PartsOf(Findings findings, TalentMetric rate)
    {
        if (Related(rate.Indicator, IndicatorRelationKind.NumeratorIs) is not { } counted
            || Related(rate.Indicator, IndicatorRelationKind.DenominatorIs) is not { } base_)
        {
            return null;
        }

        // A rate of one indicator over itself relates an area to its country.
        Cell own = Cell.Of(rate) with { Definition = null };
        Area? whole = counted == base_ ? rate.Area.Enclosing(AreaLevel.Country) : rate.Area;
        return whole is null || (counted == base_ && whole == rate.Area) ? null
            : findings.Figures.At(own with { Indicator = counted }) is { } numerator
              && findings.Figures.At(own with { Indicator = base_, Area = whole }) is { } denominator
                ? (numerator.Metric, denominator.Metric)
            : null;
    }

    // A share is stored as the fraction that a ratio is.
    private static Quantity? Computed(Quantity told, TalentMetric numerator, TalentMetric denominator)
    {
        Derived<Quantity> computed = told.Unit.Kind == UnitKind.Rate
            ? Ratios.Rate(numerator.Quantity!, denominator.Quantity!, told.Unit.Scale)
            : Ratios.Ratio(numerator.Quantity!, denominator.Quantity!);
        return computed.IsDefined && (computed.Value.Unit == told.Unit || (computed.Value.Unit == Unit.Ratio && told.Unit == Unit.Percent)) ? computed.Value : null;
    }
}
