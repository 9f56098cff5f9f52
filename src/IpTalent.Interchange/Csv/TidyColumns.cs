using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The columns of a CSV file: their names, and in which place each stands.</summary>
internal sealed class TidyColumns
{
    public const string Indicator = "indicator";
    public const string Area = "area";
    public const string Period = "period";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Qualifier = "qualifier";
    public const string Lower = "lower";
    public const string Upper = "upper";
    public const string Status = "status";
    public const string Confidentiality = "confidentiality";
    public const string MissingReason = "missing_reason";
    public const string Source = "source";
    public const string Kind = "kind";
    public const string DefinitionVersion = "definition_version";
    public const string Published = "published";
    public const string Replaces = "replaces";
    public const string ProxyFor = "proxy_for";
    public const string Code = "code";
    public const string IndicatorName = "indicator_name";
    public const string IndicatorNameZh = "indicator_name_zh";
    public const string AreaName = "area_name";
    public const string AreaNameZh = "area_name_zh";
    public const string AreaLevel = "area_level";
    public const string AreaParent = "area_parent";
    public const string AreaMembers = "area_members";

    /// <summary>How many name an indicator; those before the ones that declare an area.</summary>
    public const int OfIndicator = 2;

    /// <summary>How many declare an area; the last of the named ones.</summary>
    public const int OfArea = 5;

    // In the order in which they are written.
    private static readonly (string Name, string Chinese)[] Names =
    [
        (Indicator, "指标"), (Area, "地区"), (Period, "时期"), (Value, "数值"), (Unit, "单位"), (Qualifier, "限定词"), (Lower, "下限"), (Upper, "上限"),
        (Status, "状态"), (Confidentiality, "保密"), (MissingReason, "缺失原因"), (Source, "来源"), (Kind, "类型"), (DefinitionVersion, "定义版本"),
        (Published, "公布日期"), (Replaces, "取代"), (ProxyFor, "代表高地"), (Code, "编号"),
        (IndicatorName, "指标英文名"), (IndicatorNameZh, "指标中文名"),
        (AreaName, "地区英文名"), (AreaNameZh, "地区中文名"), (AreaLevel, "地区级别"), (AreaParent, "上级地区"), (AreaMembers, "组成地区"),
    ];

    private static readonly string[] Required = [Indicator, Area, Period, Value];
    private static readonly string[] NotWide = [Lower, Upper, Replaces, Code];

    private readonly Dictionary<string, int> _places;
    private readonly IReadOnlyDictionary<string, string> _constants;

    private TidyColumns(Dictionary<string, int> places, IReadOnlyDictionary<string, string> constants, string[] schemes, (string, ReportingPeriod, int)[] years) =>
        (_places, _constants, Schemes, Years) = (places, constants, schemes, years);

    /// <summary>All that have a meaning of their own, in the order in which they are written; any other names a category scheme.</summary>
    public static IReadOnlyList<string> Named { get; } = [.. Names.Select(names => names.Name)];

    /// <summary>The category schemes that have a column.</summary>
    public IReadOnlyList<string> Schemes { get; }

    /// <summary>The columns of values that are headed by a period; none where a row holds one value and tells its period.</summary>
    public IReadOnlyList<(string Heading, ReportingPeriod Period, int Place)> Years { get; }

    /// <summary>Where a column stands; -1 where the file has none of that name.</summary>
    public int PlaceOf(string column) => _places.GetValueOrDefault(column, -1);

    /// <summary>What a column that the file lacks holds in every row.</summary>
    public string ConstantOf(string column) => _constants.GetValueOrDefault(column, "");

    /// <summary>The column that a heading names in English or Chinese, in letters of any case or width; <see langword="null"/> where there is none.</summary>
    public static string? NameOf(string heading)
    {
        string folded = TidyText.Folded(heading);
        return Array.Find(Names, names => string.Equals(names.Name, folded, StringComparison.OrdinalIgnoreCase) || names.Chinese == folded).Name;
    }

    /// <summary>The names of the columns that are written.</summary>
    /// <param name="inChinese">Whether they are Chinese.</param>
    /// <param name="namingIndicators">Whether those are among them that name indicators.</param>
    /// <param name="declaringAreas">Whether those are among them that declare areas.</param>
    public static IEnumerable<string> Written(bool inChinese, bool namingIndicators, bool declaringAreas) =>
        Names[..^(OfIndicator + OfArea)].Concat(namingIndicators ? Names[^(OfIndicator + OfArea)..^OfArea] : []).Concat(declaringAreas ? Names[^OfArea..] : [])
            .Select(names => inChinese ? names.Chinese : names.Name);

