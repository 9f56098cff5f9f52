using System.Globalization;

namespace IpTalent.Domain;

/// <summary>How a quantity reads in a sentence, in English or Chinese.</summary>
internal readonly struct QuantityDisplay(Quantity quantity, CultureInfo culture, int? decimals)
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    private readonly bool _isChinese = culture.TwoLetterISOLanguageName == "zh";

    private bool IsPercent => Counted.Kind is UnitKind.Proportion or UnitKind.PercentagePoint;

    private Unit Counted => quantity.Unit.Numerator ?? quantity.Unit;

    public string Claim()
    {
        string number = quantity.Nominal is { } nominal ? Printed(nominal, remainder: quantity.Qualifier == Qualifier.Over && _isChinese) : "";
        string text = quantity.Qualifier switch
        {
            Qualifier.Exact or Qualifier.Rounded or Qualifier.Over when _isChinese => number,
            Qualifier.Exact or Qualifier.Rounded => number,
            Qualifier.Over => $"{number}-odd",
            Qualifier.About => _isChinese ? $"约{number}" : $"about {number}",
            Qualifier.Nearly => _isChinese ? $"近{number}" : $"nearly {number}",
            Qualifier.MoreThan => _isChinese ? $"超过{number}" : $"more than {number}",
            Qualifier.AtLeast => _isChinese ? $"至少{number}" : $"at least {number}",
            Qualifier.LessThan => _isChinese ? $"不足{number}" : $"{(quantity.Unit.IsWholeNumber ? "fewer" : "less")} than {number}",
            Qualifier.AtMost => _isChinese ? $"至多{number}" : $"at most {number}",
            Qualifier.Between => _isChinese
                ? $"{Printed(quantity.Ends.Lower!.Value)}至{Printed(quantity.Ends.Upper!.Value)}"
                : $"between {Printed(quantity.Ends.Lower!.Value)} and {Printed(quantity.Ends.Upper!.Value)}",
            Qualifier.Indefinite => Several(),
            _ => quantity.Nominal is { } value ? Cut(value) : "",
        };
        return text.Length == 0 ? Ends(quantity.Ends) + UnitText(null) : text + UnitText(quantity.Nominal);
    }

    public string Number() => quantity.Nominal is { } nominal
        ? (quantity.Qualifier == Qualifier.Derived ? Cut(nominal) : Printed(nominal)) + UnitText(nominal)
        : _isChinese ? "无" : "none";

    public string BoundsWithUnit(BoundPolicy policy) => Ends(quantity.Under(policy)) + UnitText(null);

    public string ClaimWithBounds(BoundPolicy policy)
    {
        Interval bounds = quantity.Under(policy);
        return quantity.Qualifier == Qualifier.Derived && quantity.Nominal is null ? BoundsWithUnit(policy)
            : bounds.IsPoint && bounds.Contains(quantity.Nominal ?? 0) ? Claim()
            : _isChinese ? $"{Claim()}，介于{Ends(bounds)}"
            : $"{Claim()} in {Ends(bounds)}";
    }

    public string Ends(Interval interval)
    {
        bool percent = IsPercent;
        // The ends that a convention sets are as short as the numbers they come from; only computed ones are cut.
        int places = decimals ?? (quantity.Qualifier == Qualifier.Derived ? (percent ? 2 : 3) : 26);
        Interval shown = interval.Shown(percent ? places + 2 : places);
        string open = shown.LowerKind == EndKind.Closed ? "[" : "(";
        string close = shown.UpperKind == EndKind.Closed ? "]" : ")";
        string lower = shown.Lower is { } low ? End(low, percent) : "-∞";
        string upper = shown.Upper is { } high ? End(high, percent) : "∞";
        return $"{open}{lower}, {upper}{close}";
    }

    private string End(decimal value, bool percent)
    {
        string number = Grouped(percent ? value * 100 : value);
        return percent && Counted.Kind == UnitKind.Proportion ? _isChinese ? $"{number}%" : $"{number} %" : number;
    }

    private string Cut(decimal value)
    {
        int places = decimals ?? (IsPercent ? 2 : 3);
        return Grouped(decimal.Round(IsPercent ? value * 100 : value, places, MidpointRounding.AwayFromZero));
    }

    /// <summary>A printed number with the decimal places it was printed with.</summary>
    private string Printed(decimal value, bool remainder = false)
    {
        decimal granule = quantity.Granule ?? 1;
        if (IsPercent)
        {
            return Places(value * 100, granule * 100);
        }

        bool scaled = _isChinese && quantity.Traits.HasFlag(ClaimTraits.PrecisionTold) && granule >= 1 && Math.Abs(value) >= TenThousand;
        decimal scale = !scaled ? 1 : Math.Abs(value) >= HundredMillion ? HundredMillion : TenThousand;
        string word = scale == 1 ? "" : scale == TenThousand ? "万" : "亿";
        // 10余万 fills in below ten times ten thousand, 10万余 below ten thousand.
        return !remainder ? Places(value / scale, granule / scale) + word
            : granule > scale ? $"{Places(value / scale, granule / scale)}余{word}"
            : $"{Places(value / scale, granule / scale)}{word}余";
    }

    private string Places(decimal value, decimal granule)
    {
        int places = 0;
        for (decimal unit = granule; unit < 1 && places < 28; unit *= 10)
        {
            places++;
        }

        return _isChinese
            ? value.ToString($"0.{new string('0', places)}", CultureInfo.InvariantCulture)
            : value.ToString($"#,0.{new string('0', places)}", CultureInfo.InvariantCulture);
    }

    private string Grouped(decimal value) =>
        value.ToString(_isChinese ? Interval.NumberFormat : "#," + Interval.NumberFormat, CultureInfo.InvariantCulture);

    private string Several()
    {
        if (quantity.Ends == Interval.AtLeast(2))
        {
            return _isChinese ? "多" : "several";
        }

        return quantity.Ends is { Lower: { } low, Upper: { } high } && high == 5 * low && quantity.Ends.UpperKind == EndKind.Open
            ? (_isChinese ? $"数{ChineseRound(low / 2)}" : $"several {EnglishRound(low / 2)}")
            : "";
    }

    private static string EnglishRound(decimal round) => round switch
    {
        10 => "tens of",
        100 => "hundred",
        1_000 => "thousand",
        TenThousand => "ten thousand",
        100_000 => "hundred thousand",
        1_000_000 => "million",
        _ => $"times {round.ToString("#," + Interval.NumberFormat, CultureInfo.InvariantCulture)}",
    };

    private static string ChineseRound(decimal round) => round switch
    {
        10 => "十",
        100 => "百",
        1_000 => "千",
        TenThousand => "万",
        100_000 => "十万",
        1_000_000 => "百万",
        10_000_000 => "千万",
        HundredMillion => "亿",
        _ => round.ToString(Interval.NumberFormat, CultureInfo.InvariantCulture),
    };

    private string UnitText(decimal? number)
    {
        LocalizedText name = number == 1 ? quantity.Unit.Name : quantity.Unit.PluralName;
        // A bounded percentage has its sign on each end already.
        string text = number is null && Counted.Kind == UnitKind.Proportion && quantity.Qualifier is not Qualifier.Between
            ? name.In(culture)[Counted.Name.In(culture).Length..]
            : name.In(culture);
        return _isChinese || text.Length == 0 ? text : text[0] == ' ' ? text : $" {text}";
    }
}
