using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>How tidy CSV is read: what its codes mean beyond what the library knows, and what becomes of a wrong row.</summary>
public sealed class TidyCsvOptions
{
    /// <summary>Indicators by which codes are understood, before those of <see cref="Domain.Indicators"/>. Of two with one code the first counts.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Areas that are found by code or name, before the known ones. Of two with one code or name the first counts.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>Whether an unknown code of an area is taken as <see cref="Area.Undeclared"/>; an error unless told otherwise.</summary>
    /// <remarks>Nobody can tell what an undeclared area overlaps, so that a sum over it may count the same twice.</remarks>
    public bool AllowUndeclaredAreas { get; init; }

    /// <summary>Takes each error of a row, which is then left out, while the others are read; the first error is thrown where nobody takes it.</summary>
    /// <remarks>Called in the order of the lines, while the rows are enumerated: <c>OnError = errors.Add</c>.</remarks>
    public Action<TidyCsvError>? OnError { get; init; }
}
