namespace IpTalent.Interchange;

/// <summary>A tidy CSV file cannot be read: its header does not fit, or a row is wrong and nobody asked to go on.</summary>
/// <remarks><see cref="TidyCsvOptions.OnError"/> takes the errors of rows instead; those of the header are always thrown.</remarks>
public sealed class TidyCsvException : FormatException
{
    internal TidyCsvException(TidyCsvError error, Exception? inner = null)
        : base($"{error}.", inner) => Error = error;

    /// <summary>What is wrong, and where.</summary>
    public TidyCsvError Error { get; }
}
