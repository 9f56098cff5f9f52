namespace IpTalent.Domain.Aggregation;

/// <summary>Brings the codes of a column into keys, whatever their width.</summary>
internal static class KeyParts
{
    /// <summary>Adds code x stride to the key of each row.</summary>
    public static void Add(CodeColumn? column, int stride, int row, Span<int> keys)
    {
        if (column is { Width: > 0 })
        {
            Compose(column.Slice(row, keys.Length), default, null, stride, keys, isFirst: false);
        }
    }

    /// <summary>Sets the keys, or adds to them, what a column brings: code x stride, or what a map says.</summary>
    /// <param name="codes">The codes of all rows.</param>
    /// <param name="selected">The rows that have a key; empty for all.</param>
    /// <param name="map">What each code brings; absent for code x stride.</param>
    /// <param name="stride">What a step of the code brings.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="isFirst">Whether the keys hold nothing yet.</param>
    public static void Compose(Cells codes, ReadOnlySpan<ushort> selected, int[]? map, int stride, Span<int> keys, bool isFirst)
    {
        switch (codes.Width)
        {
            case 1:
                Compose(codes.As<byte>(), selected, map, stride, keys, isFirst);
                break;
            case 2:
                Compose(codes.As<ushort>(), selected, map, stride, keys, isFirst);
                break;
            default:
                Compose(codes.As<int>(), selected, map, stride, keys, isFirst);
                break;
        }
    }

    private static void Compose<TCode>(ReadOnlySpan<TCode> codes, ReadOnlySpan<ushort> selected, int[]? map, int stride, Span<int> keys, bool isFirst)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        switch (selected.IsEmpty, map, isFirst)
        {
            case (true, null, true):
                ComposeKeys.Scaled(codes, stride, 0, keys);
                break;
            case (true, null, false):
                ComposeKeys.AddScaled(codes, stride, keys);
                break;
            case (true, { }, true):
                ComposeKeys.Mapped(codes, map, 0, keys);
                break;
            case (true, { }, false):
                ComposeKeys.AddMapped(codes, map, keys);
                break;
            case (false, null, true):
                ComposeKeys.ScaledAt(codes, selected, stride, 0, keys);
                break;
            case (false, null, false):
                ComposeKeys.AddScaledAt(codes, selected, stride, keys);
                break;
            case (false, { }, true):
                ComposeKeys.MappedAt(codes, selected, map, 0, keys);
                break;
            default:
                ComposeKeys.AddMappedAt(codes, selected, map, keys);
                break;
        }
    }
}
