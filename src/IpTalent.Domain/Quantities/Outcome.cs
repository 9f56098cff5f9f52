using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>The default value is undefined with <see cref="UndefinedReason.Missing"/>. In JSON it is
/// <c>{"value": ...}</c> or <c>{"reason": "zero-base", "detail": ...}</c>.</remarks>
[JsonConverter(typeof(GenericJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Outcome<T> : IEquatable<Outcome<T>>, IGenericJson
{
    private readonly T _value;
    private readonly UndefinedReason _reason;

    private Outcome(T value, bool isDefined, UndefinedReason reason, string? detail) =>
        (_value, IsDefined, _reason, Detail) = (value, isDefined, reason, detail);

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined { get; }

    /// <summary>What the reason rests on in this case, in English; <see langword="null"/> where the reason says it all.</summary>
    public string? Detail { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why.</exception>
    public T Value => IsDefined
        ? _value
        : throw new InvalidOperationException($"The value is undefined ({_reason}{(Detail is null ? "" : $": {Detail}")}); ask IsDefined first.");

    /// <summary>The value; where there is none the default of its type, which may look like a value: ask <see cref="IsDefined"/>.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    JsonConverter IGenericJson.Converter => new OutcomeJsonConverter<T>();

    /// <summary>A value.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>, which is no value.</exception>
    public static Outcome<T> Of(T value) =>
        value is null ? throw new ArgumentNullException(nameof(value)) : new(value, isDefined: true, default, null);

    /// <summary>No value, for a reason.</summary>
    /// <param name="reason">The cause.</param>
    /// <param name="detail">What it rests on in this case.</param>
    public static Outcome<T> Undefined(UndefinedReason reason, string? detail = null) => new(default!, isDefined: false, reason, detail);

    /// <summary>The value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>Applies a calculation to the value; an undefined outcome keeps its reason.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsDefined ? next(_value) : Outcome<TNext>.Undefined(_reason, Detail);
    }

    /// <inheritdoc/>
    public bool Equals(Outcome<T> other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Detail == other.Detail
        && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Outcome<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, IsDefined, _reason, Detail);

    /// <summary>Whether both hold equal values, or the same reason and detail.</summary>
    public static bool operator ==(Outcome<T> left, Outcome<T> right) => left.Equals(right);

    /// <summary>Whether value, reason or detail differ.</summary>
    public static bool operator !=(Outcome<T> left, Outcome<T> right) => !left.Equals(right);

    /// <summary>The value, or "undefined" with the reason.</summary>
    public override string ToString() => IsDefined ? $"{_value}" : $"undefined: {_reason}{(Detail is null ? "" : $", {Detail}")}";
}
