namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Approximate measures of many doubles against the exact ones.</summary>
public class BulkTests
{
    public static TheoryData<int> Lengths => [1, 2, 3, 4, 7, 8, 9, 31, 1000];

    [Theory, MemberData(nameof(Lengths))]
    public void Bulk_Figures_AgreeWithTheExactMeasures(int count)
    {
        double[] figures = [.. Enumerable.Range(0, count).Select(i => (double)((i * 7919 % 101) + (i == 0 ? 1 : 0)))];
        decimal[] exact = Array.ConvertAll(figures, figure => (decimal)figure);
        Concentration.ApproximateHerfindahlHirschman(figures).Value.Should().BeApproximately((double)Concentration.HerfindahlHirschman(exact).Value, 1e-13);
        Inequality.ApproximateGini(figures).Value.Should().BeApproximately((double)Inequality.Gini(exact).Value, 1e-13);
        Inequality.ApproximateTheilT(figures).Value.Should().BeApproximately((double)Inequality.TheilT(exact).Value, 1e-12);
    }

    // Of many magnitudes, so that sums in double would be rounded another way in another order; 10,003 leave a rest beside every width of vectors.
    [Theory]
    [InlineData(10_003, 1)]
    [InlineData(1_000, 2)]
    [InlineData(7, 3)]
    public void Bulk_AnyOrder_GivesTheSameBits(int count, int seed)
    {
        var random = new Random(seed);
        double[] figures = [.. Enumerable.Range(0, count).Select(_ => Math.Exp(40 * random.NextDouble()))];
        long[] first = Bits();
        for (int i = 0; i < 20; i++)
        {
            random.Shuffle(figures);
            Bits().Should().Equal(first);
        }

        long[] Bits() =>
        [
            .. new[]
            {
                Inequality.ApproximateGini(figures), Inequality.ApproximateTheilT(figures), Concentration.ApproximateHerfindahlHirschman(figures),
            }.Select(value => BitConverter.DoubleToInt64Bits(value.Value)),
        ];
    }

    [Fact]
    public void ApproximateLocationQuotients_RowsAndColumnsInAnotherOrder_GiveTheSameBits()
    {
        (int regions, int categories) = (117, 23);
        var random = new Random(4);
        double[] cells = [.. Enumerable.Range(0, regions * categories).Select(_ => Math.Exp(30 * random.NextDouble()))];
        double[] first = new double[cells.Length];
        Location.ApproximateLocationQuotients(cells, categories, first).IsDefined.Should().BeTrue();
        for (int trial = 0; trial < 20; trial++)
        {
            int[] rows = [.. Enumerable.Range(0, regions)], columns = [.. Enumerable.Range(0, categories)];
            random.Shuffle(rows);
            random.Shuffle(columns);
            double[] again = new double[cells.Length];
            Location.ApproximateLocationQuotients([.. rows.SelectMany(i => columns.Select(j => cells[(i * categories) + j]))], categories, again);
            again.Should().Equal(rows.SelectMany(i => columns.Select(j => first[(i * categories) + j])));
        }
    }

    // A sum in double over so many tenths is off by 1e-5; the exact answers are 1e-6 and 0.
    [Fact]
    public void Bulk_MillionEqualNumbers_AreEqualParts()
    {
        double[] tenths = new double[1_000_000];
        Array.Fill(tenths, 0.1);
        Concentration.ApproximateHerfindahlHirschman(tenths).Value.Should().BeApproximately(1e-6, 1e-18);
        Inequality.ApproximateGini(tenths).Value.Should().BeLessThan(1e-12);
        Inequality.ApproximateTheilT(tenths).Value.Should().BeLessThan(1e-12);
    }

    [Fact]
    public void Bulk_Extremes_LeaveNoDoubles()
    {
        Concentration.ApproximateHerfindahlHirschman([1e200, 1e200]).Value.Should().Be(0.5, "no square overflows");
        Concentration.ApproximateHerfindahlHirschman([1e-200, 1e-200]).Value.Should().Be(0.5, "nor vanishes");
        Concentration.ApproximateHerfindahlHirschman([double.Epsilon, double.Epsilon, 0, 0]).Value.Should().Be(0.5);
        Inequality.ApproximateGini([double.MaxValue, 0, double.MaxValue, 0]).Value.Should().Be(0.5);
        Inequality.ApproximateTheilT([double.MaxValue, double.MaxValue, 0, 0]).Value.Should().BeApproximately(Math.Log(2), 1e-15, "half have nothing");
    }

    public static TheoryData<double[], UndefinedReason, string> Without => new()
    {
        { [], UndefinedReason.TooFewObservations, "none" },
        { [0, 0, 0, 0, 0], UndefinedReason.AllZero, "nothing to be shared" },
        { [1, 2, 3, 4, -1], UndefinedReason.NegativeValue, "negative behind the last vector" },
        { [1, -1, 3, 4, 5, 6, 7, 8, 9], UndefinedReason.NegativeValue, "negative in a vector" },
        { [1, double.NaN, 3, 4, 5, 6, 7, 8, 9], UndefinedReason.Missing, "not a number" },
        { [1, double.PositiveInfinity], UndefinedReason.Overflow, "infinite" },
    };

    [Theory, MemberData(nameof(Without))]
    public void Bulk_WithoutMeaning_SaysWhy(double[] figures, UndefinedReason reason, string remark)
    {
        Concentration.ApproximateHerfindahlHirschman(figures).Reason.Should().Be(reason, remark);
        Inequality.ApproximateGini(figures).Reason.Should().Be(reason, remark);
        Inequality.ApproximateTheilT(figures).Reason.Should().Be(reason, remark);
        Location.ApproximateLocationQuotients(figures, 1, new double[figures.Length]).Reason.Should().Be(reason, remark);
    }

    [Fact]
    public void ApproximateLocationQuotients_Table_AgreesWithTheExactOnes()
    {
        double[] cells = [10, 30, 60, 40, 10, 50, 50, 60, 90];
        double[] quotients = new double[9];
        Location.ApproximateLocationQuotients(cells, 3, quotients).Value.Should().Be(9);
        quotients[0].Should().BeApproximately(0.4, 1e-15);
        quotients[3].Should().BeApproximately(1.6, 1e-15);
        quotients[8].Should().BeApproximately(0.9, 1e-15);
        Location.ApproximateLocationQuotients([1, 0, 0, 0], 2, quotients).Should().Be(Outcome<int>.Undefined(UndefinedReason.DivisorMayBeZero, "nobody has category 1"));
        Location.ApproximateLocationQuotients([1, 2, 0, 0], 2, quotients).Detail.Should().Be("region 1 has nothing");
        FluentActions.Invoking(() => Location.ApproximateLocationQuotients(cells, 2, quotients)).Should().Throw<ArgumentException>();
    }
}
