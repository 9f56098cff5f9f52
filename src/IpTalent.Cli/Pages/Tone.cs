namespace IpTalent.Cli.Pages;

/// <summary>How a cell is coloured on a terminal.</summary>
internal enum Tone
{
    Plain,
    Good,
    Caution,
    Bad,
}
