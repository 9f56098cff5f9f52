using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a number counts or measures.</summary>
/// <remarks>Identified by its code, which is also its text form: <c>person</c>, <c>person-time</c>, <c>fraction</c> (shown as percent), <c>fraction-difference</c> (percentage points), <c>CNY</c>,
/// <c>CNY@2020</c> (at the prices of 2020), <c>patent/10000 person</c>, <c>fraction/year</c>. A lower-case word that the library does not know
/// is a counting unit of the user's own; <c>~person-hour</c> is one that is measured rather than counted. Names are for display and
/// take no part in equality.</remarks>
[DebuggerDisplay("{Code,nq}")]
[TypeConverter(typeof(TextTypeConverter<Unit>))]
[JsonConverter(typeof(TextJsonConverter<Unit>))]
public sealed partial class Unit : IEquatable<Unit>, IEqualityOperators<Unit, Unit, bool>, ISpanParsable<Unit>, ISpanFormattable
{
    // Given by the library or the user; a unit that is only read makes its names up when they are asked for, which reading need not pay.
    private readonly LocalizedText? _name;
    private readonly LocalizedText? _pluralName;

    // Measure after measure relates to the same unit; a benign race, since any rate in it is right for whoever asks for that one.
    private Unit? _lastRate;

    private Unit(string code, UnitKind kind, bool isWholeNumber, bool isNonNegative, LocalizedText? name = null, LocalizedText? pluralName = null)
    {
        Code = code;
        Kind = kind;
        IsWholeNumber = isWholeNumber;
        IsNonNegative = isNonNegative;
        _name = name;
        _pluralName = pluralName;
    }

    /// <summary>The identity and the text form; lower case but for currencies.</summary>
    public string Code { get; }

    /// <summary>What sort of thing it measures.</summary>
    public UnitKind Kind { get; }

    /// <summary>Whether only whole numbers of it exist, as of persons; a full-time equivalent or an amount of money has parts.</summary>
    public bool IsWholeNumber { get; }

    /// <summary>Whether a level of it cannot be below zero. A change of such a level can.</summary>
    public bool IsNonNegative { get; }

    /// <summary>One of it, as shown after a number: <c>person</c>, <c>人</c>.</summary>
    public LocalizedText Name => _name ?? NameFrom(unit => unit.Name);

    /// <summary>Several of it, as shown after a number: <c>persons</c>, <c>人</c>.</summary>
    public LocalizedText PluralName => _pluralName ?? (Kind == UnitKind.Count ? PluralOf(Name) : NameFrom(unit => unit.PluralName));

    /// <summary>What a rate counts; <see langword="null"/> for all other units.</summary>
    public Unit? Numerator { get; private init; }

    /// <summary>What a rate relates to; <see langword="null"/> for all other units.</summary>
    public Unit? Denominator { get; private init; }

    /// <summary>How many of the denominator a rate relates to: 10,000 for "per 10,000 persons"; 1 for all other units.</summary>
    public decimal Scale { get; private init; } = 1;

    /// <summary>The year whose prices an amount of money is stated at; <see langword="null"/> for current prices and for all other units.</summary>
    public int? PriceYear { get; private init; }

    /// <summary>Whether the library or a user says what it is; not so for a word that was only read, and may be a misspelling. A unit of
    /// the user's own is declared by its name, a rate by its two units.</summary>
    public bool IsDeclared => Kind == UnitKind.Rate ? Numerator!.IsDeclared && Denominator!.IsDeclared : Kind != UnitKind.Count || _name is not null;

    /// <summary>A unit of the user's own that is counted in whole numbers.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens, at most 64 of them, a letter first and no hyphen last: <c>docket</c>.</param>
    /// <param name="name">One of it in each language; the code where it is not given.</param>
    /// <param name="pluralName">Several of it; the name, with an English "s" unless it ends in one, where it is not given.</param>
    /// <exception cref="ArgumentException">The code is not of that form, or is the code of a unit of the library.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static Unit Counting(string code, LocalizedText? name = null, LocalizedText? pluralName = null) =>
        OwnCount(CheckedOwnCode(code), isWholeNumber: true, name, pluralName);

