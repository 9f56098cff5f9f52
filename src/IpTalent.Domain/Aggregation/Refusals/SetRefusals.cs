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
            group AggregationScope.Told(pair.First) by refusal into concerned
            select concerned.Count() == sets.Count ? concerned.Key : Named(concerned.Key, [.. concerned]);
        return found.ToValueList();
    }

    private static Refusal Named(Refusal refusal, string[] sets) => new(
        refusal.Reason,
        LocalizedText.Of($"grouped by {string.Join(" and by ", sets)}: {refusal.Message.In("en")}", $"按{string.Join("、", sets)}分组时，{refusal.Message.In("zh")}"),
        refusal.Instead);
}
