namespace IpTalent.Domain.Aggregation;

/// <summary>The exact sums of a run: of printed numbers, and how far the ends lie from them.</summary>
internal sealed class SumColumns
{
    public ExactColumn Values { get; } = new();

    public ExactColumn Below { get; } = new();

    public ExactColumn Above { get; } = new();

    /// <param name="rows">The groups.</param>
    /// <param name="context">Whom to tell.</param>
    /// <param name="finer">The sums of the finer groups of which they are made up, if they are.</param>
    public void Read(GroupedRows rows, RunContext context, SumColumns? finer)
    {
        if (rows.Folded is not { } fold)
        {
            rows.Sum(Values, Below, Above, context);
            return;
        }

        Fold(finer!.Values, Values, fold);
        if (rows.HasBounds)
        {
            Fold(finer.Below, Below, fold);
            Fold(finer.Above, Above, fold);
        }
    }

    /// <summary>The sum of the printed numbers, rounded only where no decimal holds it; absent where a figure prints none.</summary>
    /// <param name="rows">The groups.</param>
    /// <param name="group">The place of the group.</param>
    /// <param name="parts">By what it is divided.</param>
    public decimal? NumberOf(GroupedRows rows, int group, int parts = 1) => (rows.Directory.EndsOf(group) & EndMarks.NotPrinted) != 0
        ? null
        : ExactNumber.Of(Values[group], rows.ScaleOf(group), null, out _, parts);

    /// <summary>Every number that the sum may be: one open end makes it open, one absent end endless.</summary>
    /// <inheritdoc cref="NumberOf"/>
    public Interval BoundsOf(GroupedRows rows, int group, int parts = 1)
    {
        EndMarks ends = rows.Directory.EndsOf(group);
        int scale = rows.ScaleOf(group);
        Int128 below = rows.HasBounds ? Below[group] : 0, above = rows.HasBounds ? Above[group] : 0;
        return new(
            (ends & EndMarks.LowerAbsent) != 0 ? End.Absent : EndOf(Values[group] - below, scale, Toward.Lower, (ends & EndMarks.LowerOpen) == 0, parts),
            (ends & EndMarks.UpperAbsent) != 0 ? End.Absent : EndOf(Values[group] + above, scale, Toward.Upper, (ends & EndMarks.UpperOpen) == 0, parts));
    }

    // Where the parts were proved to fit, so is every sum of them; what does not fit 128 bits is refused.
    private static void Fold(ExactColumn parts, ExactColumn column, GroupFold fold)
    {
        ReadOnlySpan<int> groupOf = fold.GroupOf;
        ReadOnlySpan<long> plain = parts.Plain;
        if (plain.Length >= groupOf.Length && fold.Factors.Length == 0)
        {
            Span<long> narrow = column.Narrow(fold.Directory.Count);
            for (int part = 0; part < groupOf.Length; part++)
            {
                if (groupOf[part] is >= 0 and var group)
                {
                    narrow[group] += plain[part];
                }
            }

            return;
        }

        Span<Int128> wide = column.Wide(fold.Directory.Count);
        for (int part = 0; part < groupOf.Length; part++)
        {
            if (groupOf[part] is >= 0 and var group)
            {
                wide[group] += fold.Factors.Length == 0 ? parts[part] : parts[part] * fold.Factors[part];
            }
        }
    }

    private static End EndOf(Int128 mantissa, int scale, Toward side, bool isClosed, int parts)
    {
        decimal value = ExactNumber.Of(mantissa, scale, side, out bool exact, parts);
        return End.At(value, isClosed && exact);
    }
}
