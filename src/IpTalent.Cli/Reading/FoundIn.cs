using IpTalent.Domain.Reading;

namespace IpTalent.Cli.Reading;

/// <summary>A figure, and where the part of the text begins in which it was found.</summary>
internal sealed record FoundIn(int Offset, FoundFigure Figure)
{
    public int Start => Offset + Figure.Start;

    public int End => Offset + Figure.End;
}
