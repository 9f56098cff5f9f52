using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>All numbers between two ends, each of which is open, closed or absent: what a statement commits itself to.</summary>
/// <remarks>Identified by its ends and whether they belong to it. Never empty. The default value is <see cref="Whole"/>, the whole
/// line: it says nothing. Text: <c>[685000, 695000)</c>, <c>(2, ∞)</c>, <c>(-∞, ∞)</c>. Arithmetic gives the range of the operation
/// over all values inside, the two operands being unrelated: ends are exact where a decimal holds them, and else the next decimal
/// outward (one step: the larger of 1e-28 and one unit in the 28th digit) and open.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<Interval>))]
[JsonConverter(typeof(TextJsonConverter<Interval>))]
public readonly partial struct Interval : IEquatable<Interval>, IEqualityOperators<Interval, Interval, bool>,
    IAdditionOperators<Interval, Interval, Interval>, ISubtractionOperators<Interval, Interval, Interval>,
    IMultiplyOperators<Interval, Interval, Interval>, IDivisionOperators<Interval, Interval, Interval>,
    IUnaryNegationOperators<Interval, Interval>, ISpanParsable<Interval>, ISpanFormattable
{
    private readonly End _lower;
    private readonly End _upper;

    internal Interval(End lower, End upper) => (_lower, _upper) = (lower, upper);

    /// <summary>Every number: nothing is claimed.</summary>
    public static Interval Whole => default;

    /// <summary>The lower end, or <see langword="null"/> where there is none.</summary>
    public decimal? Lower => _lower.IsAbsent ? null : _lower.Value;

    /// <summary>The upper end, or <see langword="null"/> where there is none.</summary>
    public decimal? Upper => _upper.IsAbsent ? null : _upper.Value;

    /// <summary>Whether the lower end belongs to the interval, does not, or is not there.</summary>
    public EndKind LowerKind => _lower.Kind;

    /// <summary>Whether the upper end belongs to the interval, does not, or is not there.</summary>
    public EndKind UpperKind => _upper.Kind;

    /// <summary>Whether the interval holds one number alone.</summary>
    public bool IsPoint => _lower.IsClosed && _upper.IsClosed && _lower.Value == _upper.Value;

    /// <summary>Whether both ends are there.</summary>
    public bool IsBounded => !_lower.IsAbsent && !_upper.IsAbsent;

    internal End LowerEnd => _lower;

    internal End UpperEnd => _upper;

    /// <summary>One number alone.</summary>
    public static Interval Point(decimal value) => new(End.At(value, closed: true), End.At(value, closed: true));

    /// <summary>A number of which only the decimal next to it is known: that one alone where it is attained, else all up to the next decimal.</summary>
    internal static Interval From(End lower) =>
        new(lower, lower.IsClosed ? lower : End.At(Directed.Step(lower.Value, Toward.Upper), closed: false));

    /// <summary>[lower, upper]: both ends belong to it.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Interval Closed(decimal lower, decimal upper) => Between(lower, true, upper, true);

    /// <summary>(lower, upper): neither end belongs to it.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Interval Open(decimal lower, decimal upper) => Between(lower, false, upper, false);

    /// <summary>[lower, upper): the lower end belongs to it, the upper does not.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Interval ClosedOpen(decimal lower, decimal upper) => Between(lower, true, upper, false);

    /// <summary>(lower, upper]: the upper end belongs to it, the lower does not.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is not below <paramref name="upper"/>.</exception>
    public static Interval OpenClosed(decimal lower, decimal upper) => Between(lower, false, upper, true);

    /// <summary>[lower, ∞).</summary>
    public static Interval AtLeast(decimal lower) => new(End.At(lower, closed: true), End.Absent);

    /// <summary>(lower, ∞).</summary>
    public static Interval MoreThan(decimal lower) => new(End.At(lower, closed: false), End.Absent);

    /// <summary>(-∞, upper].</summary>
    public static Interval AtMost(decimal upper) => new(End.Absent, End.At(upper, closed: true));

    /// <summary>(-∞, upper).</summary>
    public static Interval LessThan(decimal upper) => new(End.Absent, End.At(upper, closed: false));

    /// <inheritdoc/>
    public bool Equals(Interval other) => Same(_lower, other._lower) && Same(_upper, other._upper);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, _lower.Kind, Upper, _upper.Kind);

    /// <summary>Whether both hold the same numbers.</summary>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether one holds a number that the other does not.</summary>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    private static bool Same(End left, End right) => left.Kind == right.Kind && (left.IsAbsent || left.Value == right.Value);

    private static Interval Between(decimal lower, bool lowerClosed, decimal upper, bool upperClosed) =>
        lower < upper || (lower == upper && lowerClosed && upperClosed)
            ? new(End.At(lower, lowerClosed), End.At(upper, upperClosed))
            : throw new ArgumentException(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"No number lies between the lower end {lower} and the upper end {upper}; the lower must be the smaller."),
                nameof(lower));
}
