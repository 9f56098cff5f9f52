using IpTalent.Domain;

namespace IpTalent.Cli.Ask;

/// <summary>A question that the library answers: who asks it, in which words, and how the answer is worked out.</summary>
internal sealed record Question(int Number, LocalizedText Asker, LocalizedText Title, Action<Answer> Work)
{
    /// <summary>Whether the answer depends on a date that the user gives.</summary>
    public bool TakesDate { get; init; }
}
