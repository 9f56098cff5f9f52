using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IpTalent.Domain;
using IpTalent.Domain.Reading;

namespace IpTalent.Interchange;

/// <summary>A claim as the cells of a row hold it. The unit stands in a cell of its own.</summary>
internal readonly record struct TidyClaim(string Value, string Qualifier = "", string Lower = "", string Upper = "")
{
    // Radicals, signs and characters come after all letters of other scripts of Europe.
    private const char FirstOfChinese = '\u2E80';
    private const string Derived = "derived";
    private const string Between = "between";
    private const string Indefinite = "indefinite";

    private static readonly string[] OfOneNumber = ["exact", "rounded", "about", "nearly", "over", "more-than", "at-least", "less-than", "at-most"];

    public bool IsBlank => Value.Length == 0 && Qualifier.Length == 0 && Lower.Length == 0 && Upper.Length == 0;

    private bool HasEnds => Lower.Length > 0 || Upper.Length > 0;

    /// <summary>The cells that read back as the same claim: numbers where they suffice, else the canonical text.</summary>
    public static TidyClaim Of(Quantity quantity)
    {
        string text = quantity.ToString();
        string word = text[..text.IndexOf(' ', StringComparison.Ordinal)];
        string number = quantity.Nominal is { } nominal ? Number(nominal, quantity.Granule) : "";
        Interval ends = quantity.Ends;
        TidyClaim[] candidates =
        [
            word is Between or Indefinite or Derived ? new(number, word, Number(ends.Lower), Number(ends.Upper)) : new(number),
            new(number, word),
        ];
        foreach (TidyClaim candidate in candidates)
        {
            if (candidate.Read(quantity.Unit, out _) == quantity)
            {
                return candidate;
            }
        }

        return new(text);
    }

    /// <summary>The claim, or what is wrong with its cells.</summary>
    public Quantity? Read(Unit unit, out TidyCsvError? error, bool readsPhrases = false)
    {
        error = null;
        decimal? number = null;
        if (Value.Length > 0)
        {
            if (!TryRead(Value, out decimal read))
            {
                return ReadText(unit, readsPhrases, out error);
            }

            number = read;
        }

        return HasEnds ? ReadEnds(number, unit, out error)
            : number is not { } printed ? Fail(new(TidyCsvCodes.Blank, TidyColumns.Value, "",
                $"give the number that is '{Qualifier}', or the ends of the claim in the columns lower and upper", $"请给出“{Qualifier}”的数字，或在lower、upper列给出上下限"), out error)
            : Qualifier.Length == 0 ? Quantity.Of(printed, unit)
            : Quantity.TryParse($"{Qualifier.ToLowerInvariant()} {Value} {unit}", out Quantity? quantity) ? quantity
            : Fail(new(TidyCsvCodes.QualifierUnfit, TidyColumns.Qualifier, Qualifier, string.Join(", ", OfOneNumber)) { Suggestion = TidyNearest.Of(Qualifier, OfOneNumber) }, out error);
    }

    /// <summary>A plain number, which a decimal holds to its last digit.</summary>
    private static bool TryRead(string text, out decimal number)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number.Scale == (point < 0 ? 0 : text.Length - point - 1);   // parsing drops the places that do not fit
    }

    private static TidyCsvError NotANumber(string column, string text) =>
        new(TidyCsvCodes.NotANumber, column, text) { Suggestion = TidyText.NumberMeant(text) };

    private Quantity? ReadText(Unit unit, bool readsPhrases, out TidyCsvError? error)
    {
        if (!Quantity.TryParse(Value, out Quantity? quantity) && !(readsPhrases && TryReadPhrase(unit, out quantity)))
        {
            return Fail(NotANumber(TidyColumns.Value, Value), out error);
        }

        error = Qualifier.Length > 0 || HasEnds ? new(TidyCsvCodes.ClaimContradictory, TidyColumns.Value, Value)
            : quantity.Unit != unit ? new(TidyCsvCodes.UnitDiffers, TidyColumns.Unit, unit.Code, Value, quantity.Unit)
            : null;
        return error is null ? quantity : null;
    }

    // A number without a sign or word of its unit tells no proportion.
    private bool TryReadPhrase(Unit unit, [NotNullWhen(true)] out Quantity? quantity) =>
        (Value.AsSpan().ContainsAnyInRange(FirstOfChinese, char.MaxValue) ? FigureReader.Chinese : FigureReader.English).TryParse(Value, unit, out quantity, out _)
        && (quantity.Unit != Unit.Index || unit == Unit.Index);

    private Quantity? ReadEnds(decimal? number, Unit unit, out TidyCsvError? error)
    {
        error = null;
        if (!TryReadEnd(TidyColumns.Lower, Lower, out decimal? lower, ref error) || !TryReadEnd(TidyColumns.Upper, Upper, out decimal? upper, ref error))
        {
            return null;
        }

        if (lower > upper)
        {
            return Fail(new(TidyCsvCodes.EndsCrossed, TidyColumns.Lower, Lower, Upper), out error);
        }

        Interval ends = lower is { } low ? upper is { } high ? Interval.Closed(low, high) : Interval.AtLeast(low) : Interval.AtMost(upper!.Value);
        switch (Qualifier.ToLowerInvariant())
        {
            case Derived or "" when number is { } outside && !ends.Contains(outside):
                return Fail(new(TidyCsvCodes.OutsideEnds, TidyColumns.Value, Value, ends), out error);
            case Derived:
            case "" when number is not null:
                return Quantity.Derived(ends, unit, BoundPolicy.Default, number);
            case Between or "" when number is null && lower is not null && upper is not null:
                return Quantity.Between(lower.Value, upper.Value, unit);
            case Indefinite when number is null:
                return Quantity.Indefinite(ends, unit);
            case Between or Indefinite or "":
                return Fail(new(TidyCsvCodes.ClaimContradictory, TidyColumns.Value, Value), out error);
            default:
                return Fail(new(TidyCsvCodes.ClaimContradictory, TidyColumns.Qualifier, Qualifier), out error);
        }
    }

    private static bool TryReadEnd(string column, string text, out decimal? end, ref TidyCsvError? error)
    {
        end = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (TryRead(text, out decimal number))
        {
            end = number;
            return true;
        }

        error = NotANumber(column, text);
        return false;
    }

    private static Quantity? Fail(TidyCsvError wrong, out TidyCsvError? error)
    {
        error = wrong;
        return null;
    }

    private static string Number(decimal? number) => number is { } known ? Number(known, null) : "";

    // The places of the granule are written too: 14.0 is told to tenths.
    private static string Number(decimal number, decimal? granule)
    {
        int places = granule is < 1 ? granule.Value.Scale : 0;
        return number.ToString($"0.{new string('0', places)}{new string('#', 28 - places)}", CultureInfo.InvariantCulture);
    }
}
