using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges whether the members of an indicator go together: kind, unit, additivity, definitions and relations.</summary>
public sealed class IndicatorValidator : RecordValidator<Indicator>
{
    /// <summary>A validator of indicators.</summary>
    public IndicatorValidator()
    {
        RuleFor(indicator => indicator.Kind)
            .Must((indicator, kind) => kind == MeasureKind.PerUnit || indicator.Unit.Kind is not (UnitKind.Proportion or UnitKind.PercentagePoint or UnitKind.Ratio))
            .Tells(RuleCodes.ProportionNotPerUnit, (indicator, kind) => [indicator, indicator.Unit, NameOf(kind)]);
        RuleForEach(indicator => indicator.Definitions)
            .Must((indicator, definition) => Clashing(indicator, definition) is null)
            .Tells(RuleCodes.DefinitionsOverlap, (indicator, definition) => [Clashing(indicator, definition)!.Version, definition.Version]);
        RuleFor(indicator => indicator.DeclaredAdditivity)
            .Must((indicator, additivity) => additivity is not { OverTime: true } || indicator.Kind != MeasureKind.Stock)
            .Tells(RuleCodes.StockAddsOverTime, (indicator, _) => [indicator]);
        RuleForEach(indicator => indicator.Relations)
            .Must((indicator, relation) => relation.Code != indicator.Code)
            .Tells(RuleCodes.RefersToItself, (indicator, _) => [indicator.Code]);
        RuleForEach(indicator => indicator.Relations)
            .Must((indicator, relation) => Opposite(indicator, relation) is null)
            .Tells(RuleCodes.RelationsContradict, (indicator, relation) =>
                [indicator, relation.Code, $"{Opposite(indicator, relation)!.Kind}, {relation.Kind}"]);
    }


    // The earlier one of a pair, so that each pair is told once.
    private static IndicatorDefinition? Clashing(Indicator indicator, IndicatorDefinition definition) =>
        indicator.Definitions.TakeWhile(earlier => !ReferenceEquals(earlier, definition)).FirstOrDefault(earlier =>
            earlier.Version == definition.Version
            || (earlier.Validity != default && definition.Validity != default && earlier.Validity.Overlaps(definition.Validity)));

    private static IndicatorRelation? Opposite(Indicator indicator, IndicatorRelation relation) =>
        indicator.Relations.TakeWhile(earlier => !ReferenceEquals(earlier, relation)).FirstOrDefault(earlier =>
            earlier.Code == relation.Code && Exclude(earlier.Kind, relation.Kind));

    private static bool Exclude(IndicatorRelationKind one, IndicatorRelationKind other) =>
        (one == IndicatorRelationKind.Unrelated) != (other == IndicatorRelationKind.Unrelated)
        || (one == IndicatorRelationKind.GrowthRateOf) != (other == IndicatorRelationKind.GrowthRateOf)
        || (IsContainment(one) && IsContainment(other) && one != other);

    private static bool IsContainment(IndicatorRelationKind kind) =>
        kind is IndicatorRelationKind.PartOf or IndicatorRelationKind.SupersetOf or IndicatorRelationKind.Overlaps;

    private static LocalizedText NameOf(MeasureKind kind) => kind == MeasureKind.Stock ? LocalizedText.Of("stock", "存量") : LocalizedText.Of("flow", "流量");
}
