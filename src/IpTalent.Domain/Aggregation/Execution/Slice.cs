namespace IpTalent.Domain.Aggregation;

/// <summary>Rows of one lane that lie together and whose values lie in one block.</summary>
/// <param name="Lane">The place of the lane in the query.</param>
/// <param name="Start">The first row.</param>
/// <param name="Count">How many rows.</param>
/// <param name="FirstCell">What all of the rows have in common of the number of their cells.</param>
internal readonly record struct Slice(int Lane, int Start, int Count, long FirstCell);
