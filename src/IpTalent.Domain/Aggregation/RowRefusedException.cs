namespace IpTalent.Domain.Aggregation;

/// <summary>A row cannot be loaded into a table; the message says which, why, and what would be right. No table is built.</summary>
public sealed class RowRefusedException : ArgumentException
{
    internal RowRefusedException(long row, string message, string? parameter = null, Exception? cause = null)
        : base($"Row {row}: {message}", parameter, cause) => Row = row;

    /// <summary>The place of the row, beginning at 0.</summary>
    public long Row { get; }
}
