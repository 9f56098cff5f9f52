using System.Globalization;
using IpTalent.Domain;
using IpTalent.Domain.Reading;

namespace IpTalent.Interchange;

/// <summary>A claim as the cells of a row hold it. The unit stands in a cell of its own.</summary>
internal readonly record struct TidyClaim(string Value, string Qualifier = "", string Lower = "", string Upper = "")
{
    private const string Derived = "derived";
    private const string Between = "between";
    private const string Indefinite = "indefinite";

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
    public Quantity? Read(Unit unit, out TidyCsvError? error)
    {
        error = null;
        decimal? number = null;
        if (Value.Length > 0)
        {
            if (!TryRead(Value, out decimal read))
            {
                return ReadText(unit, out error);
            }

            number = read;
        }

        return HasEnds ? ReadEnds(number, unit, out error)
            : number is not { } printed ? Fail(TidyColumns.Value, "", $"is blank although the qualifier is '{Qualifier}'", "give the number, or the ends of the claim in the columns lower and upper", out error)
            : Qualifier.Length == 0 ? Quantity.Of(printed, unit)
            : Quantity.TryParse($"{Qualifier.ToLowerInvariant()} {Value} {unit}", out Quantity? quantity) ? quantity
            : Fail(TidyColumns.Qualifier, Qualifier, "is not a qualifier that goes with one number", "give one of exact, rounded, about, nearly, over, more-than, at-least, less-than, at-most, or leave it blank", out error);
    }

    /// <summary>A plain number, which a decimal holds to its last digit.</summary>
    private static bool TryRead(string text, out decimal number)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && number.Scale == (point < 0 ? 0 : text.Length - point - 1);   // parsing drops the places that do not fit
    }

    private Quantity? ReadText(Unit unit, out TidyCsvError? error)
    {
        if (!Quantity.TryParse(Value, out Quantity? quantity) && !FigureReader.Chinese.TryParse(Value, out quantity) && !FigureReader.English.TryParse(Value, out quantity))
        {
            return Fail(TidyColumns.Value, Value, "is not a number", "give a plain number such as 1200 or 6.3, the text of a claim such as 'nearly 1200 person-time', a phrase such as 近1200人次, or leave it blank where the figure is missing", out error);
        }

        error = Qualifier.Length > 0 || HasEnds
            ? new(TidyColumns.Value, Value, "tells the whole claim, and so do qualifier, lower or upper", "leave those blank, or give a plain number")
            : quantity.Unit != unit
            ? new(TidyColumns.Unit, unit.Code, $"is not the unit of the claim '{Value}'", $"give {quantity.Unit}, or the claim in {unit}")
            : null;
        return error is null ? quantity : null;
    }

    private Quantity? ReadEnds(decimal? number, Unit unit, out TidyCsvError? error)
    {
        error = null;
        if (!TryReadEnd(TidyColumns.Lower, Lower, out decimal? lower, ref error) || !TryReadEnd(TidyColumns.Upper, Upper, out decimal? upper, ref error))
        {
            return null;
        }

        if (lower > upper)
        {
            return Fail(TidyColumns.Lower, Lower, $"is above the upper end {Upper}", "give the smaller number as the lower end", out error);
        }

        Interval ends = lower is { } low ? upper is { } high ? Interval.Closed(low, high) : Interval.AtLeast(low) : Interval.AtMost(upper!.Value);
        switch (Qualifier.ToLowerInvariant())
        {
            case Derived or "" when number is { } outside && !ends.Contains(outside):
                return Fail(TidyColumns.Value, Value, $"does not lie in {ends}, its own lower and upper ends", "give ends that hold the number, or no number", out error);
            case Derived:
            case "" when number is not null:
                return Quantity.Derived(ends, unit, BoundPolicy.Default, number);
            case Between or "" when number is null && lower is not null && upper is not null:
                return Quantity.Between(lower.Value, upper.Value, unit);
            case Indefinite when number is null:
                return Quantity.Indefinite(ends, unit);
            case Between or Indefinite or "":
                return Fail(TidyColumns.Value, Value, "does not go with its qualifier and ends", "give both ends and no number for 'between', one or both and no number for 'indefinite', a number with its ends for 'derived'", out error);
            default:
                return Fail(TidyColumns.Qualifier, Qualifier, "does not go with lower and upper, which follow from the claim", "leave them blank, or use between, indefinite or derived", out error);
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

        error = new(column, text, "is not a number", "give a plain number such as 1200 or 6.3, or leave it blank");
        return false;
    }

    private static Quantity? Fail(string column, string text, string problem, string instead, out TidyCsvError? error)
    {
        error = new(column, text, problem, instead);
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
