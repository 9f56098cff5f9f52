namespace IpTalent.Domain.Peers;

/// <summary>A query made ready anew for each run: what one pays who asks once.</summary>
internal sealed class AnewQuery(Func<IQuery> prepare) : IQuery
{
    public void Run()
    {
        using IQuery query = prepare();
        query.Run();
    }

    public Answer? Read() => null;

    public void Dispose()
    {
    }
}
