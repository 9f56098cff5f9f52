namespace IpTalent.Domain.Tests.Data;

/// <content>What the bulletin tells besides figures.</content>
public sealed partial class BulletinRecordsTests
{
    // Code, type, English name, areas, hub, organisations in their roles, milestones, metrics.
    private const string Programs = """
        wipo-tongji-master | DegreeProgram | WIPO-Tongji Master's Programme in Intellectual Property Law | CN-SH | hub-shanghai | tongji Host, wipo Partner, cnipa Supporter | Running [2024-03-01..2024-08-31] |
        chinese-government-master | DegreeProgram | Chinese Government IP Master's Programme | CN-SH | hub-shanghai | tongji Host, cnipa Supporter | Running [2024-03-01..2024-08-31] |
        tsinghua-professional-master | DegreeProgram | Professional Master's Programme in Intellectual Property |  |  | tsinghua Host | Exploring [2024-03-01..2024-08-31] |
        tsinghua-wipo-master | DegreeProgram | Joint master's programme in Intellectual Property and Innovation Policy |  |  | tsinghua Host, wipo Partner, tsinghua Signatory, wipo Signatory | Agreed 2023-11, Recruiting 2024? (planned), FirstCohort 2024-09? (planned) |
        national-ip-training-base | TrainingBase | National IP training base in Guangdong | CN-GD | hub-gba |  | BeingEstablished [2024-03-01..2024-08-31] |
        guangdong-administrator-training | TrainingActivity | Training of administrators in turn, Guangdong | CN-GD | hub-gba |  | Running [2024-03-01..2024-08-31] |
        guangdong-sector-training | TrainingActivity | Talent training in key sectors, Guangdong | CN-GD | hub-gba |  | Running [2024-03-01..2024-08-31] |
        beijing-title-evaluation | TitleEvaluation | Evaluation for advanced IP titles in Beijing | CN-BJ | hub-beijing |  | Running [2024-03-01..2024-08-31] | f04
        beijing-agency-recruitment | RecruitmentProgram | Selection of talent from leading patent agencies, Beijing | CN-BJ | hub-beijing |  | Running [2024-03-01..2024-08-31] |
        national-laboratory-guidelines | GuidelineDocument | IP management guidelines for national laboratories | CN-BJ | hub-beijing |  | Issued [2024-03-01..2024-08-31] |
        national-laboratory-services | ServiceList | List of IP services for national laboratories | CN-BJ | hub-beijing |  | Issued [2024-03-01..2024-08-31] | f05
        administrator-retraining | TrainingActivity | Training in turn of local IP administrators | CN |  |  | Running [2024-03-01..2024-08-31] | f07
        urgent-talent-training | TrainingActivity | Training of talent in urgent demand in new fields | CN |  |  | Running [2024-03-01..2024-08-31] |
        remote-courses | TrainingActivity | Remote IP courses | CN |  |  | Running [2024-03-01..2024-08-31] |
        strategic-training | TrainingActivity | Training for the national major strategies | CN |  | ip-training-centre Organiser | Running [2024-03-01..2024-08-31] | f09
        foreign-related-training | TrainingActivity | Foreign-related IP training | CN |  | ip-training-centre Organiser | Running [2024-03-01..2024-08-31] | f10
        people-to-people-exchange | ExchangeProgram | People-to-people exchange on intellectual property |  |  | ip-training-centre Host | Running [2024-03-01..2024-08-31] |
        """;

