namespace IpTalent.Domain.Tests.Areas;

/// <summary>The bundled lists against tables written by hand.</summary>
public class AreaFactsTests
{
    public static TheoryData<string, string, string, string, string, string> Provinces => new()
    {
        // code (ISO 3166-2:CN), number (GB/T 2260), short and official names in English and Chinese
        { "CN-BJ", "110000", "Beijing", "北京", "Beijing Municipality", "北京市" },
        { "CN-TJ", "120000", "Tianjin", "天津", "Tianjin Municipality", "天津市" },
        { "CN-HE", "130000", "Hebei", "河北", "Hebei Province", "河北省" },
        { "CN-SX", "140000", "Shanxi", "山西", "Shanxi Province", "山西省" },   // one a: not Shaanxi
        { "CN-NM", "150000", "Inner Mongolia", "内蒙古", "Inner Mongolia Autonomous Region", "内蒙古自治区" },   // NM, not IM
        { "CN-LN", "210000", "Liaoning", "辽宁", "Liaoning Province", "辽宁省" },
        { "CN-JL", "220000", "Jilin", "吉林", "Jilin Province", "吉林省" },
        { "CN-HL", "230000", "Heilongjiang", "黑龙江", "Heilongjiang Province", "黑龙江省" },
        { "CN-SH", "310000", "Shanghai", "上海", "Shanghai Municipality", "上海市" },
        { "CN-JS", "320000", "Jiangsu", "江苏", "Jiangsu Province", "江苏省" },
        { "CN-ZJ", "330000", "Zhejiang", "浙江", "Zhejiang Province", "浙江省" },
        { "CN-AH", "340000", "Anhui", "安徽", "Anhui Province", "安徽省" },
        { "CN-FJ", "350000", "Fujian", "福建", "Fujian Province", "福建省" },
        { "CN-JX", "360000", "Jiangxi", "江西", "Jiangxi Province", "江西省" },
        { "CN-SD", "370000", "Shandong", "山东", "Shandong Province", "山东省" },
        { "CN-HA", "410000", "Henan", "河南", "Henan Province", "河南省" },   // HE is Hebei
        { "CN-HB", "420000", "Hubei", "湖北", "Hubei Province", "湖北省" },
        { "CN-HN", "430000", "Hunan", "湖南", "Hunan Province", "湖南省" },
        { "CN-GD", "440000", "Guangdong", "广东", "Guangdong Province", "广东省" },
        { "CN-GX", "450000", "Guangxi", "广西", "Guangxi Zhuang Autonomous Region", "广西壮族自治区" },
        { "CN-HI", "460000", "Hainan", "海南", "Hainan Province", "海南省" },   // HN is Hunan
        { "CN-CQ", "500000", "Chongqing", "重庆", "Chongqing Municipality", "重庆市" },   // apart from Sichuan since 1997
        { "CN-SC", "510000", "Sichuan", "四川", "Sichuan Province", "四川省" },
        { "CN-GZ", "520000", "Guizhou", "贵州", "Guizhou Province", "贵州省" },   // not Guangzhou
        { "CN-YN", "530000", "Yunnan", "云南", "Yunnan Province", "云南省" },
        { "CN-XZ", "540000", "Xizang", "西藏", "Xizang Autonomous Region", "西藏自治区" },
        { "CN-SN", "610000", "Shaanxi", "陕西", "Shaanxi Province", "陕西省" },   // two a
        { "CN-GS", "620000", "Gansu", "甘肃", "Gansu Province", "甘肃省" },
        { "CN-QH", "630000", "Qinghai", "青海", "Qinghai Province", "青海省" },
        { "CN-NX", "640000", "Ningxia", "宁夏", "Ningxia Hui Autonomous Region", "宁夏回族自治区" },
        { "CN-XJ", "650000", "Xinjiang", "新疆", "Xinjiang Uygur Autonomous Region", "新疆维吾尔自治区" },
        { "CN-TW", "710000", "Taiwan", "台湾", "Taiwan Province", "台湾省" },
        { "CN-HK", "810000", "Hong Kong", "香港", "Hong Kong Special Administrative Region", "香港特别行政区" },
        { "CN-MO", "820000", "Macao", "澳门", "Macao Special Administrative Region", "澳门特别行政区" },
    };

