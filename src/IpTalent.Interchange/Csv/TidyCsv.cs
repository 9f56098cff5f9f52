using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>CSV: a header, and one row for each figure; tables of others with years across are read too.</summary>
/// <remarks>
/// <para>Cells are separated by commas, and quoted where they hold one; UTF-8, with or without a byte order mark. Columns stand in any
/// order; those marked * are required, though <c>value</c> may be blank. Their names may be in capitals, or Chinese. Letters, digits and
/// signs of full width are those of usual width.</para>
/// <list type="table">
/// <listheader><term>column</term><description>holds</description></listheader>
/// <item><term>indicator* 指标</term><description>the code or name of an indicator</description></item>
/// <item><term>area* 地区</term><description>the code or name of an area</description></item>
/// <item><term>period* 时期</term><description>the text of a <see cref="ReportingPeriod"/>: <c>2023-12-31</c>, <c>2023</c>, <c>2023-Q4</c>; also
/// 2023年, 2023年12月, 2023年末</description></item>
/// <item><term>value* 数值</term><description>a plain number, read as printed (<see cref="Quantity.Of"/>); or the text of a
/// <see cref="Quantity"/>; blank where the figure is missing</description></item>
/// <item><term>unit 单位</term><description>the unit of the number; that of the indicator where blank. A proportion is a fraction: 0.352</description></item>
/// <item><term>qualifier 限定词</term><description>how the number is hedged: <c>exact</c>, <c>about</c>, <c>nearly</c>, <c>more-than</c> ...</description></item>
/// <item><term>lower, upper 下限, 上限</term><description>the ends of <c>between</c> and <c>indefinite</c>, which have no number, and of <c>derived</c>,
/// a computed figure; both ends belong to it. A number with ends and no qualifier is <c>derived</c>, ends alone are <c>between</c></description></item>
/// <item><term>status 状态</term><description>one or more of <see cref="ObservationStatus"/>, by word or SDMX letter, with spaces between</description></item>
/// <item><term>confidentiality 保密</term><description>by word or SDMX letter; free where blank</description></item>
/// <item><term>missing_reason 缺失原因</term><description>why there is no value, by word or SDMX letter; <c>not-published</c> where blank</description></item>
/// <item><term>source 来源</term><description>the codes of the sources, with spaces between</description></item>
/// <item><term>kind 类型</term><description><c>stock</c>, <c>flow</c> or <c>per-unit</c></description></item>
/// <item><term>definition_version 定义版本</term><description>the version of the definition under which it was counted</description></item>
/// <item><term>published 公布日期</term><description>the day on which this figure was published, where it has revisions</description></item>
/// <item><term>replaces 取代</term><description>the code of the figure that it replaces</description></item>
/// <item><term>proxy_for 代表高地</term><description>the code of the hub for which the area only stands in</description></item>
/// <item><term>code 编号</term><description>by what other records name the figure</description></item>
/// <item><term>indicator_name, indicator_name_zh 指标英文名, 指标中文名</term><description>the name of an indicator that nobody knows, which the row
/// declares so by it, unit and kind. Of any other indicator a name that it has not is a warning</description></item>
/// <item><term>area_name, area_name_zh 地区英文名, 地区中文名</term><description>the name of an area that no list holds, which the row declares so. Of any other area a
/// name that it has not is a warning</description></item>
/// <item><term>area_level 地区级别</term><description>its level, such as <c>county</c>; the next below that of its parent where blank</description></item>
/// <item><term>area_parent 上级地区</term><description>the next larger area that it lies in</description></item>
/// <item><term>area_members 组成地区</term><description>for a group the areas that make it up, with spaces between</description></item>
/// <item><term>any other</term><description>the code of a category scheme; its cells hold categories, and are blank for the whole</description></item>
/// </list>
/// <para>A file without columns period and value, but with columns headed by periods (2021, 2022年, 2023-12-31), has years across: each of
/// these cells is a figure. Lower, upper, replaces and code do not go with that. Headings of others are mapped by
/// <see cref="TidyCsvOptions.Columns"/>, columns that they lack are filled by <see cref="TidyCsvOptions.Constants"/>, and values in words
/// (近2000人次) are read where <see cref="TidyCsvOptions.ReadFigurePhrases"/> says so. <see cref="TidyCsvOptions.MissingMarks"/> tell what
/// stands for a value that is missing.</para>
/// <para>A row that tells of an area alone, with blank indicator, period and value, declares one that later rows lie in or are made of.</para>
/// <para>An unknown indicator whose rows tell unit and kind is that of the first of them, by the name there; without one it becomes
/// <see cref="Indicator.Undeclared"/>.</para>
/// <para>A row longer than 1 MiB ends the reading with an error; a cell longer than 32 KiB is an error of its row.</para>
/// </remarks>
public static class TidyCsv
{
    /// <summary>The encoding GB18030, of which GBK and GB2312 are parts.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Reads a file whole: the good figures, each error, and how many of what there are.</summary>
    /// <param name="reader">The text, with its header; read once, and left open.</param>
    /// <param name="options">What codes mean, and how the file is laid out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">The header does not fit.</exception>
    public static TidyCsvImport Import(TextReader reader, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Whole(told => ReadWithLines(reader, told), options);
    }

