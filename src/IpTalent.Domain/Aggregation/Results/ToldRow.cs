namespace IpTalent.Domain.Aggregation;

/// <summary>A row as a text tells it.</summary>
/// <param name="Keys">What tells it from the others, in the order of the dimensions.</param>
/// <param name="Outcome">The value, or why there is none.</param>
/// <param name="Number">What the measure makes of the printed numbers.</param>
/// <param name="Figures">How many observations with a figure entered it.</param>
/// <param name="Missing">How many that ought to have entered it have none.</param>
/// <param name="IsWhole">Whether the figures cover all of its area and period.</param>
/// <param name="Metric">The row as an observation; absent where it is none.</param>
internal sealed record ToldRow(ValueList<object> Keys, Outcome<Quantity> Outcome, decimal? Number, int Figures, int Missing, bool IsWhole, TalentMetric? Metric);
