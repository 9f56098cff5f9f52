namespace IpTalent.Domain.Peers;

/// <summary>Something made ready, that is run again and again under the clock.</summary>
internal interface IQuery : IDisposable
{
    /// <summary>Gives the whole answer in the contender's own form.</summary>
    void Run();

    /// <summary>Runs once more, without a clock, and reads the answer; <see langword="null"/> where there is nothing to compare.</summary>
    Answer? Read();
}
