using System.Globalization;
using System.Text;
using IpTalent.Domain.Validation;

namespace IpTalent.Interchange.Tests.Csv;

/// <summary>5,000 made-up rows in two languages, with faults of every kind among them, each at a place that is written down.</summary>
/// <remarks>A kind of fault is a row of <see cref="OfImport"/> or <see cref="OfDataset"/>. To seed one more, add it there.</remarks>
internal sealed class SeededRows
{
    private const string Header = "indicator,area,period,value,unit,qualifier,lower,upper,status,confidentiality,missing_reason,source,kind,definition_version,published,replaces,proxy_for,code,area_name,area_name_zh,area_level,area_parent,area_members";
    private const int Rows = 5_000;
    private const int TimesEach = 3;

    // Of sound rows: names of the same indicator and areas in both languages.
    private static readonly string[] Attorneys = ["practising-attorneys", "执业专利代理师", "Practising patent attorneys"];
    private static readonly string[] Areas = ["广东", "北京市", "Shanghai", "CN-JS", "浙江省", "440300", "Sichuan Province"];

    /// <summary>What import tells: its code, the column, and the cells of the row; {0} is a day that no other row has.</summary>
    public static readonly (string Code, string? Column, string Cells)[] OfImport =
    [
        (TidyCsvCodes.UnknownIndicator, "indicator", "执业专利代里师,广东,{0},7"),
        (TidyCsvCodes.UnknownArea, "area", "practising-attorneys,亚特兰蒂斯,{0},7"),
        (TidyCsvCodes.AreaUnfit, "area_parent", "practising-attorneys,X-OURS,{0},7,,,,,,,,,,,,,,,Ours,,,GBA"),
        (TidyCsvCodes.Blank, "area", "practising-attorneys,,{0},7"),
        (TidyCsvCodes.Blank, "period", "practising-attorneys,广东,,7"),
        (TidyCsvCodes.Blank, "value", "practising-attorneys,广东,{0},,,nearly"),
        (TidyCsvCodes.NotAPeriod, "period", "practising-attorneys,广东,2023-13-31,7"),
        (TidyCsvCodes.NotAPeriod, "period", "practising-attorneys,广东,去年底,7"),
        (TidyCsvCodes.NotANumber, "value", "practising-attorneys,浙江,{0},近两千人"),
        (TidyCsvCodes.NotANumber, "value", "practising-attorneys,浙江,{0},\"5,811\""),
        (TidyCsvCodes.NotANumber, "upper", "practising-attorneys,浙江,{0},,,between,5,六"),
        (TidyCsvCodes.NotAUnit, "unit", "practising-attorneys,浙江,{0},7,Person!"),
        (TidyCsvCodes.QualifierUnfit, "qualifier", "practising-attorneys,浙江,{0},7,,近"),
        (TidyCsvCodes.ClaimContradictory, "value", "practising-attorneys,浙江,{0},,,between,5"),
        (TidyCsvCodes.ClaimContradictory, "qualifier", "practising-attorneys,浙江,{0},7,,nearly,6,8"),
        (TidyCsvCodes.EndsCrossed, "lower", "practising-attorneys,浙江,{0},,,,６,5"),
        (TidyCsvCodes.OutsideEnds, "value", "practising-attorneys,浙江,{0},10,,,6,9"),
        (TidyCsvCodes.UnitDiffers, "unit", "practising-attorneys,浙江,{0},nearly 7 person,person-time"),
        (TidyCsvCodes.NotAWord, "status", "practising-attorneys,浙江,{0},7,,,,,初步"),
        (TidyCsvCodes.NotAWord, "confidentiality", "practising-attorneys,浙江,{0},7,,,,,,secret"),
        (TidyCsvCodes.NotAWord, "missing_reason", "practising-attorneys,浙江,{0},,,,,,,,lost"),
        (TidyCsvCodes.NotAWord, "kind", "practising-attorneys,浙江,{0},7,,,,,,,,,level"),
        (TidyCsvCodes.ValueAndReason, "value", "practising-attorneys,浙江,{0},7,,,,,,,suppressed"),
        (TidyCsvCodes.KindDiffers, "kind", "practising-attorneys,浙江,{0},7,,,,,,,,,flow"),
        (TidyCsvCodes.NotACode, "source", "practising-attorneys,浙江,{0},7,,,,,,,,年报"),
        (TidyCsvCodes.NotACode, "code", "practising-attorneys,浙江,{0},7,,,,,,,,,,,,,,F 1"),
        (TidyCsvCodes.NotADay, "published", "practising-attorneys,浙江,{0},7,,,,,,,,,,,2024-06-31"),
        (TidyCsvCodes.CellCount, null, "practising-attorneys,浙江,{0},5,811,,,,,,,,,,,,,,,,,,,"),
        (TidyCsvCodes.MalformedQuotes, null, "practising-attorneys,\"浙江,{0},7"),
        (TidyCsvCodes.NotDecodable, null, "practising-attorneys,\u0001,{0},7"),   // the mark stands for a byte that is not UTF-8
    ];

