using System.Globalization;

namespace IpTalent.Interchange.Tests.Csv;

/// <summary>A file without an end, each row of which has another value and another period.</summary>
internal sealed class EndlessRows : TextReader
{
    private string _line = "indicator,area,period,value\n";
    private int _at;
    private int _row;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_at == _line.Length)
        {
            _row++;
            DateOnly day = DateOnly.MinValue.AddDays(_row % 1_000_000);
            _line = string.Create(CultureInfo.InvariantCulture, $"practising-attorneys,CN,{day:yyyy-MM-dd},{_row}\n");
            _at = 0;
        }

        int count = Math.Min(buffer.Length, _line.Length - _at);
        _line.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