    /// <summary>Reads a file whole: the good figures, each error, and how many of what there are.</summary>
    /// <param name="stream">UTF-8 with its header, or what the options tell; read once, and left open.</param>
    /// <param name="options">What codes mean, and how the file is laid out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">The header does not fit.</exception>
    public static TidyCsvImport Import(Stream stream, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Whole(told => ReadWithLines(stream, told), options);
    }

    /// <summary>Reads figures row by row, while they are enumerated, in memory that does not grow with the rows.</summary>
    /// <param name="reader">The text, with its header; read once, and left open.</param>
    /// <param name="options">What codes mean, and what becomes of wrong rows; the first is thrown unless told otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">While enumerating: the header does not fit, or a row is wrong and nobody takes its errors.</exception>
    public static IEnumerable<TalentMetric> Read(TextReader reader, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadWithLines(reader, options).Select(figure => figure.Metric);
    }

    /// <summary>Reads figures row by row, while they are enumerated, in memory that does not grow with the rows.</summary>
    /// <param name="stream">UTF-8 with its header, UTF-16 with a byte order mark, or what the options tell; read once, and left open.</param>
    /// <param name="options">What codes mean, and what becomes of wrong rows; the first is thrown unless told otherwise.</param>
    /// <remarks>A row that is not UTF-8 is an error, where a <see cref="TextReader"/> may have put other characters in its place.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">While enumerating: the header does not fit, or a row is wrong and nobody takes its errors.</exception>
    public static IEnumerable<TalentMetric> Read(Stream stream, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadWithLines(stream, options).Select(figure => figure.Metric);
    }

    /// <summary>Reads figures as <see cref="Read(TextReader, TidyCsvOptions?)"/> does, each with the line on which its row begins.</summary>
    /// <remarks>What counts figures, as <see cref="Domain.Aggregation.RowRefusedException.Row"/> does, is traced to a line by
    /// <c>ReadWithLines(...).ElementAt(row).Line</c>.</remarks>
    /// <inheritdoc cref="Read(TextReader, TidyCsvOptions?)"/>
    public static IEnumerable<(long Line, TalentMetric Metric)> ReadWithLines(TextReader reader, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Rows(csv => CsvReader.Create(reader, csv, leaveOpen: true), options);
    }

    /// <summary>Reads figures as <see cref="Read(Stream, TidyCsvOptions?)"/> does, each with the line on which its row begins.</summary>
    /// <inheritdoc cref="Read(Stream, TidyCsvOptions?)"/>
    public static IEnumerable<(long Line, TalentMetric Metric)> ReadWithLines(Stream stream, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Rows(csv => CsvReader.Create(stream, csv, leaveOpen: true), options);
    }

    /// <inheritdoc cref="Read(TextReader, TidyCsvOptions?)"/>
    public static IAsyncEnumerable<TalentMetric> ReadAsync(TextReader reader, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return RowsAsync(csv => CsvReader.Create(reader, csv, leaveOpen: true), options);
    }

