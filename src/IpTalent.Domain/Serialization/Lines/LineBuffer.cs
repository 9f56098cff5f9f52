namespace IpTalent.Domain.Serialization;

/// <summary>Bytes of a stream, handed over line by line; it holds no more than a chunk and the longest line.</summary>
internal sealed class LineBuffer
{
    private const int Chunk = 1 << 16;

    private byte[] _bytes = new byte[Chunk];
    private int _start;
    private int _end;
    private int _searched;

    /// <summary>How many lines were taken.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether more than one line may have is held without an end of line.</summary>
    public bool IsTooLong => _end - _start > MetricLines.LongestLine;

    /// <summary>Room for further bytes.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_end, _searched, _start) = (_end - _start, _searched - _start, 0);
        }

        if (_bytes.Length - _end < Chunk / 2)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Tells how many bytes were put into the room.</summary>
    public void Advance(int count) => _end += count;

    /// <summary>Takes the next line without its end, if it is all there.</summary>
    public bool TryTake(bool isLast, out ReadOnlyMemory<byte> line)
    {
        int found = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (found < 0 && !(isLast && _end > _start))
        {
            _searched = _end;
            line = default;
            return false;
        }

        int end = found < 0 ? _end : _searched + found;
        line = _bytes.AsMemory(_start, end - _start);
        _start = _searched = found < 0 ? end : end + 1;
        Taken++;
        return true;
    }
}
