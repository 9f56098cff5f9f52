namespace IpTalent.Domain.Tests.Data;

public sealed class BulletinDiscrepanciesTests
{
    // Code, severity, kind, the English words, the Chinese words, what it concerns. A side that says nothing is a dash.
    private const string Table = """
        d01 | Major | Unit | 19 types of international training sessions | 各类涉外培训19期 | f10
        d02 | Major | Unit | training nearly 2,000 participants | 累计培训学员近2000人次 | f09
        d03 | Major | Denominator | per capita high-value invention patent ownership | 每万人口高价值发明专利拥有量 | f06-beijing f06-shanghai f06-guangdong more-than-double
        d04 | Minor | Missing | - | 4个方面 | f03 aspects
        d05 | Minor | Period | during the "14th Five-Year Plan" | 在“十四五”以来 | f04 beijing-title-evaluation
        d06 | Minor | Strictness | more than double | 超过…两倍以上 | f06-beijing f06-shanghai f06-guangdong more-than-double
        d07 | Minor | UpperEnd | over 150; over 700 | 150余期；700余项 | f07 f13
        d08 | Minor | Precision | 690,000; 860,000 | 69万人；86万人 | f01 f02
        d09 | Major | Status | has been completed | 落地建设 | national-ip-training-base
        d10 | Minor | OpenList | no mark that the lists go on | 等 | tongji-programmes guangdong-sectors disciplines
        d11 | Minor | Name | Tongji IP Master's Program | 知识产权法硕士项目 | wipo-tongji-master
        d12 | Minor | Scope | around new fields and business models | 新领域新业态知识产权保护工作 | urgent-talent-training training-fields
        d13 | Minor | Attribution | inside quotation marks | 张志成介绍 | f13 f14
        d14 | Minor | Aggregation | have participated in over 700; involving nearly 1,200 | 累计参加；涉及委员 | f13 f14
        d15 | Minor | Term | fifth session | 第五届 | national-ip-advisory-committee f11 f07
        d16 | Minor | Classification | science, engineering, management, and economics | 理工、管理、经济等 | disciplines disciplines-en tsinghua-professional-master
        d17 | Stylistic | Wording | selecting | 遴选引进 | beijing-agency-recruitment
        d18 | Minor | Wording | promote a list of 68 IP service tasks | 推送68项知识产权服务事项清单 | f05 national-laboratory-services
        d19 | Minor | AsOf | increases to 860,000 by the end of 2023 | 已增至86万人 | f02
        d20 | Stylistic | Organisation | Deputy Director General (Acting Head) | 副主任（主持工作） | liu-jian
        d21 | Stylistic | Term | retraining sessions | 轮训…期 | f07 administrator-retraining
        d22 | Stylistic | Term | international training; grassroots exchanges | 涉外培训；民间交流 | foreign-related-training people-to-people-exchange
        d23 | Stylistic | Wording | squarely promote | 大力推进 | hubs-next
        d24 | Stylistic | List | cutting-edge hot topics | 前沿热点、焦点问题 | recommendation-topics
        d25 | Stylistic | Credits | by Li Yangfang | 李杨芳 编辑：晏如 责任编辑：吕可珂 审校：冯飞 | bulletin-2024-en bulletin-2024-zh li-yangfang yan-ru lyu-keke feng-fei
        d26 | Minor | Definiteness | a national IP training base | 中国国家知识产权培训基地 | national-ip-training-base
        d27 | Minor | Missing | - | 三地 | f06b measured-areas
        d28 | Minor | Wording | introduced; which focuses on | 介绍；部署实施 | ip-talent-plan-14 hubs-in-the-plan
        d29 | Minor | Status | are being made to build | 主动谋划…建设 | hub-beijing hub-shanghai hub-gba hubs-chosen
        d30 | Minor | Scope | high-level IP talent hubs | 知识产权人才高地 | ip-talent-plan-14 hubs-next
        d31 | Minor | Attribution | told without a speaker | 张志成介绍 | hubs-chosen hubs-progress f03
        d32 | Minor | Attribution | told without a speaker | 张志成表示 | hubs-next hubs-for-science
        d33 | Minor | Status | to issue | 专门出台 | national-laboratory-guidelines national-laboratory-ip-committee
        d34 | Minor | Scope | The focus has been on | 以…为突破口 | beijing-agency-recruitment national-laboratory-ip-committee national-laboratory-services
        d35 | Minor | Wording | achieving significant results | 取得了良好成效 | training-wider
        d36 | Stylistic | Wording | a crucial role | 重要的功能作用 | training-centre-role
        d37 | Minor | Scope | the status quo of IP talent | 知识产权人才工作有关情况 | press-conference
        d38 | Minor | Aggregation | it has organized | 共组织 | f10
        d39 | Minor | Term | high-level; high-level | 高水平；高层次 | hubs-chosen hubs-next
        d40 | Minor | Name | Modern Chinese-style think tanks | 中国特色新型智库 | think-tanks-role
        d41 | Minor | Scope | aligned with national major strategies | 围绕国家重大战略实施 | f09 strategic-training
        d42 | Stylistic | Name | Chinese Academy of Sciences and Chinese Academy of Engineering | 两院 | f12 cas cae
        d43 | Minor | Wording | training in urgent talent needs | 急需人才培训 | urgent-talent-training
        d44 | Minor | Status | fostering | 力促 | tongji-exchange
        d45 | Stylistic | Wording | comprehensive work | 全方位支撑 | committee-support
        d46 | Minor | Status | to launch | 新设 | tsinghua-wipo-master tsinghua-wipo-agreement
        d47 | Minor | Scope | a new batch of experts | 新吸纳了一批 | f16
        d48 | Stylistic | Wording | increases to | 已增至 | f02
        d49 | Stylistic | List | cutting-edge topics | 前沿热点 | urgent-talent-training
        d50 | Minor | Scope | key sector training | 重点领域人才培训 | guangdong-sector-training
        """;

