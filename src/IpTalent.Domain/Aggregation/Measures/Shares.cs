using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of a group as a part of that of the larger group in which it lies.</summary>
/// <remarks>A share p / (p + r) grows with the group p and falls with the rest r, which are unrelated. So its least value is that of the least
/// p and the greatest r, and its greatest value that of the greatest p and the least r.</remarks>
internal static class Shares
{
    /// <param name="rows">The groups.</param>
    /// <param name="sums">Their sums.</param>
    /// <param name="isParent">For each dimension of the plan whether it tells the larger groups apart.</param>
    /// <param name="undefined">Why a group has no sum, if it has none.</param>
    public static GroupAnswer[] Of(GroupedRows rows, SumColumns sums, bool[] isParent, Func<int, GroupAnswer?> undefined)
    {
        GroupDirectory directory = rows.Directory;
        long[] parents = Array.ConvertAll(directory.Keys, key => ParentOf(rows.Query, isParent, key));
        var totals = new Dictionary<long, SumParts>();
        var broken = new Dictionary<long, GroupAnswer>();
        SumParts[] parts = [.. Enumerable.Range(0, directory.Count).Select(group => SumParts.Of(rows, sums, group))];
        for (int group = 0; group < parts.Length; group++)
        {
            totals[parents[group]] = totals.GetValueOrDefault(parents[group]) + parts[group];
            if (undefined(group) is { } reason)
            {
                broken.TryAdd(parents[group], reason with { Detail = $"in the larger group, {reason.Detail}" });
            }
        }

        return
        [
            .. Enumerable.Range(0, parts.Length).Select(group => undefined(group)
                ?? (broken.TryGetValue(parents[group], out GroupAnswer reason) ? reason : Share(parts[group], totals[parents[group]]))),
        ];
    }

    private static long ParentOf(TableQuery query, bool[] isParent, long key) =>
        Enumerable.Range(0, query.Groups.Length).Where(dimension => isParent[dimension]).Sum(dimension => query.PlaceIn(key, dimension) * query.Strides[dimension]);

    private static GroupAnswer Share(SumParts part, SumParts total)
    {
        SumParts rest = total - part;
        if (part.MayBeNegative || rest.MayBeNegative)
        {
            return GroupAnswer.Undefined(UndefinedReason.NegativeValue, "a part of the larger group may be negative");
        }

        if (part.Lower.IsZero && rest.Lower.IsZero && part.LowerIsClosed && rest.LowerIsClosed)
        {
            return GroupAnswer.Undefined(UndefinedReason.DivisorMayBeZero, "the larger sum may be zero");
        }

        decimal? number = total is { NotPrinted: 0, Number.Sign: > 0 } ? ExactNumber.Quotient(part.Number, total.Number, null, out _) : null;
        return new(number, new(Least(part, rest), Greatest(part, rest)));
    }

    private static End Least(SumParts part, SumParts rest)
    {
        if (rest.UpperIsAbsent || (part.Lower.IsZero && rest.Upper.Sign > 0))
        {
            return End.At(0, part.Lower.IsZero && part.LowerIsClosed);
        }

        // Nothing else there is, and the group is all of it.
        return rest.Upper.IsZero ? End.At(1, closed: true) : Quotient(part.Lower, rest.Upper, Toward.Lower, part.LowerIsClosed && rest.UpperIsClosed);
    }

    private static End Greatest(SumParts part, SumParts rest)
    {
        if (!part.UpperIsAbsent && part.Upper.IsZero)
        {
            return End.At(0, closed: true);
        }

        return rest.Lower.IsZero || part.UpperIsAbsent
            ? End.At(1, rest.Lower.IsZero && rest.LowerIsClosed)
            : Quotient(part.Upper, rest.Lower, Toward.Upper, part.UpperIsClosed && rest.LowerIsClosed);
    }

    private static End Quotient(BigInteger part, BigInteger rest, Toward side, bool isClosed)
    {
        decimal value = ExactNumber.Quotient(part, part + rest, side, out bool exact);
        return End.At(value, exact && isClosed);
    }
}
