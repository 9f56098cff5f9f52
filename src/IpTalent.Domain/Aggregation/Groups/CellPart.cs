namespace IpTalent.Domain.Aggregation;

/// <summary>One column's part in the number of a cell: its code, or the place of its group where rows are rolled up.</summary>
internal sealed class CellPart
{
    /// <summary>The key of what lies in no group.</summary>
    public const long LeftOut = -1;

    /// <summary>The key of what filters keep out.</summary>
    public const long FilteredOut = -2;

    private readonly GroupDimension? _rolledUp;
    private readonly bool[]? _allowed;

    public CellPart(TableQuery query, int column, GroupDimension? rolledUp)
    {
        (_rolledUp, _allowed) = (rolledUp, query.Allowed[column]);
        Column = column;
        Codes = query.Table.Dimensions[column].Codes;

        // Two places more: for rows that lie in no group, and for those that filters keep out.
        Cardinality = rolledUp is null ? query.Table.Dimensions[column].Cardinality : rolledUp.Keys.Length + 2;
    }

    /// <summary>Cells numbered by the keys that occur.</summary>
    public CellPart(CodeColumn ranked) => (Column, Codes, Cardinality) = (-1, ranked, ranked.Cardinality);

    /// <summary>The place of the column among the dimensions of the table; -1 where it is none of them.</summary>
    public int Column { get; }

    /// <summary>Absent where clusters tell the code.</summary>
    public CodeColumn? Codes { get; }

    public long Cardinality { get; }

    public bool IsRolledUp => _rolledUp is not null;

    public long Stride { get; set; } = 1;

    /// <summary>What the column adds to the number of a cell for one code.</summary>
    public long Of(int code) => PlaceOf(code) * Stride;

    /// <summary>For each place the part of the group's key, or why there is none.</summary>
    public long[] KeysOf(TableQuery query)
    {
        long[] keys = new long[Cardinality];
        int dimension = Array.FindIndex(query.Groups, group => group.Column == Column);
        for (int place = 0; place < keys.Length; place++)
        {
            int group = _rolledUp is { } rolledUp ? (place < rolledUp.Keys.Length ? place : -1) : dimension < 0 ? 0 : query.Groups[dimension].GroupOf[place];
            bool isOut = _rolledUp is null ? !query.Allows(Column, place) : place == keys.Length - 1;
            keys[place] = isOut ? FilteredOut : group < 0 ? LeftOut : dimension < 0 ? 0 : group * query.Strides[dimension];
        }

        return keys;
    }

    private long PlaceOf(int code) =>
        _rolledUp is null ? code
        : _allowed is not null && !_allowed[code] ? _rolledUp.Keys.Length + 1
        : _rolledUp.GroupOf[code] < 0 ? _rolledUp.Keys.Length
        : _rolledUp.GroupOf[code];
}
