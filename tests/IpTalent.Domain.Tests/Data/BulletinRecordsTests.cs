namespace IpTalent.Domain.Tests.Data;

public sealed partial class BulletinRecordsTests
{
    private static TalentDataset Bulletin => BundledDatasets.Bulletin;

    public static TheoryData<string> ProgramCodes => ExpectedTable.Codes(Programs);

    public static TheoryData<string> StatementCodes => ExpectedTable.Codes(Statements);

    public static TheoryData<string> EnumerationCodes => ExpectedTable.Codes(Enumerations);

    [Theory]
    [MemberData(nameof(ProgramCodes))]
    public void Program_OfTheBulletin_IsWhatTheBulletinTells(string code)
    {
        TalentProgram program = Bulletin.FindProgram(code)!;
        string?[] found =
        [
            program.Code, program.GetType().Name, program.Name.In("en"), Join(program.Areas.Select(area => area.Code.ToString())), program.HubCode ?? "",
            Join(program.Organisations.Select(role => $"{role.OrganisationCode} {role.Role}")), Join(program.Milestones.Select(milestone => milestone.ToString())),
            Join(program.MetricCodes),
        ];
        found.Should().Equal(ExpectedTable.Row(Programs, code));
        program.Citations.Select(citation => citation.SourceCode).Should().Equal("bulletin-2024-en", "bulletin-2024-zh");
    }

    [Theory]
    [MemberData(nameof(StatementCodes))]
    public void Statement_OfTheBulletin_IsWhatTheBulletinTells(string code)
    {
        Statement statement = Bulletin.FindStatement(code)!;
        string?[] found =
        [
            statement.Code, statement.Kind.ToString(), statement.Period?.ToString() ?? "", Join(statement.SubjectCodes),
            Join(statement.Citations.Select(citation => $"{citation.Locator} {citation.Attribution?.PersonCode ?? "-"} {citation.Attribution?.Manner.ToString() ?? "-"}")),
        ];
        found.Should().Equal(ExpectedTable.Row(Statements, code));
    }

    [Theory]
    [MemberData(nameof(EnumerationCodes))]
    public void Enumeration_OfTheBulletin_IsOpenOrClosedAsItsLanguageHasIt(string code)
    {
        Enumeration list = Bulletin.FindEnumeration(code)!;
        string?[] found =
        [
            list.Code, list.IsOpen ? "open" : "closed", Join(list.Citations.Select(citation => citation.SourceCode[^2..])), list.StatedCount?.ToString() ?? "",
            Join(list.Items.Select(item => item.In("en"))), Join(list.Items.Select(item => item.In("zh"))),
        ];
        found.Should().Equal(ExpectedTable.Row(Enumerations, code));
    }

    [Fact]
    public void Records_OfTheBulletin_AreThoseOfTheTables()
    {
        Bulletin.Contents.Programs.Select(program => program.Code).Should().Equal(ExpectedTable.Rows(Programs).Select(row => row[0]));
        Bulletin.Contents.Statements.Select(statement => statement.Code).Should().Equal(ExpectedTable.Rows(Statements).Select(row => row[0]));
        Bulletin.Contents.Enumerations.Select(list => list.Code).Should().Equal(ExpectedTable.Rows(Enumerations).Select(row => row[0]));
    }

    [Theory]
    [InlineData("hub-beijing", "CN-BJ", null, false)]
    [InlineData("hub-shanghai", "CN-SH", null, false)]
    [InlineData("hub-gba", "GBA", "CN-GD", true)]
    public void Hub_OfTheBulletin_IsMeasuredByItsTerritoryButForTheGreaterBayArea(string code, string territory, string? measuredBy, bool isProxy)
    {
        TalentHub hub = Bulletin.FindHub(code)!;
        (hub.Territory.Code.ToString(), hub.StatisticsArea?.Code.ToString(), hub.IsMeasuredByProxy).Should().Be((territory, measuredBy, isProxy));
        (hub.PlanCode, hub.ProjectCode).Should().Be(("ip-talent-plan-14", "ip-talent-hubs"));
        hub.Milestones.Select(milestone => milestone.ToString()).Should().Equal("Planned", "BeingEstablished [2024-03-01..2024-08-31]", "BeingEstablished (planned)");
        Bulletin.Contents.Hubs.Should().HaveCount(3);
    }

