using NodaTime;

namespace IpTalent.Domain.Tests.Results;

/// <summary>Figures as the bulletin and the yearbooks print them, with their phrases.</summary>
internal static class Examples
{
    public static TalentMetric Talent2020 { get; } = Cited(
        TalentMetric.At(Domain.Indicators.IpTalentTotal, Area.China, FiveYearPlan.Number(13).End, Quantity.Rounded(690_000, 10_000, Unit.Person)),
        "690,000", "69万");

    public static TalentMetric Talent2023 { get; } = Cited(
        TalentMetric.At(Domain.Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023), Quantity.Rounded(860_000, 10_000, Unit.Person)),
        "860,000", "86万人");

    public static Series Talent { get; } = Series.Of(Talent2020, Talent2023);

    public static Target Million { get; } = Target.Of(Domain.Indicators.IpTalentTotal, Area.China, Quantity.MoreThan(1_000_000, Unit.Person), 2025) with
    {
        Citations = [Citation.Of("talent-plan-14")],
    };

    public static TalentMetric Members { get; } = Cited(
        TalentMetric.At(Domain.Indicators.CommitteeMembers, Area.China, ReportingPeriod.Month(2024, 3), 48), "48 renowned experts", "48名知名专家");

    public static TalentMetric Academicians { get; } = Cited(
        TalentMetric.At(Domain.Indicators.CommitteeAcademicians, Area.China, ReportingPeriod.Month(2024, 3), 9), "nine academicians", "两院院士9名");

    public static ReportingPeriod SinceFourteenthPlan { get; } = ReportingPeriod.Since(new LocalDate(2021, 1, 1));

    public static TalentMetric Attendances { get; } = Cited(
        TalentMetric.At(Domain.Indicators.CommitteeAttendances, Area.China, SinceFourteenthPlan, Quantity.Nearly(1_200, Unit.PersonTime)),
        "nearly 1,200 person-times", "近1200人次");

    public static TalentMetric Tasks { get; } = Cited(
        TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, SinceFourteenthPlan, Quantity.Over(700, Unit.Task)),
        "over 700 various IP tasks", "700余项");

    public static Committee Committee { get; } = new()
    {
        Code = "national-ip-advisory-committee",
        Name = LocalizedText.Of("National IP Expert Advisory Committee", "国家知识产权专家咨询委员会"),
        Terms =
        [
            new CommitteeTerm
            {
                Number = 5,
                Established = ReportingPeriod.Month(2024, 3),
                Members = Quantity.Exact(48, Unit.Person),
                Citations = [Citation.Of("bulletin-2024-zh")],
            },
        ],
    };

    public static TalentMetric Attorneys { get; } =
        TalentMetric.At(Domain.Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2022), 5_120).CitedFrom("guangdong-ip-2022");

    public static TalentMetric Population { get; } =
        TalentMetric.At(Domain.Indicators.Population, Area.Guangdong, YearEnd.Of(2022), Quantity.Rounded(126_568_000, 1_000, Unit.Person)).CitedFrom("census-bureau-2022");

    public static TalentMetric PatentsOfNation { get; } = Rate(Area.China, 9.4m, "cnipa-2022");

    public static TalentMetric PatentsOfBeijing { get; } = Rate(Area.Beijing, 112.0m, "beijing-ip-2022") with
    {
        Attributes = new MetricAttributes { Status = [ObservationStatus.Provisional] },
    };

    private static TalentMetric Rate(Area area, decimal number, string source) =>
        TalentMetric.At(Domain.Indicators.HighValuePatentsPer10000, area, YearEnd.Of(2022), number).CitedFrom(source);

    private static TalentMetric Cited(TalentMetric metric, string english, string chinese) => metric.CitedFrom(
        new Citation { SourceCode = "bulletin-2024-en", Phrases = [FigurePhrase.Of("en", english)] },
        new Citation { SourceCode = "bulletin-2024-zh", Phrases = [FigurePhrase.Of("zh", chinese)] });
}
