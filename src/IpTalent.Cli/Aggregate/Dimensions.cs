using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>The text forms of what figures are grouped by.</summary>
internal static class Dimensions
{
    private const string AreaPrefix = "area:";

    private static readonly (string Text, Dimension Dimension)[] Known =
    [
        ("indicator", Dimension.Indicator),
        ("area", Dimension.Area()),
        .. Enum.GetValues<AreaLevel>().Where(level => level is not (AreaLevel.Unknown or AreaLevel.Group))
            .Select(level => (AreaPrefix + JsonNamingPolicy.KebabCaseLower.ConvertName(level.ToString()), Dimension.Area(level))),
        ("period", Dimension.Period),
        ("year", Dimension.Year),
    ];

    public static string All { get; } = string.Join(", ", Known.Select(known => known.Text));

    /// <summary>The dimensions of a list with commas.</summary>
    /// <exception cref="UnusableInputException">One is not a dimension.</exception>
    public static IEnumerable<Dimension> Parse(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One);

    private static Dimension One(string text)
    {
        foreach ((string known, Dimension dimension) in Known)
        {
            if (known == text)
            {
                return dimension;
            }
        }

        throw new UnusableInputException($"figures are not grouped by '{text}': --by takes {All}");
    }
}
