using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges the claim of one figure: hedges that contradict each other, counts below zero, parts of what is counted whole.</summary>
public sealed class QuantityValidator : RecordValidator<Quantity>
{
    private static readonly QuantityValidator OfStock = new(MeasureKind.Stock);
    private static readonly QuantityValidator OfFlow = new(MeasureKind.Flow);
    private static readonly QuantityValidator PerUnit = new(MeasureKind.PerUnit);

    /// <summary>A validator of counts and levels.</summary>
    public QuantityValidator()
        : this(MeasureKind.Stock)
    {
    }

    private QuantityValidator(MeasureKind kind)
    {
        RuleFor(quantity => quantity.Traits)
            .Must((quantity, _) => !IsContradictory(quantity))
            .Tells(RuleCodes.ContradictoryClaim, (quantity, _) => [quantity]);

        // Net flows and changes of a level may be negative, and an average of whole things has parts.
        RuleFor(quantity => quantity.Nominal)
            .Must((quantity, _) => !IsBelowZero(quantity))
            .Tells(kind == MeasureKind.Stock ? RuleCodes.NegativeCount : RuleCodes.NegativeFlow, (quantity, _) => [quantity, quantity.Unit]);

        if (kind != MeasureKind.PerUnit)
        {
            RuleFor(quantity => quantity.Nominal)
                .Must((quantity, _) => !HasPartsOfWholes(quantity))
                .Tells(RuleCodes.FractionalCount, (quantity, _) => [quantity, quantity.Unit]);
        }
    }

    /// <summary>The validator of figures of a kind.</summary>
    internal static QuantityValidator For(MeasureKind kind) => kind switch
    {
        MeasureKind.Stock => OfStock,
        MeasureKind.Flow => OfFlow,
        _ => PerUnit,
    };

    /// <summary>Whether the words that hedge it contradict each other.</summary>
    internal static bool IsContradictory(Quantity quantity) => (quantity.Traits & ClaimTraits.Contradictory) != 0;

    /// <summary>Whether it surely lies below zero, where its unit does not.</summary>
    internal static bool IsBelowZero(Quantity quantity) => quantity.Unit.IsNonNegative
        && (quantity.Nominal is not > 0 || quantity.Qualifier == Qualifier.Derived)
        && quantity.Bounds is { Upper: { } upper } bounds && (upper < 0 || (upper == 0 && bounds.UpperKind == EndKind.Open));

    /// <summary>Whether a source prints a part of what is counted in whole numbers.</summary>
    internal static bool HasPartsOfWholes(Quantity quantity) =>
        quantity is { Unit.IsWholeNumber: true, Nominal: { } number, Qualifier: not Qualifier.Derived } && !decimal.IsInteger(number);
}
