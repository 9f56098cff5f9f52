using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Generated claims, and the check of a property over them from a fixed seed.</summary>
internal static class ClaimCases
{
    private const int Cases = 2_000;
    private const ulong Seed = 20_260_101;

    private static readonly Unit[] Units =
    [
        Unit.Person, Unit.Person, Unit.PersonTime, Unit.Session, Unit.FtePersonYear, Unit.Ratio, Unit.Percent, Unit.PercentagePoint, Unit.PercentPerYear,
        Unit.Yuan, Unit.Money("USD", 2020), Unit.Year, Unit.Patent.Per(10_000, Unit.Person), Unit.Person.Per(Unit.Institution),
        Unit.Counting("docket"), Unit.Measured("person-hour"),
    ];

    private static readonly Qualifier[] OfOneNumber =
    [
        Qualifier.Exact, Qualifier.Rounded, Qualifier.About, Qualifier.Nearly, Qualifier.Over,
        Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.LessThan, Qualifier.AtMost,
    ];

    public static Gen<decimal> Number { get; } = Gen.Frequency(
        (4, Gen.Choose(-12, 120).Select(n => (decimal)n)),
        (4, from n in Gen.Choose(-99, 999) from zeros in Gen.Choose(0, 6) select n * Power(zeros)),
        (3, from n in Gen.Choose(-9999, 99999) from places in Gen.Choose(1, 6) select n / Power(places)),
        (1, Gen.Elements(0m, 0.0m, 1e-28m, -1e-28m, 3e-28m, 1e27m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0.3333333333333333333333333333m, 14.0m)));

    public static Gen<Unit> AnyUnit { get; } = Gen.Elements(Units);

    /// <summary>A claim of one printed number, under any qualifier that goes with one.</summary>
    public static Gen<Quantity> OfNumber { get; } =
        from qualifier in Gen.Elements(OfOneNumber)
        from number in Number
        from granule in Gen.Elements<decimal?>(null, null, null, 1e-28m, 0.1m, 0.25m, 1m, 10m, 1_000m, 10_000m, 1e27m)
        from unit in AnyUnit
        from traits in Traits
        select Make(qualifier, number, granule, unit).With(traits);

    /// <summary>A claim of any kind.</summary>
    public static Gen<Quantity> Any { get; } = Gen.Frequency(
        (6, OfNumber),
        (1, from one in Number
            from other in Number
            from unit in AnyUnit
            from traits in Traits
            select Quantity.Between(Math.Min(one, other), Math.Max(one, other), unit).With(traits)),
        (1, from unit in AnyUnit from ends in Ends from traits in Traits select Quantity.Indefinite(ends, unit).With(traits)),
        (1, from unit in AnyUnit
            from ends in Ends
            from policy in Gen.Elements(BoundPolicy.All.ToArray())
            from printed in Number
            select Quantity.Derived(ends, unit, policy, ends.Contains(printed) ? printed : ends.Midpoint)));

    /// <summary>Claims of small numbers in two units, one of them counted in whole numbers, which often meet in an end.</summary>
    public static Gen<(Quantity Left, Quantity Right)> Meeting { get; } =
        from unit in Gen.Elements(Unit.Person, Unit.Ratio)
        from left in Small(unit)
        from right in Small(unit)
        select (left, right);

    private static Gen<ClaimTraits> Traits => Gen.Frequency((2, Gen.Constant(ClaimTraits.None)), (1, Gen.Choose(0, 127).Select(bits => (ClaimTraits)bits)));

    private static Gen<Interval> Ends =>
        from one in Number
        from other in Number
        from form in Gen.Choose(0, 7)
        let low = Math.Min(one, other)
        let high = Math.Max(one, other)
        select form switch
        {
            0 => Interval.AtLeast(low),
            1 => Interval.LessThan(high),
            2 => Interval.Whole,
            3 => Interval.Point(low),
            _ when low == high => Interval.MoreThan(low),
            4 => Interval.ClosedOpen(low, high),
            5 => Interval.OpenClosed(low, high),
            6 => Interval.Open(low, high),
            _ => Interval.Closed(low, high),
        };

    /// <summary>Checks that no generated case has a fault; a failure tells the case.</summary>
    public static void Holds<T>(Gen<T> cases, Func<T, string?> fault, [CallerMemberName] string name = "") => Check.One(
        Config.QuickThrowOnFailure.WithName($"{name} (seed {Seed})").WithMaxTest(Cases).WithReplay(Seed, gamma: 1).WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(cases), value => fault(value) is { } found ? Prop.Label(false, $"{value}: {found}") : Prop.ToProperty(true)));

    public static Quantity Make(Qualifier qualifier, decimal number, decimal? granule, Unit unit) => (qualifier, granule) switch
    {
        (Qualifier.Exact, _) => Quantity.Exact(number, unit),
        (Qualifier.Rounded, null) => Quantity.Rounded(number, unit),
        (Qualifier.Rounded, { } told) => Quantity.Rounded(number, told, unit),
        (Qualifier.About, null) => Quantity.About(number, unit),
        (Qualifier.About, { } told) => Quantity.About(number, told, unit),
        (Qualifier.Nearly, null) => Quantity.Nearly(number, unit),
        (Qualifier.Nearly, { } told) => Quantity.Nearly(number, told, unit),
        (Qualifier.Over, null) => Quantity.Over(number, unit),
        (Qualifier.Over, { } told) => Quantity.Over(number, told, unit),
        (Qualifier.MoreThan, null) => Quantity.MoreThan(number, unit),
        (Qualifier.MoreThan, { } told) => Quantity.MoreThan(number, told, unit),
        (Qualifier.AtLeast, null) => Quantity.AtLeast(number, unit),
        (Qualifier.AtLeast, { } told) => Quantity.AtLeast(number, told, unit),
        (Qualifier.LessThan, null) => Quantity.LessThan(number, unit),
        (Qualifier.LessThan, { } told) => Quantity.LessThan(number, told, unit),
        (Qualifier.AtMost, null) => Quantity.AtMost(number, unit),
        (Qualifier.AtMost, { } told) => Quantity.AtMost(number, told, unit),
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Not a qualifier of one number."),
    };

    private static Gen<Quantity> Small(Unit unit) => Gen.OneOf(
        from qualifier in Gen.Elements(OfOneNumber) from number in Gen.Choose(-3, 12) select Make(qualifier, number, null, unit),
        from qualifier in Gen.Elements(OfOneNumber) from halves in Gen.Choose(-3, 12) select Make(qualifier, halves / 2m, null, unit),
        from low in Gen.Choose(-2, 6) from width in Gen.Choose(0, 3) select Quantity.Between(low, low + width, unit),
        Gen.Constant(Quantity.Several(unit)),
        from low in Gen.Choose(-4, 12)
        from width in Gen.Choose(1, 4)
        from open in Gen.Choose(0, 2)
        let ends = open switch
        {
            0 => Interval.Open(low / 2m, (low + width) / 2m),
            1 => Interval.OpenClosed(low / 2m, (low + width) / 2m),
            _ => Interval.Closed(low / 2m, (low + width) / 2m),
        }
        select Quantity.Derived(ends, unit, BoundPolicy.Default));

    private static decimal Power(int exponent) => decimal.Parse("1" + new string('0', exponent));
}
