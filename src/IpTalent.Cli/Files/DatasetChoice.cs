using IpTalent.Domain;

namespace IpTalent.Cli.Files;

/// <summary>A dataset to report on, and another to look up what it is held against.</summary>
internal sealed record DatasetChoice(TalentDataset Subject, TalentDataset Background);
