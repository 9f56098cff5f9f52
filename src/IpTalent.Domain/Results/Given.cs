namespace IpTalent.Domain;

/// <summary>A figure, or a number of years, as it enters a calculation. Its <see cref="Domain.Input"/> is made only once someone asks
/// what a result rests on, so that a measure of a few figures leaves nothing behind but its result.</summary>
internal readonly struct Given
{
    private readonly object? _figure;
    private readonly ElapsedYears _years;
    private readonly Role _role;

    private Given(string symbol, object? figure, Role role, ElapsedYears years = default) =>
        (Symbol, _figure, _role, _years) = (symbol, figure, role, years);

    private enum Role : byte
    {
        Figure,
        Threshold,
        Years,
        Input,
    }

    public string Symbol { get; }

    /// <summary>What it counts or measures; <see langword="null"/> where there is no number.</summary>
    public Unit? Unit => _role switch
    {
        Role.Years => Unit.Year,
        Role.Threshold => Nominal is null ? null : ((Quantity)_figure!).Unit,
        _ => Quantity?.Unit,
    };

    /// <summary>The printed number; <see langword="null"/> where there is none.</summary>
    public decimal? Nominal => _role switch
    {
        Role.Years => _years.ToDecimal(),
        Role.Threshold => ((Quantity)_figure!).Nominal,
        _ => Quantity?.Nominal,
    };

    /// <summary>Whether its wording alone tells that its bounds hold the printed number.</summary>
    public bool IsSurelyInside => _figure is Quantity { Qualifier: Qualifier.Exact or Qualifier.Rounded or Qualifier.About } || _role is Role.Years;

    /// <summary>The figure; <see langword="null"/> where there is no number. That of a threshold or of years is made anew at each call.</summary>
    public Quantity? Quantity => _role == Role.Figure ? (Quantity?)_figure : AsInput().Quantity;

    public static Given Of(string symbol, Quantity quantity) => new(symbol, quantity, Role.Figure);

    /// <summary>The printed number of a target alone, as a point; no number where the target prints none.</summary>
    public static Given Threshold(string symbol, Quantity target) => new(symbol, target, Role.Threshold);

    /// <summary>The years between two known dates.</summary>
    public static Given Of(string symbol, ElapsedSpan years) =>
        years.IsCertain ? new Given(symbol, null, Role.Years, years.Least) : years.AsInput(symbol);

    public static implicit operator Given(Input input) => new(input.Symbol, input, Role.Input);

    public static implicit operator Input(Given given) => given.AsInput();

    /// <summary>The numbers that it allows under a policy; only of what has a number.</summary>
    public Interval Under(BoundPolicy policy) =>
        _role is Role.Figure or Role.Input ? Quantity!.Under(policy) : Interval.Point(Nominal!.Value);

    private Input AsInput() => _role switch
    {
        Role.Figure => Input.Of(Symbol, (Quantity)_figure!),
        Role.Years => ((ElapsedSpan)_years).AsInput(Symbol),
        Role.Input => (Input)_figure!,
        _ => new()
        {
            Symbol = Symbol,
            // The granule told lets Chinese show 100万 rather than a row of zeros.
            Quantity = Nominal is { } number ? Quantity.Exact(number, ((Quantity)_figure!).Unit).With(ClaimTraits.PrecisionTold) : null,
        },
    };
}
