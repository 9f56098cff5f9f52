using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a calculation hands back: a value, or the reason why there is none, with all that it rests on.</summary>
/// <typeparam name="T">A <see cref="Quantity"/>, a <see cref="Certainty"/>, or another value with a text of its own.</typeparam>
/// <remarks>Two results are equal when value or reason, formula, inputs and policy are. The explanation is built only when asked for.
/// In JSON it is an object of <c>value</c>, or of <c>reason</c> where there is none, with <c>formula</c>, <c>inputs</c>, <c>policy</c> and <c>detail</c>,
/// and comes back equal.</remarks>
[JsonConverter(typeof(GenericJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Derived<T> : IGenericJson
    where T : notnull
{
    private readonly Outcome<T> _outcome;

    internal Derived(Outcome<T> outcome, Formula formula, ValueList<Input> inputs, BoundPolicy policy, LocalizedText? detail) =>
        (_outcome, Formula, Inputs, Policy, Detail) = (outcome, formula, inputs, policy, detail);

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => _outcome.IsDefined;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="Reason"/> says why.</exception>
    public T Value => _outcome.Value;

    /// <summary>The value, or the default of its type where there is none.</summary>
    public T? ValueOrDefault => _outcome.IsDefined ? _outcome.Value : default;

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? Reason => _outcome.Reason;

    /// <summary>What the reason, or a caution about the value, rests on in this case; <see langword="null"/> where there is nothing to add.</summary>
    public LocalizedText? Detail { get; }

    /// <summary>What was computed.</summary>
    public Formula Formula { get; }

    /// <summary>What it was computed from, in the order of the symbols.</summary>
    public ValueList<Input> Inputs { get; }

    /// <summary>The reading convention under which the bounds of the inputs were taken.</summary>
    public BoundPolicy Policy { get; }

    JsonConverter IGenericJson.Converter => new DerivedJsonConverter<T>();

    /// <summary>The value or the reason why there is none, the formula, the inputs with their sources, and the convention the bounds rest on.</summary>
    /// <param name="culture">The language: Chinese for <c>zh</c> and its variants, English for all others. Digits are written alike in
    /// every culture.</param>
    /// <returns>A few lines of text, separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Explanation.Of(this, culture);
    }

    /// <summary>The headline of the explanation, in English.</summary>
    public override string ToString() => Explanation.Headline(this, CultureInfo.InvariantCulture);
}
