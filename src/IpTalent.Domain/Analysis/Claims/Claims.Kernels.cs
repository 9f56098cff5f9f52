using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

public static partial class Claims
{
    /// <summary>A claim put to the test over the bounds of its figures.</summary>
    private delegate Outcome<Certainty> Test(ReadOnlySpan<Interval> figures);

    /// <summary>A claim with a number of its own put to the test.</summary>
    private delegate Outcome<Certainty> TestOf(Interval claimed, ReadOnlySpan<Interval> figures);

    /// <summary>Puts a claim of either kind to the test.</summary>
    private delegate Outcome<Certainty> Run<in TTest>(ReadOnlySpan<Interval> inputs, TTest test);

    // More figures than this go to the heap.
    private const int MostOnStack = 32;

    // b / a for a > 0 and b >= 0 rises with b and falls with a.
    internal static Outcome<Certainty> TimesOf(Interval claimed, ReadOnlySpan<Interval> x)
    {
        (Interval a, Interval b) = (x[0], x[1]);
        return MayBeNegative(a) || MayBeNegative(b) ? Outcome<Certainty>.Undefined(UndefinedReason.NegativeValue)
            : a.ContainsZero ? Outcome<Certainty>.Undefined(UndefinedReason.DivisorMayBeZero)
            : Verdict(claimed, Quotient(b.LowerEnd, a.UpperEnd), Quotient(b.UpperEnd, a.LowerEnd));
    }

    // b / a as well, of growth.
    internal static Outcome<Certainty> GrownToOf(Interval claimed, ReadOnlySpan<Interval> x) =>
        Growth.WhyNoGrowth(x[0], x[1]) is { } reason
            ? Outcome<Certainty>.Undefined(reason)
            : Verdict(claimed, Quotient(x[1].LowerEnd, x[0].UpperEnd), Quotient(x[1].UpperEnd, x[0].LowerEnd));

    // (b - a) / a is that less one.
    internal static Outcome<Certainty> GrownByOf(Interval claimed, ReadOnlySpan<Interval> x) =>
        Growth.WhyNoGrowth(x[0], x[1]) is { } reason
            ? Outcome<Certainty>.Undefined(reason)
            : Verdict(claimed, LessOne(Quotient(x[1].LowerEnd, x[0].UpperEnd)), LessOne(Quotient(x[1].UpperEnd, x[0].LowerEnd)));

    // a / T with a <= T: al / Tu to au / Tl, the latter at most 1, as Ratios.Share has it.
    internal static Outcome<Certainty> ShareOf(Interval claimed, ReadOnlySpan<Interval> x)
    {
        (Interval part, Interval whole) = (x[0], x[1]);
        if (Ratios.WhyNoShare(part, whole, out Interval possible) is { } reason)
        {
            return Outcome<Certainty>.Undefined(reason);
        }

        ExactFraction most = part.UpperEnd.IsAbsent || part.UpperEnd.Value > possible.LowerEnd.Value
            ? ExactFraction.At(1, attained: true)
            : Quotient(part.UpperEnd, possible.LowerEnd);
        return Verdict(claimed, Quotient(part.LowerEnd, possible.UpperEnd), most);
    }

    // a / (a + r) rises with a and falls with r.
    internal static Outcome<Certainty> ShareOfSumOf(Interval claimed, ReadOnlySpan<Interval> x)
    {
        (Interval part, Interval rest) = (x[0], RoundedSums.Of(x[1..]));
        if (MayBeNegative(part) || MayBeNegative(rest))
        {
            return Outcome<Certainty>.Undefined(UndefinedReason.NegativeValue);
        }

        return part.ContainsZero && rest.ContainsZero ? Outcome<Certainty>.Undefined(UndefinedReason.DivisorMayBeZero)
            : part is { IsPoint: true, Lower: 0 } ? Verdict(claimed, ExactFraction.At(0, true), ExactFraction.At(0, true))
            : rest is { IsPoint: true, Lower: 0 } ? Verdict(claimed, ExactFraction.At(1, true), ExactFraction.At(1, true))
            : Verdict(claimed, Share(part.LowerEnd, rest.UpperEnd), Share(part.UpperEnd, rest.LowerEnd));
    }

    /// <summary>Whether no contradiction is left: only what surely fails is one.</summary>
    private static Outcome<Certainty> Consistent(Outcome<Certainty> verdict) =>
        verdict.Then(value => Outcome<Certainty>.Of(value == Certainty.No ? Certainty.No : Certainty.Yes));

    /// <summary>Yes where all from the least to the most lies within what is claimed, no where none does; compared in whole numbers.</summary>
    private static Outcome<Certainty> Verdict(Interval claimed, ExactFraction least, ExactFraction most)
    {
        (End low, End high) = (claimed.LowerEnd, claimed.UpperEnd);
        int leastToLow = low.IsAbsent ? 1 : least.CompareTo(low.Value);
        int leastToHigh = high.IsAbsent ? -1 : least.CompareTo(high.Value);
        int mostToLow = low.IsAbsent ? 1 : most.CompareTo(low.Value);
        int mostToHigh = high.IsAbsent ? -1 : most.CompareTo(high.Value);
        bool above = leastToHigh > 0 || (leastToHigh == 0 && !(least.IsAttained && high.IsClosed));
        bool below = mostToLow < 0 || (mostToLow == 0 && !(most.IsAttained && low.IsClosed));
        bool inside = (leastToLow > 0 || (leastToLow == 0 && (low.IsClosed || !least.IsAttained)))
            && (mostToHigh < 0 || (mostToHigh == 0 && (high.IsClosed || !most.IsAttained)));
        return Outcome<Certainty>.Of(above || below ? Certainty.No : inside ? Certainty.Yes : Certainty.Undetermined);
    }

