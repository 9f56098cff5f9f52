using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>What figures are grouped by, as an option tells it.</summary>
internal static class Dimensions
{
    public const string Forms = "indicator, area, area:province (or another level), period, month, quarter, year, five-year-plan, or the code of a category scheme";

    public const string FormsInChinese = "indicator、area、area:province（或其他级别）、period、month、quarter、year、five-year-plan，或分类的代码";

    /// <summary>The dimensions of a list with commas.</summary>
    /// <exception cref="UnusableInputException">One is not a dimension.</exception>
    public static Dimension[] Parse(string list) =>
    [
        .. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(text =>
            Dimension.TryParse(text, null, out Dimension? dimension) ? dimension : throw Unknown(text)),
    ];

    /// <summary>Checks that figures tell of these dimensions.</summary>
    /// <exception cref="UnusableInputException">One is no scheme of the table.</exception>
    public static void Check(IEnumerable<Dimension> dimensions, MetricTable table)
    {
        if (dimensions.FirstOrDefault(one => one.Kind == DimensionKind.Named && !table.FurtherDimensions.Contains(one)) is { } unknown)
        {
            throw Unknown(unknown.ToString(), table.FurtherDimensions);
        }
    }

    private static UnusableInputException Unknown(string text, ValueList<Dimension> schemes = default) => new(
        $"figures are not grouped by '{text}': give {Forms}{(schemes.IsEmpty ? "" : $" ({string.Join(", ", (IEnumerable<Dimension>)schemes)})")}",
        $"不能按“{text}”分组：请给出{FormsInChinese}{(schemes.IsEmpty ? "" : $"（{string.Join(", ", (IEnumerable<Dimension>)schemes)}）")}");
}
