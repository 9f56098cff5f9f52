namespace IpTalent.Domain.Tests.Reading;

/// <summary>Sentences that look as if they held a figure.</summary>
public sealed partial class FigureReaderTests
{
    public static TheoryData<string, string> NearMisses => new()
    {
        { "zh", "“十四五”规划进入收官之年，“十五五”规划正在编制。" }, // plans
        { "zh", "第一，完善制度；第二，健全机制；第三，加强培训。" }, // places in an order
        { "zh", "第十二届年会和第3期研修班相继举办。" }, // places, in words and digits
        { "zh", "近日，近年来，近4年来，近五年，进展顺利。" }, // 近 is "the last" each time
        { "zh", "万一出现纠纷，千万不要慌张。" }, // 万 and 千万 in adverbs
        { "zh", "服务三农，扫描二维码，万众创新，千方百计。" }, // names and idioms
        { "zh", "成千上万的学员受益，成百上千的案例入库。" }, // idioms that hold 上万 and 上千
        { "zh", "依照专利法第二十四条和第1001号令办理。" }, // articles and decrees
        { "zh", "会议于2024年6月25日9时30分在北京召开。" }, // a day and an hour
        { "zh", "有关工作从2021年持续到2025年，历时五年。" }, // a length of time
        { "zh", "联系电话：010-62083114，网址见官网。" }, // a telephone number
        { "zh", "文件号为国知发〔2021〕38号。" }, // a document's number
        { "zh", "系统升级到V2.0版本，支持5G和IPv6。" }, // versions and names
        { "zh", "两院院士参加，两会代表关注，两岸交流不断。" }, // names with 两
        { "zh", "三位一体、五位一体，一体化推进，一站式服务。" }, // names with numerals
        { "zh", "进一步统一标准，一致同意，一直坚持，一定落实。" }, // adverbs with 一
        { "zh", "一方面加强培养，另一方面加强引进。" }, // on the one hand, on the other
        { "zh", "星期一至星期五开放，周六休息。" }, // days of the week
        { "zh", "大数据、数字化、多元化、多样化发展，众多企业受益。" }, // words that hold 数 and 多
        { "zh", "签订合约，遵守公约，节约资源，附近单位参加。" }, // words that hold 约 and 近
        { "zh", "上海、四川、三亚、九江、六安等地开展活动。" }, // towns
        { "zh", "建设双一流，共建一带一路，实现共赢。" }, // programmes
        { "zh", "他入选千人计划和百千万人才工程。" }, // programmes of talent
        { "zh", "该中心是同类机构之一，各类人才、各项工作有序推进。" }, // one of, all
        { "zh", "每万人口的拥有量稳步提升。" }, // the base of a rate without its number
        { "zh", "审结一审、二审案件，推进二级市场建设。" }, // instances and levels
        { "zh", "专利号ZL202310012345.6已公告。" }, // a patent's number
        { "zh", "落实两个维护，增强四个意识。" }, // slogans with counts in them
        { "zh", "超级计算、超前布局、逾期不候、公共服务、共同发展。" }, // words that hold cues
        { "zh", "百年大计，百姓受益，百家争鸣，百花齐放。" }, // idioms with 百
        { "zh", "党的十九大、二十大精神，八大处校区，第三大经济体，十四五大力推进。" }, // congresses, a place, a place in an order, a plan
        { "zh", "师生比为1:3，面试比例为1∶5，排名前三位，进入前10名。" }, // proportions of two numbers, and first places
        { "zh", "上半年、下半年和近半年，半导体企业、半成品、半壁江山。" }, // words with 半
        { "zh", "三大半导体企业用了大半年，另一半时间在前半段。" }, // more of them
        { "zh", "事半功倍，半途而废，多半如此。" }, // idioms with 半, and "most likely"
        { "en", "In the first half and the latter half, half a day and half a term, half-year reports." }, // halves of other things
        { "en", "In the first three quarters of 2023 and the third quarter, once a quarter, two quarters running." }, // parts of a year
        { "en", "A third agreement and a fifth session followed." }, // places behind an article
        { "en", "Room number 350, application number 2023123, number 5." }, // numbers as names
        { "en", "The 14th Five-Year Plan follows the 13th Five-Year Plan." }, // plans
        { "en", "First, improve the system; second, train talent; third, share data." }, // places in an order
        { "en", "The third session of the fifth committee met." }, // places
        { "en", "In the past four years and over the past decade, progress was made." }, // lengths of time
        { "en", "The meeting was held on June 25, 2024 and on 25 June 2024." }, // days
        { "en", "It opens at 9:30 and is open 24/7." }, // hours
        { "en", "Under Article 24, Rule 47 and Section 3.2, see Table 4." }, // numbers of a law
        { "en", "Call +86-10-62083114 or 010-62083114." }, // telephone numbers
        { "en", "Version 2.1.3 supports 5G, B2B and 3D printing." }, // versions and names
        { "en", "The one-stop, first-class service is a one-off." }, // compounds
        { "en", "A ten-year plan and a five-day seminar were announced." }, // compounds with lengths of time
        { "en", "The 48-member committee is third-party funded." }, // compounds with counts
        { "en", "They double-check the data; no one disagreed, one by one." }, // words that hold numerals
        { "en", "One of them spoke; they helped one another." }, // one of several
        { "en", "About the centre: it works under the ministry, around the clock." }, // cues before no number
        { "en", "Over time, up to date methods were used, more or less." }, // cues before no number
        { "en", "COVID-19 and the G20 shaped ISO 9001." }, // names
        { "en", "The first half of the year and the second half differ." }, // parts of a year
        { "en", "A double first-class university took part." }, // a programme's name
        { "en", "Patent CN114000000A and ZL202310012345.6 were granted." }, // numbers of patents
        { "en", "In 2023, since 2021, by the end of 2025, in November 2023." }, // dates
        { "en", "From 2020 to 2023, as in 2019-2020, work went on." }, // spans of years
        { "en", "This year, last year and in recent years, talent grew." }, // years without a number
        { "en", "The Belt and Road and the two sessions were discussed." }, // names
        { "en", "He ranked 3rd in the 21st century." }, // places and a century
        { "en", "See page 12, room 305, no. 7 and chapter 5." }, // places in print and in a house
        { "en", "The quarterly report covers Q1 and H2." }, // letters with digits
        { "en", "Sole proprietorships were once common." }, // sole in a form of business
        { "en", "It is a second-hand, multiple-choice, three-dimensional thing." }, // compounds
        { "en", "Nearly everyone agreed, and almost nobody left." }, // cues before no number
        { "en", "She points out that, at this point, few agree; the work took place, in case of need, in terms of quality." }, // points, few and nouns that count nothing
        { "en", "The ratio of teachers to students is 1:3." }, // a proportion of two numbers
        { "en", "Compared with 2022, up from 2021, Decision 24 shows less." }, // years compared with, and a name with a verb
    };

