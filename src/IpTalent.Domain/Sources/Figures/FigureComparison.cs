using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Two claims on one fact laid side by side: how they stand to each other, and which of them is kept.</summary>
/// <remarks>
/// In this order: a side without a figure is missing; units of different classes are a unit conflict; rates, or ratios of rates, over
/// different denominators are a base conflict; the same number with the same qualifier is equal; the same number with kindred qualifiers
/// ({Over, MoreThan, AtLeast}, {Nearly, LessThan}, {Exact, Rounded, About}), or bounds that overlap, are compatible; the rest is a value
/// conflict. Tasks and list items (both 项) are one class of unit, people and experts (both 名) another; every other unit is a class of
/// its own, so that participants and person-times conflict.
/// </remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FigureComparison
{
    internal FigureComparison(FigureAgreement agreement, Quantity? kept) => (Agreement, Kept) = (agreement, kept);

    /// <summary>The verdict.</summary>
    public FigureAgreement Agreement { get; }

    /// <summary>The claim that says more: of two that agree the one with the tighter bounds, of one and none the one. On a tie the
    /// Chinese one (the second), whose scale words tell the precision. Absent on a conflict, which a ruling must decide.</summary>
    public Quantity? Kept { get; }

    /// <summary>Whether both sides can be true.</summary>
    public bool IsAgreement => Agreement is FigureAgreement.Equal or FigureAgreement.Compatible;

    /// <summary>Compares what an English and a Chinese phrase claim of one fact.</summary>
    /// <param name="english">The English phrase; <see langword="null"/>, or without a quantity, where the English text gives no figure.</param>
    /// <param name="chinese">The Chinese phrase, likewise.</param>
    /// <param name="policy">How bounds are read; the default policy unless told otherwise.</param>
    /// <exception cref="ArgumentException">Neither phrase has a quantity: there is nothing to compare.</exception>
    public static FigureComparison Of(FigurePhrase? english, FigurePhrase? chinese, BoundPolicy? policy = null) =>
        Of(english?.Quantity, english?.Base, chinese?.Quantity, chinese?.Base, policy ?? BoundPolicy.Default);

    /// <summary>Compares two claims on one fact, whatever their language; the first stands for the English side.</summary>
    /// <param name="first">The claim of one source; <see langword="null"/> where it gives no figure.</param>
    /// <param name="second">The claim of the other, likewise.</param>
    /// <param name="policy">How bounds are read; the default policy unless told otherwise.</param>
    /// <exception cref="ArgumentException">Both are <see langword="null"/>: there is nothing to compare.</exception>
    public static FigureComparison Of(Quantity? first, Quantity? second, BoundPolicy? policy = null) =>
        Of(first, null, second, null, policy ?? BoundPolicy.Default);

    /// <summary>The verdict and the claim that is kept.</summary>
    public override string ToString() => Kept is null ? $"{Agreement}" : $"{Agreement}: {Kept}";

    private static FigureComparison Of(Quantity? english, Unit? englishBase, Quantity? chinese, Unit? chineseBase, BoundPolicy policy)
    {
        if (english is null || chinese is null)
        {
            FigureAgreement missing = english is null ? FigureAgreement.MissingInEnglish : FigureAgreement.MissingInChinese;
            return new(missing, english ?? chinese ?? throw new ArgumentException("Neither side gives a figure, so there is nothing to compare."));
        }

        if ((UnitDifference(english.Unit, chinese.Unit) ?? BaseDifference(englishBase, chineseBase)) is { } conflict)
        {
            return new(conflict, null);
        }

        Interval englishBounds = english.Under(policy);
        Interval chineseBounds = chinese.Under(policy);
        bool sameNumber = english.Nominal == chinese.Nominal && (english.Nominal is not null || englishBounds == chineseBounds);
        FigureAgreement verdict =
            sameNumber && english.Qualifier == chinese.Qualifier ? FigureAgreement.Equal
            : sameNumber && AreKindred(english.Qualifier, chinese.Qualifier) ? FigureAgreement.Compatible
            : englishBounds.Overlaps(chineseBounds) ? FigureAgreement.Compatible
            : FigureAgreement.ValueConflict;
        return new(verdict, verdict == FigureAgreement.ValueConflict ? null
            : SaysMore(englishBounds, chineseBounds) ? english : chinese);
    }

    private static FigureAgreement? BaseDifference(Unit? english, Unit? chinese) =>
        english is null || chinese is null ? null : UnitDifference(english, chinese);

    // Rates differ in their base when the numerators are of one class: the ratio of two such rates may still be the same.
    private static FigureAgreement? UnitDifference(Unit english, Unit chinese)
    {
        if (english.Numerator is { } englishNumerator && chinese.Numerator is { } chineseNumerator)
        {
            return UnitDifference(englishNumerator, chineseNumerator) is not null ? FigureAgreement.UnitConflict
                : UnitDifference(english.Denominator!, chinese.Denominator!) is not null || english.Scale != chinese.Scale ? FigureAgreement.BaseConflict
                : null;
        }

        return english == chinese || ClassOf(english) == ClassOf(chinese) ? null : FigureAgreement.UnitConflict;
    }

    private static string ClassOf(Unit unit)
    {
        string code = unit.Code;
        return unit == Unit.Task || unit == Unit.ListItem || code == "item" ? "项"
            : unit == Unit.Person || code == "expert" ? "名"
            : code;
    }

    private static bool AreKindred(Qualifier one, Qualifier other) =>
        FamilyOf(one) is var family && family != Family.None && family == FamilyOf(other);

    private static Family FamilyOf(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Over or Qualifier.MoreThan or Qualifier.AtLeast => Family.Above,
        Qualifier.Nearly or Qualifier.LessThan => Family.Below,
        Qualifier.Exact or Qualifier.Rounded or Qualifier.About => Family.Around,
        _ => Family.None,
    };

    // More is said by bounds that lie within the other's; else by the bounds with fewer absent ends; else by the narrower.
    private static bool SaysMore(Interval one, Interval other)
    {
        if (one.IsSubsetOf(other))
        {
            return !other.IsSubsetOf(one);
        }

        if (other.IsSubsetOf(one))
        {
            return false;
        }

        int ends = Ends(one) - Ends(other);
        return ends != 0 ? ends > 0 : one.Width < other.Width;
    }

    private static int Ends(Interval bounds) => (bounds.Lower is null ? 0 : 1) + (bounds.Upper is null ? 0 : 1);

    private enum Family
    {
        None,
        Above,
        Below,
        Around,
    }
}