    /// <inheritdoc cref="Read(Stream, TidyCsvOptions?)"/>
    public static IAsyncEnumerable<TalentMetric> ReadAsync(Stream stream, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RowsAsync(csv => CsvReader.Create(stream, csv, leaveOpen: true), options);
    }

    /// <summary>Writes figures with the columns of all schemes that occur among them, and with those that name indicators and declare areas
    /// where some indicator or area needs it.</summary>
    /// <param name="metrics">The figures; gone through twice.</param>
    /// <param name="writer">Where to; left open. Lines end in a line feed.</param>
    /// <param name="headings">The language of the header: Chinese for <c>zh</c> and its variants, otherwise English.</param>
    /// <inheritdoc cref="Write(IEnumerable{TalentMetric}, TextWriter, IEnumerable{string}, CultureInfo)"/>
    public static void Write(IReadOnlyCollection<TalentMetric> metrics, TextWriter writer, CultureInfo? headings = null)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(writer);
        TidyWriting.Write(metrics, writer, [.. metrics.SelectMany(metric => metric.Categories).Select(category => category.Scheme).Distinct()], IsChinese(headings),
            namingIndicators: metrics.Any(metric => TidyWriting.NeedsNaming(metric.Indicator)), declaringAreas: metrics.Any(metric => TidyWriting.NeedsDeclaring(metric.Area)));
    }

    /// <summary>Writes figures one by one, with columns for some category schemes.</summary>
    /// <param name="metrics">The figures; gone through once.</param>
    /// <param name="writer">Where to; left open. Lines end in a line feed.</param>
    /// <param name="schemes">The codes of the schemes, in the order of their columns.</param>
    /// <param name="headings">The language of the header: Chinese for <c>zh</c> and its variants, otherwise English.</param>
    /// <remarks><para>What is written reads back as equal metrics, where the reader knows what indicators of one's own are beside code, names, kind
    /// and unit, and categories come in the order of their columns. Areas that no list holds are declared, by a row of their own where they are but the
    /// parent or member of another. Not held: of citations all but the code of the source; uncertainty; of the attributes correction,
    /// derivation and note (attributes that tell nothing read back as none); names of indicators and areas in further languages; and how
    /// indicators and units are defined.</para>
    /// <para>A cell that a spreadsheet would run as a formula, since it begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> and is no number,
    /// gets an apostrophe in front, which reading takes away.</para></remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A scheme cannot be the name of a column, or comes twice; a metric has a category of a scheme that
    /// has no column; or a version of its definition, or the name of its indicator or area, has a line break, half of a character or more than 32 KiB.</exception>
    public static void Write(IEnumerable<TalentMetric> metrics, TextWriter writer, IEnumerable<string> schemes, CultureInfo? headings = null)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(schemes);
        TidyWriting.Write(metrics, writer, [.. schemes], IsChinese(headings), namingIndicators: true, declaringAreas: true);
    }

    private static bool IsChinese(CultureInfo? headings) => headings is { TwoLetterISOLanguageName: "zh" };

    private static TidyCsvImport Whole(Func<TidyCsvOptions, IEnumerable<(long Line, TalentMetric Metric)>> read, TidyCsvOptions? options)
    {
        var errors = new List<TidyCsvError>();
        var warnings = new List<TidyCsvError>();
        TidyCsvSummary? summary = null;
        (long Line, TalentMetric Metric)[] figures = [.. read((options ?? new()).With(errors.Add, warnings.Add, counted => summary = counted))];
        return new(
            TalentDataset.Of(figures.Select(figure => figure.Metric)), [.. figures.Select(figure => figure.Line)], [.. errors], [.. warnings], summary!);
    }

    private static IEnumerable<(long Line, TalentMetric Metric)> Rows(Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options)
    {
        using var file = new TidyFile(open, options);
        while (file.MoveNext())
        {
            foreach (TalentMetric metric in file.Take())
            {
                yield return (file.Line, metric);
            }
        }
    }

    private static async IAsyncEnumerable<TalentMetric> RowsAsync(
        Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var file = new TidyFile(open, options);
        while (await file.MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            foreach (TalentMetric metric in file.Take())
            {
                yield return metric;
            }
        }
    }
}