    [Theory, MemberData(nameof(NearMisses))]
    public void Find_SentenceWithNearMisses_FindsNothing(string language, string sentence) =>
        Reader(language).Find(sentence, Published).Should().BeEmpty();

    public static TheoryData<string, string, string> Beside => new()
    {
        { "zh", "第五届委员会由48名专家组成，其中两院院士9名。", "48名|9名" }, // a place, a name and two figures
        { "zh", "近4年来，培训学员近2000人次。", "近2000人次" }, // both kinds of 近
        { "zh", "“十四五”以来，全省新增代理师300余名，第一批已上岗。", "300余名" }, // a plan and a place around a figure
        { "zh", "2023年，万一律师事务所代理案件120件。", "120件" }, // 万一 as a name
        { "zh", "每万人口发明专利拥有量达11.8件，比上年提高1.4件。", "11.8件|1.4件" }, // a rate and its rise
        { "zh", "仲裁机构受理案件1,234件，标的额3.5亿元。", "1,234件|3.5亿元" }, // commas inside and between
        { "zh", "有效商标达4614.6万件，同比增长8.1%。", "4614.6万件|8.1%" }, // a level and a share
        { "zh", "财政投入500万元，其中基金占三成，企业占七成。", "500万元|三成|七成" }, // tenths behind 占
        { "zh", "两地签订协议2项，共建基地3个。", "两地|2项|3个" }, // small counts
        { "zh", "研发人员达635.4万人年，居世界第一。", "635.4万人年" }, // full-time years and a place
        { "en", "The 5th committee has 48 experts, nine of whom are academicians.", "48 experts|nine" }, // "nine of whom" are of the experts
        { "zh", "聚焦8大领域，实施五大行动，健全三大体系，发布十大案例。", "8大|五大|三大|十大" }, // major things, which stand behind 大
        { "zh", "党的二十大以来，“十四五”大力推进，十四五大幅提升，新建3所大学。", "3所" }, // a congress, a plan, and 大 of other words
        { "zh", "目前10名学员，前10名学员获奖。", "10名" }, // 前 of 目前, and the first ten
        { "en", "At this point, few know; the report points out that 85 points are enough.", "85 points" }, // points that count, and others
        { "en", "Of the 350 experts, 120 were women, 85 of whom spoke.", "350 experts|120|85" }, // parts of those counted before
        { "en", "Decision 24 of the Court and Directive 12 of the office apply; 24 of the 31 offices agreed.", "24|31 offices" }, // numbers of names, and a part
        { "en", "It had 350 fewer than in 2022 and 12% more than 2021.", "350|12%" }, // years compared with are no bounds
        { "en", "In 2023, Article 24 was cited in 120 cases.", "120 cases" }, // a date and a law beside a figure
        { "en", "Over the past three years, over 150 sessions were held.", "over 150 sessions" }, // both kinds of over
        { "en", "In March 2024, 48 experts met for two days.", "48 experts" }, // dates around a figure
        { "en", "R&D staff grew 8.1 percent to 6.35 million person-years.", "8.1 percent|6.35 million person-years" }, // a rise and a level
        { "en", "The fund paid $3.5 million to 12 universities.", "$3.5 million|12 universities" }, // money and a count, no range
        { "en", "By the end of 2023, 34,396 patent attorneys worked in 4,926 agencies.", "34,396 patent attorneys|4,926 agencies" }, // two counts
        { "zh", "半数以上代理师获评，女性占一半，上半年新增过半。", "半数以上|一半|过半" }, // shares beside a half-year
        { "zh", "近半年来，近半机构开展了培训。", "近半" }, // both kinds of 近半
        { "en", "More than half of the attorneys and a quarter of agencies answered in the first half of 2023.", "More than half|a quarter" }, // shares and half a year
        { "en", "Three quarters of them agreed; the number fell by a third.", "Three quarters|a third" }, // a part of them and a fall
        { "en", "The first 30 trainees passed; the second batch of 45 trainees followed.", "30 trainees|45 trainees" }, // places before counts
    };

