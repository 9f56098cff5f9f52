namespace IpTalent.Cli.Files;

/// <summary>What becomes of the wrong rows of CSV.</summary>
internal enum BadRows
{
    /// <summary>The first makes the file unusable.</summary>
    Refused,

    /// <summary>They are told and left out, and the verb works with the others.</summary>
    LeftOut,

    /// <summary>The verb tells of them in its own way.</summary>
    Kept,
}
