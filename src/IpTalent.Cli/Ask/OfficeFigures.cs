using IpTalent.Cli.Pages;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli.Ask;

/// <summary>What a provincial office asks of its own figures and those of the nation.</summary>
internal static class OfficeFigures
{
    public static void Question4(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-4
        var nation = Area.Define("X-RIVANIA", LocalizedText.Of("Rivania", "江国"), Area.World);  // made up, as are its figures
        var north = Area.Define("X-RIVANIA-NORTH", LocalizedText.Of("North Province", "北省"), nation);
        ReportingPeriod end = YearEnd.Of(2023);

        Derived<Quantity> here = Ratios.Rate(
            TalentMetric.At(Indicators.PractisingAttorneys, north, end, 2_412),
            TalentMetric.At(Indicators.Population, north, end, Quantity.Rounded(18_600_000, granule: 100_000, Unit.Person)),
            per: 10_000, policy);
        Derived<Quantity> there = Ratios.Rate(
            TalentMetric.At(Indicators.PractisingAttorneys, nation, end, 9_310),
            TalentMetric.At(Indicators.Population, nation, end, Quantity.Rounded(84_200_000, granule: 100_000, Unit.Person)),
            per: 10_000, policy);
        Derived<Quantity> relative = Ratios.RelativeToAverage(here.Value, there.Value, policy);
        #endregion

        answer.TellMadeUp();
        answer.Tell("here", LocalizedText.Of("Attorneys per 10,000 people, North Province", "北省每万人口专利代理师"), here);
        answer.Tell("nation", LocalizedText.Of("Attorneys per 10,000 people, Rivania", "江国每万人口专利代理师"), there);
        answer.Tell("relative", LocalizedText.Of("Here against the nation", "本省与全国之比"), relative);
    }

    public static void Question5(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-5
        TalentDataset context = BundledDatasets.Context;
        Indicator rate = Indicators.HighValuePatentsPer10000;
        ReportingPeriod end = YearEnd.Of(2023);
        TalentMetric nation = context.Series(rate, Area.China).At(end).Single();
        var hubs = (
            from hub in BundledDatasets.Bulletin.Contents.Hubs
            let area = hub.StatisticsArea ?? hub.Territory
            let figure = context.Series(rate, area).At(end).Single()
            select (
                Hub: hub,
                Area: area,
                Times: Ratios.RelativeToAverage(figure, nation, policy),
                IsTwiceArea: Claims.IsMoreThan(2, times: nation, figure, policy),
                IsTwiceHub: Claims.IsMoreThan(2, times: nation, figure, policy, hub))).ToList();
        #endregion

        answer.Tell("nation", LocalizedText.Of("High-value patents per 10,000 people, nation", "全国每万人口高价值发明专利"), nation);
        foreach ((TalentHub hub, Area area, Derived<Quantity> times, Derived<Certainty> isTwiceArea, Derived<Certainty> isTwiceHub) in hubs)
        {
            answer.Tell($"{hub.Code}.measured-by", hub.Name, LocalizedText.Of($"measured by {area.Name.In("en")}", $"按{area.Name.In("zh")}统计"), area.Code.ToString());
            answer.Tell($"{hub.Code}.times", LocalizedText.Of($"{area.Name.In("en")}: times the national average", $"{area.Name.In("zh")}：为全国平均水平的倍数"), times);
            answer.Tell($"{hub.Code}.area", LocalizedText.Of($"{area.Name.In("en")}: more than twice", $"{area.Name.In("zh")}：是否超过两倍"), isTwiceArea);
            answer.Tell($"{hub.Code}.hub", LocalizedText.Of($"{hub.Name.In("en")}: more than twice", $"{hub.Name.In("zh")}：是否超过两倍"), isTwiceHub);
        }
    }

    public static void Question7(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-7
        TalentMetric attendances = BundledDatasets.Bulletin.FindMetric("f09")!;      // 近2000人次, person-times
        TalentMetric participants = BundledDatasets.Context.FindMetric("f029")!;     // "more than 57,000": people or attendances?

        Derived<Quantity> people = Concentration.DistinctPersonsBounds(attendances, policy: policy);
        Derived<Quantity> unclear = Concentration.DistinctPersonsBounds(participants, policy: policy);
        #endregion

        answer.Tell("attendances", LocalizedText.Of("Attendances at training on national strategies", "围绕国家重大战略的培训"), attendances);
        answer.Tell("people", LocalizedText.Of("People behind them", "所对应的人数"), people);
        answer.Tell("participants", LocalizedText.Of("Participants in all IP training", "全部知识产权培训参加者"), participants);
        answer.Tell("unclear", LocalizedText.Of("People behind those", "所对应的人数"), unclear);
    }

