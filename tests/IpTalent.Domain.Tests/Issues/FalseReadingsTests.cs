using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>Sentences of which the readers told what they do not say.</summary>
public sealed class FalseReadingsTests
{
    // "Number" made a place in an order of the count behind it.
    [Theory]
    [InlineData("Attorneys number 34,396.", "34,396")]                  // no place is written with a comma
    [InlineData("Examiners now number 16,000 in all.", "16,000")]
    [InlineData("The attorneys number 350.", "350")]                    // behind what is counted it is a verb
    [InlineData("Attorneys number more than 34,000.", "more than 34,000")]
    [InlineData("Attorneys number 1.2 million.", "1.2 million")]
    [InlineData("The attorney number 350 expired.", "")]                // the number of one attorney
    [InlineData("Application number 202310012345 was filed.", "")]
    [InlineData("It met in room number 350.", "")]
    public void Find_NumberAsAVerb_FindsWhatItCounts(string sentence, string expected) =>
        string.Join('|', FigureReader.English.Find(sentence).Select(figure => figure.Text)).Should().Be(expected);

    // A period told behind a figure was taken for that of the whole sentence, beyond its semicolons.
    [Theory]
    [InlineData("已有百名人才在“十四五”以来获评职称；推送68项清单。", "百名 2021-01-01/..|68项 ")]
    [InlineData("“十四五”以来，轮训150余期；培训300名学员。", "150余期 2021-01-01/..|300名 2021-01-01/..")]      // said of the whole sentence
    [InlineData("2023年，已有百名人才在“十四五”以来获评职称；推送68项清单。", "百名 2023|68项 2023")]             // said before, it holds again
    public void Find_PeriodBehindAFigure_EndsAtTheSemicolon(string sentence, string expected) =>
        string.Join('|', FigureReader.Chinese.Find(sentence).Select(figure => $"{figure.Text} {figure.Period}")).Should().Be(expected);

    // Sentences of yearbooks and newspapers; each told something false before.
    [Theory]
    [InlineData("全国共有5.9万人报名。", "rounded 59000 person; traits=precision-told")]                        // 共 does not make a rounded number exact
    [InlineData("基地覆盖全国20个省。", "exact 20 region")]                                                    // 省 behind 个
    [InlineData("受理专利代理师资格申请4.1万份。", "rounded 41000 application; traits=precision-told")]          // 专利 within 专利代理师 is no patent
    [InlineData("与80多个国家和地区签署合作协议。", "over 80 region")]                                         // 协议 stands behind the verb
    [InlineData("年均增长6.3%。", "rounded 0.063 fraction; traits=precision-told")]                            // 年均 speaks of no several
    [InlineData("“千名知识产权人才”工程入选者共计96人。", "exact 96 person")]                                   // the name of a programme
    [InlineData("每位导师带教5名学员，每期不少于40学时。", "exact 5 person|at-least 40 study-hour")]        // not 40 persons
    [InlineData("专利代理师资格考试合格分数线为150分。", "exact 150 point")]                                   // nor 150
    [InlineData("开设3门课程，含12个模型。", "exact 3 course|exact 12 item")]                                  // a noun that is not known, not courses
    [InlineData("十四五期间每年培养1万名以上。", "at-least 10000 person")]                                         // no fourteen or fifteen sessions
    [InlineData("一线审查员约占七成。", "about 0.7 fraction")]                                                  // the cue before the verb
    [InlineData("课程分为基础、进阶、高级三个层次，共60门。", "exact 3 item|exact 60 course")]                  // 层 begins a word that is not known
    [InlineData("前5分别为甲、乙、丙、丁、戊。", "")]                                                           // 分 of 分别 counts no points
    [InlineData("占比超过百分之五十。", "more-than 0.5 fraction")]                                              // nor that of 百分之, which a guard on 百分 hid
    [InlineData("其中百分之六十为女性，采用百分制。", "rounded 0.6 fraction")]
    [InlineData("会议于9时30分开始，历时3小时20分。", "")]                                                      // nor those of a clock
    [InlineData("讲座持续90分钟，分3个部分。", "exact 3 item")]                                                 // nor those of minutes and parts
    [InlineData("理论考试不低于60分，实训120学时。", "at-least 60 point|exact 120 study-hour")]
    [InlineData("聚焦8大领域人才培养，建设五大专利平台。", "exact 8 aspect|exact 5 institution")]                 // the fields are counted, and the platforms
    [InlineData("围绕12个重点产业开展专利导航。", "exact 12 item")]                                            // what the verb does is not counted
    [InlineData("受理和审结同比分别下降3.1%和1.8%。", "rounded -0.031 fraction; traits=precision-told+each-of-several|rounded -0.018 fraction; traits=precision-told+each-of-several")] // both fell
    [InlineData("服务中小企业近万家次。", "nearly 10000 visit")]                                                // times, not enterprises
    [InlineData("就业率保持在九成五以上。", "at-least 0.95 fraction")]                                         // the cue behind hundredths
    [InlineData("创新指数排名较上年上升22位，累计提升了3位。", "")]                                                // places in an order, not persons
    [InlineData("较上年新增22位，其中晋升3位专家。", "exact 22 person|exact 3 person")]                        // but persons they are where somebody joins
    public void Find_ChineseSentence_ClaimsWhatItSays(string sentence, string expected) =>
        string.Join('|', FigureReader.Chinese.Find(sentence).Select(figure => figure.Quantity)).Should().Be(expected);

