namespace IpTalent.Domain.Tests.Records;

/// <summary>One of each kind of record, from the bulletin, with every member filled somewhere.</summary>
internal static class SampleBulletin
{
    private static readonly ReportingPeriod SincePlan = ReportingPeriod.Since(new NodaTime.LocalDate(2021, 1, 1));

    private static readonly Citation English = new()
    {
        SourceCode = "bulletin-en",
        Attribution = new() { PersonCode = "zhang-zhicheng", OfficeTitle = "Director General", OrganisationCode = "cnipa", Manner = AttributionManner.Quoted },
        Phrases = [FigurePhrase.Of("en", "over 700 various IP tasks", Quantity.MoreThan(700, Unit.Task))],
    };

    private static readonly Citation Chinese = new()
    {
        SourceCode = "bulletin-zh",
        Locator = "last paragraph",
        Attribution = new() { PersonCode = "zhang-zhicheng" },
        Phrases = [new() { Language = "zh", Text = "700余项", Quantity = Quantity.Over(700, Unit.Task), Period = SincePlan, Locator = "line 3" }],
    };

    public static TalentDatasetContents Contents { get; } = new()
    {
        Title = LocalizedText.Of("Bulletin", "通报"),
        Metrics =
        [
            TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, SincePlan, Quantity.Over(700, Unit.Task)).CitedFrom(English, Chinese) with { Code = "f13" },
            TalentMetric.At(Domain.Indicators.HighValuePatentsPer10000, Area.Guangdong, YearEnd.Of(2023), 25.1m) with
            {
                Code = "f212",
                Attributes = new()
                {
                    ProxyFor = "hub-gba",
                    Status = [ObservationStatus.Provisional, ObservationStatus.LowReliability],
                    Confidentiality = Confidentiality.Internal,
                    Vintage = new() { Published = new(2024, 6, 25), Replaces = "f211" },
                    Correction = new() { Printed = Quantity.Rounded(251m, Unit.Patent), Note = "the point was lost" },
                    Derivation = "quoted from a rewritten copy",
                    DefinitionVersion = "2021",
                    Note = "2.13 times the national 11.8",
                },
            },
            TalentMetric.Missing(Domain.Indicators.IpTalentTotal, Area.GreaterBayArea, YearEnd.Of(2023), MissingReason.NotCollected) with
            {
                Categories = [CategorySchemes.FourPlusOne.Reference("protection")],
            },
            TalentMetric.Missing(Domain.Indicators.IpTalentTotal, Area.Shanghai, YearEnd.Of(2023)),
        ],
        Schemes = [CategorySchemes.FourPlusOne with { Version = "2021" }],
        Correspondences =
        [
            new() { FromScheme = "ip-talent-4-1", FromVersion = "2021", ToScheme = "other", ToVersion = "1", Links = [new() { From = "use", To = "x", Kind = CorrespondenceKind.Partial }] },
        ],
        Units = [Unit.Counting("docket")],
        Indicators = [Domain.Indicators.TrademarkAgencies with { Definitions = [new() { Version = "2023", Text = "Registered", SourceCode = "bulletin-zh" }] }],
        Organisations =
        [
            new() { Code = "cnipa", Name = LocalizedText.Of("CNIPA", "国家知识产权局"), Level = AreaLevel.Country, Area = Area.China },
            new() { Code = "tsinghua-law", Name = LocalizedText.Of("School of Law", "法学院"), Kind = OrganisationKind.School, ParentCode = "tsinghua", OtherNames = ["Tsinghua Law"] },
        ],
        People =
        [
            new() { Code = "zhang-zhicheng", Name = LocalizedText.Of("Zhang Zhicheng", "张志成"), Offices = [new() { Title = "Director General", OrganisationCode = "cnipa", Held = ReportingPeriod.Month(2024, 6) }] },
            new() { Code = "liu-jian", Name = LocalizedText.Of("Liu Jian", "刘剑"), Offices = [new() { Title = LocalizedText.Of("Deputy Director General (Acting Head)", "副主任（主持工作）"), IsActing = true }] },
        ],
        Sources =
        [
            new()
            {
                Code = "bulletin-zh", Title = LocalizedText.Chinese("中国知识产权人才已增至86万人"), Platform = "新浪财经", Language = "zh", Form = SourceForm.Repost,
                Published = ReportingPeriod.Year(2024), Reliability = Reliability.Press, ReliabilityNote = "repost of press",
                Occasion = "press conference", Publisher = "CNIPA", PublisherCode = "cnipa", Address = "https://example.org/1", Number = "38", OriginalCode = "original",
                Contributors = [new() { Name = "李杨芳", PersonCode = "li-yangfang" }, new() { Name = "吕可珂", Role = ContributorRole.ResponsibleEditor }],
            },
            new() { Code = "bulletin-en", Title = "China's IP talent increases to 860,000", Language = "en", TranslationOf = "bulletin-zh" },
        ],
        Hubs =
        [
            new()
            {
                Code = "hub-gba", Name = LocalizedText.Of("Greater Bay Area", "粤港澳大湾区"), Territory = Area.GreaterBayArea, StatisticsArea = Area.Guangdong,
                PlanCode = "ip-talent-plan-14", ProjectCode = "talent-hubs", OrganisationCodes = ["cnipa"],
                Milestones = [new() { State = MilestoneState.BeingEstablished, Citations = [Chinese], Note = "主动谋划" }], Citations = [Chinese], Note = "measured by Guangdong",
            },
        ],
        Programs =
        [
            new DegreeProgram
            {
                Code = "tsinghua-wipo-master", Name = LocalizedText.Of("IP and Innovation Policy", "知识产权与创新政策"), Areas = [Area.Beijing],
                Organisations = [OrganisationRole.Of("tsinghua-law", OrganisationRoleKind.Host), OrganisationRole.Of("wipo", OrganisationRoleKind.Signatory)],
                Milestones = [Milestone.Reported(MilestoneState.Agreed, ReportingPeriod.Month(2023, 11)), Milestone.Announced(MilestoneState.FirstCohort, ReportingPeriod.Month(2024, 9).AsInferred())],
                Disciplines = Enumeration.Open("management", "economics"), RecruitmentScope = LocalizedText.Of("worldwide", "面向全球"), Places = Quantity.About(30, Unit.Place),
                Cohorts = [new() { Number = 1, Enrolment = ReportingPeriod.Month(2024, 9), IsPlanned = true }], OtherNames = ["Joint master"], MetricCodes = ["f038"],
            },
            new TrainingActivity { Code = "rotation", Name = "Rotational training", Audience = "local administrators", Delivery = Delivery.OnSite, Period = SincePlan, Sessions = Quantity.Over(150, Unit.Session), Topics = Enumeration.Closed("law") },
            new TitleEvaluation { Code = "titles", Name = "Advanced titles", Ladder = TitleEvaluation.StandardLadder, Awards = Quantity.Rounded(100, Unit.Person) },
            new RecruitmentProgram { Code = "recruiting", Name = "From top agencies", Pool = LocalizedText.Of("top patent agencies", "头部专利代理机构") },
            new GuidelineDocument { Code = "guideline", Name = "National laboratory guideline", Subject = "IP management" },
            new ServiceList { Code = "services", Name = "Service list", Length = Quantity.Exact(68, Unit.ListItem) },
            new TrainingBase { Code = "base", Name = "Training base", IsNational = true, HubCode = "hub-gba", Milestones = [new() { State = MilestoneState.BeingEstablished }] },
            new ExchangeProgram { Code = "secondment", Name = "Secondments", Participants = Quantity.Nearly(300, Unit.Person), PlanCode = "ip-talent-plan-14" },
        ],
        Committees =
        [
            new()
            {
                Code = "advisory-committee", Name = "National IP Expert Advisory Committee", OrganisationCode = "cnipa", Mechanism = "expert advice",
                Terms =
                [
                    new() { Number = 4, Established = ReportingPeriod.At(new(2020, 9, 15)) },
                    new()
                    {
                        Number = 5, Established = ReportingPeriod.Month(2024, 3), Members = Quantity.Exact(48, Unit.Person),
                        Composition = [new() { Name = "academicians", Members = Quantity.Exact(9, Unit.Person), MetricCode = "f12" }],
                        Fields = Enumeration.Open("big data", "new energy"),
                        Recommendations = [new() { Count = Quantity.Several(Unit.Recommendation), Topics = Enumeration.Open("standard-essential patents") }],
                    },
                ],
                Activities = [new() { Description = "took part in IP tasks", Period = SincePlan, Figures = [Quantity.Over(700, Unit.Task), Quantity.Nearly(1_200, Unit.PersonTime)], MetricCodes = ["f13", "f14"] }],
            },
        ],
        Plans =
        [
            new()
            {
                Code = "ip-talent-plan-14", Title = LocalizedText.Of("14th Five-Year Plan for IP Talent", "知识产权人才“十四五”规划"), Number = "国知发人字〔2021〕38号",
                IssuerCodes = ["cnipa"], Period = ReportingPeriod.Years(2021, 2025), Projects = [new() { Code = "talent-hubs", Name = "Talent hubs" }],
            },
        ],
        Targets =
        [
            Target.Of(Domain.Indicators.IpTalentTotal, Area.China, Quantity.MoreThan(1_000_000, Unit.Person), 2025) with
            {
                Code = "talent-2025", PlanCode = "ip-talent-plan-14", SetBy = "cnipa",
                Baseline = new() { Quantity = Quantity.Rounded(690_000, 10_000, Unit.Person), Period = YearEnd.Of(2020) },
            },
        ],
        Statements =
        [
            new()
            {
                Code = "progress", Text = "Initial success in four aspects", SubjectCodes = ["hub-gba"],
                List = Enumeration.Closed("design", "training", "exchange", "careers") with { StatedCount = Quantity.Exact(4, Unit.Aspect) }, Citations = [Chinese],
            },
            new() { Kind = StatementKind.Event, Text = "Agreement signed", Period = ReportingPeriod.Month(2023, 11), Parties = [OrganisationRole.Of("wipo", OrganisationRoleKind.Signatory)] },
        ],
        Enumerations = [Enumeration.Open("standard-essential patents policy", "traditional Chinese medicine") with { Code = "recommendation-topics", Name = "Topics" }],
        Claims =
        [
            new()
            {
                Code = "twice-national", Text = "more than twice the national average", Indicator = Domain.Indicators.HighValuePatentsPer10000,
                Areas = [Area.Beijing, Area.Shanghai, Area.Guangdong], Period = YearEnd.Of(2023), Quantity = Quantity.MoreThan(2, Unit.Ratio),
                IsOfEach = true, ReferenceArea = Area.China, Citations = [English],
            },
        ],
        Discrepancies =
        [
            new()
            {
                Code = "d01", Kind = DiscrepancyKind.Unit, Severity = DiscrepancySeverity.Major, Ruling = "19 sessions, exact", ConcernedCodes = ["f10"],
                First = new() { Language = "en", SourceCode = "bulletin-en", Text = "19 types", Quantity = Quantity.Exact(19, Unit.Counting("type")) },
                Second = new() { Language = "zh", SourceCode = "bulletin-zh", Text = LocalizedText.Chinese("涉外培训19期"), Quantity = Quantity.Exact(19, Unit.Session) },
            },
        ],
    };
}
