using System.Numerics;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Peers;

/// <summary>How long two threads take to read bytes from memory and to add them: what no scan can beat.</summary>
internal sealed class MemoryProbe : IQuery
{
    // So much that no cache holds it, and that waking the second thread does not count.
    private readonly long[] _numbers = new long[100_000_000];

    public MemoryProbe() => Array.Fill(_numbers, 1);

    /// <summary>The whole array is read, and the time for so many bytes taken as its share.</summary>
    public Contender Contender(long bytes) => new(Role.Memory, "two threads reading", () => this)
    {
        Scale = (double)bytes / (_numbers.Length * sizeof(long)),
        IsCompared = false,
    };

    public void Run()
    {
        int half = _numbers.Length / 2;
        Task<long> other = Task.Run(() => Sum(_numbers.AsSpan(0, half)));
        if (Sum(_numbers.AsSpan(half)) + other.Result != _numbers.Length)
        {
            throw new InvalidOperationException("The probe did not read all it was to read.");
        }
    }

    public Answer? Read() => null;

    public void Dispose()
    {
    }

    private static long Sum(ReadOnlySpan<long> numbers)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(numbers);
        (Vector<long> a, Vector<long> b, Vector<long> c, Vector<long> d) = (default, default, default, default);
        int i = 0;
        for (; i + 4 <= vectors.Length; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
        {
            a += vectors[i];
        }

        long sum = Vector.Sum(a + b + c + d);
        for (int rest = vectors.Length * Vector<long>.Count; rest < numbers.Length; rest++)
        {
            sum += numbers[rest];
        }

        return sum;
    }
}
