using System.Runtime.CompilerServices;
using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>Tidy CSV: a header, and one row for each figure.</summary>
/// <remarks>
/// <para>Cells are separated by commas, and quoted where they hold one; UTF-8, with or without a byte order mark. Columns stand in any
/// order; those marked * are required, though <c>value</c> may be blank. Names of columns may be in capitals.</para>
/// <list type="table">
/// <listheader><term>column</term><description>holds</description></listheader>
/// <item><term>indicator*</term><description>the code of an indicator</description></item>
/// <item><term>area*</term><description>the code or name of an area</description></item>
/// <item><term>period*</term><description>the text of a <see cref="ReportingPeriod"/>: <c>2023-12-31</c>, <c>2023</c>, <c>2023-Q4</c></description></item>
/// <item><term>value*</term><description>a plain number, read as printed (<see cref="Quantity.Of"/>); or the text of a
/// <see cref="Quantity"/>; blank where the figure is missing</description></item>
/// <item><term>unit</term><description>the unit of the number; that of the indicator where blank. A proportion is a fraction: 0.352</description></item>
/// <item><term>qualifier</term><description>how the number is hedged: <c>exact</c>, <c>about</c>, <c>nearly</c>, <c>more-than</c> ...</description></item>
/// <item><term>lower, upper</term><description>the ends of <c>between</c> and <c>indefinite</c>, which have no number, and of <c>derived</c>,
/// a computed figure; both ends belong to it. A number with ends and no qualifier is <c>derived</c>, ends alone are <c>between</c></description></item>
/// <item><term>status</term><description>one or more of <see cref="ObservationStatus"/>, by word or SDMX letter, with spaces between</description></item>
/// <item><term>confidentiality</term><description>by word or SDMX letter; free where blank</description></item>
/// <item><term>missing_reason</term><description>why there is no value, by word or SDMX letter; <c>not-published</c> where blank</description></item>
/// <item><term>source</term><description>the codes of the sources, with spaces between</description></item>
/// <item><term>kind</term><description><c>stock</c>, <c>flow</c> or <c>per-unit</c></description></item>
/// <item><term>definition_version</term><description>the version of the definition under which it was counted</description></item>
/// <item><term>code</term><description>by what other records name the figure</description></item>
/// <item><term>any other</term><description>the code of a category scheme; its cells hold categories, and are blank for the whole</description></item>
/// </list>
/// <para>An unknown indicator whose rows tell unit and kind becomes <see cref="Indicator.Undeclared"/>, once for the file.</para>
/// </remarks>
public static class TidyCsv
{
    /// <summary>Reads figures row by row, while they are enumerated, in memory that does not grow with the rows.</summary>
    /// <param name="reader">The text, with its header; read once, and left open.</param>
    /// <param name="options">What codes mean, and what becomes of wrong rows; the first is thrown unless told otherwise.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">While enumerating: the header does not fit, or a row is wrong and nobody takes its errors.</exception>
    public static IEnumerable<TalentMetric> Read(TextReader reader, TidyCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Rows(csv => CsvReader.Create(reader, csv, leaveOpen: true), options);
    }

    /// <summary>Reads figures row by row, while they are enumerated, in memory that does not grow with the rows.</summary>
    /// <param name="stream">UTF-8 with its header, or UTF-16 with a byte order mark; read once, and left open.</param>
    /// <param name="options">What codes mean, and what becomes of wrong rows; the first is thrown unless told otherwise.</param>
    /// <remarks>A row that is not UTF-8 is an error, where a <see cref="TextReader"/> may have put other characters in its place.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="TidyCsvException">While enumerating: the header does not fit, or a row is wrong and nobody takes its errors.</exception>
    public static IEnumerable<TalentMetric> Read(Stream stream, TidyCsvOptions? options = null)
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

    /// <summary>Writes figures with the columns of all schemes that occur among them.</summary>
    /// <param name="metrics">The figures; gone through twice.</param>
    /// <param name="writer">Where to; left open. Lines end in a line feed.</param>
    /// <inheritdoc cref="Write(IEnumerable{TalentMetric}, TextWriter, IEnumerable{string})"/>
    public static void Write(IReadOnlyCollection<TalentMetric> metrics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        Write(metrics, writer, metrics.SelectMany(metric => metric.Categories).Select(category => category.Scheme).Distinct());
    }

    /// <summary>Writes figures one by one, with columns for some category schemes.</summary>
    /// <param name="metrics">The figures; gone through once.</param>
    /// <param name="writer">Where to; left open. Lines end in a line feed.</param>
    /// <param name="schemes">The codes of the schemes, in the order of their columns.</param>
    /// <remarks>What is written reads back as equal metrics, where the reader knows the indicators and areas that the library does not,
    /// and categories come in the order of their columns. Not held: of citations all but the code of the source; uncertainty, vintage,
    /// correction, derivation, proxy and note of the attributes; and how indicators and areas are defined.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A scheme cannot be the name of a column, or comes twice; a metric has a category of a scheme that
    /// has no column, or a line break in the version of its definition.</exception>
    public static void Write(IEnumerable<TalentMetric> metrics, TextWriter writer, IEnumerable<string> schemes)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(schemes);
        TidyWriting.Write(metrics, writer, [.. schemes]);
    }

    private static IEnumerable<TalentMetric> Rows(Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options)
    {
        using var file = new TidyFile(open, options);
        while (file.MoveNext())
        {
            if (file.Take() is { } metric)
            {
                yield return metric;
            }
        }
    }

    private static async IAsyncEnumerable<TalentMetric> RowsAsync(
        Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var file = new TidyFile(open, options);
        while (await file.MoveNextAsync(cancellation).ConfigureAwait(false))
        {
            if (file.Take() is { } metric)
            {
                yield return metric;
            }
        }
    }
}
