namespace IpTalent.Domain.Tests.Aggregation.Kernels;

/// <summary>Room for a kernel to write to, with a margin on either side that shows whether it wrote outside.</summary>
internal sealed class GuardedSpan<T>
    where T : unmanaged, IEquatable<T>
{
    private const int Margin = 128;
    private readonly T[] _room;
    private readonly T _mark;

    public GuardedSpan(int length, T mark, T content = default)
    {
        (_room, _mark) = (new T[length + (2 * Margin)], mark);
        _room.AsSpan().Fill(mark);
        Span.Fill(content);
    }

    public Span<T> Span => _room.AsSpan(Margin, _room.Length - (2 * Margin));

    /// <summary>What was written, after checking that nothing was written outside.</summary>
    public T[] Written()
    {
        _room.AsSpan(0, Margin).IndexOfAnyExcept(_mark).Should().Be(-1, "nothing is written before the room");
        _room.AsSpan(_room.Length - Margin).IndexOfAnyExcept(_mark).Should().Be(-1, "nothing is written behind the room");
        return Span.ToArray();
    }
}
