namespace IpTalent.Domain.Tests.Data;

public sealed class ContextSourcesTests
{
    // Code, date, language, form, reliability, address.
    private const string Table = """
        cnipa-2021-plan-issued | 2022-01-17 | zh | Repost | Official | http://m.vcd68.com/a/20220117/20220117c2v6.html
        cnipa-2021-plan | 2021-12-31 | zh | Repost | Official | https://hb.hainanu.edu.cn/zscqcg/info/1151/1177.htm
        xinhua-2024-06-25 | 2024-06-25 | en | Repost | Press | https://zpravy.kurzy.cz/773223-china-enhances-efforts-to-boost-ip-talent-pool
        rmrbhwb-2024-06-27 | 2024-06-27 | zh | Original | Press | http://paper.people.com.cn/rmrbhwb/html/2024-06/27/content_26065749.htm
        press-conference-2024-06 | 2024-06 | zh | Repost | Press | https://shanyouwang.com/8745qkdr.shtml
        chinanews-2024-06-26 | 2024-06-26 | zh | Repost | Press | https://shanyouwang.com/1272xfrw.shtml
        lindaliu-2023 | 2023-02-28 | en | Report | LawFirm | https://www.lindapatent.com/en/info/insights_podcasts/2023/0228/1829.html
        slw-2020 | 2020-10 | en | Report | LawFirm | https://www.slwip.com/resources/china-releases-report-on-development-status-of-the-national-patent-agency-industry-2019/
        lexology-2015 | 2015 | en | Report | LawFirm | https://www.lexology.com/library/detail.aspx?g=8ecf2b49-46f9-415a-ac54-a26a028ed8ab
        acpaa-2015-08 | 2015-09-02 | zh | Original | Association | http://www.acpaa.cn/article/content/201509/3650/1.html
        acpaa-2017-05 | 2017-06-05 | zh | Original | Association | http://www.acpaa.cn/article/content/201706/4087/1.html
        cnipa-agency-yearbook-2016 | 2017-10-31 | zh-Hant | Repost | Official | http://m.handmsg.com/page/2017/1031/2435101.shtml
        maeda-2018 | 2018-05-17 | ja | Report | LawFirm | https://maedapat.co.jp/ja/news-sidemenu/news_world/news_world_asia/247-2018-5-17-【コラム】／-中国における特許事務所､特許代理人及び特許訴訟代理人状況分析.html
        xinhuanet-2019-12 | 2019-12-19 | zh | Repost | Press | https://lawfaq.cn/law/87-5990-1.html
        shangcheng-2021 | 2021-08 | ja | Report | LawFirm | http://shangchengip.com/home/jap/detailsc.html?id=134
        cnipa-agency-report-2021 | 2022-07 | zh | Repost | Official | https://m.4tk.net/docs/1113.html
        kyk-2022 | 2022-07 | ja | Report | LawFirm | https://kyk-ip.com/tag/%E5%BC%81%E7%90%86%E5%A3%AB/
        cnipa-agency-report-2022 | 2023-05-11 | ja | Repost | Official | http://www.gechengip.com/jp/news/detail/?cid=1179
        cnipa-agency-report-2023 | 2024-08-20 | zh | Repost | Official | https://chinapgi.org/industry/ImportantNews/572.html
        skwkw-2024 | 2024 | zh | Report | Secondary | http://1.skwkw.cn/?id=41395
        cnipa-services-survey-2020 | 2020 | ja | Repost | Official | https://cpahkltd.com/index.php?c=show&id=5381
        peoples-daily-2021-12-23 | 2021-12-23 | en | Original | Press | http://english.people.com.cn/n3/2021/1223/c90000-9936629.html
        xinhua-2021-12-23-zh | 2021-12-23 | zh | Original | Press | http://epaper.jxxw.com.cn/html/2021-12/23/content_5405_5486024.htm
        cnipa-services-survey-2022 | 2022-12-28 | zh | Repost | Official | https://heec.cahe.edu.cn/news/kj-zxdt/17042.html
        boip-2023 | 2023-11 | ja | Report | LawFirm | https://boip.co.jp/knowledge/202311-2
        sanyou-2024 | 2024-10-18 | en | Report | LawFirm | http://www.sanyouip.com/en/insights/content/3/508.html
        silkroad-2021-11 | 2021-11-03 | en | Original | Press | https://en.imsilkroad.com/p/324620.html
        ecns-2023-01-17 | 2023-01-17 | en | Original | Press | http://ecns.cn/news/economy/2023-01-17/detail-ihcivkeu5244160.shtml
        cer-2022-01 | 2022-01 | en | Original | Press | https://chinaeconomicreview.com/chinas-patent-approval-numbers-on-the-rise/
        app-2024-02-15 | 2024-02-15 | en | Original | Press | https://www.urdupoint.com/en/world/chinese-mainland-sees-rise-in-number-of-high-1795614.html
        ecns-2024-07-30 | 2024-07-30 | en | Original | Press | http://ecns.cn/news/sci-tech/2024-07-30/detail-iheeumea4566718.shtml
        peoples-daily-2025-01-15 | 2025-01-15 | en | Original | Press | http://en.people.cn/n3/2025/0115/c90000-20266431.html
        c114-2025 | 2025 | en | Original | TradePress | https://www.c114pro.com/chipnews/92377.html
        chinanews-2026-01-23 | 2026-01-23 | zh | Repost | Press | https://us.usy7.cc/usy0124Qc7lkd.htm
        beijing-2024-04-24 | 2024-04-24 | en | Original | Official | http://english.beijing.gov.cn/beijinginfo/sci/latesttrends/202404/t20240424_3635398.html
        kotopat-2025 | 2025-02-27 | en | Report | Blog | https://kotopat.com/en/2025/02/27/shanghais-advancement-in-intellectual-property-protection-and-innovation-background-and-impact
        stdaily-2024-06 | 2024-06 | zh | Rewritten | Press | https://lsoc-inc.com/VhpwZ9oE42X/1289.html
        kexuebao-2025-03 | 2025-03 | zh | Repost | Press | http://meilagrina.com/news/show-473706.html
        gzdaily-2025-11-01 | 2025-11-01 | zh | Original | Press | https://gzdaily.dayoo.com/pc/html/2025-11/01/content_868_898801.htm
        xinhua-2023-12-15 | 2023-12-15 | en | Repost | Press | https://pdf.defence.pk/threads/china-leads-world-in-full-time-equivalent-of-r-d-personnel-report.781328/
        jst-2021 | 2021-09-03 | en | Report | Blog | https://window-to-china.de/2021/09/03/3-9-chinas-human-resources-in-st-increase/
        china-org-2022 | 2022-10-11 | en | Repost | Official | http://formacion-profesional-a-distancia.com/china/2022-10/11/content_78459851_3.htm
        nbs-2024-09 | 2024-09-28 | en | Report | Blog | https://window-to-china.de/2024/09/28/china-claims-7-24-million-full-time-rd-workers-in-2023
        eastday-2021-10 | 2021-10-08 | en | Original | Press | https://english.eastday.com/Business/auto/u1ai8720967.html
        cnipa-2020-09-26 | 2020-09-26 | en | Original | Official | https://english.cnipa.gov.cn/art/2020/9/26/art_2173_153164.html
        """;

    public static TheoryData<string> Codes => ExpectedTable.Codes(Table);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Source_OfTheContext_IsTheOneCollected(string code)
    {
        Source source = BundledDatasets.Context.FindSource(code)!;
        string?[] found =
            [source.Code, source.Published!.ToString(), source.Language, source.Form.ToString(), source.Reliability.ToString(), source.Address];
        found.Should().Equal(ExpectedTable.Row(Table, code));
    }

    [Fact]
    public void Sources_OfTheContext_AreThoseOfTheTable() =>
        BundledDatasets.Context.Contents.Sources.Select(source => source.Code).Should().BeEquivalentTo(ExpectedTable.Rows(Table).Select(row => row[0]));

    [Fact]
    public void ReliabilityNote_OfAPoorHost_SaysSo() =>
        BundledDatasets.Context.Contents.Sources.Where(source => source.ReliabilityNote?.In("en").Contains("oor host", StringComparison.Ordinal) == true)
            .Select(source => source.Code).Should().BeEquivalentTo("press-conference-2024-06", "chinanews-2024-06-26", "chinanews-2026-01-23", "stdaily-2024-06");
}
