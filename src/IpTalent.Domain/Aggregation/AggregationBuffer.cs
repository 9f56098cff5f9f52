using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Memory for the answer of a plan that runs again and again.</summary>
/// <remarks>For one run at a time, and for any plan; each run overwrites the result of the one before. Ordinary callers need none:
/// <see cref="PreparedAggregation.Run(IProgress{long}?, CancellationToken)"/> gives a result of its own.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AggregationBuffer
{
    private AggregationResult? _result;
    private int _inUse;

    /// <summary>The plan it was last used for.</summary>
    public override string ToString() => _result is null ? "unused" : $"{_result}";

    internal AggregationResult Fill(PreparedAggregation prepared, RunContext context)
    {
        if (Interlocked.CompareExchange(ref _inUse, 1, 0) != 0)
        {
            throw new InvalidOperationException("The buffer is in use by another run; take a buffer for each run at a time.");
        }

        try
        {
            _result = _result?.Prepared == prepared ? _result : new(prepared);
            _result.Fill(context);
            return _result;
        }
        finally
        {
            Volatile.Write(ref _inUse, 0);
        }
    }
}
