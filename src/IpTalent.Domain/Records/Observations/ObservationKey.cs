using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What identifies an observation: which indicator, where, when, and of which categories.</summary>
/// <remarks>Two metrics with equal keys tell of the same fact, whoever tells it. Categories are compared whatever their order.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ObservationKey
{
    internal ObservationKey(string indicator, AreaCode area, ReportingPeriod period, ValueList<CategoryReference> categories) =>
        (Indicator, Area, Period, Categories) = (indicator, area, period, categories);

    /// <summary>The code of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>The code of the area.</summary>
    public AreaCode Area { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The categories, ordered by scheme and code.</summary>
    public ValueList<CategoryReference> Categories { get; }

    /// <summary>The key of a metric.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is <see langword="null"/>.</exception>
    public static ObservationKey Of(TalentMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return new(metric.Indicator.Code, metric.Area.Code, metric.Period, Ordered(metric.Categories));
    }

    /// <summary>Indicator, area, period and categories.</summary>
    public override string ToString() =>
        $"{Indicator} {Area} {Period}{(Categories.IsEmpty ? "" : $" {string.Join(' ', (IEnumerable<CategoryReference>)Categories)}")}";

    internal static ValueList<CategoryReference> Ordered(ValueList<CategoryReference> categories) => categories.Count < 2
        ? categories
        : categories.OrderBy(category => category.Scheme, StringComparer.Ordinal)
            .ThenBy(category => category.Category, StringComparer.Ordinal).ToValueList();
}
