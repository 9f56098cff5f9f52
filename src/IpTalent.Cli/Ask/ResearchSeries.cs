using System.Globalization;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>What a researcher asks of series, and of parts over time.</summary>
internal static class ResearchSeries
{
    public static void Question11(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-11
        Series published = BundledDatasets.Context.Series(Indicators.PractisingAttorneys, Area.China);

        // The same count on the same day of the year: year-ends that were printed to the unit.
        Series comparable = Series.Of(Indicators.PractisingAttorneys, Area.China, published.Where(metric =>
            metric is { Period.Date: { Month: 12, Day: 31 }, Quantity.Qualifier: Qualifier.Exact }));
        TalentMetric[] leftOut = [.. published.Except(comparable)];
        int[] gaps = [.. Enumerable.Range(2010, 14).Except(comparable.Select(metric => metric.Period.Date!.Value.Year))];

        Derived<Quantity> growth = comparable.CompoundAnnualGrowthRate(YearEnd.Of(2010), YearEnd.Of(2023), policy);
        #endregion

        foreach (TalentMetric metric in comparable)
        {
            answer.Tell($"{metric.Period}", Words.Of(metric.Period), metric);
        }

        string years = string.Join(", ", gaps);
        answer.Tell("gaps", LocalizedText.Of("Year-ends without a figure", "没有数据的年底"), LocalizedText.Of(years, string.Join('、', gaps)), years);
        answer.Tell("left-out", LocalizedText.Of("Figures left out", "未采用的数据"),
            LocalizedText.Of($"{leftOut.Length} of {published.Count}: {string.Join(", ", leftOut.Select(metric => Said(metric, "en")))}", $"{published.Count}个中的{leftOut.Length}个：{string.Join('、', leftOut.Select(metric => Said(metric, "zh")))}"),
            string.Join(' ', leftOut.Select(metric => metric.Code)));
        answer.Tell("growth", LocalizedText.Of("Growth per year, 2010-2023", "2010—2023年年均增速"), growth);

        static string Said(TalentMetric metric, string language) =>
            $"{metric.Quantity!.ToString("C", CultureInfo.GetCultureInfo(language))}{(language == "zh" ? $"（{Words.Of(metric.Period).In(language)}）" : $" ({Words.Of(metric.Period).In(language)})")}";
    }

    public static void Question13(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-13
        TalentDataset context = BundledDatasets.Context;
        int provinces = Area.China.Members.Count;
        int[] asked = [2016, 2023];
        var years = asked.Select(year =>
        {
            TalentMetric nation = context.Find(Indicators.PatentAgencies, Area.China, YearEnd.Of(year)).Single();
            TalentMetric[] largest = [.. context.Find(Indicators.PatentAgencies, period: YearEnd.Of(year)).Where(metric => metric.Area.Level == AreaLevel.Province)];
            return (
                Year: year,
                Published: largest.Length,
                Top4: Concentration.ConcentrationRatioBounds(4, largest, nation, others: provinces - largest.Length, policy: policy),
                Herfindahl: Concentration.HerfindahlBounds(largest, nation, others: provinces - largest.Length, policy: policy));
        }).ToList();
        Certainty hasRisen = years[1].Herfindahl.Value.IsGreaterThan(years[0].Herfindahl.Value, policy);
        #endregion

        foreach ((int year, int published, Derived<Quantity> top4, Derived<Quantity> herfindahl) in years)
        {
            answer.Tell($"{year}.published", LocalizedText.Of($"{year}: provinces published", $"{year}年：已公布的省份"), LocalizedText.Of($"{published} of {provinces}", $"{provinces}个省份中的{published}个"));
            answer.Tell($"{year}.top-4", LocalizedText.Of($"{year}: share of the four largest", $"{year}年：前四位占比"), top4);
            answer.Tell($"{year}.herfindahl", LocalizedText.Of($"{year}: Herfindahl-Hirschman index", $"{year}年：赫芬达尔—赫希曼指数"), herfindahl);
        }

        answer.Tell("risen", LocalizedText.Of("More concentrated in 2023 than in 2016, by the index", "按该指数，2023年是否比2016年更集中"), hasRisen);
    }

    public static void Question14(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-14
        TalentDataset context = BundledDatasets.Context;
        TalentMetric opening = context.FindMetric("f072")!;    // 10,459 practising attorneys at the end of 2014
        TalentMetric closing = context.FindMetric("f077")!;    // 12,207 at the end of August 2015
        TalentMetric issued = context.FindMetric("f078")!;     // licences, January to August 2015
        TalentMetric cancelled = context.FindMetric("f080")!;
        TalentMetric moved = context.FindMetric("f079")!;      // to another agency: neither entry nor exit

        // A flow over the stock at its start is no rate of one time, so that figures are taken; Citing tells whose they are.
        Derived<Quantity> net = Growth.AbsoluteChange(cancelled.Quantity!, issued.Quantity!, policy).Citing(cancelled, issued);
        Derived<Quantity> entry = Ratios.Rate(issued.Quantity!, opening.Quantity!, per: 100, policy).Citing(issued, opening);
        Derived<Quantity> exit = Ratios.Rate(cancelled.Quantity!, opening.Quantity!, per: 100, policy).Citing(cancelled, opening);
        Derived<Quantity> residual = Contributions.StockFlowReconciliation(opening, issued, cancelled, transfers: null, closing, policy);
        Derived<Quantity> sinceThen = Growth.GrowthRate(issued, context.FindMetric("f083")!, policy);  // January to May 2017
        #endregion

        answer.Tell("net", LocalizedText.Of("Issued less cancelled, January to August 2015", "2015年1—8月净增（颁发减注销）"), net);
        answer.Tell("moved", LocalizedText.Of("Moved between agencies, apart", "另：变更执业机构"), moved);
        answer.Tell("entry", LocalizedText.Of("Entries in eight months, per 100 attorneys at the start", "八个月进入率（期初每百名代理师）"), entry);
        answer.Tell("exit", LocalizedText.Of("Exits in eight months, per 100 attorneys at the start", "八个月退出率（期初每百名代理师）"), exit);
        answer.Tell("residual", LocalizedText.Of("Does it explain the growth of attorneys?", "能否解释代理师人数的增长"), residual);
        answer.Tell("since-then", LocalizedText.Of("Growth of issues to January-May 2017", "至2017年1—5月颁发数的增长率"), sinceThen);
    }

    public static void Question16(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-16
        // Made up: of 100 employees 40 worked in agencies, then 70; the part with a degree in each.
        Quantity Percent(decimal number) => Quantity.Percent(number, Qualifier.Exact);
        WithinBetweenDecomposition change = Contributions.WithinBetweenInteraction(
            [
                (Percent(40), Percent(90), Percent(70), Percent(92)),  // agencies: share, degrees; share, degrees
                (Percent(60), Percent(30), Percent(30), Percent(31)),  // all others
            ], policy);
        #endregion

        answer.TellMadeUp();
        answer.Tell("change", LocalizedText.Of("The share of degree holders rose by", "有学位者占比上升"), change.Change);
        answer.Tell("within", LocalizedText.Of("since more hold a degree in each group", "因各组内占比上升"), change.Within);
        answer.Tell("between", LocalizedText.Of("since the groups changed in size", "因各组规模变化"), change.Between);
        answer.Tell("interaction", LocalizedText.Of("since both happened at once", "因二者同时发生"), change.Interaction);
    }
}
