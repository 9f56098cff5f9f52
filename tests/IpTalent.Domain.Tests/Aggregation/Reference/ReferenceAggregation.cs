using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The semantics once more: plain LINQ over rows, exact fractions for decimals, and the facts of <see cref="ReferencePool"/> for
/// areas, periods and additivity.</summary>
internal static class ReferenceAggregation
{
    /// <summary>The answer in lines: the reasons of the refusals, or for each grouping set the rows in their order, and then for each what was left out.</summary>
    public static string[] Answer(ReferenceQuestion question)
    {
        AggregationPlan plan = question.Plan;
        string[] asked = [.. plan.Scope.Indicators.Select(indicator => indicator.Code)];
        ReferenceRow[] known = [.. question.Rows.Where(row => asked.Length == 0 || asked.Contains(row.Code))];
        bool counts = plan.Measure is AggregationMeasure.Count or AggregationMeasure.DistinctCount;
        string[] codes = [.. asked.Concat(known.Select(row => row.Code)).Distinct()];
        string[] refused = counts ? [] : [.. question.Parts.SelectMany(part => ReferenceRefusals.OfPlan(part, codes))];
        if (refused.Length > 0)
        {
            return Reasons(refused);
        }

        ReferenceRow[] rows = [.. known.Where(question.Passes)];
        ReferenceRow[] others = plan.Measure == AggregationMeasure.RatioOfSums ? [.. question.Rows.Where(row => row.Code == plan.Other!.Code && question.Passes(row))] : [];
        (AggregationPlan Plan, ReferenceGroup[] Groups)[] sets = [.. question.Parts.Select(part => (part, ReferenceGroup.Of(part, rows, others, question.Rows).ToArray()))];
        refused = counts ? [] : [.. sets.SelectMany(set => ReferenceRefusals.OfGroups(set.Plan, set.Groups))];
        return refused.Length > 0 ? Reasons(refused) : [.. sets.SelectMany(set => Wanted(set.Plan, set.Groups)), .. sets.Select(set => LeftOut(set.Plan, rows))];
    }

    /// <summary>The answer of the library in the same form.</summary>
    public static string[] Told(PreparedAggregation prepared) =>
        prepared.IsRefused ? Reasons(prepared.Refusals.Select(refusal => refusal.Reason.ToString())) : Told(prepared.Run());

    /// <inheritdoc cref="Told(PreparedAggregation)"/>
    public static string[] Told(AggregationResult result) =>
    [
        .. result.Select(row => $"{Key(row)}: {Value(row)} of {row.Count}, missing {row.Missing}"),
        .. result.Plan.Scope.Sets.Select(set => result.By(set)).Select(part =>
            LeftOut(part.LeftOutCount, part.AreasLeftOut.Select(area => area.Code.ToString()), part.PeriodsLeftOut.Select(period => period.ToString()))),
    ];

    private static string Key(AggregationRow row) => string.Join('|', row.Dimensions.Select(dimension => dimension.Kind switch
    {
        DimensionKind.Indicator => row.Indicator!.Code,
        DimensionKind.Area => row.Area!.Code.ToString(),
        DimensionKind.Named => row.Label(dimension.Name!),
        _ => row.Period!.ToString(),
    }));

    private static string Value(AggregationRow row)
    {
        if (!row.IsDefined)
        {
            return $"{row.Reason}";
        }

        Quantity value = row.Value;
        return value.Bounds != row.Bounds ? "the value has other bounds than the row"
            : $"{ReferenceNumber.End(row.Bounds.LowerKind, row.Bounds.Lower)} {ReferenceNumber.End(row.Bounds.UpperKind, row.Bounds.Upper)} {ReferenceNumber.Text(row.Number)} {ReferenceNumber.Text(value.Nominal)} {value.Unit}";
    }

    private static IEnumerable<string> Wanted(AggregationPlan plan, ReferenceGroup[] groups)
    {
        var answers = groups.Select(group => (group.Text, Answer: ReferenceMeasures.Of(plan, group, groups)));
        answers = plan.Largest is { } count
            ? answers.Where(one => one.Answer.Rank is not null).OrderByDescending(one => one.Answer.Rank).Take(count)
            : answers;
        return answers.Select(one => $"{one.Text}: {one.Answer.Text}");
    }

    private static string LeftOut(AggregationPlan plan, ReferenceRow[] rows)
    {
        ReferenceRow[] Without(Func<Dimension, bool> about) =>
            [.. rows.Where(row => plan.Scope.Dimensions.Any(dimension => about(dimension) && ReferenceGroup.KeyOf(dimension, row) is null))];
        return LeftOut(
            Without(_ => true).Length,
            Without(dimension => dimension.Kind == DimensionKind.Area).Select(row => row.Place.Code).Distinct().Order(StringComparer.Ordinal),
            Without(dimension => dimension.Kind != DimensionKind.Area).Select(row => row.Span).Distinct().OrderBy(span => span.First).ThenBy(span => span.Last).Select(span => span.Text));
    }

    private static string LeftOut(long count, IEnumerable<string> areas, IEnumerable<string> periods) =>
        string.Create(CultureInfo.InvariantCulture, $"left out {count}: {string.Join(' ', areas)}; {string.Join(' ', periods)}");

    private static string[] Reasons(IEnumerable<string> reasons) => [.. reasons.Distinct().Order(StringComparer.Ordinal)];
}
