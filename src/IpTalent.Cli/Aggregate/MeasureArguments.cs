using IpTalent.Domain;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>What a measure is asked with.</summary>
internal sealed record MeasureArguments(string? Value, MissingValues Missing, MetricFile File, MetricTable Table)
{
    /// <exception cref="UnusableInputException">The table has no such indicator.</exception>
    public Indicator IndicatorOf(string code) => Condition.IndicatorOf(code, File, Table);

    /// <exception cref="UnusableInputException">The text is not one dimension of the table.</exception>
    public Dimension DimensionOf(string text)
    {
        Dimension[] dimensions = Dimensions.Parse(text);
        Dimensions.Check(dimensions, Table);
        return dimensions is [var only] ? only : throw new UnusableInputException($"'{text}' is not one dimension: give {Dimensions.Forms}", $"“{text}”不是单个维度：请给出{Dimensions.FormsInChinese}");
    }
}
