using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>What a journalist asks.</summary>
internal static class JournalistQuestions
{
    public static void Question19(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-19
        TalentMetric metric = BundledDatasets.Bulletin.FindMetric("f09")!;
        FigurePhrase[] phrases = [.. metric.Citations.SelectMany(citation => citation.Phrases)];

        Quantity claim = metric.Quantity!;                        // what is kept: the Chinese text is the original
        ClaimBounds bounds = claim.BoundsUnder(policy);           // which numbers it allows, and what each end rests on
        Interval whole = claim.WholeNumbersUnder(policy)!.Value;  // attendances come whole
        LocalizedText rule = policy.Convention;
        #endregion

        foreach (FigurePhrase phrase in phrases)
        {
            answer.Tell($"phrase.{phrase.Language}", LocalizedText.Of($"In print: {phrase.Text}", $"原文：{phrase.Text}"), phrase, metric.Citations.First(citation => citation.Phrases.Contains(phrase)));
        }

        answer.Tell("kept", LocalizedText.Of("What is kept", "采用"), metric);
        answer.Tell("whole", LocalizedText.Of("In whole numbers", "取整数"), LocalizedText.Of($"{whole.Lower:#,0} to {whole.Upper:#,0}", $"{whole.Lower:0}至{whole.Upper:0}"), whole.ToString());
        answer.Tell("lower", LocalizedText.Of("The lower end rests on", "下界依据"), Words.Of(bounds.Lower), $"{bounds.Lower}");
        answer.Tell("upper", LocalizedText.Of("The upper end rests on", "上界依据"), Words.Of(bounds.Upper), $"{bounds.Upper}");
        answer.Tell("rule", LocalizedText.Of($"The convention {policy}", $"读数约定 {policy}"), rule);
    }

    public static void Question20(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-20
        TalentDataset bulletin = BundledDatasets.Bulletin;
        TalentMetric attendances = bulletin.FindMetric("f14")!;  // 近1200人次 since 2021
        TalentMetric tasks = bulletin.FindMetric("f13")!;        // 700余项 since 2021
        Committee committee = bulletin.FindCommittee("national-ip-advisory-committee")!;  // 48 members since March 2024

        Derived<Quantity> perTask = Ratios.Ratio(attendances, tasks, policy);
        Derived<Quantity> perMember = Ratios.Intensity(attendances, committee, policy);
        #endregion

        answer.Tell("attendances", LocalizedText.Of("Person-times since 2021", "2021年以来人次"), attendances);
        answer.Tell("tasks", LocalizedText.Of("Tasks since 2021", "2021年以来工作"), tasks);
        answer.Tell("per-task", LocalizedText.Of("Person-times per task", "每项工作人次"), perTask);
        answer.Tell("per-member", LocalizedText.Of("Person-times per member", "每位委员人次"), perMember);
    }

    public static void Question21(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-21
        Series patents = BundledDatasets.Context.Series(Indicators.HighValuePatentsPer10000, Area.China);
        TalentMetric first = patents.At(YearEnd.Of(2021)).Single();
        TalentMetric last = patents.At(YearEnd.Of(2023)).Single();

        Derived<Quantity> factor = Growth.GrowthFactor(first, last, policy);
        Derived<Certainty> doubled = Claims.HasDoubled(first, last, policy);
        Derived<Certainty> doubledIn3 = Claims.HasDoubled(patents.At(YearEnd.Of(2020)).Single(), last, policy);
        Derived<Certainty> doubledIn4 = Claims.HasDoubled(patents.At(YearEnd.Of(2020)).Single(), patents.At(YearEnd.Of(2024)).Single(), policy);
        #endregion

        answer.Tell("first", LocalizedText.Of("High-value patents per 10,000 people, end of 2021", "2021年底每万人口高价值发明专利"), first);
        answer.Tell("last", LocalizedText.Of("At the end of 2023", "2023年底"), last);
        answer.Tell("factor", LocalizedText.Of("Times", "倍数"), factor);
        answer.Tell("doubled", LocalizedText.Of("Doubled in two years, 2021-2023", "2021—2023年两年翻一番"), doubled);
        answer.Tell("doubled-in-3", LocalizedText.Of("Doubled in three years, 2020-2023", "2020—2023年三年翻一番"), doubledIn3);
        answer.Tell("doubled-in-4", LocalizedText.Of("Doubled in four years, 2020-2024", "2020—2024年四年翻一番"), doubledIn4);
    }

    public static void Question22(Answer answer)
    {
        #region question-22
        TalentDataset known = BundledDatasets.Bulletin.Merge(BundledDatasets.Context);

        // Who said "nearly 1,200 person-times": the speaker, in the office held that day.
        Citation spoken = known.FindMetric("f14")!.Citations.First(citation => citation.Attribution is not null);
        Attribution said = spoken.Attribution!;
        Person speaker = known.FindPerson(said.PersonCode)!;
        Source report = known.FindSource(spoken.SourceCode)!;  // the occasion, and when it was reported

        // Who prints "860,000 at the end of 2023": own texts, and copies of others.
        var texts = (
            from metric in known.Find(Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023))
            from citation in metric.Citations
            from phrase in citation.Phrases.Take(1)
            select (Source: known.FindSource(citation.SourceCode)!, Phrase: phrase.Text)).ToList();
        int own = texts.Count(text => text.Source.Form == SourceForm.Original);
        #endregion

        answer.Tell(
            "speaker", LocalizedText.Of("\"nearly 1,200 person-times\" was said by", "“近1200人次”出自"),
            LocalizedText.Of($"{speaker.Name.In("en")}, {said.OfficeTitle!.In("en")}, {Words.Of(said.Manner).In("en")}", $"{speaker.Name.In("zh")}，{said.OfficeTitle.In("zh")}，{Words.Of(said.Manner).In("zh")}"), speaker.Code);
        answer.Tell("occasion", LocalizedText.Of("at", "场合"), report.Occasion!);
        answer.Tell("reported", LocalizedText.Of("and reported on", "报道日期"), report.Published!);
        foreach ((Source source, string phrase) in texts)
        {
            answer.Tell(
                source.Code,
                LocalizedText.Of($"\"{phrase}\": {(source.Publisher ?? source.Platform)?.In("en")}", $"“{phrase}”：{(source.Publisher ?? source.Platform)?.In("zh")}"),
                LocalizedText.Of($"{Words.Of(source.Form).In("en")}, {Published(source, "en")}", $"{Words.Of(source.Form).In("zh")}，{Published(source, "zh")}"), $"{source.Form}");
        }

        answer.Tell("own", LocalizedText.Of("Texts that copy or translate no other", "非转载、非翻译的文本"), LocalizedText.Of($"{own} of {texts.Count}", $"{texts.Count}篇中的{own}篇"));

        static string Published(Source source, string language) => source.Published is { } period ? Words.Of(period).In(language) : "";
    }
}
