using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>A sum with its ends, and how many of its terms have an open or absent one, so that terms can be taken away again.</summary>
internal readonly record struct SumParts(
    BigInteger Number, int NotPrinted, BigInteger Lower, int LowerOpen, int LowerAbsent, BigInteger Upper, int UpperOpen, int UpperAbsent)
{
    public bool LowerIsClosed => LowerOpen == 0;

    public bool UpperIsClosed => UpperOpen == 0;

    public bool UpperIsAbsent => UpperAbsent > 0;

    public bool MayBeNegative => LowerAbsent > 0 || Lower.Sign < 0;

    /// <summary>The sum of a group as one term.</summary>
    public static SumParts Of(GroupedRows rows, SumColumns sums, int group)
    {
        EndMarks ends = rows.Directory.EndsOf(group);
        BigInteger number = sums.Values[group];
        BigInteger below = rows.HasBounds ? sums.Below[group] : 0, above = rows.HasBounds ? sums.Above[group] : 0;
        BigInteger unit = BigInteger.Pow(10, rows.HighestScale - rows.ScaleOf(group));
        return new(
            number * unit, Has(ends, EndMarks.NotPrinted), (number - below) * unit, Has(ends, EndMarks.LowerOpen), Has(ends, EndMarks.LowerAbsent),
            (number + above) * unit, Has(ends, EndMarks.UpperOpen), Has(ends, EndMarks.UpperAbsent));
    }

    public static SumParts operator +(SumParts left, SumParts right) => new(
        left.Number + right.Number, left.NotPrinted + right.NotPrinted, left.Lower + right.Lower, left.LowerOpen + right.LowerOpen,
        left.LowerAbsent + right.LowerAbsent, left.Upper + right.Upper, left.UpperOpen + right.UpperOpen, left.UpperAbsent + right.UpperAbsent);

    public static SumParts operator -(SumParts left, SumParts right) => new(
        left.Number - right.Number, left.NotPrinted - right.NotPrinted, left.Lower - right.Lower, left.LowerOpen - right.LowerOpen,
        left.LowerAbsent - right.LowerAbsent, left.Upper - right.Upper, left.UpperOpen - right.UpperOpen, left.UpperAbsent - right.UpperAbsent);

    private static int Has(EndMarks ends, EndMarks mark) => (ends & mark) != 0 ? 1 : 0;
}
