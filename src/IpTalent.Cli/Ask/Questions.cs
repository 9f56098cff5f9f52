using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>The 25 questions in their order.</summary>
internal static class Questions
{
    private static readonly LocalizedText Office = LocalizedText.Of("A provincial IP office asks", "省级知识产权局问");
    private static readonly LocalizedText Researcher = LocalizedText.Of("A researcher asks", "研究者问");
    private static readonly LocalizedText Journalist = LocalizedText.Of("A journalist asks", "记者问");
    private static readonly LocalizedText Engineer = LocalizedText.Of("A data engineer asks", "数据工程师问");

    public static IReadOnlyList<Question> All { get; } =
    [
        new(1, Office, LocalizedText.Of(
            "How far are we towards the talent target, and are we on the linear path?", "人才目标已完成多少，是否跟上直线进度？"), OfficeTargets.Question1),
        new(2, Office, LocalizedText.Of(
            "When is one million reached at the pace of 2020-2023?", "按2020—2023年的速度，何时达到100万人？"), OfficeTargets.Question2),
        new(3, Office, LocalizedText.Of(
            "What must be added per year until 2025?", "到2025年每年须增加多少？"), OfficeTargets.Question3),
        new(4, Office, LocalizedText.Of(
            "How many practising attorneys per 10,000 people do we have, against the nation?", "每万人口执业专利代理师数与全国相比如何？"), OfficeFigures.Question4),
        new(5, Office, LocalizedText.Of(
            "Is \"more than twice the national average\" true of each hub, and for which area was it measured?", "“超过全国平均水平的两倍”对各人才高地是否成立，按哪个地区统计？"), OfficeFigures.Question5),
        new(6, Office, LocalizedText.Of(
            "Which category is behind its target, and which publish nothing?", "哪类人才落后于目标，哪类未公布数据？"), OfficeTargets.Question6),
        new(7, Office, LocalizedText.Of(
            "How many people did our training reach?", "培训惠及多少人？"), OfficeFigures.Question7),
        new(8, Office, LocalizedText.Of(
            "What share of attorneys hold an intermediate title or above?", "专利代理师中有多少具有中级及以上职称？"), OfficeFigures.Question8),
        new(9, Office, LocalizedText.Of(
            "Did trademark agencies collapse in 2023?", "2023年商标代理机构是否锐减？"), OfficeFigures.Question9),
        new(10, Office, LocalizedText.Of(
            "Which of my figures are older than twelve months, or superseded?", "哪些数据已超过十二个月，或已被取代？"), OfficeFigures.Question10) { TakesDate = true },
        new(11, Researcher, LocalizedText.Of(
            "What is the longest comparable series of practising attorneys, 2010-2023?", "2010—2023年执业专利代理师最长的可比序列是什么？"), ResearchSeries.Question11),
        new(12, Researcher, LocalizedText.Of(
            "How do countries compare per million people, and which of them do not?", "各国每百万人口数如何比较，哪些口径不一致？"), ResearchComparisons.Question12),
        new(13, Researcher, LocalizedText.Of(
            "How concentrated are agencies over provinces, and has that changed 2016-2023?", "代理机构在各省的集中程度如何，2016—2023年有无变化？"), ResearchSeries.Question13),
        new(14, Researcher, LocalizedText.Of(
            "What is the net flow of licences, and what are the rates of entry and exit?", "执业证净流量是多少，进入率与退出率是多少？"), ResearchSeries.Question14),
        new(15, Researcher, LocalizedText.Of(
            "Employees over IP talent is above 1: is it a share?", "从业人员与知识产权人才之比大于1：这是占比吗？"), ResearchComparisons.Question15),
        new(16, Researcher, LocalizedText.Of(
            "Why did the share of degree holders jump?", "有学位者占比为何跃升？"), ResearchSeries.Question16),
        new(17, Researcher, LocalizedText.Of(
            "Two reports disagree: what now?", "两份报告不一致，怎么办？"), ResearchComparisons.Question17),
        new(18, Researcher, LocalizedText.Of(
            "Are these full-time equivalents or heads?", "这是全时当量还是人头数？"), ResearchComparisons.Question18),
        new(19, Journalist, LocalizedText.Of(
            "What does \"nearly 2,000\" mean here?", "这里的“近2000”是什么意思？"), JournalistQuestions.Question19),
        new(20, Journalist, LocalizedText.Of(
            "How many person-times per task, and per member?", "每项工作多少人次，每位委员多少人次？"), JournalistQuestions.Question20),
        new(21, Journalist, LocalizedText.Of(
            "Is \"doubled in two years\" right?", "“两年翻一番”对吗？"), JournalistQuestions.Question21),
        new(22, Journalist, LocalizedText.Of(
            "Who said it, where, when, and is it repeated independently or only reposted?", "谁说的，在哪里、何时说的，是各自报道还是只是转载？"), JournalistQuestions.Question22),
        new(23, Engineer, LocalizedText.Of(
            "What is wrong in 5,000 rows of CSV, line by line?", "5000行CSV里逐行有哪些错误？"), EngineerQuestions.Question23),
        new(24, Engineer, LocalizedText.Of(
            "Does one tidy table with stable ids survive export and import?", "带稳定编号的整洁表导出再导入是否不变？"), EngineerQuestions.Question24),
        new(25, Engineer, LocalizedText.Of(
            "Do parts equal their total within printed rounding, everywhere?", "各部分之和是否处处与总数在取整范围内相符？"), EngineerQuestions.Question25),
    ];
}
