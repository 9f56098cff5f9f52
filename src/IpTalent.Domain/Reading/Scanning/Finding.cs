using System.Runtime.InteropServices;

namespace IpTalent.Domain.Reading;

/// <summary>A figure as it is found, before the text of its words is taken.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Finding
{
    public int Start;
    public int End;
    public Quantity Quantity;
    public bool HasUnit;
    public FigureWording Wording;
    public Unit? Base;
    public ReportingPeriod? Period;

    public readonly FoundFigure In(ReadOnlySpan<char> text, string language) =>
        new(Start, text[Start..End].ToString(), language, Quantity, HasUnit) { Wording = Wording, Base = Base, Period = Period };
}
