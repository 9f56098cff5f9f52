using System.Collections.Frozen;
using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The codes by which errors of CSV are known; they never change their meaning, and differ from those of validation.</summary>
public static class TidyCsvCodes
{
    /// <summary>Bytes that are none of the encoding.</summary>
    public const string NotDecodable = "csv-not-decodable";

    /// <summary>A quote out of place.</summary>
    public const string MalformedQuotes = "csv-malformed-quotes";

    /// <summary>A row with more or fewer cells than the header.</summary>
    public const string CellCount = "csv-cell-count";

    /// <summary>A row longer than any that is read; the file ends for the reader here.</summary>
    public const string RowTooLong = "csv-row-too-long";

    /// <summary>A cell longer than any that is read.</summary>
    public const string CellTooLong = "csv-cell-too-long";

    /// <summary>A file without a header: it is empty, or its first line is.</summary>
    public const string NoHeader = "csv-no-header";

    /// <summary>A header that another separator would part into cells.</summary>
    public const string SeparatorDiffers = "csv-separator-differs";

    /// <summary>A first line that tells spreadsheets another separator, <c>sep=;</c>, than the file is read with.</summary>
    public const string SeparatorHint = "csv-separator-hint";

    /// <summary>A header without a column that is needed.</summary>
    public const string ColumnMissing = "csv-column-missing";

    /// <summary>A header with a name that stands for nothing.</summary>
    public const string ColumnUnknown = "csv-column-unknown";

    /// <summary>A column without a name.</summary>
    public const string ColumnUnnamed = "csv-column-unnamed";

    /// <summary>Two columns of one name.</summary>
    public const string ColumnTwice = "csv-column-twice";

    /// <summary>A column that does not go with years across.</summary>
    public const string ColumnNotWide = "csv-column-not-wide";

    /// <summary>A blank cell where something must stand.</summary>
    public const string Blank = "csv-blank";

    /// <summary>An indicator that nobody knows or declares.</summary>
    public const string UnknownIndicator = "csv-unknown-indicator";

    /// <summary>An area that nobody knows or declares.</summary>
    public const string UnknownArea = "csv-unknown-area";

    /// <summary>An area that a row declares otherwise than an earlier one.</summary>
    public const string AreaDiffers = "csv-area-differs";

    /// <summary>An area that cannot lie in that parent, or have those members.</summary>
    public const string AreaUnfit = "csv-area-unfit";

    /// <summary>A text that is no period.</summary>
    public const string NotAPeriod = "csv-not-a-period";

    /// <summary>A text that is no number.</summary>
    public const string NotANumber = "csv-not-a-number";

    /// <summary>A text that is no unit.</summary>
    public const string NotAUnit = "csv-not-a-unit";

    /// <summary>A text that is no code.</summary>
    public const string NotACode = "csv-not-a-code";

    /// <summary>A text that is no day.</summary>
    public const string NotADay = "csv-not-a-day";

    /// <summary>A word that is none of those of its column.</summary>
    public const string NotAWord = "csv-not-a-word";

    /// <summary>A qualifier that does not go with one number.</summary>
    public const string QualifierUnfit = "csv-qualifier-unfit";

    /// <summary>Number, qualifier and ends that do not make up one claim.</summary>
    public const string ClaimContradictory = "csv-claim-contradictory";

    /// <summary>A lower end above the upper one.</summary>
    public const string EndsCrossed = "csv-ends-crossed";

    /// <summary>A number outside its own ends.</summary>
    public const string OutsideEnds = "csv-outside-ends";

    /// <summary>A unit that is not the one of the claim beside it.</summary>
    public const string UnitDiffers = "csv-unit-differs";

    /// <summary>A kind that is not the one of the indicator.</summary>
    public const string KindDiffers = "csv-kind-differs";

    /// <summary>A name that is not one of the indicator or area beside it. A warning: the row is read, and what is known by the code counts.</summary>
    public const string NameDiffers = "csv-name-differs";

    /// <summary>A value beside the reason why it is missing.</summary>
    public const string ValueAndReason = "csv-value-and-reason";

    private const string NumberForms = "a plain number such as 1200 or 6.3";
    private const string NumberFormsChinese = "1200、6.3这样的数字";
    private const string CodeForm = "1 to 128 of a-z, 0-9, '.' and '-', beginning with a letter or digit";

