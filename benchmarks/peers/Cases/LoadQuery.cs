namespace IpTalent.Domain.Peers;

/// <summary>A load as if it were a query: each run loads all rows anew.</summary>
internal sealed class LoadQuery(Action load) : IQuery
{
    public void Run() => load();

    public Answer? Read() => null;

    public void Dispose()
    {
    }
}
