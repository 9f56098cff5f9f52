namespace IpTalent.Domain.Peers;

/// <summary>What is written without a library: records, grouped and added by LINQ.</summary>
internal sealed class LinqQuery : IQuery
{
    private readonly Figure[] _figures;
    private List<(int Area, long Sum)> _sums = [];

    public LinqQuery(TalentData data) =>
        _figures = [.. Enumerable.Range(0, data.Rows).Select(i => new Figure(data.Area[i], data.Indicator[i], data.Period[i], data.Category[i], data.Value[i]))];

    public void Run() => _sums = [.. _figures.GroupBy(figure => figure.Area).Select(group => (group.Key, group.Sum(figure => figure.Value)))];

    public Answer Read()
    {
        Run();
        var answer = new Answer(exact: true);
        foreach ((int area, long sum) in _sums)
        {
            answer.Add([area], 0, sum);
        }

        return answer;
    }

    public void Dispose()
    {
    }

    private sealed record Figure(int Area, int Indicator, int Period, int Category, long Value);
}