    // Code, kind, period, subjects; where it stands in the English and in the Chinese text, who says it, and how.
    private const string Statements = """
        press-conference | Event | [2024-03-01..2024-08-31] | cnipa | paragraph 1 - -, paragraph 1 - -
        hubs-in-the-plan | Mechanism |  | ip-talent-plan-14 | paragraph 2 zhang-zhicheng Reported, paragraph 2 zhang-zhicheng Reported
        hubs-chosen | Intention | [2024-03-01..2024-08-31] | hub-beijing, hub-shanghai, hub-gba | paragraph 2 - -, paragraph 2 zhang-zhicheng Reported
        hubs-progress | Progress | [2024-03-01..2024-08-31] | hub-beijing, hub-shanghai, hub-gba | paragraph 2 - -, paragraph 2 zhang-zhicheng Reported
        beijing-titles | Progress | 2021-01-01/.. | beijing-title-evaluation, hub-beijing | paragraph 3 cai-xin Reported, paragraph 3 cai-xin Reported
        beijing-services | Mechanism |  | beijing-agency-recruitment, hub-beijing | paragraph 3 - -, paragraph 3 cai-xin Reported
        national-laboratory-support | Progress |  | national-laboratory-ip-committee, national-laboratory-guidelines, national-laboratory-services | paragraph 3 - -, paragraph 3 cai-xin Reported
        tongji-exchange | Purpose |  | wipo-tongji-master, chinese-government-master | paragraph 4 - -, paragraph 4 - -
        guangdong-base | Progress |  | national-ip-training-base, guangdong-administrator-training, guangdong-sector-training | paragraph 4 - -, paragraph 4 - -
        hubs-next | Intention | [2024-03-01..2024-08-31] | cnipa, hub-beijing, hub-shanghai, hub-gba | paragraph 5 - -, paragraph 5 zhang-zhicheng Reported
        hubs-for-science | Purpose |  | hub-beijing, hub-shanghai, hub-gba | paragraph 5 - -, paragraph 5 zhang-zhicheng Reported
        training-stronger | Progress | 2021-01-01/.. | administrator-retraining | paragraph 6 - -, paragraph 6 - -
        training-urgent | Purpose | 2021-01-01/.. | urgent-talent-training | paragraph 6 - -, paragraph 6 - -
        training-wider | Progress | 2021-01-01/.. | remote-courses | paragraph 6 - -, paragraph 6 - -
        training-centre-role | Role |  | ip-training-centre, f08 | paragraph 7 - -, paragraph 7 - -
        training-centre-strategy | Progress | [2020-06-01..2021-01-01]/2024-06% | ip-training-centre, strategic-training, foreign-related-training | paragraph 7 liu-jian Reported, paragraph 7 liu-jian Reported
        training-centre-exchange | Progress | [2020-06-01..2021-01-01]/2024-06% | ip-training-centre, people-to-people-exchange | paragraph 7 liu-jian Reported, paragraph 7 liu-jian Reported
        tsinghua-interdisciplinary | Intention | [2024-03-01..2024-08-31] | tsinghua, tsinghua-professional-master | paragraph 8 zhou-guangquan Quoted, paragraph 8 zhou-guangquan Quoted
        tsinghua-international | Progress | [2024-03-01..2024-08-31] | tsinghua | paragraph 8 zhou-guangquan Quoted, paragraph 8 zhou-guangquan Quoted
        tsinghua-wipo-agreement | Event | 2023-11 | tsinghua-wipo-master | paragraph 8 zhou-guangquan Quoted, paragraph 8 zhou-guangquan Quoted
        tsinghua-wipo-start | Intention | 2024? | tsinghua-wipo-master | paragraph 8 zhou-guangquan Quoted, paragraph 8 zhou-guangquan Quoted
        think-tanks-role | Role |  | cnipa | paragraph 9 - -, paragraph 9 - -
        think-tanks-work | Progress |  | cnipa | paragraph 9 - -, paragraph 9 - -
        fifth-committee | Event | 2024-03? | national-ip-advisory-committee, f11, f12, f16 | paragraph 10 - -, paragraph 10 - -
        advice-mechanism | Mechanism | 2024-03-01?/.. | national-ip-advisory-committee | paragraph 11 zhang-zhicheng Quoted, paragraph 11 zhang-zhicheng Quoted
        committee-recommendations | Progress | 2024-03-01?/.. | national-ip-advisory-committee, f15 | paragraph 11 zhang-zhicheng Quoted, paragraph 11 zhang-zhicheng Quoted
        committee-support | Progress | 2021-01-01/.. | national-ip-advisory-committee, f13, f14 | paragraph 11 zhang-zhicheng Quoted, paragraph 11 zhang-zhicheng Reported
        """;

    // Code, open or closed, languages that tell it so, the number of items where one is stated, items in English and in Chinese.
    private const string Enumerations = """
        sections | closed | en, zh |  | Talent hubs, Training of specialists, Think tanks | 人才高地, 专门人才培养, 智库
        hub-list | closed | en, zh |  | Beijing, Shanghai, Guangdong-Hong Kong-Macao Greater Bay Area | 北京, 上海, 粤港澳大湾区
        aspects | closed | en, zh | exact 4 aspect | top-level design, training talent by its own means, exchange of talent and cooperation, career paths of talent | 顶层设计, 人才自主培养体系, 人才交流合作, 人才职业发展路径
        measured-areas | closed | en, zh | exact 3 region | Beijing, Shanghai, Guangdong | 北京, 上海, 广东
        tongji-programmes | open | zh |  | WIPO-Tongji Master's Programme in Intellectual Property Law, Chinese Government IP Master's Programme | 世界知识产权组织—同济大学知识产权法硕士项目, 中国政府知识产权硕士项目
        tongji-programmes-en | closed | en |  | WIPO-Tongji Master's Programme in Intellectual Property Law, Chinese Government IP Master's Programme | 世界知识产权组织—同济大学知识产权法硕士项目, 中国政府知识产权硕士项目
        guangdong-sectors | open | zh |  | big data, integrated circuits | 大数据, 集成电路
        guangdong-sectors-en | closed | en |  | big data, integrated circuits | 大数据, 集成电路
        training-fields | open | en, zh |  | big data, artificial intelligence | 大数据, 人工智能
        disciplines | open | zh |  | science and engineering, management, economics | 理工, 管理, 经济
        disciplines-en | closed | en |  | science, engineering, management, economics | 理学, 工学, 管理, 经济
        committee-fields | open | en, zh |  | big data, artificial intelligence, new materials, new energy | 大数据, 人工智能, 新材料, 新能源
        recommendation-topics | open | en, zh |  | policies on standard-essential patents, protection of IP in traditional Chinese medicine | 标准必要专利政策, 中医药知识产权保护
        """;
}
