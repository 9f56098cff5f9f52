using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>One prepared plan of ours, or several where the question asks for several measures; each with a buffer of its own.</summary>
/// <param name="table">The table.</param>
/// <param name="plans">The plans, in the order of the values asked for.</param>
/// <param name="keys">What the codes of a group are.</param>
internal sealed class PreparedQuery(MetricTable table, IReadOnlyList<AggregationPlan> plans, params Func<AggregationRow, int>[] keys) : IQuery
{
    private readonly PreparedAggregation[] _plans = [.. plans.Select(plan => plan.Prepare(table, new AggregationOptions { Threads = 2 }))];
    private readonly AggregationBuffer[] _buffers = [.. plans.Select(_ => new AggregationBuffer())];

    /// <summary>Which numbers of a row are asked for; its number alone unless told otherwise.</summary>
    public Func<AggregationRow, IReadOnlyList<decimal>> Numbers { get; init; } = row => [row.Number!.Value];

    /// <summary>Which of the values asked for a row answers; by default that of its plan.</summary>
    public Func<AggregationRow, int> Column { get; init; } = _ => 0;

    /// <summary>Whether the numbers are exact, and not rounded quotients.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>How two plans make one number; each a number of its own unless told otherwise.</summary>
    public Func<decimal, decimal, decimal>? Combine { get; init; }

    public void Run()
    {
        for (int i = 0; i < _plans.Length; i++)
        {
            _plans[i].Run(_buffers[i]);
        }
    }

    public Answer Read()
    {
        var answer = new Answer(IsExact);
        if (Combine is { } combine)
        {
            var first = new Dictionary<int, decimal>();
            foreach (AggregationRow row in _plans[0].Run(_buffers[0]))
            {
                first.Add(keys[0](row), row.Number!.Value);
            }

            foreach (AggregationRow row in _plans[1].Run(_buffers[1]))
            {
                int key = keys[0](row);
                answer.Add([key], 0, combine(first[key], row.Number!.Value));
            }

            return answer;
        }

        var codes = new int[keys.Length];
        for (int plan = 0; plan < _plans.Length; plan++)
        {
            foreach (AggregationRow row in _plans[plan].Run(_buffers[plan]))
            {
                for (int i = 0; i < codes.Length; i++)
                {
                    codes[i] = keys[i](row);
                }

                int column = plan + Column(row);
                foreach (decimal number in Numbers(row))
                {
                    answer.Add(codes, column++, number);
                }
            }
        }

        return answer;
    }

    public void Dispose()
    {
    }
}
