using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>One observation: what sources say of one indicator, in one area, over one period.</summary>
/// <remarks>It holds either a quantity or the reason why there is none. Indicator, area, period and categories identify the observation;
/// several metrics may tell of one, in different vintages or from different sources. A figure that one source repeats, in a headline or
/// in another language, is one metric with several citations or phrases.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TalentMetric
{
    private readonly Quantity? _quantity;
    private readonly MissingReason? _missing;

    /// <summary>What the sources claim; absent where the figure is missing.</summary>
    /// <exception cref="ArgumentException">A reason why it is missing was given as well.</exception>
    public Quantity? Quantity
    {
        get => _quantity;
        init => _quantity = value is null || _missing is null ? value : throw BothGiven(nameof(value));
    }

    /// <summary>Why there is no quantity; absent where there is one. A metric built with neither is not published.</summary>
    /// <remarks>In a <c>with</c> expression that takes the quantity away, write <c>Quantity = null</c> first.</remarks>
    /// <exception cref="ArgumentException">A quantity was given as well.</exception>
    public MissingReason? MissingReason
    {
        get => _quantity is null ? _missing ?? Domain.MissingReason.NotPublished : null;

        // The usual reason is stored as nothing, so that a metric built with neither equals one read back from a document.
        init => _missing = value is null || _quantity is null
            ? value == Domain.MissingReason.NotPublished ? null : value
            : throw BothGiven(nameof(value));
    }

    /// <summary>What is counted.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Indicator Indicator { get; init => field = TextRules.Present(value); }

    /// <summary>Where.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Area Area { get; init => field = TextRules.Present(value); }

    /// <summary>When, or over which time.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ReportingPeriod Period { get; init => field = TextRules.Present(value); }

    /// <summary>The categories to which the count is confined, at most one per scheme; empty for the whole.</summary>
    /// <exception cref="ArgumentException">A scheme comes twice.</exception>
    public ValueList<CategoryReference> Categories
    {
        get;
        init
        {
            for (int i = 1; i < value.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (value[i].Scheme == value[j].Scheme)
                    {
                        throw new ArgumentException($"The scheme '{value[i].Scheme}' comes twice; a metric counts one category of each.", nameof(value));
                    }
                }
            }

            field = value;
        }
    }

    /// <summary>By what other records name it, and a table keeps it apart: <c>f156</c>. Absent where nothing names it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Code { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The sources that say so; a figure of one's own may have none.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The standard error, confidence interval or sample size that the source states; absent where it states none.</summary>
    public Uncertainty? Uncertainty { get; init; }

    /// <summary>What else describes it; absent where there is nothing to tell.</summary>
    public MetricAttributes? Attributes { get; init; }

    /// <summary>Whether there is no quantity.</summary>
    [JsonIgnore]
    public bool IsMissing => _quantity is null;

    /// <summary>Whether the figure is kept back, and so must neither be shown nor worked out from others.</summary>
    [JsonIgnore]
    public bool IsConfidential =>
        _missing == Domain.MissingReason.Suppressed || Attributes is { Confidentiality: not Confidentiality.Free };

    /// <summary>A figure as it was printed, without a word of hedging: exact, or rounded where it ends in zeros or has decimals.</summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="area">Where.</param>
    /// <param name="period">When.</param>
    /// <param name="number">The printed number, in the unit of the indicator. Of a percentage the fraction, 0.352; <c>Quantity.Percent(35.2m)</c> says
    /// the same as printed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TalentMetric At(Indicator indicator, Area area, ReportingPeriod period, decimal number) =>
        At(indicator, area, period, Quantity.Of(number, TextRules.Present(indicator).Unit));

    /// <summary>A figure as a source claims it.</summary>
    /// <remarks>The unit may differ from the indicator's, since sources do; validation tells.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TalentMetric At(Indicator indicator, Area area, ReportingPeriod period, Quantity quantity) =>
        new() { Indicator = indicator, Area = area, Period = period, Quantity = TextRules.Present(quantity) };

    /// <summary>An observation that has no figure.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TalentMetric Missing(
        Indicator indicator, Area area, ReportingPeriod period, MissingReason reason = Domain.MissingReason.NotPublished) =>
        new() { Indicator = indicator, Area = area, Period = period, MissingReason = reason };

    /// <summary>The same metric with citations more.</summary>
    public TalentMetric CitedFrom(params ReadOnlySpan<Citation> citations) => this with { Citations = [.. Citations, .. citations] };

    /// <summary>The same metric, citing a source as a whole.</summary>
    /// <exception cref="ArgumentException"><paramref name="sourceCode"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sourceCode"/> is <see langword="null"/>.</exception>
    public TalentMetric CitedFrom(string sourceCode) => CitedFrom(Citation.Of(sourceCode));

    /// <summary>Whether the metric bears a status.</summary>
    public bool Has(ObservationStatus status) => Attributes?.Status.AsSpan().Contains(status) ?? false;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator.Code, Area, Period, _quantity, _missing, Code);

    /// <summary>Indicator, area, period and figure.</summary>
    public override string ToString()
    {
        string categories = Categories.IsEmpty ? "" : $" {string.Join(' ', (IEnumerable<CategoryReference>)Categories)}";
        return $"{Indicator.Code} {Area.Code} {Period}{categories}: {_quantity?.ToString() ?? $"missing ({MissingReason})"}";
    }

    private static ArgumentException BothGiven(string parameterName) =>
        new("A metric has a quantity or a reason why it is missing, not both.", parameterName);
}
