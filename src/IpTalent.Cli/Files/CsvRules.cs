using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>How CSV is read.</summary>
/// <param name="Options">Its layout, and what its codes mean.</param>
/// <param name="BadRows">What becomes of wrong rows.</param>
/// <param name="Language">In which language they are told.</param>
internal sealed record CsvRules(TidyCsvOptions Options, BadRows BadRows, string Language);