    /// <summary>What validation of the dataset tells: its code, where in the metric, and the cells of the row at fault; {1} is a code that no other has.</summary>
    public static readonly (string Code, string Path, string Cells)[] OfDataset =
    [
        (RuleCodes.UnitMismatch, ".Quantity", "practising-attorneys,浙江,{0},7,家"),
        (RuleCodes.NegativeCount, ".Quantity.Nominal", "practising-attorneys,浙江,{0},-7"),
        (RuleCodes.FractionalCount, ".Quantity.Nominal", "practising-attorneys,浙江,{0},7.5,人,exact"),
        (RuleCodes.StockOverPeriod, ".Period", "patent-agencies,浙江,{2},7"),
        (RuleCodes.FlowAtInstant, ".Period", "patent-agencies-founded,浙江,{0},7"),
        (RuleCodes.PublishedBeforeEnd, ".Attributes.Vintage", "practising-attorneys,浙江,{0},7,,,,,,,,,,,1990-01-01"),
        (RuleCodes.UnknownMetric, ".Attributes.Vintage.Replaces", "practising-attorneys,浙江,{0},7,,,,,,,,,,,2024-06-30,no-such-figure"),
        (RuleCodes.ScaleSlip, ".Quantity", "practising-attorneys,四川,{0},11500,人,exact"),   // sound rows have 1,000 to 1,300
        (RuleCodes.MissingAsZero, ".Quantity", "practising-attorneys,江苏,{0},0,人,exact"),
        (RuleCodes.UnknownHub, ".Attributes.ProxyFor", "practising-attorneys,浙江,{0},7,,,,,,,,,,,,,hub-atlantis"),
    ];

    private readonly List<byte> _bytes = [.. Encoding.UTF8.GetBytes(Header + "\n")];
    private int _day;

    public SeededRows(ulong seed)
    {
        var random = new Random(unchecked((int)seed));
        var faults = new Dictionary<int, (string Code, string? Where, string Cells, bool IsOfDataset)>();
        foreach ((string, string?, string, bool) fault in OfImport.Select(fault => (fault.Code, fault.Column, fault.Cells, false))
            .Concat(OfDataset.Select(fault => (fault.Code, (string?)fault.Path, fault.Cells, true))).SelectMany(fault => Enumerable.Repeat(fault, TimesEach)))
        {
            int row;
            do
            {
                row = random.Next(Rows);
            }
            while (!faults.TryAdd(row, fault));
        }

        for (int row = 0; row < Rows; row++)
        {
            long line = row + 2;
            if (faults.TryGetValue(row, out (string Code, string? Where, string Cells, bool IsOfDataset) fault))
            {
                Add(fault.Cells);
                (fault.IsOfDataset ? OnDataset : OnImport).Add((line, fault.Code, fault.Where));
            }
            else
            {
                Good++;
                Add($"{Attorneys[random.Next(Attorneys.Length)]},{Areas[random.Next(Areas.Length)]},{{0}},{(random.Next(2) == 0 ? "1" : "１")}{random.Next(300):000},{(random.Next(3) == 0 ? "人" : "")},{(random.Next(4) == 0 ? "nearly" : "")}");
            }
        }
    }

    public byte[] Bytes => [.. _bytes];

    public int Good { get; }

    public List<(long Line, string Code, string? Column)> OnImport { get; } = [];

    public List<(long Line, string Code, string? Path)> OnDataset { get; } = [];

    private void Add(string cells)
    {
        // A day of its own for each row, so that no two tell of one observation, and no series has two figures of one day.
        string day = new DateOnly(2000, 1, 1).AddDays(_day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string month = $"{1950 + (_day % 50)}-{1 + (_day / 50 % 12):00}";
        string row = string.Format(CultureInfo.InvariantCulture, cells, day, $"f{_day}", month);
        _day++;
        int missing = Header.Count(c => c == ',') - CommasOutsideQuotes(row);
        foreach (byte one in Encoding.UTF8.GetBytes(row + new string(',', Math.Max(missing, 0)) + "\n"))
        {
            _bytes.Add(one == 1 ? (byte)0xFF : one);
        }
    }

    private static int CommasOutsideQuotes(string row)
    {
        bool quoted = false;
        int commas = 0;
        foreach (char c in row)
        {
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
        }

        return commas;
    }
}
