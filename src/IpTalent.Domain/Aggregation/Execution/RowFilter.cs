namespace IpTalent.Domain.Aggregation;

/// <summary>A filter that is asked row by row: a set of codes of a column.</summary>
internal sealed class RowFilter
{
    private readonly CodeColumn _codes;
    private readonly ulong[] _set;

    public RowFilter(CodeColumn codes, Func<int, bool> allows)
    {
        _codes = codes;

        // The kernels test a byte against all 256 places.
        _set = new ulong[(Math.Max(256, codes.Cardinality) + 63) / 64];
        for (int code = 0; code < codes.Cardinality; code++)
        {
            _set[code >> 6] |= allows(code) ? 1UL << (code & 63) : 0;
        }
    }

    /// <summary>The rows let through among all, or among those of <paramref name="selected"/>, which is overwritten.</summary>
    /// <returns>How many.</returns>
    public int Select(int start, int rows, Span<ushort> selected, int? among)
    {
        Cells codes = _codes.Slice(start, rows);
        return codes.Width switch
        {
            0 => (_set[0] & 1) == 0 ? 0 : among ?? All(selected[..rows]),
            1 => among is { } count ? SelectRows.AlsoIn(codes.As<byte>(), _set, selected, count) : SelectRows.In(codes.As<byte>(), _set, selected),
            2 => among is { } count ? SelectRows.AlsoIn(codes.As<ushort>(), _set, selected, count) : SelectRows.In(codes.As<ushort>(), _set, selected),
            _ => among is { } count ? SelectRows.AlsoIn(codes.As<int>(), _set, selected, count) : SelectRows.In(codes.As<int>(), _set, selected),
        };
    }

    private static int All(Span<ushort> selected)
    {
        for (int i = 0; i < selected.Length; i++)
        {
            selected[i] = (ushort)i;
        }

        return selected.Length;
    }
}
