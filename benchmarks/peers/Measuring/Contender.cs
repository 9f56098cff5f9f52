namespace IpTalent.Domain.Peers;

/// <summary>One way to answer the question of a case.</summary>
/// <param name="Role">What it is there for.</param>
/// <param name="Name">What tells it from the others of its role.</param>
/// <param name="Prepare">Makes it ready; under the clock of the first query.</param>
internal sealed record Contender(Role Role, string Name, Func<IQuery> Prepare)
{
    /// <summary>What is to be done before each run, without a clock.</summary>
    public Action Before { get; init; } = static () => { };

    /// <summary>Whether its numbers must be those of the others.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>What its times are multiplied with, where it does more or less than the case asks.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Our answer to a question, from a plan that is prepared once and from one that is prepared for each run.</summary>
    public static IEnumerable<Contender> Ours(Func<IQuery> query) =>
        [new(Role.Ours, "ours", query), new(Role.OursAnew, "ours, prepared anew", () => new AnewQuery(query)) { IsCompared = false }];
}
