namespace IpTalent.Domain.Aggregation;

/// <summary>One thing that every row tells, coded: the keys in their order, and for each row the place of its key.</summary>
/// <param name="Name">The name of a scheme or of a further dimension; what it holds for areas and periods.</param>
/// <param name="Keys">Areas by code, periods in the order of time, or labels in ordinal order. The label "" is the whole of a scheme.</param>
/// <param name="Codes">The place of each row's key; absent where the clusters of the table tell.</param>
/// <param name="IsPartition">Whether rows of different keys never count the same twice, so that they may be added.</param>
internal sealed record TableDimension(string Name, object[] Keys, CodeColumn? Codes, bool IsPartition)
{
    public int Cardinality => Keys.Length;
}
