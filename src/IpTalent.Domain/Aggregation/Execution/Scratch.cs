namespace IpTalent.Domain.Aggregation;

/// <summary>The working memory of one thread.</summary>
internal sealed class Scratch
{
    /// <summary>Keys, places and values of so many rows stay in the second cache.</summary>
    public const int Rows = 1 << 13;

    public int[] Keys { get; } = new int[Rows];

    public ushort[] Selected { get; } = new ushort[Rows];

    public ushort[] SelectedAgain { get; } = new ushort[Rows];

    public long[] Values { get; } = new long[Rows];

    public long[] OtherValues { get; } = new long[Rows];
}