    [Theory, MemberData(nameof(Beside))]
    public void Find_FiguresBesideNearMisses_FindsThemAlone(string language, string sentence, string expected) =>
        string.Join('|', Reader(language).Find(sentence, Published).Select(figure => figure.Text)).Should().Be(expected);

    public static TheoryData<string, string, string> Flags => new()
    {
        { "zh", "超过三倍以上", "Pleonastic" }, // strict and inclusive
        { "zh", "逾50名以上", "Pleonastic" },
        { "zh", "至少30人以上", "Pleonastic" }, // inclusive twice
        { "zh", "不超过30人以内", "Pleonastic" },
        { "zh", "大约300人上下", "Pleonastic" },
        { "zh", "超过100名", "None" }, // said once
        { "zh", "近2万余人", "Contradictory" }, // below and above
        { "zh", "近三十多项", "Contradictory" },
        { "zh", "8余名", "Contradictory" }, // nothing to fill in
        { "zh", "3.5万余人", "None" }, // the digits below the decimal are filled in
        { "zh", "千名", "RoundNumber" },
        { "zh", "一百名", "RoundNumber" },
        { "zh", "万人", "RoundNumber" },
        { "zh", "百万人", "RoundNumber" },
        { "zh", "1万人", "PrecisionTold" }, // a digit, not a word
        { "zh", "近百名", "None" }, // hedged, so not bare
        { "zh", "三百名", "PrecisionTold" }, // no bare power, and a digit before 百
        { "zh", "7万人", "PrecisionTold" },
        { "zh", "0.3%", "PrecisionTold" },
        { "zh", "35%", "None" }, // no digit behind a point
        { "zh", "三成", "PrecisionTold" },
        { "zh", "690000人", "None" },
        { "zh", "三五百人", "NumeralPair" },
        { "zh", "十七八万人", "NumeralPair" },
        { "zh", "3至5万人", "None" }, // two numbers, not one word
        { "zh", "唯一一家", "Uniqueness" },
        { "zh", "均超过30%", "EachOfSeveral" },
        { "zh", "分别为30人", "EachOfSeveral" },
        { "en", "more than 50 experts or more", "Pleonastic" },
        { "en", "at least 30 people or more", "Pleonastic" },
        { "en", "up to 30 people at most", "Pleonastic" },
        { "en", "more than 50 experts", "None" },
        { "en", "nearly 300-odd people", "Contradictory" },
        { "en", "48-odd people", "Contradictory" },
        { "en", "150-odd people", "None" },
        { "en", "a thousand experts", "RoundNumber" },
        { "en", "one hundred experts", "RoundNumber" },
        { "en", "one million people", "RoundNumber" },
        { "en", "100 people", "None" }, // digits
        { "en", "nearly a hundred experts", "None" }, // hedged, so not bare
        { "en", "three hundred people", "PrecisionTold" },
        { "en", "35.2 percent", "PrecisionTold" },
        { "en", "35 percent", "None" },
        { "en", "five or six dozen people", "NumeralPair" },
        { "en", "5 to 6 people", "None" },
        { "en", "the only institution", "Uniqueness" },
        { "en", "more than 30 experts each", "EachOfSeveral" },
    };

    [Theory, MemberData(nameof(Flags))]
    public void Read_Wording_SetsItsFlags(string language, string phrase, string flags) =>
        Reader(language).Read(phrase).Traits.ToString().Should().Be(flags);
}
