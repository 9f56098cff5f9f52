namespace IpTalent.Domain.Peers;

/// <summary>Figures as a register of talent in intellectual property has them: 500 areas, most rows in a few of them (Zipf, exponent 1.1),
/// 50 indicators, 40 periods and 30 categories, with bounds and a weight.</summary>
internal sealed class TalentData
{
    public const int Areas = 500;
    public const int Indicators = 50;
    public const int Periods = 40;
    public const int Categories = 30;

    public TalentData(int rows)
    {
        (Area, Indicator, Period, Category) = (new int[rows], new int[rows], new int[rows], new int[rows]);
        (Value, Weight, Lower, Upper) = (new long[rows], new long[rows], new long[rows], new long[rows]);
        var random = new SplitMix(2026);
        double[] bounds = ZipfBounds();
        for (int i = 0; i < rows; i++)
        {
            int area = Array.BinarySearch(bounds, random.Fraction() * bounds[^1]);
            Area[i] = area < 0 ? ~area : area;
            Indicator[i] = random.Below(Indicators);
            Period[i] = random.Below(Periods);
            Category[i] = random.Below(Categories);
            Value[i] = random.Below(100_000);
            Weight[i] = 1 + random.Below(10_000);
            Lower[i] = Value[i] - random.Below(50);
            Upper[i] = Value[i] + random.Below(50);
        }
    }

    private TalentData(TalentData other, int[] order)
    {
        T[] Take<T>(T[] column) => Array.ConvertAll(order, row => column[row]);
        (Area, Indicator, Period, Category) = (Take(other.Area), Take(other.Indicator), Take(other.Period), Take(other.Category));
        (Value, Weight, Lower, Upper) = (Take(other.Value), Take(other.Weight), Take(other.Lower), Take(other.Upper));
    }

    public int Rows => Area.Length;

    public int[] Area { get; }

    public int[] Indicator { get; }

    public int[] Period { get; }

    public int[] Category { get; }

    /// <summary>0 to 99,999.</summary>
    public long[] Value { get; }

    /// <summary>1 to 10,000: the denominator of a ratio, the weight of a mean.</summary>
    public long[] Weight { get; }

    /// <summary>At most 49 below the value.</summary>
    public long[] Lower { get; }

    /// <summary>At most 49 above the value.</summary>
    public long[] Upper { get; }

    /// <summary>The same rows ordered by indicator, then period.</summary>
    public TalentData Clustered()
    {
        var starts = new int[Indicators * Periods + 1];
        for (int i = 0; i < Rows; i++)
        {
            starts[Indicator[i] * Periods + Period[i] + 1]++;
        }

        for (int cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        var order = new int[Rows];
        for (int i = 0; i < Rows; i++)
        {
            order[starts[Indicator[i] * Periods + Period[i]]++] = i;
        }

        return new(this, order);
    }

    /// <summary>The table for DuckDB: codes in the smallest type that holds them, a value, and the columns beside it unless it is to be small.</summary>
    public IReadOnlyList<Column> Columns(NumberType type, bool valueOnly = false)
    {
        Column[] columns =
        [
            Column.Of("area", "USMALLINT", Array.ConvertAll(Area, code => (ushort)code)),
            Column.Of("indicator", "UTINYINT", Array.ConvertAll(Indicator, code => (byte)code)),
            Column.Of("period", "UTINYINT", Array.ConvertAll(Period, code => (byte)code)),
            Column.Of("category", "UTINYINT", Array.ConvertAll(Category, code => (byte)code)),
            Column.Of("value", type, Value, 0),
            Column.Of("weight", type, Weight, 0),
            Column.Of("lower", type, Lower, 0),
            Column.Of("upper", type, Upper, 0),
        ];
        return valueOnly ? columns[..5] : columns;
    }

    private static double[] ZipfBounds()
    {
        var bounds = new double[Areas];
        double sum = 0;
        for (int rank = 1; rank <= Areas; rank++)
        {
            sum += Math.Pow(rank, -1.1);
            bounds[rank - 1] = sum;
        }

        return bounds;
    }
}
