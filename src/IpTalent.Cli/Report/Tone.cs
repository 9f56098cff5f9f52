namespace IpTalent.Cli.Report;

/// <summary>How a cell is coloured on a terminal.</summary>
internal enum Tone
{
    Plain,
    Good,
    Caution,
    Bad,
}
