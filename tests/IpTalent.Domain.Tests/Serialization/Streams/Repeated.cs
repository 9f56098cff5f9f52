namespace IpTalent.Domain.Tests.Serialization;

/// <summary>A head, a block so many times, and a tail, made as they are read.</summary>
internal sealed class Repeated(byte[] head, byte[] block, int times, byte[]? tail = null) : MemoryStream
{
    private readonly long _blocksEnd = head.Length + ((long)block.Length * times);
    private readonly byte[] _tail = tail ?? [];
    private long _at;

    public override long Position
    {
        get => _at;
        set => _at = value;
    }

    public override int Read(Span<byte> buffer)
    {
        (byte[] from, long start) = _at < head.Length ? (head, _at) : _at < _blocksEnd ? (block, (_at - head.Length) % block.Length) : (_tail, _at - _blocksEnd);
        int count = Math.Min(buffer.Length, from.Length - (int)start);
        from.AsSpan((int)start, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
}
