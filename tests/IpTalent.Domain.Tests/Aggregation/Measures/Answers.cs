using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation.Measures;

/// <summary>Figures of one year, each of an area of its own, and their answer in short: number, bounds, and why there is none.</summary>
internal static class Answers
{
    public static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    public static readonly Indicator Money = Indicator.Flow("money", "Money", Unit.Yuan);
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2023);
    public static readonly Area[] Provinces = [Area.Beijing, Area.Tianjin, Area.Shanghai, Area.Guangdong, Area.HongKong, Area.Macao];

    public static Quantity Just(decimal number) => Quantity.Exact(number, Unit.Person);

    public static Quantity Between(decimal lower, decimal upper) => Quantity.Between(lower, upper, Unit.Person);

    public static Quantity AtLeast(decimal lower) => Quantity.AtLeast(lower, Unit.Person);

    public static Quantity MoreThan(decimal lower) => Quantity.MoreThan(lower, Unit.Person);

    public static Quantity LessThan(decimal upper) => Quantity.LessThan(upper, Unit.Person);

    /// <summary>A row for each figure; none stands for a missing one.</summary>
    public static IEnumerable<TalentMetric> Rows(Indicator indicator, params Quantity?[] figures) => figures.Select((figure, i) => figure is null
        ? TalentMetric.Missing(indicator, Provinces[i], Year)
        : TalentMetric.At(indicator, Provinces[i], Year, figure));

    public static string Of(AggregationPlan plan, IEnumerable<TalentMetric> rows) => Told(MetricTable.From(rows).Run(plan).Should().ContainSingle().Subject);

    public static string Told(AggregationRow row) => row.IsDefined
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Number?.ToString(CultureInfo.InvariantCulture) ?? "none"} in {row.Bounds}")
        : $"{row.Reason}";
}