    // Nothing over anything is nothing; anything over ever more goes to nothing, and over ever less it has no end.
    private static ExactFraction Quotient(End above, End below) =>
        above is { IsAbsent: false, Value: 0 } ? ExactFraction.At(0, above.IsClosed)
        : below.IsAbsent ? ExactFraction.At(0, attained: false)
        : above.IsAbsent || below.Sign == 0 ? ExactFraction.Endless(1)
        : ExactFraction.Of(above.Value, below.Value, above.IsClosed && below.IsClosed);

    private static ExactFraction LessOne(ExactFraction quotient) =>
        quotient.IsEndless ? quotient : quotient.LessOne;

    private static ExactFraction Share(End part, End rest) =>
        part is { IsAbsent: false, Value: 0 } ? ExactFraction.At(0, part.IsClosed)
        : rest.IsAbsent ? ExactFraction.At(0, attained: false)
        : rest.Sign == 0 ? ExactFraction.At(1, rest.IsClosed)
        : part.IsAbsent ? ExactFraction.At(1, attained: false)
        : ExactFraction.OfPartOfSum(part.Value, rest.Value, part.IsClosed && rest.IsClosed);

    private static bool MayBeNegative(Interval value) => value.LowerEnd.IsAbsent || value.LowerEnd.Sign < 0;

    private static Derived<Certainty> Tested(
        Formula formula, Given claim, Unit unit, Given first, Given second, BoundPolicy? policy, TestOf test) =>
        Tested(formula, claim.Unit, unit, new Givens(claim, first, second), policy, test);

    private static Derived<Certainty> Tested(
        Formula formula, Input claim, Unit unit, ValueList<Input> figures, BoundPolicy? policy, TestOf test) =>
        Tested(formula, claim.Quantity?.Unit, unit, (ValueList<Input>)[claim, .. figures], policy, test);

    // The claim comes first, and is in a unit of its own.
    private static Derived<Certainty> Tested(Formula formula, Unit? claimed, Unit unit, in Givens inputs, BoundPolicy? policy, TestOf test)
    {
        policy ??= BoundPolicy.Default;
        return claimed is not null && claimed != unit
            ? Measure.UnitMismatch<Certainty>(formula, inputs, policy)
            : Tested(formula, inputs, firstOfOneUnit: 1, policy, test, static (x, test) => test(x[0], x[1..]));
    }

    private static Derived<Certainty> Tested(Formula formula, in Givens figures, BoundPolicy? policy, Test test) =>
        Tested(formula, figures, firstOfOneUnit: 0, policy ?? BoundPolicy.Default, test, static (x, test) => test(x));

    private static Derived<Certainty> Tested<TTest>(
        Formula formula, in Givens inputs, int firstOfOneUnit, BoundPolicy policy, TTest test, Run<TTest> run)
    {
        Span<Interval> bounds = inputs.Count <= MostOnStack ? stackalloc Interval[inputs.Count] : new Interval[inputs.Count];
        Unit? unit = null;
        bool isOfOneUnit = true;
        for (int i = 0; i < bounds.Length; i++)
        {
            Given input = inputs[i];
            if (input.Unit is not { } own)
            {
                return Measure.Undefined<Certainty>(UndefinedReason.Missing, formula, inputs, policy, LocalizedText.Of(
                    $"there is no number for {input.Symbol}", $"{input.Symbol}没有数值"));
            }

            bounds[i] = input.Under(policy);
            isOfOneUnit &= i < firstOfOneUnit || own == (unit ??= own);
        }

        if (!isOfOneUnit)
        {
            return Measure.UnitMismatch<Certainty>(formula, inputs, policy);
        }

        Outcome<Certainty> verdict = Guarded(bounds, test, run);
        return verdict.TryGetValue(out Certainty value)
            ? Measure.Verdict(value, formula, inputs, policy)
            : Measure.Undefined<Certainty>(verdict.Reason!.Value, formula, inputs, policy);
    }

    private static Outcome<Certainty> Guarded<TTest>(ReadOnlySpan<Interval> bounds, TTest test, Run<TTest> run)
    {
        try
        {
            return run(bounds, test);
        }
        catch (OverflowException)
        {
            return Outcome<Certainty>.Undefined(UndefinedReason.Overflow);
        }
    }

    private static Outcome<bool> OnNumbers(
        Quantity claim, Unit unit, ReadOnlySpan<decimal> numbers, TestOf test, [CallerArgumentExpression(nameof(claim))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(claim, parameter);
        return claim.Unit == unit
            ? OnNumbers(claim.Bounds, numbers, test)
            : Outcome<bool>.Undefined(UndefinedReason.UnitMismatch, claim.Unit.Code);
    }

    private static Outcome<bool> OnNumbers(Interval claimed, ReadOnlySpan<decimal> numbers, TestOf test) =>
        test(claimed, [Interval.Point(numbers[0]), Interval.Point(numbers[1])])
            .Then(verdict => Outcome<bool>.Of(verdict == Certainty.Yes));
}
