using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a row is written: its keys, the value or why there is none, and how many figures are behind it.</summary>
internal abstract record RowForm
{
    public Area? Area { get; init; }

    public ReportingPeriod? Period { get; init; }

    /// <summary>What the row tells of further dimensions.</summary>
    public Dictionary<string, string>? Labels { get; init; }

    public Quantity? Value { get; init; }

    /// <summary>What the measure makes of the printed numbers, where the value does not tell it.</summary>
    public decimal? Number { get; init; }

    public UndefinedReason? Reason { get; init; }

    public string? Detail { get; init; }

    public int Count { get; init; }

    public int Missing { get; init; }

    public bool IsWhole { get; init; }

    protected static T Filled<T>(T form, AggregationRow row)
        where T : RowForm
    {
        string[] names = [.. row.Dimensions.Select(dimension => dimension.Name).OfType<string>()];
        Outcome<Quantity> outcome = row.Outcome;
        return (T)(form with
        {
            Area = row.Area,
            Period = row.Period,
            Labels = names.Length == 0 ? null : names.ToDictionary(name => name, name => row.Label(name)!, StringComparer.Ordinal),
            Value = outcome.ValueOrDefault,
            Number = row.Number == outcome.ValueOrDefault?.Nominal ? null : row.Number,
            Reason = outcome.Reason,
            Detail = outcome.Detail,
            Count = row.Count,
            Missing = row.Missing,
            IsWhole = row.IsWhole,
        });
    }

    protected ToldRow To(ValueList<Dimension> dimensions, Indicator? indicator, TalentMetric? metric)
    {
        if (Value is null == Reason is null || (Value is null ? Number is not null : Detail is not null) || Count < 0 || Missing < 0)
        {
            throw new ArgumentException("A row has a value and perhaps a number, or a reason and perhaps a detail, not both; its counts are not negative.");
        }

        int given = (indicator is null ? 0 : 1) + (Area is null ? 0 : 1) + (Period is null ? 0 : 1) + (Labels?.Count ?? 0);
        object[] keys = [.. dimensions.Select(dimension => KeyOf(dimension, indicator)).OfType<object>()];
        return keys.Length == dimensions.Count && given == keys.Length
            ? new(
                keys.ToValueList(),
                Value is { } value ? Outcome<Quantity>.Of(value) : Outcome<Quantity>.Undefined(Reason!.Value, Detail),
                Number ?? Value?.Nominal, Count, Missing, IsWhole, metric)
            : throw new ArgumentException($"A row has just the keys by which it is grouped: {string.Join(", ", (IEnumerable<Dimension>)dimensions)}.");
    }

    private object? KeyOf(Dimension dimension, Indicator? indicator) => dimension.Kind switch
    {
        DimensionKind.Indicator => indicator,
        DimensionKind.Area => Area,
        DimensionKind.Named => Labels?.GetValueOrDefault(dimension.Name!),
        _ => Period,
    };
}
