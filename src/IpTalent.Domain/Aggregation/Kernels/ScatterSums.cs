using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Writes the sum of each cell to the place of its group.</summary>
/// <remarks>Every index is checked: the cost is that of memory, not of computing.</remarks>
internal static class ScatterSums
{
    /// <param name="sums">For each cell its sum.</param>
    /// <param name="groupOfCell">For each cell its group, which no other cell has; negative for none.</param>
    /// <param name="groups">For each group its sum; groups without a cell keep what stands there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void To(ReadOnlySpan<long> sums, ReadOnlySpan<int> groupOfCell, Span<long> groups)
    {
        sums = sums[..groupOfCell.Length];
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            if (groupOfCell[cell] is >= 0 and var group)
            {
                groups[group] = sums[cell];
            }
        }
    }
}