    [Theory]
    [InlineData("A total of 1.2 million people took part.", "rounded 1200000 person; traits=precision-told")]    // a total does not make a rounded number exact
    [InlineData("They registered for the 2023 patent attorney examination.", "")]                                // a year
    [InlineData("The office has 4,000 examiners and 199,275 filings.", "rounded 4000 person|exact 199275 application")] // not 199,275 examiners
    [InlineData("Some 1.68 million patent applications were filed.", "about 1680000 application")]               // not patents
    [InlineData("There are 2.4 attorneys per 10,000 inhabitants.", "rounded 2.4 person/10000 person; traits=precision-told")]
    [InlineData("Per 10,000 inhabitants there are 2.4 attorneys.", "rounded 2.4 person/10000 person; traits=precision-told")]
    [InlineData("Nearly one in five inventors was a woman.", "nearly 0.2 fraction; granule=0.2")]                             // not five inventors
    [InlineData("Two out of three experts agreed.", "rounded 0.6666666666666666666666666667 fraction; granule=0.3333333333333333333333333333")]
    [InlineData("Fees were cut by 30%.", "rounded -0.3 fraction")]                                               // a fall
    [InlineData("Those over 50 made up a third of the staff.", "rounded 0.3333333333333333333333333333 fraction; granule=0.3333333333333333333333333333")] // years of life
    [InlineData("Experts under 35 joined 120 sessions.", "exact 120 session")]
    [InlineData("Candidates aged over 60 and those aged 18 or above may apply.", "")]
    [InlineData("Academicians over 300 in number met.", "more-than 300 person")]                                  // nobody is as old as that
    [InlineData("Of the experts, over 50 came.", "more-than 50 person")]                                         // a comma parts them
    [InlineData("Those were over 50 experts.", "more-than 50 person")]                                           // counted behind
    [InlineData("One academician was elected.", "exact 1 person")]
    [InlineData("One expert said that progress was slow.", "")]
    [InlineData("WIPO received 272,600 PCT applications.", "rounded 272600 application")]                        // the treaty, no percentage
    [InlineData("The university awarded 1,250 master's degrees to lawyers.", "exact 1250 index")]                 // degrees are no universities, and no lawyers
    [InlineData("It got 3,640,000 applications; 1.62 million of these were for inventions.", "rounded 3640000 application|rounded 1620000 application; traits=precision-told")] // not inventions
    [InlineData("There are 48 experts in 12 cities, of whom 20 are women.", "exact 48 person|exact 12 region|exact 20 person")] // not 20 cities
    [InlineData("It ran 12 courses, of which 4 were online.", "exact 12 course|exact 4 course")]
    [InlineData("The rate was 37.4%, up 2.3 points.", "rounded 0.374 fraction; traits=precision-told|rounded 0.023 fraction-difference; traits=precision-told")] // points of a percentage
    [InlineData("The score was 82 points, up 2.3 points.", "exact 82 point|rounded 2.3 point; traits=precision-told")] // points of a score
    [InlineData("The rate rose 2 points to 61.7%.", "rounded 0.02 fraction-difference|rounded 0.617 fraction; traits=precision-told")]
    [InlineData("Filings fell 3.1% and 1.8%, a 2.5% decline.", "rounded -0.031 fraction; traits=precision-told|rounded -0.018 fraction; traits=precision-told|rounded -0.025 fraction; traits=precision-told")]
    [InlineData("The 120 agents renewed their licences, compared with 85 in 2022.", "exact 120 person|exact 85 person")] // agents are compared, not licences
    [InlineData("The work took place with more than 300.", "more-than 300 index")]                               // a place that nobody counts
    [InlineData("It filed 12 and 15 patents.", "exact 12 patent|exact 15 patent")]
    [InlineData("Output was 3.5 pct higher.", "rounded 0.035 fraction; traits=precision-told")]
    [InlineData("Applications grew by 12.1% to 1.2 million.", "rounded 0.121 fraction; traits=precision-told|rounded 1200000 application; traits=precision-told")] // by and to
    [InlineData("The number of agents rose by 300 to 1,250.", "rounded 300 person|exact 1250 person")]
    [InlineData("Fees rose by 10% to 15%.", "between [0.1, 0.15] fraction")]                                     // of one kind: a range
    [InlineData("The fee was raised from $300 to $350.", "rounded 300 USD|rounded 350 USD")]
    [InlineData("Some 15 member states took part.", "about 15 region")]                                          // not 15 persons
    [InlineData("one trillion one billion one million one thousand people", "rounded 1001001001000 person; traits=precision-told")] // scales whose product no decimal holds
    [InlineData("Output grew by 6.3% per year.", "rounded 0.063 fraction/year; traits=precision-told")]
    public void Find_EnglishSentence_ClaimsWhatItSays(string sentence, string expected) =>
        string.Join('|', FigureReader.English.Find(sentence).Select(figure => figure.Quantity)).Should().Be(expected);

    [Fact]
    public void Find_YearsWithBothCharacters_AreOnePeriod() =>
        FigureReader.Chinese.Find("2021年至2023年，累计培训9.8万人次。")[0].Period.Should().Be(ReportingPeriod.Years(2021, 2023));
}
