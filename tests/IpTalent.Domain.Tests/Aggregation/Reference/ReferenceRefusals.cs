using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>What the reference refuses, by the names of the reasons.</summary>
internal static class ReferenceRefusals
{
    public static IEnumerable<string> OfPlan(AggregationPlan plan, string[] codes)
    {
        // A share is of a sum over all that the larger groups do not tell apart.
        IEnumerable<Dimension> apart = plan.Measure == AggregationMeasure.Share ? plan.Parents : plan.Scope.Dimensions;
        bool byTime = apart.Any(one => one.Kind is not (DimensionKind.Indicator or DimensionKind.Area or DimensionKind.Named));
        bool byArea = apart.Any(one => one.Kind == DimensionKind.Area);
        bool picks = plan.Measure is AggregationMeasure.First or AggregationMeasure.Last;
        string[] summed = plan.Measure == AggregationMeasure.RatioOfSums ? [.. codes, plan.Other!.Code] : codes;
        bool wrongAlone = summed.Any(code => code == "rate" && (Adds(plan) || plan.Measure == AggregationMeasure.Mean))
            || summed.Any(code => Adds(plan) && !byTime && !ReferencePool.Of[code].OverTime)
            || summed.Any(code => (Adds(plan) || picks) && !byArea && !ReferencePool.Of[code].OverAreas);
        bool together = !apart.Contains(Dimension.Indicator) && codes.Length > 1;
        if (wrongAlone || (together && codes.Select(code => ReferencePool.Of[code].Kind).Distinct().Count() > 1))
        {
            yield return "NotAdditive";
        }

        if (together && codes.Select(code => ReferencePool.Of[code].Unit).Distinct().Count() > 1)
        {
            yield return "UnitMismatch";
        }

        bool unknown = Adds(plan) && codes.Any(one => codes.Any(other => one != other && !ReferencePool.Apart.Contains((one, other))
            && ReferencePool.Of[one].Kind == ReferencePool.Of[other].Kind && ReferencePool.Of[one].Unit == ReferencePool.Of[other].Unit));
        if (together && (unknown || (codes.Contains("stock") && codes.Contains("part"))))
        {
            yield return "OverlappingParts";
        }
    }

    /// <summary>What is wrong with what is brought together: the groups, the larger groups of shares, and if that is well the denominators.</summary>
    public static IEnumerable<string> OfGroups(AggregationPlan plan, ReferenceGroup[] groups)
    {
        string[] above = plan.Measure == AggregationMeasure.Share
            ? [.. groups.GroupBy(group => group.Parent).SelectMany(larger => Of(plan, [.. larger.SelectMany(group => group.Rows)], [.. larger.SelectMany(group => group.Rows)]))]
            : [.. groups.SelectMany(group => Of(plan, group.Rows, group.Entering))];
        string[] gaps = plan.Missing != MissingValues.Refused ? [] :
            [.. groups.Where(group => ReferenceMeasures.Missing(plan, group) > 0).Select(group => ReferenceMeasures.IsSuppressed(plan, group) ? "Suppressed" : "Missing")];
        string[] found = [.. above, .. gaps, .. groups.SelectMany(OfWeights)];
        return found.Length > 0 ? found : groups.Where(group => group.Others.Length > 0).SelectMany(group => Of(plan, group.Others, group.Others));
    }

    // Weights are not brought together, but each must be one, and all of a kind.
    private static IEnumerable<string> OfWeights(ReferenceGroup group)
    {
        ReferenceRow[] weights = [.. group.Rows.Where(row => row.Figure is not null && group.Weights.ContainsKey(row.Beside)).Select(row => group.Weights[row.Beside])];
        if (weights.Any(weight => weight.IsConflicting))
        {
            yield return "OverlappingParts";
        }

        if (weights.Select(weight => weight.Figure?.Unit.Code).OfType<string>().Distinct().Count() > 1)
        {
            yield return "UnitMismatch";
        }
    }

    private static bool Adds(AggregationPlan plan) => plan.Measure is AggregationMeasure.Sum or AggregationMeasure.RatioOfSums or AggregationMeasure.Share;

    private static IEnumerable<string> Of(AggregationPlan plan, ReferenceRow[] rows, ReferenceRow[] entering)
    {
        bool picks = plan.Measure is AggregationMeasure.First or AggregationMeasure.Last;
        ReferencePool.Span[] spans = [.. entering.Select(row => row.Span).Distinct()];
        ReferencePool.Place[] places = [.. entering.Select(row => row.Place).Distinct()];
        ReferencePool.Facts[] facts = [.. entering.Select(row => row.Code).Distinct().Select(code => ReferencePool.Of[code])];
        bool overlap = places.SelectMany(place => place.Places).GroupBy(name => name).Any(group => group.Count() > 1);
        if (overlap || entering.Any(row => row.IsConflicting) || MixesCategories(plan, entering, facts))
        {
            yield return "OverlappingParts";
        }

        // Overlapping areas are told instead of areas that do not add; the first cause stands.
        if (places.Length > 1 && !overlap && (picks || Adds(plan)) && facts.Any(fact => !fact.OverAreas))
        {
            yield return "NotAdditive";
        }

        if (entering.Select(row => row.Figure?.Unit.Code).OfType<string>().Distinct().Count() > 1)
        {
            yield return "UnitMismatch";
        }

        if (entering.GroupBy(row => row.Code).Any(same => same.SelectMany(row => row.Versions).Distinct().Count() > 1))
        {
            yield return "DefinitionDiffers";
        }

        if (picks)
        {
            if (rows.Select(row => row.Span).Any(span => span != spans[0] && Overlap(span, spans[0])))
            {
                yield return "UnequalPeriods";
            }

            yield break;
        }

        if (spans.Length > 1)
        {
            bool mustBeAlike = Adds(plan) || facts.Any(fact => fact.Kind == 'f');
            if (Adds(plan) && facts.Any(fact => !fact.OverTime))
            {
                yield return "NotAdditive";
            }
            else if (mustBeAlike && (spans.Any(span => span.Length is null) || spans.Select(span => span.Length).Distinct().Count() > 1))
            {
                yield return "UnequalPeriods";
            }
            else if (mustBeAlike && spans.Any(one => spans.Any(other => one != other && Overlap(one, other))))
            {
                yield return "OverlappingParts";
            }

            // Across the break: the first period ends before it, and a later one of the broken series after.
            ReferencePool.Span first = spans.OrderBy(span => span.First).ThenBy(span => span.Last).First();
            if (entering.Any(row => row.Span != first
                && (row.IsBreak || (row.Code == "broken" && first.Last < ReferencePool.BreakAt && row.Span.Last >= ReferencePool.BreakAt && row.Span.Last < int.MaxValue))))
            {
                yield return "BreakInSeries";
            }
        }
    }

    // Further columns of a table tell disjoint parts apart; only schemes of categories may overlap.
    private static bool MixesCategories(AggregationPlan plan, ReferenceRow[] entering, ReferencePool.Facts[] facts) =>
        (from scheme in new[] { ReferencePool.Sex.Code, ReferencePool.Field.Code }
         where entering[0].Labels.ContainsKey(scheme)
         let labels = entering.Select(row => row.Labels[scheme]).Distinct().ToArray()
         where labels.Length > 1
         where labels.Contains("") || !plan.Scope.Partitions.Contains(scheme) || facts.Any(fact => !fact.OverCategories)
         select scheme).Any();

    private static bool Overlap(ReferencePool.Span one, ReferencePool.Span other) => one.First <= other.Last && other.First <= one.Last;
}
