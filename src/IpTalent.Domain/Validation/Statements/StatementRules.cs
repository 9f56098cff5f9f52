using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Rules that statements, lists, claims and discrepancies share.</summary>
internal static class StatementRules
{
    /// <summary>Tells where no source is cited.</summary>
    public static IRuleBuilderOptions<T, ValueList<Citation>> AreGiven<T>(this IRuleBuilder<T, ValueList<Citation>> chain, Func<T, object> nameOf) =>
        chain.Must(citations => !citations.IsEmpty)
            .Tells(RuleCodes.StatementWithoutCitation, (record, _) => [nameOf(record)]);

    /// <summary>Tells of each item that came before.</summary>
    public static IRuleBuilderOptionsConditions<T, ValueList<LocalizedText>> HoldNothingTwice<T>(this IRuleBuilder<T, ValueList<LocalizedText>> chain) =>
        chain.Custom((items, context) =>
        {
            var seen = new HashSet<LocalizedText>();
            for (int i = 0; i < items.Count; i++)
            {
                if (!seen.Add(items[i]))
                {
                    context.Report(RuleCodes.ListItemTwice, $"{context.PropertyPath}[{i}]", items[i], items[i]);
                }
            }
        });
}
