namespace IpTalent.Domain.Peers;

/// <summary>A question in SQL.</summary>
/// <param name="Sql">The query, in which <c>{table}</c> stands for the table.</param>
/// <param name="Keys">How many columns of the answer are keys; they come first.</param>
/// <param name="Scales">The scales of the values, where numbers are kept as mantissas; 0 where they are not told.</param>
internal sealed record Question(string Sql, int Keys, params int[] Scales);
