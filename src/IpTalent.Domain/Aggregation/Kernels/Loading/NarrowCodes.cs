using System.Numerics;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Translates codes to those of a dictionary and stores them in its width.</summary>
internal static class NarrowCodes
{
    /// <summary>Stores <c>remap[code]</c> for every code; what the map holds fits the width.</summary>
    /// <returns>The index of the first code the map does not have, where copying stops; −1 where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int Into<TCode>(ReadOnlySpan<int> codes, ReadOnlySpan<int> remap, Span<TCode> narrow)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        narrow = narrow[..codes.Length];
        for (int i = 0; i < narrow.Length; i++)
        {
            int code = codes[i];
            if (unchecked((uint)code >= (uint)remap.Length))
            {
                return i;
            }

            narrow[i] = TCode.CreateTruncating(remap[code]);
        }

        return -1;
    }
}
