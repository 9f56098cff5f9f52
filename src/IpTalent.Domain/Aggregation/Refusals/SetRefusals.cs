namespace IpTalent.Domain.Aggregation;

/// <summary>What is wrong with the grouping sets of a plan: each cause once, with the sets that it concerns.</summary>
internal static class SetRefusals
{
    /// <param name="plan">The plan.</param>
    /// <param name="ofSets">What is wrong with each of its sets.</param>
    public static ValueList<Refusal> Of(AggregationPlan plan, IEnumerable<ValueList<Refusal>> ofSets)
    {
        ValueList<ValueList<Dimension>> sets = plan.Scope.Sets;
        if (sets.Count == 1)
        {
            return ofSets.Single();
        }

        var found =
            from pair in sets.Zip(ofSets)
            from refusal in pair.Second.Distinct()
            group pair.First by refusal into concerned
            select concerned.Count() == sets.Count ? concerned.Key : Named(concerned.Key, [.. concerned]);
        return found.ToValueList();
    }

    private static Refusal Named(Refusal refusal, ValueList<Dimension>[] sets)
    {
        // Of nothing to group by the total alone is made.
        string[] groups = [.. sets.Where(set => !set.IsEmpty).Select(AggregationScope.Told)];
        bool total = groups.Length < sets.Length;
        string english = groups.Length == 0 ? "in the total"
            : $"grouped by {string.Join(" and by ", groups)}{(total ? ", and in the total" : "")}";
        string chinese = groups.Length == 0 ? "合计时" : $"按{string.Join("、", groups)}分组{(total ? "以及合计" : "")}时";
        return new(
            refusal.Reason,
            LocalizedText.Of($"{english}: {refusal.Message.In("en")}", $"{chinese}，{refusal.Message.In("zh")}"),
            refusal.Instead);
    }
}