    /// <summary>Reads a header.</summary>
    /// <exception cref="TidyCsvException">A required column is missing, a name comes twice, or stands for nothing.</exception>
    public static TidyColumns Of(IReadOnlyList<string> header, TidyCsvOptions options)
    {
        CheckCells(header, options);
        Dictionary<string, string> mapped = options.Columns.ToDictionary(column => column.Value, column => column.Key, StringComparer.OrdinalIgnoreCase);
        string?[] names = [.. header.Select(heading => mapped.GetValueOrDefault(TidyText.Folded(heading)) ?? NameOf(heading))];
        bool isWide = !names.Contains(Period) && !names.Contains(Value) && !options.Constants.ContainsKey(Period);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var years = new List<(string, ReportingPeriod, int)>();
        var periods = new HashSet<ReportingPeriod>();
        var schemes = new List<string>();
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] is null && isWide && ReportingPeriod.TryParse(TidyText.Period(TidyText.Folded(header[i])), out ReportingPeriod? period))
            {
                if (!periods.Add(period))
                {
                    throw Wrong(TidyCsvCodes.ColumnTwice, header[i]);
                }

                years.Add((header[i].Trim(), period, i));
                places.TryAdd(header[i].Trim(), i);
            }
            else if (names[i] is null && string.IsNullOrWhiteSpace(header[i]) && !options.IgnoreOtherColumns)
            {
                throw Wrong(TidyCsvCodes.ColumnUnnamed, string.Join(options.Separator, header), null, i + 1);
            }
            else if ((names[i] ?? SchemeOf(header[i], options)) is { } name)
            {
                if (options.Constants.ContainsKey(name) || !places.TryAdd(name, i))
                {
                    throw Wrong(TidyCsvCodes.ColumnTwice, header[i]);
                }

                if (NameOf(name) is null)
                {
                    schemes.Add(name);
                }
            }
        }

        Check(header, places, years.Count > 0, options);
        return new(places, options.Constants, [.. schemes, .. options.Constants.Keys.Where(name => NameOf(name) is null)], [.. years]);
    }

    /// <summary>Whether a column of that name holds the categories of a scheme.</summary>
    public static bool IsScheme(string name)
    {
        if (NameOf(name) is not null)
        {
            return false;
        }

        try
        {
            CategoryReference.Of(name, name);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The column that a name is a slip of, so that it does not pass for a scheme; <see langword="null"/> where it is none.</summary>
    public static string? NameMeant(string name) => IsKnownScheme(name) ? null : TidyNearest.Of(name, Named);

    private static bool IsKnownScheme(string name) => CategorySchemes.All.Any(scheme => scheme.Code == name);

    /// <summary>The scheme that a heading names; <see langword="null"/> where the column is left aside.</summary>
    private static string? SchemeOf(string heading, TidyCsvOptions options)
    {
        string name = TidyText.Folded(heading).ToLowerInvariant();
        if (IsKnownScheme(name))
        {
            return name;
        }

        if (options.IgnoreOtherColumns)
        {
            return null;
        }

        string? meant = NameMeant(name);
        return meant is null && IsScheme(name) ? name
            : throw Wrong(TidyCsvCodes.ColumnUnknown, heading, meant, string.Join(", ", Named));
    }

    /// <summary>That there is a header, that it is text, and not one cell which another separator would part.</summary>
    private static void CheckCells(IReadOnlyList<string> header, TidyCsvOptions options)
    {
        if (header.All(string.IsNullOrWhiteSpace))
        {
            throw Wrong(TidyCsvCodes.NoHeader, "", null, string.Join(", ", Required));
        }

        if (header.FirstOrDefault(heading => heading.AsSpan().ContainsAny('\0', '\uFFFD')) is { } undecodable)
        {
            throw Wrong(TidyCsvCodes.NotDecodable, undecodable, null, EncodingOf(options));
        }

        // Where it is the separator that the file is read with, the line is passed over.
        if (header is [{ Length: 4 or 5 } hint] && hint.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            char told = hint.Length == 5 ? hint[4] : '\t';   // which is trimmed
            throw Wrong(TidyCsvCodes.SeparatorHint, $"{hint[..4]}{told}", null, TidyCsvOptions.NameOf(told) ?? $"'{told}'");
        }

        if (header is [var only] && TidyCsvOptions.Separators.FirstOrDefault(other => other != options.Separator && only.Contains(other, StringComparison.Ordinal)) is not '\0' and var separator)
        {
            throw Wrong(TidyCsvCodes.SeparatorDiffers, only, null, separator == '\t' ? "\\t" : separator, TidyCsvOptions.NameOf(separator));
        }
    }

    private static void Check(IReadOnlyList<string> header, Dictionary<string, int> places, bool isWide, TidyCsvOptions options)
    {
        foreach (string heading in options.Columns.Values)
        {
            if (!header.Any(given => string.Equals(TidyText.Folded(given), heading, StringComparison.OrdinalIgnoreCase)))
            {
                throw Wrong(TidyCsvCodes.ColumnMissing, string.Join(options.Separator, header), TidyNearest.Of(heading, header), heading, string.Join(", ", Required));
            }
        }

        foreach (string column in isWide ? Required[..2] : Required)
        {
            if (!places.ContainsKey(column) && !options.Constants.ContainsKey(column))
            {
                throw Wrong(TidyCsvCodes.ColumnMissing, string.Join(options.Separator, header), null, column, string.Join(", ", Required));
            }
        }

        if (isWide && Array.Find(NotWide, places.ContainsKey) is { } alone)
        {
            throw Wrong(TidyCsvCodes.ColumnNotWide, header[places[alone]]);
        }
    }

    /// <summary>The name of the encoding that is read.</summary>
    public static string EncodingOf(TidyCsvOptions options) => options.Encoding?.WebName.ToUpperInvariant() ?? "UTF-8";

    private static TidyCsvException Wrong(string code, string text, string? suggestion = null, params object?[] told) =>
        new(new TidyCsvError(code, null, text, told) { Line = 1, Suggestion = suggestion });
}
