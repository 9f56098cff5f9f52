namespace IpTalent.Domain;

public sealed partial class Area
{
    /// <summary>The world.</summary>
    public static Area World => AreaLists.Get("001");

    /// <summary>China as its statistics count it ("national", 全国): 31 provinces, without Hong Kong, Macao and Taiwan.</summary>
    public static Area China => AreaLists.Get("CN");

    /// <summary>Beijing Municipality (北京市), 110000.</summary>
    public static Area Beijing => AreaLists.Get("CN-BJ");

    /// <summary>Tianjin Municipality (天津市), 120000.</summary>
    public static Area Tianjin => AreaLists.Get("CN-TJ");

    /// <summary>Hebei Province (河北省), 130000.</summary>
    public static Area Hebei => AreaLists.Get("CN-HE");

    /// <summary>Shanxi Province (山西省), 140000. Not Shaanxi (陕西).</summary>
    public static Area Shanxi => AreaLists.Get("CN-SX");

    /// <summary>Inner Mongolia Autonomous Region (内蒙古自治区), 150000.</summary>
    public static Area InnerMongolia => AreaLists.Get("CN-NM");

    /// <summary>Liaoning Province (辽宁省), 210000.</summary>
    public static Area Liaoning => AreaLists.Get("CN-LN");

    /// <summary>Jilin Province (吉林省), 220000.</summary>
    public static Area Jilin => AreaLists.Get("CN-JL");

    /// <summary>Heilongjiang Province (黑龙江省), 230000.</summary>
    public static Area Heilongjiang => AreaLists.Get("CN-HL");

    /// <summary>Shanghai Municipality (上海市), 310000.</summary>
    public static Area Shanghai => AreaLists.Get("CN-SH");

    /// <summary>Jiangsu Province (江苏省), 320000.</summary>
    public static Area Jiangsu => AreaLists.Get("CN-JS");

    /// <summary>Zhejiang Province (浙江省), 330000.</summary>
    public static Area Zhejiang => AreaLists.Get("CN-ZJ");

    /// <summary>Anhui Province (安徽省), 340000.</summary>
    public static Area Anhui => AreaLists.Get("CN-AH");

    /// <summary>Fujian Province (福建省), 350000.</summary>
    public static Area Fujian => AreaLists.Get("CN-FJ");

    /// <summary>Jiangxi Province (江西省), 360000.</summary>
    public static Area Jiangxi => AreaLists.Get("CN-JX");

    /// <summary>Shandong Province (山东省), 370000.</summary>
    public static Area Shandong => AreaLists.Get("CN-SD");

    /// <summary>Henan Province (河南省), 410000.</summary>
    public static Area Henan => AreaLists.Get("CN-HA");

    /// <summary>Hubei Province (湖北省), 420000.</summary>
    public static Area Hubei => AreaLists.Get("CN-HB");

    /// <summary>Hunan Province (湖南省), 430000.</summary>
    public static Area Hunan => AreaLists.Get("CN-HN");

    /// <summary>Guangdong Province (广东省), 440000. Not the Greater Bay Area, which shares nine of its cities.</summary>
    public static Area Guangdong => AreaLists.Get("CN-GD");

    /// <summary>Guangxi Zhuang Autonomous Region (广西壮族自治区), 450000.</summary>
    public static Area Guangxi => AreaLists.Get("CN-GX");

    /// <summary>Hainan Province (海南省), 460000.</summary>
    public static Area Hainan => AreaLists.Get("CN-HI");

    /// <summary>Chongqing Municipality (重庆市), 500000.</summary>
    public static Area Chongqing => AreaLists.Get("CN-CQ");

    /// <summary>Sichuan Province (四川省), 510000.</summary>
    public static Area Sichuan => AreaLists.Get("CN-SC");

    /// <summary>Guizhou Province (贵州省), 520000.</summary>
    public static Area Guizhou => AreaLists.Get("CN-GZ");

    /// <summary>Yunnan Province (云南省), 530000.</summary>
    public static Area Yunnan => AreaLists.Get("CN-YN");

    /// <summary>Xizang Autonomous Region (西藏自治区), 540000. Also called Tibet.</summary>
    public static Area Xizang => AreaLists.Get("CN-XZ");

    /// <summary>Shaanxi Province (陕西省), 610000. Not Shanxi (山西).</summary>
    public static Area Shaanxi => AreaLists.Get("CN-SN");

    /// <summary>Gansu Province (甘肃省), 620000.</summary>
    public static Area Gansu => AreaLists.Get("CN-GS");

    /// <summary>Qinghai Province (青海省), 630000.</summary>
    public static Area Qinghai => AreaLists.Get("CN-QH");

    /// <summary>Ningxia Hui Autonomous Region (宁夏回族自治区), 640000.</summary>
    public static Area Ningxia => AreaLists.Get("CN-NX");

    /// <summary>Xinjiang Uygur Autonomous Region (新疆维吾尔自治区), 650000.</summary>
    public static Area Xinjiang => AreaLists.Get("CN-XJ");

    /// <summary>Taiwan Province (台湾省), 710000. Listed under China, counted apart from it.</summary>
    public static Area Taiwan => AreaLists.Get("CN-TW");

    /// <summary>Hong Kong Special Administrative Region (香港特别行政区), 810000. Listed under China, counted apart from it.</summary>
    public static Area HongKong => AreaLists.Get("CN-HK");

    /// <summary>Macao Special Administrative Region (澳门特别行政区), 820000. Listed under China, counted apart from it.</summary>
    public static Area Macao => AreaLists.Get("CN-MO");

    /// <summary>Guangzhou (广州市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Guangzhou => AreaLists.Get("440100");

    /// <summary>Shenzhen (深圳市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Shenzhen => AreaLists.Get("440300");

    /// <summary>Zhuhai (珠海市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Zhuhai => AreaLists.Get("440400");

    /// <summary>Foshan (佛山市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Foshan => AreaLists.Get("440600");

    /// <summary>Jiangmen (江门市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Jiangmen => AreaLists.Get("440700");

    /// <summary>Zhaoqing (肇庆市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Zhaoqing => AreaLists.Get("441200");

    /// <summary>Huizhou (惠州市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Huizhou => AreaLists.Get("441300");

    /// <summary>Dongguan (东莞市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Dongguan => AreaLists.Get("441900");

    /// <summary>Zhongshan (中山市), a city of Guangdong and of the Greater Bay Area.</summary>
    public static Area Zhongshan => AreaLists.Get("442000");

    /// <summary>The Guangdong-Hong Kong-Macao Greater Bay Area (粤港澳大湾区): Hong Kong, Macao and nine cities of Guangdong. Overlaps China
    /// and Guangdong, and is part of neither.</summary>
    public static Area GreaterBayArea => AreaLists.Get("GBA");
}
