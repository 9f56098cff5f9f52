using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>What committees are made of and what they did, and what may not be divided by what.</summary>
internal static class CommitteesSection
{
    public static Section Of(ReportContext context)
    {
        IReadOnlyList<IReadOnlyList<Cell>> rows =
        [
            .. context.Subject.Contents.Committees.SelectMany(committee => Shares(context, committee).Concat(Activities(context, committee))),
        ];
        return new(
            "committees",
            context.Say("Committees", "委员会"),
            [
                context.Column("committee", "Committee", "委员会"),
                context.Column("measure", "Measure", "指标"),
                context.Column("result", "Result", "结果"),
            ],
            rows,
            rows.Count == 0 ? context.Say("The dataset tells of no committee.", "该数据集没有委员会数据。") : null);
    }

    private static IEnumerable<IReadOnlyList<Cell>> Shares(ReportContext context, Committee committee) =>
        from term in committee.Terms
        where term.Members is not null
        from part in term.Composition
        select Row(context, committee,
            context.Say($"share of {part.Name.In("en")}, term {term.Number}", $"第{term.Number}届{part.Name.In("zh")}占比"),
            Ratios.Share(part.Members, term.Members!, context.Policy));

    private static IEnumerable<IReadOnlyList<Cell>> Activities(ReportContext context, Committee committee)
    {
        foreach (CommitteeActivity activity in committee.Activities)
        {
            TalentMetric[] figures = [.. activity.MetricCodes.Select(context.Subject.FindMetric).OfType<TalentMetric>()];
            foreach (TalentMetric attendances in figures.Where(metric => metric.Indicator.Unit == Unit.PersonTime))
            {
                foreach (TalentMetric tasks in figures.Where(metric => metric.Indicator.Unit == Unit.Task))
                {
                    yield return Row(context, committee, context.Say("person-times per task", "每项工作参与人次"),
                        Ratios.Ratio(attendances, tasks, context.Policy));
                }

                yield return Row(context, committee, context.Say("person-times per member", "委员人均人次"),
                    Ratios.Intensity(attendances, committee, context.Policy));
            }
        }
    }

    private static IReadOnlyList<Cell> Row(ReportContext context, Committee committee, string measure, Derived<Quantity> result) =>
        [new(context.Say(committee.Name), committee.Code), new(measure, result.Formula.Code), context.Result(result)];
}
