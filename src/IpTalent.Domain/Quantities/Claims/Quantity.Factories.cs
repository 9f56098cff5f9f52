using System.Globalization;

namespace IpTalent.Domain;

public sealed partial record Quantity
{
    private const decimal LargestGranule = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>A bare printed number, read as a reader would: exact where whole things are counted and fewer than two zeros end it,
    /// else rounded to its last significant digit.</summary>
    /// <param name="number">The number as printed; its decimal places count, so that 14.0 is rounded to tenths. Of a percentage the fraction: for
    /// 35.2 % there is <see cref="Percent"/>, and for 4.8 percentage points <see cref="PercentagePoints"/>.</param>
    /// <param name="unit">What it counts or measures.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Of(decimal number, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        bool isRound = number.Scale > 0 || (number != 0 && number % 100 == 0);
        return unit.IsWholeNumber && !isRound ? Exact(number, unit) : Rounded(number, unit);
    }

    /// <summary>Exactly the number: 48 members, 共.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Exact(decimal number, Unit unit) => Printed(Qualifier.Exact, number, null, unit);

    /// <summary>A round number without a hedge, to the last significant digit as written: 690,000 to ten thousands, 6.3 to tenths.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Rounded(decimal number, Unit unit) => Printed(Qualifier.Rounded, number, null, unit);

    /// <summary>A number rounded to a granule that its form tells: 86万 is 860,000 to ten thousands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity Rounded(decimal number, decimal granule, Unit unit) => Printed(Qualifier.Rounded, number, granule, unit);

    /// <summary>On either side of the number: about, roughly, 约, 左右.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity About(decimal number, Unit unit) => Printed(Qualifier.About, number, null, unit);

    /// <inheritdoc cref="About(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity About(decimal number, decimal granule, Unit unit) => Printed(Qualifier.About, number, granule, unit);

    /// <summary>A little below the number: nearly, almost, 近.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Nearly(decimal number, Unit unit) => Printed(Qualifier.Nearly, number, null, unit);

    /// <inheritdoc cref="Nearly(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity Nearly(decimal number, decimal granule, Unit unit) => Printed(Qualifier.Nearly, number, granule, unit);

    /// <summary>The number and a remainder below its granule: 150-odd, 150余, 700多. Not "over 700", which is <see cref="MoreThan(decimal, Unit)"/>.</summary>
    /// <remarks>Contradictory, and so without bounds, where whole things are counted and no digit is left to fill in: 48余名.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Over(decimal number, Unit unit) => Printed(Qualifier.Over, number, null, unit);

    /// <inheritdoc cref="Over(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity Over(decimal number, decimal granule, Unit unit) => Printed(Qualifier.Over, number, granule, unit);

    /// <summary>Above the number, by any amount: over, more than, 超过, 逾, 突破.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity MoreThan(decimal number, Unit unit) => Printed(Qualifier.MoreThan, number, null, unit);

    /// <inheritdoc cref="MoreThan(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity MoreThan(decimal number, decimal granule, Unit unit) => Printed(Qualifier.MoreThan, number, granule, unit);

    /// <summary>The number or above: at least, 至少, 不低于.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity AtLeast(decimal number, Unit unit) => Printed(Qualifier.AtLeast, number, null, unit);

    /// <inheritdoc cref="AtLeast(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity AtLeast(decimal number, decimal granule, Unit unit) => Printed(Qualifier.AtLeast, number, granule, unit);

    /// <summary>Below the number, by any amount: under, fewer than, 不足.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity LessThan(decimal number, Unit unit) => Printed(Qualifier.LessThan, number, null, unit);

    /// <inheritdoc cref="LessThan(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity LessThan(decimal number, decimal granule, Unit unit) => Printed(Qualifier.LessThan, number, granule, unit);

    /// <summary>The number or below: at most, up to, 至多, 不超过.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity AtMost(decimal number, Unit unit) => Printed(Qualifier.AtMost, number, null, unit);

    /// <inheritdoc cref="AtMost(decimal, Unit)"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="granule"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity AtMost(decimal number, decimal granule, Unit unit) => Printed(Qualifier.AtMost, number, granule, unit);

    /// <summary>From one number to another, both included: between A and B, A至B; 五六十 with <see cref="ClaimTraits.NumeralPair"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public static Quantity Between(decimal low, decimal high, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return low <= high
            ? new(Qualifier.Between, null, unit, ClaimTraits.None, Interval.Closed(low, high), null)
            : throw new ArgumentException($"Between {low.ToString(CultureInfo.InvariantCulture)} and {high.ToString(CultureInfo.InvariantCulture)} lies no number; the lower one comes first.", nameof(low));
    }

    /// <summary>Several, without a number: multiple, 多项, 一批; two or more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Several(Unit unit) => Indefinite(Interval.AtLeast(2), unit);

    /// <summary>Several of a round number: "several hundred", 数百 with 100; from twice the number up to, and without, ten times.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="round"/> is not between 1e-28 and 1e27.</exception>
    public static Quantity Several(decimal round, Unit unit)
    {
        CheckGranule(round, nameof(round));
        return Indefinite(Interval.ClosedOpen(2 * round, 10 * round), unit);
    }

    /// <summary>An amount without a number, whose words set ends: "dozens" is [24, ∞).</summary>
    /// <param name="ends">The ends that the words set.</param>
    /// <param name="unit">What is counted or measured.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public static Quantity Indefinite(Interval ends, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(Qualifier.Indefinite, null, unit, ClaimTraits.None, ends, null);
    }

    /// <summary>A printed percentage, stored as a fraction: 35.2 becomes 0.352, rounded to 0.001.</summary>
    /// <param name="percent">The number in front of the percent sign; its decimal places count.</param>
    /// <param name="qualifier">How it is hedged, by a qualifier that goes with one number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> has more than 26 decimal places, or
    /// <paramref name="qualifier"/> is one that holds ends instead of a number.</exception>
    public static Quantity Percent(decimal percent, Qualifier qualifier = Qualifier.Rounded) =>
        Hundredths(percent, qualifier, Unit.Percent, nameof(percent));

    /// <summary>A printed number of percentage points, stored as a fraction: 4.8 becomes 0.048, rounded to 0.001.</summary>
    /// <param name="points">The printed number; its decimal places count.</param>
    /// <param name="qualifier">How it is hedged, by a qualifier that goes with one number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> has more than 26 decimal places, or
    /// <paramref name="qualifier"/> is one that holds ends instead of a number.</exception>
    public static Quantity PercentagePoints(decimal points, Qualifier qualifier = Qualifier.Rounded) =>
        Hundredths(points, qualifier, Unit.PercentagePoint, nameof(points));

    /// <summary>A computed figure, with the bounds and the policy it was computed under.</summary>
    /// <param name="bounds">The computed bounds.</param>
    /// <param name="unit">The unit of the result.</param>
    /// <param name="policy">The policy that the bounds of the inputs were read under.</param>
    /// <param name="fromPrinted">The formula on the printed numbers, rounded to a decimal; left out where it lies outside <paramref name="bounds"/>,
    /// unless it is one of two ends between which there is no decimal.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> or <paramref name="policy"/> is <see langword="null"/>.</exception>
    public static Quantity Derived(Interval bounds, Unit unit, BoundPolicy policy, decimal? fromPrinted = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(policy);
        decimal? nominal = fromPrinted is { } value && (bounds.Contains(value) || bounds.IsNeighbour(value)) ? value : null;
        return new(Qualifier.Derived, nominal, unit, ClaimTraits.None, bounds, policy);
    }

    /// <summary>The unit of the last significant digit of a number as written: zeros at the end of a whole number do not count as
    /// significant, decimal places do.</summary>
    internal static decimal GranuleOf(decimal number)
    {
        if (number.Scale > 0)
        {
            return new decimal(1, 0, 0, false, number.Scale);
        }

        decimal granule = 1;
        while (number != 0 && granule < LargestGranule && number % (granule * 10) == 0)
        {
            granule *= 10;
        }

        return granule;
    }

    private static Quantity Printed(Qualifier qualifier, decimal number, decimal? granule, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (granule is { } told)
        {
            CheckGranule(told, nameof(granule));
        }

        bool isTold = granule is not null || (qualifier == Qualifier.Rounded && number.Scale > (unit.IsShownInHundredths ? 2 : 0));
        return Claimed(qualifier, number, granule ?? GranuleOf(number), unit, isTold ? ClaimTraits.PrecisionTold : ClaimTraits.None);
    }

    private static Quantity Hundredths(decimal printed, Qualifier qualifier, Unit unit, string name)
    {
        if (HoldsEnds(qualifier) || !Enum.IsDefined(qualifier))
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "A qualifier that goes with one number is wanted, such as Rounded, About or MoreThan.");
        }

        if (printed.Scale > 26)
        {
            throw new ArgumentOutOfRangeException(name, printed.ToString(CultureInfo.InvariantCulture), "A percentage takes at most 26 decimal places.");
        }

        bool isTold = qualifier == Qualifier.Rounded && printed.Scale > 0;
        return Claimed(qualifier, printed / 100, GranuleOf(printed) / 100, unit, isTold ? ClaimTraits.PrecisionTold : ClaimTraits.None);
    }

    /// <summary>A claim with one number, and with the traits that follow from its parts.</summary>
    private static Quantity Claimed(Qualifier qualifier, decimal number, decimal granule, Unit unit, ClaimTraits traits)
    {
        // 48余名: no digit is left that the remainder could fill in.
        bool contradicts = qualifier == Qualifier.Over && unit.IsWholeNumber && granule <= 1;
        return new(qualifier, number, granule, unit, contradicts ? traits | ClaimTraits.Contradictory : traits);
    }

    /// <summary>Whether a qualifier goes with ends instead of a printed number.</summary>
    internal static bool HoldsEnds(Qualifier qualifier) => qualifier is Qualifier.Between or Qualifier.Indefinite or Qualifier.Derived;

    private static bool IsGranule(decimal granule) => granule is > 0 and <= LargestGranule;

    private static void CheckGranule(decimal granule, string name)
    {
        if (!IsGranule(granule))
        {
            throw new ArgumentOutOfRangeException(name, granule.ToString(CultureInfo.InvariantCulture),
                "A granule is the unit of the last digit: above zero and at most 1e27, such as 10,000 or 0.1.");
        }
    }
}
