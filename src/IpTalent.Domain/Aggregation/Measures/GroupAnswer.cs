namespace IpTalent.Domain.Aggregation;

/// <summary>What came out for one group.</summary>
/// <param name="Number">From the printed numbers, rounded to the nearest decimal; absent where a figure prints none.</param>
/// <param name="Bounds">Every number that the bounds of the figures allow.</param>
/// <param name="Reason">Why there is no answer.</param>
/// <param name="Detail">The same in words.</param>
internal readonly record struct GroupAnswer(decimal? Number, Interval Bounds, UndefinedReason? Reason = null, string? Detail = null)
{
    public static GroupAnswer Undefined(UndefinedReason reason, string detail) => new(null, default, reason, detail);
}
