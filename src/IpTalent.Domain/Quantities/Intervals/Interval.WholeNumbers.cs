namespace IpTalent.Domain;

public readonly partial struct Interval
{
    /// <summary>The whole numbers inside, from the first to the last: [1101, 1199] for (1100, 1200); <see langword="null"/> where there
    /// is none.</summary>
    /// <remarks>Both ends are whole and closed; a side without an end stays without one. An open end at the largest or the smallest
    /// decimal is kept, since the next whole number lies beyond the decimals.</remarks>
    public Interval? WholeNumbers
    {
        get
        {
            End first = _lower.IsAbsent || _lower is { IsClosed: false, Value: decimal.MaxValue } ? _lower : End.At(First(_lower), closed: true);
            End last = _upper.IsAbsent || _upper is { IsClosed: false, Value: decimal.MinValue } ? _upper : End.At(-First(-_upper), closed: true);
            return !first.IsAbsent && !last.IsAbsent && first.Value > last.Value ? null : new(first, last);
        }
    }

    private static decimal First(End lower)
    {
        decimal least = decimal.Ceiling(lower.Value);
        return lower.IsClosed || least > lower.Value ? least : least + 1;
    }
}
