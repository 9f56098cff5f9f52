using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>The whole report on one dataset.</summary>
internal static class ReportPage
{
    public static Page Of(ReportContext context)
    {
        LocalizedText title = context.Subject.Contents.Title ?? LocalizedText.Of("Untitled dataset", "未命名数据集");
        return new(
            context.Say($"{title.In("en")}: report under the policy {context.Policy}", $"{title.In("zh")}：报告（读法 {context.Policy}）"),
            [
                FiguresSection.Of(context),
                GrowthSection.Of(context),
                TargetsSection.Of(context),
                HubsSection.Of(context),
                CommitteesSection.Of(context),
                DiscrepanciesSection.Of(context),
                FindingsSection.Of(context),
            ]);
    }
}