    /// <summary>A unit of the user's own that has parts, such as a person-hour; its code gets a leading <c>~</c>.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens, at most 64 of them, a letter first and no hyphen last: <c>person-hour</c>.</param>
    /// <param name="name">One of it in each language; the code where it is not given.</param>
    /// <param name="pluralName">Several of it; the name, with an English "s" unless it ends in one, where it is not given.</param>
    /// <exception cref="ArgumentException">The code is not of that form, or is the code of a unit of the library.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static Unit Measured(string code, LocalizedText? name = null, LocalizedText? pluralName = null) =>
        OwnCount(CheckedOwnCode(code), isWholeNumber: false, name, pluralName);

    /// <summary>An amount of a currency.</summary>
    /// <param name="currency">The ISO 4217 code: <c>CNY</c>.</param>
    /// <param name="pricesOf">The year whose prices the amount is stated at; current prices where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static Unit Money(string currency, int? pricesOf = null)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!IsCurrency(currency))
        {
            throw new ArgumentException($"'{TextForm.Shorten(currency)}' is not a currency; ISO 4217 writes three capital letters, such as CNY.", nameof(currency));
        }

        if (pricesOf is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(pricesOf), pricesOf, "The year of the prices is a year from 1 to 9999.");
        }

        return MoneyOf(currency, pricesOf);
    }

    /// <summary>The rate of this unit per another: <c>Unit.Patent.Per(10_000, Unit.Person)</c>.</summary>
    /// <param name="scale">How many of the other unit; above zero.</param>
    /// <param name="denominator">The unit related to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="denominator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">This unit or <paramref name="denominator"/> is a rate already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is zero or negative.</exception>
    public Unit Per(decimal scale, Unit denominator)
    {
        ArgumentNullException.ThrowIfNull(denominator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        if (Kind == UnitKind.Rate || denominator.Kind == UnitKind.Rate)
        {
            throw new ArgumentException($"A rate of rates ({Code} per {denominator.Code}) has no unit here.", nameof(denominator));
        }

        // The name of another equal denominator may differ, so that only the very same one will do.
        return _lastRate is { } last && ReferenceEquals(last.Denominator, denominator) && last.Scale == scale && last.Scale.Scale == scale.Scale
            ? last
            : _lastRate = RateOf(this, scale, denominator);
    }

    /// <summary>The rate of this unit per one of another: <c>Unit.PersonTime.Per(Unit.Task)</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="denominator"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">This unit or <paramref name="denominator"/> is a rate already.</exception>
    public Unit Per(Unit denominator) => Per(1, denominator);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both have the same code.</summary>
    public static bool operator ==(Unit? left, Unit? right) => Equals(left, right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !Equals(left, right);

    /// <summary>Whether its numbers are stored as fractions and printed a hundredfold: proportions, percentage points and rates of them.</summary>
    internal bool IsShownInHundredths => (Numerator ?? this).Kind is UnitKind.Proportion or UnitKind.PercentagePoint;

    private static Unit OwnCount(string code, bool isWholeNumber, LocalizedText? name = null, LocalizedText? pluralName = null) =>
        new(isWholeNumber ? code : MeasuredMark + code, UnitKind.Count, isWholeNumber, isNonNegative: true, name, pluralName);

    private static Unit MoneyOf(string currency, int? pricesOf)
    {
        string code = pricesOf is { } year ? string.Create(CultureInfo.InvariantCulture, $"{currency}@{year:0000}") : currency;
        return new(code, UnitKind.Money, isWholeNumber: false, isNonNegative: false) { PriceYear = pricesOf };
    }

    private static Unit RateOf(Unit numerator, decimal scale, Unit denominator)
    {
        string code = scale == 1
            ? $"{numerator.Code}/{denominator.Code}"
            : string.Create(CultureInfo.InvariantCulture, stackalloc char[LongestText], $"{numerator.Code}/{Quantity.Normalised(scale)} {denominator.Code}");
        return new(code, UnitKind.Rate, isWholeNumber: false, numerator.IsNonNegative && denominator.IsNonNegative)
        {
            Numerator = numerator,
            Denominator = denominator,
            Scale = scale,
        };
    }
}
