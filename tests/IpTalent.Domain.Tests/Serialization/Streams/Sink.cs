namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Counts what is written.</summary>
internal sealed class Sink : MemoryStream
{
    public long Count { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count += buffer.Length;
        return ValueTask.CompletedTask;
    }
}
