using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using FluentValidation.Results;

namespace IpTalent.Domain.Validation;

/// <summary>What is wrong with one metric of a stream.</summary>
/// <remarks>The message is made up when it is asked for, so that a stream full of faults is no slower than its reader.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MetricFinding
{
    private readonly ImmutableArray<object?> _found;
    private readonly LocalizedText? _told;

    internal MetricFinding(long index, TalentMetric metric, ValidationRule rule, string path, object?[] found) =>
        (Index, Metric, Rule, Path, _found) = (index, metric, rule, path, [.. found]);

    /// <summary>A finding whose message was made up before.</summary>
    internal MetricFinding(long index, TalentMetric metric, ValidationRule rule, string path, LocalizedText message)
        : this(index, metric, rule, path, Array.Empty<object?>()) => _told = message;

    /// <summary>The place of the metric in the stream, from 0.</summary>
    public long Index { get; }

    /// <summary>The metric.</summary>
    public TalentMetric Metric { get; }

    /// <summary>The rule that it breaks, with code, severity and what would be right.</summary>
    public ValidationRule Rule { get; }

    /// <summary>The place of what is wrong beneath the metric: <c>Period</c>, <c>Citations[0].Phrases[1]</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong, in English and Chinese.</summary>
    public LocalizedText Message => _told ?? Rule.Tell([.. _found]);

    /// <summary>The failure as <see cref="TalentMetricValidator"/> tells it, but for the attempted value, which is the metric.</summary>
    public ValidationFailure ToFailure()
    {
        LocalizedText message = Message;
        return new(Path, message.In(CultureInfo.CurrentUICulture), Metric)
        {
            ErrorCode = Rule.Code,
            Severity = Rule.Severity,
            CustomState = message,
        };
    }

    /// <summary>Place, code and message, in English.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Index}].{Path} {Rule.Code}: {Message.In("en")}");
}
