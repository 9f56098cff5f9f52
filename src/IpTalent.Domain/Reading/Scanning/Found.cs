namespace IpTalent.Domain.Reading;

/// <summary>A figure of the sentence that is being read, to which a date may still come.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Quantity">What it claims.</param>
/// <param name="HasUnit">Whether words tell the unit.</param>
/// <param name="Wording">The verb that carries it.</param>
/// <param name="Base">The rate of the compared values, where it is a multiple of one.</param>
internal record struct Found(int Start, int End, Quantity Quantity, bool HasUnit, FigureWording Wording, Unit? Base)
{
    /// <summary>The period that the sentence gives for it so far.</summary>
    public ReportingPeriod? Period;
}
