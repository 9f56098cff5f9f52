using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>What a researcher asks of figures that may not compare.</summary>
internal static class ResearchComparisons
{
    public static void Question12(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-12
        // Made up: two countries count attorneys who practise, the third everybody on the register.
        var attorneys = Indicator.PerUnit("attorneys-per-million", LocalizedText.Of("Patent attorneys per million", "每百万人口专利代理师"), Unit.Person.Per(1_000_000, Unit.Person));
        TalentMetric[] countries =
        [
            Figure("X-ARDEN", LocalizedText.Of("Arden", "阿登国"), persons: 13_500, population: 61.2m, definition: "practising"),
            Figure("X-BORAN", LocalizedText.Of("Boran", "博兰国"), persons: 4_020, population: 9.8m, definition: "registered"),
            Figure("X-CELIA", LocalizedText.Of("Celia", "塞利国"), persons: 2_310, population: 17.4m, definition: "practising"),
        ];

        TalentMetric Figure(string code, LocalizedText name, decimal persons, decimal population, string definition)
        {
            var people = Quantity.Rounded(population * 1_000_000, granule: 100_000, Unit.Person);
            Derived<Quantity> rate = Ratios.Rate(Quantity.Of(persons, Unit.Person), people, per: 1_000_000, policy);
            var figure = TalentMetric.At(attorneys, Area.Define(code, name, Area.World), YearEnd.Of(2023), rate.Value);
            return figure with { Attributes = new() { DefinitionVersion = definition } };
        }

        var pairs = (
            from one in countries
            from other in countries
            where string.CompareOrdinal(one.Area.Code.ToString(), other.Area.Code.ToString()) < 0
            select (One: one, Other: other, Ratio: Ratios.Ratio(one, other, policy))).ToList();
        #endregion

        answer.TellMadeUp();
        foreach (TalentMetric country in countries)
        {
            answer.Tell($"{country.Area.Code}", country.Area.Name, country);
        }

        foreach ((TalentMetric one, TalentMetric other, Derived<Quantity> ratio) in pairs)
        {
            answer.Tell(
                $"{one.Area.Code}/{other.Area.Code}",
                LocalizedText.Of($"{one.Area.Name.In("en")} against {other.Area.Name.In("en")}", $"{one.Area.Name.In("zh")}与{other.Area.Name.In("zh")}之比"), ratio);
        }
    }

    public static void Question15(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-15
        TalentMetric employees = BundledDatasets.Context.FindMetric("f186")!;  // about 984,000 in IP services at the end of 2023
        TalentMetric talent = BundledDatasets.Context.FindMetric("f016")!;     // 860,000 IP talents on the same day

        Derived<Quantity> ratio = Ratios.Ratio(employees, talent, policy);
        Derived<Quantity> share = Ratios.Share(employees, talent, policy);
        #endregion

        answer.Tell("ratio", LocalizedText.Of("Employees of IP services to IP talent", "服务业从业人员与知识产权人才之比"), ratio);
        answer.Tell("share", LocalizedText.Of("As a share", "作为占比"), share);
    }

    public static void Question17(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-17
        // One figure in two languages: what the Chinese counts in person-times the English calls participants.
        TalentMetric attendances = BundledDatasets.Bulletin.FindMetric("f09")!;
        FigurePhrase[] phrases = [.. attendances.Citations.SelectMany(citation => citation.Phrases)];
        var words = FigureComparison.Of(phrases.First(phrase => phrase.Language == "en"), phrases.First(phrase => phrase.Language == "zh"), policy);

        // Two reports on one figure, made up: both stay, and the reader says whom to prefer.
        TalentDataset reports = TalentDataset.Of(
            TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2022), 5_120).CitedFrom("yearbook"),
            TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2022), 5_203).CitedFrom("association"));
        Conflict conflict = reports.Conflicts.Single();
        TalentMetric preferred = conflict.Preferring("association", "yearbook")!;
        Derived<Quantity> difference = Growth.AbsoluteChange(conflict.Metrics[0].Quantity!, conflict.Metrics[1].Quantity!, policy).Citing(conflict.Metrics);
        #endregion

        foreach (FigurePhrase phrase in phrases)
        {
            answer.Tell($"phrase.{phrase.Language}", LocalizedText.Of($"In print: {phrase.Text}", $"原文：{phrase.Text}"), phrase, attendances.Citations.First(citation => citation.Phrases.Contains(phrase)));
        }

        answer.Tell("agreement", LocalizedText.Of("The two languages", "中英文对照"), Words.Of(words.Agreement), $"{words.Agreement}");
        foreach (TalentMetric metric in conflict.Metrics)
        {
            string source = metric.Citations[0].SourceCode;
            answer.Tell($"report.{source}", LocalizedText.Of($"Made up, by the {source}", $"虚构：{(source == "yearbook" ? "年鉴" : "协会")}"), metric);
        }

        answer.Tell("difference", LocalizedText.Of("Difference of the two", "二者之差"), difference);
        answer.Tell("preferred", LocalizedText.Of("Preferring the association", "以协会为准"), preferred);
    }

    public static void Question18(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-18
        TalentMetric equivalents = BundledDatasets.Context.FindMetric("f237")!;  // 2020, full-time equivalents
        TalentMetric heads = BundledDatasets.Context.FindMetric("f241")!;        // 2019, heads, in an article headed full-time equivalent

        Derived<Quantity> join = Growth.GrowthRate(heads.Quantity!, equivalents.Quantity!, policy).Citing(heads, equivalents);
        Derived<Quantity> within = BundledDatasets.Context.Series(Indicators.RdPersonnelFte, Area.China)
            .GrowthRate(ReportingPeriod.Year(2020), ReportingPeriod.Year(2023), policy);
        #endregion

        answer.Tell("heads", LocalizedText.Of("2019", "2019年"), heads);
        answer.Tell("equivalents", LocalizedText.Of("2020", "2020年"), equivalents);
        answer.Tell("join", LocalizedText.Of("Growth 2019-2020", "2019—2020年增长率"), join);
        answer.Tell("within", LocalizedText.Of("Growth 2020-2023, full-time equivalents alone", "2020—2023年全时当量增长率"), within);
    }
}