    public static void Question8(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-8
        // The published figures: IP specialists with a title need not be attorneys.
        Derived<Quantity> published = Ratios.Share(BundledDatasets.Context.FindMetric("f025")!, BundledDatasets.Context.FindMetric("f156")!, policy);

        // Made-up figures of one office, which declares that the one are among the other.
        var here = Area.Define("X-HERE", LocalizedText.Of("Our province", "本省"), Area.China);
        var attorneys = Indicator.Stock("our-attorneys", LocalizedText.Of("Attorneys here", "本地专利代理师"), Unit.Person);
        Indicator titled = Indicator.Stock("our-attorneys-titled", LocalizedText.Of("Attorneys here with a title", "本地具有职称的专利代理师"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, attorneys.Code);
        Derived<Quantity> ours = Ratios.Share(
            TalentMetric.At(titled, here, YearEnd.Of(2023), Quantity.Rounded(1_300, granule: 100, Unit.Person)),
            TalentMetric.At(attorneys, here, YearEnd.Of(2023), 5_811), policy);
        #endregion

        answer.Tell("published", LocalizedText.Of("IP specialists over attorneys, published figures", "公布数据：知识产权师占专利代理师"), published);
        answer.Tell("ours", LocalizedText.Of("Attorneys with a title, made-up figures of one office", "某局虚构数据：有职称者占专利代理师"), ours);
    }

    public static void Question9(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-9
        Series agencies = BundledDatasets.Context.Series(Indicators.TrademarkAgencies, Area.China);
        var spring = ReportingPeriod.At(new LocalDate(2023, 3, 31));

        Derived<Quantity> before = agencies.GrowthRate(YearEnd.Of(2020), YearEnd.Of(2022), policy);
        Derived<Quantity> across = agencies.GrowthRate(YearEnd.Of(2022), YearEnd.Of(2023), policy);
        Derived<Quantity> since = agencies.GrowthRate(spring, YearEnd.Of(2023), policy);
        #endregion

        answer.Tell("before", LocalizedText.Of("Growth 2020-2022", "2020—2022年增长率"), before);
        answer.Tell("across", LocalizedText.Of("Growth 2022-2023", "2022—2023年增长率"), across);
        answer.Tell("since", LocalizedText.Of("Growth from March to December 2023", "2023年3月底至年底增长率"), since);
    }

    public static void Question10(Answer answer)
    {
        LocalDate today = answer.On;

        #region question-10
        TalentDataset mine = BundledDatasets.Bulletin;
        TalentDataset known = mine.Merge(BundledDatasets.Context).AsKnownOn(today);  // without what was replaced by then

        LocalDate limit = today.PlusMonths(-12);
        var old = mine.Metrics.Where(metric => metric.Period.End < limit).ToList();
        var superseded = (
            from metric in mine.Metrics
            from newer in known.Series(metric.Indicator, metric.Area, [.. metric.Categories])
            where !newer.IsMissing && newer.Period.IsInstant && newer.Period.End > metric.Period.End && newer.Period.End <= today
            group newer by metric into newer
            select (Metric: newer.Key, By: newer.MaxBy(later => later.Period)!)).ToList();
        #endregion

        answer.Tell("today", LocalizedText.Of("Asked for", "询问日期"), ReportingPeriod.At(today));
        foreach (TalentMetric metric in old)
        {
            answer.Tell($"old.{metric.Code}", LocalizedText.Of($"Older than twelve months: {Named(metric, "en")}", $"已超过十二个月：{Named(metric, "zh")}"), metric.Period);
        }

        foreach ((TalentMetric metric, TalentMetric by) in superseded)
        {
            answer.Tell(
                $"superseded.{metric.Code}",
                LocalizedText.Of($"Superseded: {Named(metric, "en")}, {Words.Of(metric.Period).In("en")}", $"已被取代：{Named(metric, "zh")}（{Words.Of(metric.Period).In("zh")}）"),
                by.Quantity!);
        }
    }

    private static string Named(TalentMetric metric, string language) => language == "zh"
        ? $"{metric.Code}，{metric.Indicator.Name.In(language)}，{metric.Area.Name.In(language)}"
        : $"{metric.Code}, {metric.Indicator.Name.In(language)}, {metric.Area.Name.In(language)}";
}
