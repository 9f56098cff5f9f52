namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Hands over no more than so many bytes at a time, as a slow connection does.</summary>
internal sealed class InPieces(byte[] bytes, int longest) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, longest)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, longest)], cancellationToken);
}
