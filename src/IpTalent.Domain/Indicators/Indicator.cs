using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>A defined statistic: what is counted, in which unit, and how its figures add up and relate to others.</summary>
/// <remarks>Identified by <see cref="Code"/>, never by its numbers: two national plans both go "6.3 to 12" with different indicators.
/// Only code, name and unit are required; <c>Stock</c>, <c>Flow</c> and <c>PerUnit</c> build it in one call. Two indicators are equal
/// when all their members are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Indicator
{
    /// <summary>By what documents and other indicators name it: <c>ip-talent-total</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>The unit in which its figures are told.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Unit Unit { get; init => field = TextRules.Present(value); }

    /// <summary>Stock, flow or value per unit; a stock unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a kind of measure.</exception>
    public MeasureKind Kind { get; init => field = TextRules.Named(value); }

    /// <summary>Which way it gets better; neutral unless told otherwise.</summary>
    public Direction Direction { get; init; }

    /// <summary>Who or what is counted, where the name does not tell.</summary>
    public LocalizedText? Population { get; init; }

    /// <summary>What is counted, version by version, the oldest first; empty where no source defines it.</summary>
    public ValueList<IndicatorDefinition> Definitions { get; init; }

    /// <summary>How its figures add up where that is other than its kind implies; absent otherwise.</summary>
    public Additivity? DeclaredAdditivity { get; init; }

    /// <summary>How it stands to other indicators.</summary>
    public ValueList<IndicatorRelation> Relations { get; init; }

    /// <summary>The days from which its figures no longer compare with the earlier ones.</summary>
    public ValueList<IndicatorBreak> Breaks { get; init; }

    /// <summary>The code of the scheme whose categories divide it, where there is one.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? SchemeCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>How its figures add up: as declared, else as its kind implies.</summary>
    [JsonIgnore]
    public Additivity Additivity => DeclaredAdditivity ?? Additivity.Of(Kind);

    /// <summary>The latest definition; absent where no source defines it.</summary>
    [JsonIgnore]
    public IndicatorDefinition? Definition => Definitions.IsEmpty ? null : Definitions[^1];

    /// <summary>Whether anybody declared it; not so for the placeholder of a code that a document uses but nobody declares.</summary>
    [JsonIgnore]
    public bool IsDeclared => !IsUndeclared;

    // So written that its default is the usual one, which a document leaves out.
    [JsonInclude]
    internal bool IsUndeclared { get; init; }

    /// <summary>An indicator that tells a level at a date.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Indicator Stock(string code, LocalizedText name, Unit unit) => Of(MeasureKind.Stock, code, name, unit);

    /// <summary>An indicator that tells what happens over a period.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Indicator Flow(string code, LocalizedText name, Unit unit) => Of(MeasureKind.Flow, code, name, unit);

    /// <summary>An indicator that tells a rate, share or average.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Indicator PerUnit(string code, LocalizedText name, Unit unit) => Of(MeasureKind.PerUnit, code, name, unit);

    /// <summary>The placeholder for a code that a document uses but nobody declares, so that the document loads and validation tells.
    /// Its name is its code.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of measure.</exception>
    public static Indicator Undeclared(string code, Unit unit, MeasureKind kind = MeasureKind.Stock) =>
        new() { Code = code, Name = LocalizedText.English(TextRules.Code(code)), Unit = unit, Kind = kind, IsUndeclared = true };

    /// <summary>The same indicator with a relation more.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public Indicator With(IndicatorRelationKind relation, string code) =>
        this with { Relations = [.. Relations, IndicatorRelation.Of(relation, code)] };

    /// <summary>Whether a relation of this kind to another indicator is declared here. What the other declares is not looked at.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Is(IndicatorRelationKind relation, Indicator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (IndicatorRelation declared in Relations)
        {
            if (declared.Kind == relation && declared.Code == other.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether either of two indicators declares that this one counts a subset of what the other counts. Relations of
    /// relations are not followed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="whole"/> is <see langword="null"/>.</exception>
    public bool IsSubsetOf(Indicator whole) =>
        Is(IndicatorRelationKind.PartOf, whole) || whole.Is(IndicatorRelationKind.SupersetOf, this);

    /// <summary>The definition in that version; <see langword="null"/> where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public IndicatorDefinition? FindDefinition(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Definitions.FirstOrDefault(definition => definition.Version == version);
    }

    /// <summary>The break that keeps figures up to one date from comparing with figures from another; the first where there are
    /// several, <see langword="null"/> where there is none.</summary>
    /// <remarks>A break on <paramref name="later"/> itself counts, one on <paramref name="earlier"/> does not: that figure is new already.
    /// Neither the order of the dates nor their calendar matters.</remarks>
    public IndicatorBreak? BreakBetween(LocalDate earlier, LocalDate later)
    {
        (LocalDate first, LocalDate last) = (earlier.WithCalendar(CalendarSystem.Iso), later.WithCalendar(CalendarSystem.Iso));
        (first, last) = first <= last ? (first, last) : (last, first);
        return Breaks.Where(change => change.From > first && change.From <= last).MinBy(change => change.From);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>The name, the kind and the unit.</summary>
    public override string ToString() => $"{Code}: {Name} ({Kind}, {Unit})";

    private static Indicator Of(MeasureKind kind, string code, LocalizedText name, Unit unit) =>
        new() { Code = code, Name = name, Unit = unit, Kind = kind };
}
