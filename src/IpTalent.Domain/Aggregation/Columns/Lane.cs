namespace IpTalent.Domain.Aggregation;

/// <summary>The figures of one indicator: a run of rows of the table, and a whole number of 10^-scale for each.</summary>
internal sealed class Lane
{
    public required Indicator Indicator { get; init; }

    public required int Scale { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The printed numbers; zero where there is none.</summary>
    public required ValueColumn Values { get; init; }

    /// <summary>How far the lower end lies below the printed number; absent where no row has bounds apart from it.</summary>
    public ValueColumn? Below { get; init; }

    /// <summary>How far the upper end lies above the printed number.</summary>
    public ValueColumn? Above { get; init; }

    /// <summary>A <see cref="RowMarks"/> for each row; absent where no row has any.</summary>
    public CodeColumn? Marks { get; init; }

    /// <summary>An <see cref="EndMarks"/> for each row; absent where no row has any.</summary>
    public CodeColumn? Ends { get; init; }

    /// <summary>The sum of the magnitudes, on which the proof rests that a plain sum fits 64 bits; the largest of the three columns.</summary>
    public required UInt128 SumOfAbsolutes { get; init; }

    /// <summary>The sum of the magnitudes of the distances of the lower ends or of the upper ones, whichever is larger.</summary>
    public required UInt128 SumOfDistances { get; init; }

    /// <summary>The largest magnitude of the distance of any end.</summary>
    public required UInt128 LargestDistance { get; init; }

    /// <summary>The largest magnitude in any of the three columns.</summary>
    public required UInt128 Largest { get; init; }

    /// <summary>The lowest of the printed numbers.</summary>
    public required long Lowest { get; init; }

    public int Rows => End - Start;
}
