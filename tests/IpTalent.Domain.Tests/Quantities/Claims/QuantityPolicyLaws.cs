using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>What holds of the bounds of every claim, whatever its number, granule and unit.</summary>
public sealed class QuantityPolicyLaws
{
    [Fact]
    public void Under_EveryPolicy_KeepsStatedAndLexicalEnds() => ClaimCases.Holds(ClaimCases.Any, claim =>
    {
        ClaimBounds read = claim.BoundsUnder(BoundPolicy.Default);
        foreach (ClaimBounds other in BoundPolicy.All.Select(claim.BoundsUnder))
        {
            bool lowerMoved = (IsInWords(read.Lower) || IsInWords(other.Lower)) && LowerOf(read) != LowerOf(other);
            bool upperMoved = (IsInWords(read.Upper) || IsInWords(other.Upper)) && UpperOf(read) != UpperOf(other);
            if (lowerMoved || upperMoved)
            {
                return $"{read} became {other}";
            }
        }

        return null;
    });

    [Fact]
    public void Under_Policies_EncloseEachOther() => ClaimCases.Holds(ClaimCases.Any, claim =>
    {
        Interval byDefault = claim.Bounds;
        Interval strict = claim.Under(BoundPolicy.Strict);
        Interval wide = claim.Under(BoundPolicy.Wide);
        Interval tight = claim.Under(BoundPolicy.Tight);
        return byDefault.IsSubsetOf(strict) && wide.IsSubsetOf(strict) && byDefault.IsSubsetOf(wide) && tight.IsSubsetOf(byDefault)
            ? null
            : $"strict {strict}, wide {wide}, default {byDefault}, tight {tight}";
    });

    [Fact]
    public void Under_Strict_RestsOnNoConvention() => ClaimCases.Holds(ClaimCases.Any, claim =>
        claim.BoundsUnder(BoundPolicy.Strict) is { RestsOnConvention: true } bounds ? $"{bounds}" : null);

    [Fact]
    public void BoundsUnder_AnyPolicy_HaveABasisWhereThereIsAnEnd() => ClaimCases.Holds(ClaimCases.Any, claim =>
        BoundPolicy.All.Select(claim.BoundsUnder).All(bounds =>
            (bounds.Lower == Basis.None) == (bounds.Interval.LowerKind == EndKind.Absent)
            && (bounds.Upper == Basis.None) == (bounds.Interval.UpperKind == EndKind.Absent)) ? null : "an end without a basis, or a basis without an end");

    [Fact]
    public void Under_NegativeNumber_IsTheMirrorImage() => ClaimCases.Holds(
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>().Where(qualifier => qualifier <= Qualifier.AtMost).ToArray())
        from number in ClaimCases.Number
        where number != 0
        from unit in ClaimCases.AnyUnit
        select (Claim: ClaimCases.Make(qualifier, number, null, unit), Mirror: ClaimCases.Make(qualifier, -number, null, unit)),
        pair => BoundPolicy.All.All(policy =>
        {
            ClaimBounds claim = pair.Claim.BoundsUnder(policy);
            return pair.Mirror.BoundsUnder(policy) == new ClaimBounds(-claim.Interval, claim.Upper, claim.Lower);
        }) ? null : $"{pair.Claim.Bounds} against {pair.Mirror.Bounds}");

    [Fact]
    public void Under_WholeNumberUnit_HedgesByTwoAtLeast() => ClaimCases.Holds(
        from qualifier in Gen.Elements(Qualifier.About, Qualifier.Nearly)
        from number in Gen.Choose(1, 5_000)
        select ClaimCases.Make(qualifier, number, null, Unit.Person),
        claim => new[] { BoundPolicy.Default, BoundPolicy.Wide, BoundPolicy.Tight }.All(policy =>
            claim.Under(policy).Lower <= Math.Max(claim.Nominal!.Value - 2, 0)
            && (claim.Qualifier == Qualifier.Nearly || claim.Under(policy).Upper >= claim.Nominal + 2)) ? null : $"{claim.Bounds}");

    [Fact]
    public void Under_NonNegativeUnit_StaysAtOrAboveZeroByConvention() => ClaimCases.Holds(ClaimCases.OfNumber, claim =>
        !claim.Unit.IsNonNegative || claim.Nominal < 0
        || BoundPolicy.All.Select(claim.BoundsUnder).All(bounds => bounds.Lower != Basis.Convention || bounds.Interval.Lower >= 0) ? null : $"{claim.Bounds}");

    [Fact]
    public void WholeNumbers_AnyClaim_AreTheWholeNumbersOfItsBounds() => ClaimCases.Holds(ClaimCases.Meeting, pair =>
    {
        Quantity claim = pair.Left;
        Interval? whole = claim.WholeNumbers;
        return !claim.Unit.IsWholeNumber ? (whole is null ? null : $"{whole} of a unit that has parts")
            : claim.Qualifier == Qualifier.Derived || claim.Nominal % 1 is not (null or 0) ? (whole is null ? null : $"{whole} of a figure that has parts")
            : Enumerable.Range(-40, 81).All(n => claim.Bounds.Contains(n) == (whole?.Contains(n) ?? false)) ? null
            : $"{claim.Bounds} has {whole}";
    });

    private static (Basis, decimal?, EndKind) LowerOf(ClaimBounds bounds) => (bounds.Lower, bounds.Interval.Lower, bounds.Interval.LowerKind);

    private static (Basis, decimal?, EndKind) UpperOf(ClaimBounds bounds) => (bounds.Upper, bounds.Interval.Upper, bounds.Interval.UpperKind);

    private static bool IsInWords(Basis basis) => basis is Basis.Stated or Basis.Lexical;
}
