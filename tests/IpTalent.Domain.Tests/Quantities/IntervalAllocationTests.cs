namespace IpTalent.Domain.Tests.Quantities;

/// <summary>The operators and relations leave nothing to collect, whether an end is exact or rounded.</summary>
public sealed class IntervalAllocationTests
{
    private static readonly Interval[] Operands =
    [
        Interval.Closed(1, 2), Interval.OpenClosed(-3.7m, 0.3333333333333333333333333333m), Interval.AtLeast(7), Interval.LessThan(-0.1m),
        Interval.Point(3), Interval.ClosedOpen(0, 12345678901234.5678901234567m), Interval.Whole, Interval.Open(1e-12m, 1e-9m),
    ];

    public static TheoryData<string> Operations => ["+", "-", "*", "/", "negate", "sets"];

    [Theory, MemberData(nameof(Operations))]
    public void Operation_Repeated_AllocatesNothing(string operation)
    {
        Func<Interval, Interval, Interval> operate = operation switch
        {
            "+" => (x, y) => x + y,
            "-" => (x, y) => x - y,
            "*" => (x, y) => x * y,
            "/" => (x, y) => y.Contains(0) ? x : x / y,
            "negate" => (x, _) => -x,
            _ => (x, y) => x.Overlaps(y) && !x.IsSubsetOf(y) && !x.Precedes(y) ? x.Intersect(y) ?? x : x.Hull(y),
        };
        Repeat(operate, 200);

        Allocations.Of(() => Repeat(operate, 100)).Should().Be(0);
    }

    private static void Repeat(Func<Interval, Interval, Interval> operate, int times)
    {
        for (int i = 0; i < times; i++)
        {
            foreach (Interval left in Operands)
            {
                foreach (Interval right in Operands)
                {
                    operate(left, right);
                }
            }
        }
    }
}
