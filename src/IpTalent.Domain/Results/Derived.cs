using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a calculation hands back: a value, or the reason why there is none, with all that it rests on.</summary>
/// <typeparam name="T">A <see cref="Quantity"/>, a <see cref="Certainty"/>, or another value with a text of its own.</typeparam>
/// <remarks>Two results are equal when value or reason, formula, inputs and policy are. The result of a measure is one object: its
/// <see cref="Value"/> as a quantity, its <see cref="Inputs"/> and the explanation are built only when asked for. In JSON it is an object of
/// <c>value</c>, or of <c>reason</c> where there is none, with <c>formula</c>, <c>inputs</c>, <c>policy</c> and <c>detail</c>, and comes back equal.</remarks>
[JsonConverter(typeof(GenericJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Derived<T> : IGenericJson
    where T : notnull
{
    private readonly Computed _computed;
    private readonly Givens _given;

    // Caches where a measure computed the value, which stays the same object once someone has seen it.
    private T? _value;
    private ValueList<Input> _inputs;

    internal Derived(Outcome<T> outcome, Formula formula, in Givens given, BoundPolicy policy, LocalizedText? detail)
        : this(formula, given, policy, detail) => (_value, Reason) = (outcome.ValueOrDefault, outcome.Reason);

    /// <summary>A quantity, still in its parts.</summary>
    internal Derived(in Computed computed, Formula formula, in Givens given, BoundPolicy policy, LocalizedText? detail)
        : this(formula, given, policy, detail) => _computed = computed;

    private Derived(Derived<T> other, ValueList<Input> inputs)
        : this(other.Formula, inputs, other.Policy, other.Detail) => (_computed, _value, Reason) = (other._computed, other.ValueOrDefault, other.Reason);

    private Derived(Formula formula, in Givens given, BoundPolicy policy, LocalizedText? detail)
    {
        Formula = formula;
        Policy = policy;
        Detail = detail;
        // One by one, since a tuple would copy the figures twice.
        _given = given;
        _inputs = given.List;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => Reason is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why, and so does the message.</exception>
    public T Value => Reason is { } reason
        ? throw new InvalidOperationException(
            $"{Formula.Name.In("en")} has no value ({reason}), since {ReasonText.Of(reason).In("en")}{(Detail is { } detail ? $": {detail.In("en")}" : "")}; ask IsDefined first.")
        : _computed.Unit is null ? _value! : _value ?? Made();

    /// <summary>The value, or the default of its type where there is none.</summary>
    public T? ValueOrDefault => IsDefined ? Value : default;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>What the reason, or a caution about the value, rests on in this case; <see langword="null"/> where there is nothing to add.</summary>
    public LocalizedText? Detail { get; }

    /// <summary>What was computed.</summary>
    public Formula Formula { get; }

    /// <summary>What it was computed from, in the order of the symbols.</summary>
    // A benign race: two threads may make two equal lists.
    public ValueList<Input> Inputs => _inputs.IsEmpty ? _inputs = _given.ToInputs() : _inputs;

    /// <summary>The reading convention under which the bounds of the inputs were taken.</summary>
    public BoundPolicy Policy { get; }

    JsonConverter IGenericJson.Converter => new DerivedJsonConverter<T>();

    /// <summary>The same value of inputs that are told otherwise.</summary>
    internal Derived<T> With(ValueList<Input> inputs) => new(this, inputs);

    /// <summary>The parts of a computed quantity; without a unit where the value is no such quantity.</summary>
    internal ref readonly Computed Parts => ref _computed;

    /// <inheritdoc/>
    public bool Equals(Derived<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Reason == other.Reason && EqualityComparer<T?>.Default.Equals(ValueOrDefault, other.ValueOrDefault)
            && Formula == other.Formula && Inputs == other.Inputs && Policy == other.Policy && Detail == other.Detail);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, ValueOrDefault, Formula, Inputs, Policy, Detail);

    /// <summary>The value or the reason why there is none, the formula, the inputs with their sources, and the convention the bounds rest on.</summary>
    /// <param name="culture">The language: Chinese for <c>zh</c> and its variants, English for all others. Digits are written alike in
    /// every culture.</param>
    /// <param name="earlier">Results whose values may have entered this one, in any order. Each that did, or that entered one of them, is
    /// told below the input that it became, with its own formula and inputs.</param>
    /// <returns>A few lines of text, separated by <c>\n</c>; what belongs to an earlier result is indented by two spaces.</returns>
    /// <exception cref="ArgumentException">An element of <paramref name="earlier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> or <paramref name="earlier"/> is <see langword="null"/>.</exception>
    public string Explain(CultureInfo culture, params IEnumerable<Derived<Quantity>> earlier) => Explain(culture, [], earlier);

    /// <summary>The explanation, with the sources that it cites by title, publisher and date below it.</summary>
    /// <param name="culture">The language: Chinese for <c>zh</c> and its variants, English for all others.</param>
    /// <param name="sources">The sources that citations may name, such as those of a dataset. A source that is cited and not among them is told by
    /// its code alone.</param>
    /// <param name="earlier">Results whose values may have entered this one, in any order.</param>
    /// <returns>A few lines of text, separated by <c>\n</c>, at the end one for each source.</returns>
    /// <exception cref="ArgumentException">An element of <paramref name="earlier"/> or <paramref name="sources"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public string Explain(CultureInfo culture, IEnumerable<Source> sources, params IEnumerable<Derived<Quantity>> earlier)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(earlier);
        Derived<Quantity>[] known = [.. earlier];
        Source[] cited = [.. sources];
        return Array.IndexOf(known, null) >= 0 ? throw new ArgumentException("An earlier result is null; leave it out.", nameof(earlier))
            : Array.IndexOf(cited, null) >= 0 ? throw new ArgumentException("A source is null; leave it out.", nameof(sources))
            : Explanation.Of(this, culture, known, cited);
    }

    /// <summary>The headline of the explanation, in English.</summary>
    public override string ToString() => Explanation.Headline(this, CultureInfo.InvariantCulture);

    // Whichever of two threads is first, both see its quantity.
    private T Made()
    {
        var made = (T)(object)Quantity.Derived(_computed.Bounds, _computed.Unit!, Policy, _computed.FromPrinted);
        return Interlocked.CompareExchange(ref _value, made, default) ?? made;
    }
}