    public static TheoryData<string, string, string> Cities => new()
    {
        { "440100", "Guangzhou", "广州" },
        { "440300", "Shenzhen", "深圳" },
        { "440400", "Zhuhai", "珠海" },
        { "440600", "Foshan", "佛山" },
        { "440700", "Jiangmen", "江门" },
        { "441200", "Zhaoqing", "肇庆" },
        { "441300", "Huizhou", "惠州" },
        { "441900", "Dongguan", "东莞" },   // a city without districts
        { "442000", "Zhongshan", "中山" },   // likewise; the last number of Guangdong but three
    };

    public static TheoryData<string, string, string, string, string> Countries => new()
    {
        { "US", "USA", "840", "United States", "美国" },
        { "JP", "JPN", "392", "Japan", "日本" },
        { "DE", "DEU", "276", "Germany", "德国" },
        { "GB", "GBR", "826", "United Kingdom", "英国" },   // GB, although UK is usual
        { "FR", "FRA", "250", "France", "法国" },
        { "KR", "KOR", "410", "South Korea", "韩国" },
        { "KP", "PRK", "408", "North Korea", "朝鲜" },
        { "CH", "CHE", "756", "Switzerland", "瑞士" },   // CH is not China
        { "SG", "SGP", "702", "Singapore", "新加坡" },
        { "IN", "IND", "356", "India", "印度" },
        { "ID", "IDN", "360", "Indonesia", "印度尼西亚" },
        { "TR", "TUR", "792", "Türkiye", "土耳其" },
        { "CG", "COG", "178", "Congo", "刚果（布）" },
        { "CD", "COD", "180", "Democratic Republic of the Congo", "刚果（金）" },
        { "DM", "DMA", "212", "Dominica", "多米尼克" },
        { "DO", "DOM", "214", "Dominican Republic", "多米尼加" },
        { "AF", "AFG", "004", "Afghanistan", "阿富汗" },   // leading zeros stay
        { "SS", "SSD", "728", "South Sudan", "南苏丹" },
        { "SD", "SDN", "729", "Sudan", "苏丹" },   // 736 until 2011
        { "RS", "SRB", "688", "Serbia", "塞尔维亚" },
        { "ZW", "ZWE", "716", "Zimbabwe", "津巴布韦" },
        { "RU", "RUS", "643", "Russia", "俄罗斯" },
        { "NE", "NER", "562", "Niger", "尼日尔" },
        { "NG", "NGA", "566", "Nigeria", "尼日利亚" },
        { "AT", "AUT", "040", "Austria", "奥地利" },
        { "AU", "AUS", "036", "Australia", "澳大利亚" },
    };

    [Theory, MemberData(nameof(Provinces))]
    public void Known_Province_HasTheFactsOfTheLists(
        string code, string number, string english, string chinese, string officialEnglish, string officialChinese)
    {
        Area area = Area.Of(code);

        area.Code.ToString().Should().Be(code);
        area.NumericCode.Should().Be(number);
        area.Name.In("en").Should().Be(english);
        area.Name.In("zh").Should().Be(chinese);
        area.OfficialName.In("en").Should().Be(officialEnglish);
        area.OfficialName.In("zh").Should().Be(officialChinese);
        area.Level.Should().Be(AreaLevel.Province);
        area.Parent.Should().BeSameAs(Area.China);
        area.IsCountedApart.Should().Be(code is "CN-HK" or "CN-MO" or "CN-TW");
        area.IsDeclared.Should().BeTrue();
        foreach (string text in new[] { code, number, english, chinese, officialEnglish, officialChinese })
        {
            Area.Find(text).Should().BeSameAs(area, "it is called {0}", text);
        }
    }

    [Fact]
    public void Known_ProvincesOfChina_AreThe34OfTheTableInItsOrder() =>
        Area.Known.Where(area => area.Parent == Area.China).Select(area => area.Code.ToString())
            .Should().Equal(Provinces.Select(row => (string)row[0]));

    [Theory, MemberData(nameof(Cities))]
    public void Known_CityOfTheGreaterBayArea_HasTheFactsOfTheLists(string number, string english, string chinese)
    {
        Area area = Area.Of(number);

        area.Code.ToString().Should().Be(number);
        area.NumericCode.Should().Be(number);
        area.Name.In("en").Should().Be(english);
        area.Name.In("zh").Should().Be(chinese);
        area.OfficialName.In("zh").Should().Be(chinese + "市");
        area.Level.Should().Be(AreaLevel.Prefecture);
        area.Parent.Should().BeSameAs(Area.Guangdong);
        Area.GreaterBayArea.Members.Should().Contain(area);
        Area.Find(chinese + "市").Should().BeSameAs(area);
        Area.Find(english + " city").Should().BeSameAs(area);
    }