    [Fact]
    public void Plan_OfTheBulletin_HasTheHubsForItsKeyProject()
    {
        Plan plan = Bulletin.Contents.Plans.Should().ContainSingle().Which;
        (plan.Title.In("en"), plan.Title.In("zh"), plan.Period).Should().Be(
            ("14th Five-Year Plan for Intellectual Property Talent", "知识产权人才“十四五”规划", FiveYearPlan.Number(14).Period));
        plan.Projects.Should().ContainSingle().Which.Name.In("zh").Should().Be("知识产权人才高地重点人才项目");
    }

    [Fact]
    public void NationalCommittee_OfTheBulletin_IsToldOfInItsFifthTermAlone()
    {
        Committee committee = Bulletin.FindCommittee("national-ip-advisory-committee")!;
        CommitteeTerm term = committee.Terms.Should().ContainSingle().Which;
        (term.Number, term.Established!.ToString(), term.Members!.ToString()).Should().Be((5, "2024-03?", "exact 48 person"));
        term.Composition.Select(part => $"{part.MetricCode} {part.Members}").Should().Equal("f12 exact 9 person", "f16 indefinite [2, ∞) person");
        term.Fields!.Items.Select(item => item.In("en")).Should().Equal("big data", "artificial intelligence", "new materials", "new energy");
        term.Fields.IsOpen.Should().BeTrue();
        CommitteeRecommendations recommendations = term.Recommendations.Should().ContainSingle().Which;
        (recommendations.Count, recommendations.MetricCode, recommendations.Topics!.Items.Count).Should().Be((Quantity.Several(Unit.Recommendation), "f15", 2));
        CommitteeActivity activity = committee.Activities.Should().ContainSingle().Which;
        (activity.Period.ToString(), Join(activity.Figures.Select(figure => figure.ToString())), Join(activity.MetricCodes)).Should().Be(
            ("2021-01-01/..", "over 700 task, nearly 1200 person-time", "f13, f14"));
        committee.Mechanism.Should().NotBeNull();
    }

    [Fact]
    public void LaboratoryCommittee_OfTheBulletin_IsNamedAlone() =>
        Bulletin.FindCommittee("national-laboratory-ip-committee")!.Terms.Should().BeEmpty();

    [Fact]
    public void Committees_OfTheBulletin_TellNothingFromElsewhere() =>
        Bulletin.Contents.Sources.Select(source => source.Code).Should().Equal("bulletin-2024-zh", "bulletin-2024-en");

    // Code, English and Chinese name, post, organisation, acting.
    [Theory]
    [InlineData("zhang-zhicheng", "Zhang Zhicheng", "张志成", "Director General", "cnipa-personnel", false)]
    [InlineData("cai-xin", "Cai Xin", "蔡鑫", "Deputy Director General", "beijing-ip-office", false)]
    [InlineData("liu-jian", "Liu Jian", "刘剑", "Deputy Director General (Acting Head)", "ip-training-centre", true)]
    [InlineData("zhou-guangquan", "Zhou Guangquan", "周光权", "Dean", "tsinghua-law", false)]
    public void Speaker_OfTheBulletin_HoldsTheOfficeItNames(string code, string english, string chinese, string title, string organisation, bool isActing)
    {
        Person person = Bulletin.FindPerson(code)!;
        (person.Name.In("en"), person.Name.In("zh")).Should().Be((english, chinese));
        Office office = person.Offices.Should().ContainSingle().Which;
        (office.Title.In("en"), office.OrganisationCode, office.IsActing).Should().Be((title, organisation, isActing));
    }

    [Fact]
    public void Sources_OfTheBulletin_ArePairedAndCreditedAsTheyPrint()
    {
        Source chinese = Bulletin.FindSource("bulletin-2024-zh")!;
        Source english = Bulletin.FindSource("bulletin-2024-en")!;
        (chinese.Title.In("zh"), english.Title.In("en")).Should().Be(
            ("中国知识产权人才已增至86万人", "China's intellectual property talent increases to 860,000 by the end of 2023"));
        (english.TranslationOf, english.Form, chinese.Form).Should().Be((chinese.Code, SourceForm.Translation, SourceForm.Original));
        Join(chinese.Contributors.Select(by => $"{by.Name.In("zh")} {by.Role}")).Should().Be("李杨芳 Author, 晏如 Editor, 吕可珂 ResponsibleEditor, 冯飞 Reviewer");
        Join(english.Contributors.Select(by => $"{by.Name.In("en")} {by.Role}")).Should().Be("Li Yangfang Author");
        chinese.Platform!.In("zh").Should().Be("新浪财经，媒体滚动");
    }

