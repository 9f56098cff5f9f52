namespace IpTalent.Domain.Peers;

/// <summary>What the design asks of a case.</summary>
/// <param name="Against">With whom it is compared; where it has several contenders, with the fastest.</param>
/// <param name="Limit">What must be reached.</param>
/// <param name="Aim">What is hoped for.</param>
/// <param name="IsCost">Whether the ratio is our time by the other's and is to be small; else the other's by ours, and to be large.</param>
internal sealed record Goal(Role Against, double Limit, double Aim, bool IsCost = false)
{
    /// <summary>Why the aim is out of reach as yet.</summary>
    public string InTheWay { get; init; } = "";

    public double Ratio(double ours, double other) => IsCost ? ours / other : other / ours;

    /// <summary>Which of both is met.</summary>
    public string Verdict(double ratio) => Meets(Aim, ratio) ? "aim" : Meets(Limit, ratio) ? "yes" : "**no**";

    public bool Meets(double mark, double ratio) => IsCost ? ratio <= mark : ratio >= mark;
}