    public static TheoryData<string> Codes => ExpectedTable.Codes(Table);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Discrepancy_OfTheBulletin_HoldsBothSides(string code)
    {
        Discrepancy discrepancy = BundledDatasets.Bulletin.FindDiscrepancy(code)!;
        string?[] found =
        [
            discrepancy.Code, discrepancy.Severity.ToString(), discrepancy.Kind.ToString(), discrepancy.First.Text?.In("en") ?? "-",
            discrepancy.Second.Text?.In("zh") ?? "-", string.Join(' ', (IEnumerable<string>)discrepancy.ConcernedCodes),
        ];
        found.Should().Equal(ExpectedTable.Row(Table, code));
        (discrepancy.First.Language, discrepancy.Second.Language).Should().Be(("en", "zh"));
        (discrepancy.First.SourceCode, discrepancy.Second.SourceCode).Should().Be(("bulletin-2024-en", "bulletin-2024-zh"));
        discrepancy.Ruling!.Texts.Select(text => text.Key).Should().Equal("en", "zh");
    }

    [Fact]
    public void Discrepancies_OfTheBulletin_AreThoseOfTheTable() =>
        BundledDatasets.Bulletin.Contents.Discrepancies.Select(discrepancy => discrepancy.Code).Should().Equal(ExpectedTable.Rows(Table).Select(row => row[0]));

    // The figure that each side claims, where the difference is about a figure.
    [Theory]
    [InlineData("d01", "exact 19 type", "exact 19 session")]
    [InlineData("d02", "nearly 2000 participant", "nearly 2000 person-time")]
    [InlineData("d04", null, "exact 4 aspect")]
    [InlineData("d06", "more-than 2 ratio; traits=each-of-several", "more-than 2 ratio; traits=pleonastic+each-of-several")]
    [InlineData("d27", null, "exact 3 region")]
    public void Discrepancy_OfAFigure_HoldsBothClaims(string code, string? english, string? chinese)
    {
        Discrepancy discrepancy = BundledDatasets.Bulletin.FindDiscrepancy(code)!;
        (discrepancy.First.Quantity?.ToString(), discrepancy.Second.Quantity?.ToString()).Should().Be((english, chinese));
    }
}
