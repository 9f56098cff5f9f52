using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Serialization;

/// <summary>How a figure in a text is written.</summary>
internal sealed record FoundFigureForm
{
    public int Start { get; init; }

    public required string Text { get; init; }

    public required string Language { get; init; }

    public required Quantity Quantity { get; init; }

    public bool HasUnit { get; init; }

    public ReportingPeriod? Period { get; init; }

    public Unit? Base { get; init; }

    public FigureWording Wording { get; init; }

    public static FoundFigureForm Of(FoundFigure figure) => new()
    {
        Start = figure.Start,
        Text = figure.Text,
        Language = figure.Language,
        Quantity = figure.Quantity,
        HasUnit = figure.HasUnit,
        Period = figure.Period,
        Base = figure.Base,
        Wording = figure.Wording,
    };

    public FoundFigure To()
    {
        if (Language is not ("zh" or "en") || Start < 0 || Start > int.MaxValue - Text.Length)
        {
            throw new ArgumentException($"A figure in a text begins at 0 or behind and ends at {int.MaxValue} or before, and its language is zh or en, not '{TextForm.Shorten(Language)}'.");
        }

        return new(new(Start, Start + Text.Length, Quantity, HasUnit, Wording, Base) { Period = Period }, Text, Language);
    }
}
