using System.Buffers;

namespace IpTalent.Domain.Serialization;

/// <summary>Bytes in pieces that are borrowed, so that a long document is not copied as it grows.</summary>
internal sealed class PieceBuffer : IBufferWriter<byte>, IDisposable
{
    // Pools keep some dozens of this size.
    private const int PieceLength = 1 << 18;

    private readonly List<(byte[] Bytes, int Count)> _pieces = [];
    private byte[] _last = [];
    private int _count;

    /// <summary>What was written, piece by piece; each ends where something that was written ends.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pieces => _pieces.Append((_last, _count)).Select(piece => new ReadOnlyMemory<byte>(piece.Item1, 0, piece.Item2));

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_last.Length - _count < Math.Max(sizeHint, 1))
        {
            _pieces.Add((_last, _count));
            (_last, _count) = (ArrayPool<byte>.Shared.Rent(Math.Max(sizeHint, PieceLength)), 0);
        }

        return _last.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Begins a new piece.</summary>
    /// <returns>How many pieces stand before it.</returns>
    public int Break()
    {
        _pieces.Add((_last, _count));
        (_last, _count) = ([], 0);
        return _pieces.Count;
    }

    public void Dispose()
    {
        foreach ((byte[] bytes, _) in _pieces.Append((_last, _count)).Where(piece => piece.Item1.Length > 0))
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        _pieces.Clear();
        (_last, _count) = ([], 0);
    }
}
