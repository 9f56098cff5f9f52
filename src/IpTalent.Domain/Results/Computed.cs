namespace IpTalent.Domain;

/// <summary>A computed quantity in its parts, before anyone asks for it as a whole. The default value is none.</summary>
/// <param name="Bounds">The computed bounds.</param>
/// <param name="FromPrinted">The formula on the printed numbers, inside the bounds; <see langword="null"/> where there is none.</param>
/// <param name="Unit">The unit; <see langword="null"/> for the default alone.</param>
internal readonly record struct Computed(Interval Bounds, decimal? FromPrinted, Unit? Unit);
