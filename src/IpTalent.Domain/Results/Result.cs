namespace IpTalent.Domain;

/// <summary>Builds what a calculation hands back, for measures of the library and of its users.</summary>
public static class Result
{
    /// <summary>A value.</summary>
    /// <param name="value">The result.</param>
    /// <param name="formula">What was computed.</param>
    /// <param name="inputs">What it was computed from.</param>
    /// <param name="policy">The reading convention for the bounds of the inputs.</param>
    /// <param name="caution">What a reader of the value should know; <see langword="null"/> where there is nothing to add.</param>
    /// <exception cref="ArgumentNullException">Another argument is <see langword="null"/>.</exception>
    public static Derived<T> Of<T>(T value, Formula formula, ValueList<Input> inputs, BoundPolicy policy, LocalizedText? caution = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(policy);
        return new(Outcome<T>.Of(value), formula, inputs, policy, caution);
    }

    /// <summary>No value, for a reason.</summary>
    /// <param name="reason">The cause.</param>
    /// <param name="formula">What was to be computed.</param>
    /// <param name="inputs">What it was to be computed from.</param>
    /// <param name="policy">The reading convention for the bounds of the inputs.</param>
    /// <param name="detail">What the reason rests on in this case; <see langword="null"/> where the reason says it all.</param>
    /// <exception cref="ArgumentNullException">Another argument is <see langword="null"/>.</exception>
    public static Derived<T> Undefined<T>(UndefinedReason reason, Formula formula, ValueList<Input> inputs, BoundPolicy policy, LocalizedText? detail = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(policy);
        return new(Outcome<T>.Undefined(reason), formula, inputs, policy, detail);
    }
}
