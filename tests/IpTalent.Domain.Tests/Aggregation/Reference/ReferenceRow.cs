using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>A figure as a source claims it.</summary>
/// <param name="Claim">All that the claim says; two of one observation must be equal.</param>
/// <param name="Printed">The number, if one is printed.</param>
/// <param name="Bounds">Every number that the claim allows.</param>
/// <param name="Unit">The unit.</param>
internal sealed record ReferenceFigure(object Claim, Rational? Printed, ExactInterval Bounds, Unit Unit);

/// <summary>What there is to know of one observation.</summary>
internal sealed record ReferenceRow
{
    public required Indicator Indicator { get; init; }

    public required ReferencePool.Place Place { get; init; }

    public required ReferencePool.Span Span { get; init; }

    /// <summary>By dimension, for every further one of the table; "" for the whole.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>Equal for the figures of several indicators that belong together, so that one can weigh another.</summary>
    public required string Beside { get; init; }

    /// <summary>Nothing where it is missing, or confidential.</summary>
    public ReferenceFigure? Figure { get; init; }

    public bool IsSuppressed { get; init; }

    /// <summary>Whether several rows tell of it and differ.</summary>
    public bool IsConflicting { get; init; }

    public bool IsBreak { get; init; }

    /// <summary>The versions of the definition that are named.</summary>
    public string[] Versions { get; init; } = [];

    public string Code => Indicator.Code;

    /// <summary>What metrics tell: one observation for all of the same indicator, area, period and categories.</summary>
    public static ReferenceRow[] Of(TalentMetric[] metrics)
    {
        string[] schemes = [.. metrics.SelectMany(metric => metric.Categories).Select(category => category.Scheme).Distinct()];
        return
        [
            .. from metric in metrics
               let labels = schemes.ToDictionary(scheme => scheme, scheme => metric.Categories.FirstOrDefault(category => category.Scheme == scheme)?.Category ?? "")
               let beside = $"{metric.Area.Code} {metric.Period} {string.Join(' ', labels.OrderBy(pair => pair.Key, StringComparer.Ordinal))}"
               group (metric, labels, beside) by (metric.Indicator.Code, beside) into same
               let told = same.Select(one => one.metric).ToArray()
               let claims = told.Where(metric => !metric.IsConfidential).Select(metric => metric.Quantity).OfType<Quantity>().ToArray()
               select new ReferenceRow
               {
                   Indicator = told[0].Indicator,
                   Place = Places[told[0].Area.Code.ToString()],
                   Span = Spans[told[0].Period.ToString()],
                   Labels = same.First().labels,
                   Beside = same.Key.beside,
                   Figure = claims is [var first, ..] ? new(first, first.Nominal, ExactInterval.Of(first.Bounds), first.Unit) : null,
                   IsSuppressed = claims.Length == 0 && told.Any(metric => metric.IsConfidential),
                   IsConflicting = claims.Distinct().Count() > 1,
                   IsBreak = told.Any(metric => metric.Has(ObservationStatus.TimeSeriesBreak)),
                   Versions = [.. told.Select(metric => metric.Attributes?.DefinitionVersion).OfType<string>().Distinct()],
               },
        ];
    }

    private static readonly Dictionary<string, ReferencePool.Place> Places =
        ReferencePool.Cities.Concat(ReferencePool.Provinces).Concat(ReferencePool.Larger).ToDictionary(place => place.Code);

    private static readonly Dictionary<string, ReferencePool.Span> Spans = new[]
    {
        ReferencePool.YearEnds, ReferencePool.MidYears, ReferencePool.Years, ReferencePool.Halves, ReferencePool.Quarters, ReferencePool.Months, ReferencePool.Rolling, ReferencePool.Odd,
    }.SelectMany(spans => spans).ToDictionary(span => span.Text);
}