    [Theory, MemberData(nameof(Countries))]
    public void Known_Country_HasTheFactsOfTheList(string code, string alpha3, string number, string english, string chinese)
    {
        Area area = Area.Of(code);

        area.Code.ToString().Should().Be(code);
        area.NumericCode.Should().Be(number);
        area.Name.In("en").Should().Be(english);
        area.Name.In("zh").Should().Be(chinese);
        area.Level.Should().Be(AreaLevel.Country);
        area.Parent.Should().BeSameAs(Area.World);
        Area.Find(alpha3).Should().BeSameAs(area);
        Area.Find(number).Should().BeSameAs(area);
        Area.Find(english).Should().BeSameAs(area);
        Area.Find(chinese).Should().BeSameAs(area);
    }

    [Fact]
    public void Known_Countries_AreThe249OfIso3166WithThreeOfThemUnderChina()
    {
        Area[] countries = [.. Area.Known.Where(area => area.Level == AreaLevel.Country)];

        countries.Should().HaveCount(246);
        countries.Should().OnlyContain(area => area.Code.Kind == AreaCodeKind.Country && area.NumericCode!.Length == 3);
        countries.Select(area => area.NumericCode).Should().OnlyHaveUniqueItems();
        foreach ((string alpha2, string alpha3, string number, Area area) in new[]
        {
            ("HK", "HKG", "344", Area.HongKong), ("MO", "MAC", "446", Area.Macao), ("TW", "TWN", "158", Area.Taiwan),
        })
        {
            new[] { alpha2, alpha3, number }.Should().OnlyContain(code => Area.Find(code) == area);
        }
    }

    [Fact]
    public void Known_AllLists_HoldTheWorldChinaItsPartsTheOtherCountriesAndOneGroup()
    {
        Area.Known.Count.Should().Be(1 + 1 + 34 + 9 + 245 + 1);
        Area.Known.Select(area => area.Code).Should().OnlyHaveUniqueItems();
        Area.World.Parent.Should().BeNull();
        Area.World.Code.Should().Be(default(AreaCode));
        Area.China.Parent.Should().BeSameAs(Area.World);
        Area.China.NumericCode.Should().Be("156");
        Area.GreaterBayArea.Parent.Should().BeNull();
        Area.GreaterBayArea.NumericCode.Should().BeNull();
    }

    [Fact]
    public void Known_EveryName_FindsItsArea()
    {
        foreach (Area area in Area.Known)
        {
            string[] names = [area.Code.ToString(), .. area.Name.Texts.Select(text => text.Value), .. area.OfficialName.Texts.Select(text => text.Value), .. area.Alternatives];
            names.Should().OnlyContain(name => ReferenceEquals(Area.Find(name), area));
        }
    }

    [Fact]
    public void Known_Properties_AreNamedAfterTheirArea()
    {
        var properties = typeof(Area).GetProperties().Where(property => property.PropertyType == typeof(Area) && property.GetMethod!.IsStatic).ToArray();

        properties.Should().HaveCount(1 + 1 + 34 + 9 + 1);
        foreach (var property in properties)
        {
            var area = (Area)property.GetValue(null)!;
            area.Name.In("en").Replace(" ", "", StringComparison.Ordinal).Should().Be(property.Name);
        }
    }

    [Fact]
    public void Members_GreaterBayArea_AreHongKongMacaoAndNineCities() =>
        Area.GreaterBayArea.Members.Should().BeEquivalentTo(
            [Area.HongKong, Area.Macao, Area.Guangzhou, Area.Shenzhen, Area.Zhuhai, Area.Foshan, Area.Huizhou, Area.Dongguan, Area.Zhongshan, Area.Jiangmen, Area.Zhaoqing]);

    [Fact]
    public void Members_China_AreThe31ProvincesWithoutHongKongMacaoTaiwan()
    {
        Area.China.Members.Should().HaveCount(31).And.NotContain([Area.HongKong, Area.Macao, Area.Taiwan]);
        Area.Guangdong.Members.Should().BeEmpty("12 of its 21 cities are not in the lists");
        Area.World.Members.Should().BeEmpty();
    }
}