    // Code, English and Chinese name, kind, the organisation it belongs to.
    [Theory]
    [InlineData("cnipa", "China National Intellectual Property Administration", "国家知识产权局", OrganisationKind.Office, null)]
    [InlineData("cnipa-personnel", "Personnel Department of CNIPA", "国家知识产权局人事司", OrganisationKind.Department, "cnipa")]
    [InlineData("beijing-ip-office", "Beijing Municipal Intellectual Property Office", "北京市知识产权局", OrganisationKind.Office, null)]
    [InlineData("ip-training-centre", "China Intellectual Property Training Center", "中国知识产权培训中心", OrganisationKind.TrainingCentre, null)]
    [InlineData("tongji", "Tongji University", "同济大学", OrganisationKind.University, null)]
    [InlineData("tsinghua", "Tsinghua University", "清华大学", OrganisationKind.University, null)]
    [InlineData("tsinghua-law", "School of Law, Tsinghua University", "清华大学法学院", OrganisationKind.School, "tsinghua")]
    [InlineData("wipo", "World Intellectual Property Organization", "世界知识产权组织", OrganisationKind.InternationalBody, null)]
    [InlineData("cas", "Chinese Academy of Sciences", "中国科学院", OrganisationKind.Academy, null)]
    [InlineData("cae", "Chinese Academy of Engineering", "中国工程院", OrganisationKind.Academy, null)]
    [InlineData("sina-finance", "Sina Finance", "新浪财经", OrganisationKind.Press, null)]
    public void Organisation_OfTheBulletin_IsTheOneNamed(string code, string english, string chinese, OrganisationKind kind, string? parent)
    {
        Organisation organisation = Bulletin.FindOrganisation(code)!;
        (organisation.Name.In("en"), organisation.Name.In("zh"), organisation.Kind, organisation.ParentCode).Should().Be((english, chinese, kind, parent));
    }

    [Fact]
    public void MoreThanDouble_IsClaimedOfEachOfThreeAreasAgainstTheNation()
    {
        Claim claim = Bulletin.FindClaim("more-than-double")!;
        (claim.Kind, claim.Indicator.Code, claim.Period, claim.IsOfEach, claim.ReferenceArea, claim.Quantity!.ToString()).Should().Be(
            (ClaimKind.RatioToArea, "high-value-patents-per-10000", YearEnd.Of(2023), true, Area.China, "more-than 2 ratio; traits=pleonastic+each-of-several"));
        claim.Areas.Should().Equal(Area.Beijing, Area.Shanghai, Area.Guangdong);
        Bulletin.FindClaim("sole-training-institution")!.Kind.Should().Be(ClaimKind.Uniqueness);
    }

    [Fact]
    public void Programs_WithFigures_RepeatThoseOfTheirMetrics()
    {
        Bulletin.FindProgram("beijing-title-evaluation").As<TitleEvaluation>().Awards.Should().Be(Figure("f04"));
        Bulletin.FindProgram("national-laboratory-services").As<ServiceList>().Length.Should().Be(Figure("f05"));
        Bulletin.FindProgram("administrator-retraining").As<TrainingActivity>().Sessions.Should().Be(Figure("f07"));
        Bulletin.FindProgram("strategic-training").As<TrainingActivity>().Attendances.Should().Be(Figure("f09"));
        Bulletin.FindProgram("foreign-related-training").As<TrainingActivity>().Sessions.Should().Be(Figure("f10"));
        Bulletin.FindProgram("tsinghua-wipo-master").As<DegreeProgram>().RecruitmentScope!.In("zh").Should().Be("面向全球");
        Bulletin.FindProgram("remote-courses").As<TrainingActivity>().Delivery.Should().Be(Delivery.Remote);
    }

    private static Quantity? Figure(string code) => Bulletin.FindMetric(code)!.Quantity;

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);
}