    // Code, what is wrong and what would be right, in English and in Chinese; {0} and {1} are told where it happens.
    private static readonly FrozenDictionary<string, (LocalizedText Problem, LocalizedText Instead)> Texts = new (string Code, string Problem, string Chinese, string Instead, string InsteadChinese)[]
    {
        (NotDecodable, "holds bytes that are no text in {0}", "含有不是{0}文本的字节", "save the file in UTF-8, or tell its encoding, such as GB18030", "请将文件存为UTF-8，或指明其编码，如GB18030"),
        (MalformedQuotes, "has a quote out of place", "引号位置有误", "put quotes around the whole cell, on one line, and double those within", "请用引号括住整个单元格（不换行），其中的引号写成两个"),
        (CellCount, "has more or fewer cells than the header", "单元格数与表头不符", "give {0} cells, and put quotes around one that holds the separator", "请给出{0}个单元格，含分隔符的单元格加引号"),
        (RowTooLong, "is a row longer than any that is read", "行过长", "give rows of at most {0} bytes, each on its line", "每行不超过{0}字节"),
        (CellTooLong, "is a cell longer than any that is read", "单元格过长", "give cells of at most {0} bytes", "每个单元格不超过{0}字节"),
        (NoHeader, "is no header: the file or its first line is empty", "不是表头：文件或其首行为空", "give a first line that names the columns {0} and whichever others are needed", "请在首行给出{0}等列名"),
        (SeparatorDiffers, "is one cell, which '{0}' would part", "是一个单元格，其中有“{0}”", "tell that the separator is a {1}, or put it in that form", "请指明分隔符为{1}，或改用逗号"),
        (SeparatorHint, "tells spreadsheets another separator than the file is read with", "所示分隔符与读取时所用的不同", "tell that the separator is a {0}; comma, semicolon, tab and bar are read", "请指明分隔符为{0}；可为comma、semicolon、tab、bar"),
        (ColumnMissing, "has no column {0}", "缺少{0}列", "give the columns {1} and whichever others are needed, or map them", "请给出{1}等列，或指明对应关系"),
        (ColumnUnknown, "is neither a column of the format nor the code of a category scheme", "既不是本格式的列，也不是分类的代码", "name it one of {0}, or by a code of a-z, 0-9, '.' and '-'; map it, or leave other columns aside", "请命名为{0}之一，或分类的代码；也可指明对应关系，或忽略其余列"),
        (ColumnUnnamed, "has no name for column {0}", "第{0}列没有列名", "name it, take it out of all rows, or leave other columns aside", "请给出列名，或将其从各行中删去，也可忽略其余列"),
        (ColumnTwice, "is the name of two columns", "列名重复", "name each column once", "每列只命名一次"),
        (ColumnNotWide, "does not go with years across, since a row has several figures", "一行有多个数值，不能有此列", "leave it out, or give a row for each figure", "请删去此列，或每个数值一行"),
        (Blank, "is blank", "为空", "{0}", "{1}"),
        (UnknownIndicator, "is not an indicator known here", "不是已知指标", "give the code or name of a known one, or tell its unit and its kind ({0}) in columns of these names; an indicator of one's own may also be declared to the reader", "请给出已知指标的代码或名称，或用unit列和kind列（{0}）说明；自定义指标可向读取程序声明"),
        (UnknownArea, "is not an area known here", "不是已知地区", "give a code such as CN-GD or 440300, or a name such as Guangdong or 广东; an area of one's own has a code such as X-OURS, and is declared in the columns area_name and area_parent or area_members, or to the reader", "请给出CN-GD、440300这样的代码，或广东、Guangdong这样的名称；自定义地区使用X-OURS这样的代码，用area_name列和area_parent列（或area_members列）声明，或向读取程序声明"),
        (AreaDiffers, "is declared otherwise by an earlier row, or named by one without a declaration", "与前文不一致：同一地区的声明不同，或此前使用时未作声明", "declare an area in the first row that names it, and alike in all, or use another code for another area", "请在首次出现的行声明该地区，各行的名称、级别、上级和组成地区应一致；不同的地区请用不同的代码"),
        (AreaUnfit, "cannot be what the area {0} lies in or is made of", "不能作为地区{0}的上级或组成地区", "give either a parent, a single area of a higher level whose GB/T 2260 number it shares, or members that do not overlap", "请给出上级地区（级别更高、GB/T 2260代码相符的单个地区），或互不重叠的组成地区"),
        (NotAPeriod, "is not a period", "不是时期", "give a day, year, quarter or month such as 2023-12-31, 2023, 2023-Q4 or 2024-03, or days such as 2021-01-01/2024-06-30", "请给出日、年、季、月，如2023-12-31、2023、2023-Q4、2024-03，或2021-01-01/2024-06-30"),
        (NotANumber, "is not a number", "不是数字", $"give {NumberForms}, the text of a claim such as 'nearly 1200 person-time', or leave it blank where the figure is missing; phrases such as 近2000人次 are read where that is asked for", $"请给出{NumberFormsChinese}，或“nearly 1200 person-time”这样的写法，缺失时留空；“近2000人次”等短语须指明后才读取"),
        (NotAUnit, "is not a unit", "不是计量单位", "give a unit such as person, fraction, CNY or patent/10000 person", "请给出person、fraction、CNY、patent/10000 person这样的单位"),
        (NotACode, "is not a code", "不是代码", $"give {CodeForm}", "请给出1至128个a-z、0-9、“.”或“-”，以字母或数字开头"),
        (NotADay, "is not a day", "不是日期", "give one such as 2024-06-30", "请给出2024-06-30这样的日期"),
        (NotAWord, "is none of its words", "不是此列的用词", "give one of {0}, its SDMX letter where it has one, or leave it blank", "请给出{0}之一（或SDMX字母），或留空"),
        (QualifierUnfit, "is not a qualifier that goes with one number", "不是单个数字的限定词", "give one of {0}, or leave it blank", "请给出{0}之一，或留空"),
        (ClaimContradictory, "does not go with its qualifier, lower and upper", "与限定词、下限、上限不相容", "give both ends and no number for 'between', one or both and no number for 'indefinite', a number with its ends for 'derived'; leave lower and upper blank for others; the text of a whole claim stands alone", "between须有上下限而无数字，indefinite须有一端或两端而无数字，derived须有数字及其上下限；其余限定词不填上下限；整句写法须单独填写"),
        (EndsCrossed, "is above the upper end {0}", "大于上限{0}", "give the smaller number as the lower end", "下限应为较小的数"),
        (OutsideEnds, "does not lie in {0}, its own lower and upper ends", "不在其上下限{0}之内", "give ends that hold the number, or no number", "请给出包含该数的上下限，或不填数字"),
        (UnitDiffers, "is not the unit of the claim '{0}'", "不是“{0}”的单位", "give {1}, or leave it blank", "请给出{1}，或留空"),
        (KindDiffers, "is not the kind of '{0}', as it is known or as an earlier row tells it", "与“{0}”已知或前文所述的类型不符", "give {1}, or use another code for another indicator", "请给出{1}，不同的指标请用不同的代码"),
        (NameDiffers, "is not a name of {0}, which is {1}", "不是{0}的名称，{0}为{2}", "look which of the two is meant; give a name that it has, or leave it blank", "请核对所指为何者；应填其名称，或留空"),
        (ValueAndReason, "stands beside a reason why it is missing, {0}", "有数值又有缺失原因（{0}）", "leave either the value or the reason blank", "数值与缺失原因只填一个"),
    }.ToFrozenDictionary(row => row.Code, row => (LocalizedText.Of(row.Problem, row.Chinese), LocalizedText.Of(row.Instead, row.InsteadChinese)), StringComparer.Ordinal);

    /// <summary>All of them, by the alphabet.</summary>
    public static ValueList<string> All { get; } = [.. Texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What is wrong, and what would be right.</summary>
    internal static (LocalizedText Problem, LocalizedText Instead) TextsOf(string code, object?[] told)
    {
        (LocalizedText problem, LocalizedText instead) = Texts[code];
        return told.Length == 0 ? (problem, instead) : (Filled(problem), Filled(instead));

        LocalizedText Filled(LocalizedText text) => LocalizedText.Of(
            string.Format(CultureInfo.InvariantCulture, text.In("en"), told), string.Format(CultureInfo.InvariantCulture, text.In("zh"), told));
    }
}
