using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>What a provincial office asks of its targets.</summary>
internal static class OfficeTargets
{
    public static void Question1(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-1
        Series talent = BundledDatasets.Bulletin.Series(Indicators.IpTalentTotal, Area.China);
        Target target = BundledDatasets.Context.FindTarget("f001")!;  // more than 1,000,000 by the end of 2025, from 690,000 in 2020

        Derived<Quantity> progress = talent.ProgressRatio(target, policy);
        Derived<Quantity> expected = Targets.ExpectedPathValue(talent[0], target, talent[^1].Period.Date!.Value, TargetPath.Linear, policy);
        Derived<TargetProgress> standing = talent.AssessProgress(target, TargetPath.Linear, policy);
        #endregion

        answer.Tell("target", LocalizedText.Of("Target for the end of 2025", "2025年底目标"), target);
        answer.Tell("latest", LocalizedText.Of("At the end of 2023", "2023年底"), talent[^1]);
        answer.Tell("progress", LocalizedText.Of("Part of the way covered since the end of 2020", "2020年底以来已完成的进度"), progress);
        answer.Tell("expected", LocalizedText.Of("The linear path at the end of 2023", "直线进度在2023年底应达"), expected);
        answer.Tell("standing", LocalizedText.Of("On the linear path", "与直线进度相比"), standing);
    }

    public static void Question2(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-2
        Series talent = BundledDatasets.Bulletin.Series(Indicators.IpTalentTotal, Area.China);
        Target target = BundledDatasets.Context.FindTarget("f001")!;

        Derived<Quantity> pace = talent.CompoundAnnualGrowthRate(YearEnd.Of(2020), YearEnd.Of(2023), policy);
        Derived<Quantity> years = talent.YearsToTarget(target, since: YearEnd.Of(2020), policy);
        Derived<DateRange> reached = talent.DateOfReaching(target, since: YearEnd.Of(2020), policy);
        #endregion

        answer.Tell("pace", LocalizedText.Of("Growth from 2020 to 2023", "2020—2023年增速"), pace);
        answer.Tell("years", LocalizedText.Of("From the end of 2023 it takes", "自2023年底起尚需"), years);
        answer.Tell("reached", LocalizedText.Of("One million is reached", "达到100万人的日期"), reached);
        answer.Tell("due", LocalizedText.Of("The target is due", "目标期限"), ReportingPeriod.At(target.Due));
    }

    public static void Question3(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-3
        Series talent = BundledDatasets.Bulletin.Series(Indicators.IpTalentTotal, Area.China);
        Target target = BundledDatasets.Context.FindTarget("f001")!;

        Derived<Quantity> gap = talent.TargetGap(target, policy);
        Derived<Quantity> perYear = talent.RequiredAnnualIncrement(target, policy);
        Derived<Quantity> sofar = talent.AverageAnnualChange(policy);
        Derived<Quantity> rate = talent.RequiredGrowthRate(target, policy);
        #endregion

        answer.Tell("gap", LocalizedText.Of("Still missing at the end of 2023", "2023年底尚差"), gap);
        answer.Tell("per-year", LocalizedText.Of("To be added per year until the end of 2025", "到2025年底每年须增加"), perYear);
        answer.Tell("so-far", LocalizedText.Of("Added per year since the end of 2020", "2020年底以来年均增加"), sofar);
        answer.Tell("rate", LocalizedText.Of("As growth per year", "折合年均增速"), rate);
    }

    public static void Question6(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-6
        TalentDataset context = BundledDatasets.Context;
        var standings = (
            from pair in new[] { (Target: "f001", Latest: "f016"), (Target: "f002", Latest: "f156"), (Target: "f003", Latest: "f025") }
            let target = context.FindTarget(pair.Target)!
            let latest = Series.Of(context.FindMetric(pair.Latest)!)
            select (
                Target: target,
                Latest: latest,
                Standing: latest.AssessProgress(target, TargetPath.Linear, policy),
                Attained: latest.IsAttained(target, policy))).ToList();

        CategoryScheme fourPlusOne = context.FindScheme("ip-talent-4-1")!;
        var unpublished = (
            from category in fourPlusOne.Categories
            let figures = context.Series(Indicators.IpTalentTotal, Area.China, fourPlusOne.Reference(category.Code))
            where figures.All(figure => figure.IsMissing)
            select (Category: category, Figures: figures)).ToList();
        Derived<Quantity> growth = unpublished[0].Figures.GrowthRate(policy);
        #endregion

        foreach ((Target target, Series latest, Derived<TargetProgress> standing, Derived<Certainty> attained) in standings)
        {
            LocalizedText name = target.Indicator.Name;
            answer.Tell($"{target.Indicator.Code}.target", LocalizedText.Of($"{name.In("en")}: target for 2025", $"{name.In("zh")}：2025年目标"), target);
            answer.Tell($"{target.Indicator.Code}.latest", LocalizedText.Of($"{name.In("en")}: at the end of 2023", $"{name.In("zh")}：2023年底"), latest[0]);
            answer.Tell($"{target.Indicator.Code}.standing", LocalizedText.Of($"{name.In("en")}: on the linear path", $"{name.In("zh")}：与直线进度相比"), standing);
            answer.Tell($"{target.Indicator.Code}.attained", LocalizedText.Of($"{name.In("en")}: attained", $"{name.In("zh")}：是否达到"), attained);
        }

        answer.Tell(
            "unpublished", LocalizedText.Of("Of the 4+1 without a figure", "“4+1”中未公布数据者"),
            LocalizedText.Of(string.Join(", ", unpublished.Select(item => item.Category.Name.In("en"))), string.Join('、', unpublished.Select(item => item.Category.Name.In("zh")))),
            string.Join(' ', unpublished.Select(item => item.Category.Code)));
        Category first = unpublished[0].Category;
        answer.Tell("unpublished.growth", LocalizedText.Of($"{first.Name.In("en")}: growth", $"{first.Name.In("zh")}：增长率"), growth);
    }
}
