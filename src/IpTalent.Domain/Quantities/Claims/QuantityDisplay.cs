using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain;

/// <summary>How a quantity reads in a sentence, in English or Chinese.</summary>
internal readonly struct QuantityDisplay(Quantity quantity, CultureInfo culture, int? decimals)
{
    private const int MostPlaces = 28;
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    private readonly bool _isChinese = culture.TwoLetterISOLanguageName == "zh";

    private bool IsPercent => quantity.Unit.IsShownInHundredths;

    private Unit Counted => quantity.Unit.Numerator ?? quantity.Unit;

    public string Claim()
    {
        string claim = quantity.Nominal is { } nominal ? Hedged(nominal) : WithoutNumber();
        return !quantity.Traits.HasFlag(ClaimTraits.EachOfSeveral) ? claim : _isChinese ? $"均{claim}" : $"{claim} each";
    }

    public string Number() => quantity.Nominal is { } nominal
        ? (quantity.Qualifier == Qualifier.Derived ? Cut(nominal) : Printed(nominal)) + UnitText(nominal)
        : _isChinese ? "无" : "none";

    public string BoundsWithUnit(BoundPolicy policy) => Ends(quantity.Under(policy)) + UnitAfterEnds();

    public string ClaimWithBounds(BoundPolicy policy)
    {
        Interval bounds = quantity.Under(policy);
        return quantity.Qualifier == Qualifier.Derived && quantity.Nominal is null ? BoundsWithUnit(policy)
            : bounds.IsPoint && bounds.Contains(quantity.Nominal ?? 0) ? Claim()
            : _isChinese ? $"{Claim()}，介于{Ends(bounds)}"
            : $"{Claim()} in {Ends(bounds)}";
    }

    private string Hedged(decimal nominal)
    {
        string number = Printed(nominal);
        string unit = UnitText(nominal);
        return quantity.Qualifier switch
        {
            Qualifier.Exact or Qualifier.Rounded => number + unit,
            Qualifier.Over => _isChinese ? ChineseOver(nominal) : quantity.Unit.IsWholeNumber ? $"{number}-odd{unit}" : $"just over {number}{unit}",
            Qualifier.About => (_isChinese ? "约" : "about ") + number + unit,
            Qualifier.Nearly => (_isChinese ? "近" : "nearly ") + number + unit,
            Qualifier.MoreThan => (_isChinese ? "超过" : "more than ") + number + unit,
            Qualifier.AtLeast => (_isChinese ? "至少" : "at least ") + number + unit,
            Qualifier.LessThan => (_isChinese ? "不足" : quantity.Unit.IsWholeNumber ? "fewer than " : "less than ") + number + unit,
            Qualifier.AtMost => (_isChinese ? "至多" : "at most ") + number + unit,
            _ => Cut(nominal) + unit,
        };
    }

    private string WithoutNumber()
    {
        Interval ends = quantity.Ends;
        return quantity.Qualifier == Qualifier.Between
            ? (_isChinese ? $"{EndText(ends.Lower!.Value)}至{EndText(ends.Upper!.Value)}" : $"between {EndText(ends.Lower!.Value)} and {EndText(ends.Upper!.Value)}") + UnitAfterEnds()
            : quantity.Qualifier == Qualifier.Indefinite && Several() is { } several ? several + UnitText(null)
            : Ends(ends) + UnitAfterEnds();
    }

    private string Ends(Interval interval)
    {
        // The ends that a convention sets are as short as the numbers they come from; only computed ones are cut.
        int places = decimals ?? (quantity.Qualifier != Qualifier.Derived ? MostPlaces : IsPercent ? 2 : 3);
        Interval shown = interval.Shown(Math.Min(IsPercent ? places + 2 : places, MostPlaces));
        string open = shown.LowerKind == EndKind.Closed ? "[" : "(";
        string close = shown.UpperKind == EndKind.Closed ? "]" : ")";
        string lower = shown.Lower is { } low ? EndText(low) : "-∞";
        string upper = shown.Upper is { } high ? EndText(high) : "∞";
        return $"{open}{lower}, {upper}{close}";
    }

    private string EndText(decimal value) =>
        Digits(value, 0, IsPercent) + (Counted.Kind != UnitKind.Proportion ? "" : _isChinese ? "%" : " %");

    private string Cut(decimal value)
    {
        int places = decimals ?? (IsPercent ? 2 : 3);
        return Digits(decimal.Round(value, Math.Min(IsPercent ? places + 2 : places, MostPlaces), MidpointRounding.AwayFromZero), 0, IsPercent);
    }

    /// <summary>A printed number with the decimal places it was printed with, and in Chinese with its scale word.</summary>
    private string Printed(decimal value)
    {
        decimal granule = quantity.Granule ?? 1;
        decimal scale = ChineseScale(value, granule);
        return Digits(value / scale, PlacesOf(granule / scale), IsPercent) + ScaleWord(scale);
    }

    private string ChineseOver(decimal value)
    {
        decimal granule = quantity.Granule!.Value;
        decimal scale = ChineseScale(value, granule);
        string number = Digits(value / scale, PlacesOf(granule / scale), IsPercent);
        string unit = UnitText(value);
        // 10余万 fills in below ten times ten thousand, 10万余 below ten thousand; below a last digit of one, the remainder follows the unit.
        return (granule <= 1 || IsPercent) && !quantity.Unit.IsWholeNumber ? $"{number}{unit}有余"
            : granule > scale ? $"{number}余{ScaleWord(scale)}{unit}"
            : $"{number}{ScaleWord(scale)}余{unit}";
    }

    // A scale word shows no more than the digits above it: 86万 only where the precision is told, never for 690,000 or 864,321.
    private decimal ChineseScale(decimal value, decimal granule)
    {
        bool scaled = _isChinese && !IsPercent && quantity.Traits.HasFlag(ClaimTraits.PrecisionTold)
            && granule >= 1 && value % granule == 0 && Math.Abs(value) >= TenThousand;
        return !scaled ? 1 : Math.Abs(value) >= HundredMillion ? HundredMillion : TenThousand;
    }

    private static string ScaleWord(decimal scale) => scale == 1 ? "" : scale == TenThousand ? "万" : "亿";

    private int PlacesOf(decimal granule)
    {
        int places = 0;
        for (decimal unit = granule; unit < 1 && places < MostPlaces; unit *= 10)
        {
            places++;
        }

        return Math.Max(IsPercent ? places - 2 : places, 0);
    }

    private string Digits(decimal value, int places, bool hundredfold)
    {
        string format = $"{(_isChinese ? "" : "#,")}0.{new string('0', places)}{new string('#', MostPlaces - places)}";
        return !hundredfold ? value.ToString(format, CultureInfo.InvariantCulture)
            : Math.Abs(value) <= decimal.MaxValue / 100 ? (value * 100).ToString(format, CultureInfo.InvariantCulture)
            // So large a decimal has at most two decimal places: a hundred times it is whole.
            : ((new BigInteger(value) * 100) + new BigInteger(value % 1 * 100)).ToString(format, CultureInfo.InvariantCulture);
    }

    private string? Several()
    {
        Interval ends = quantity.Ends;
        if (ends == Interval.AtLeast(2))
        {
            return _isChinese ? "多" : "several";
        }

        if (ends == Interval.AtLeast(24) && !_isChinese)
        {
            return "dozens of";
        }

        bool isSeveral = ends is { LowerKind: EndKind.Closed, UpperKind: EndKind.Open, Lower: > 0 and { } low, Upper: { } high } && high / 5 == low;
        return !isSeveral ? null
            : _isChinese ? (ChineseRound(ends.Lower!.Value / 2) is { } chinese ? $"数{chinese}" : null)
            : EnglishRound(ends.Lower!.Value / 2) is { } english ? $"several {english}" : null;
    }

    private static string? EnglishRound(decimal round) => round switch
    {
        10 => "tens of",
        100 => "hundred",
        1_000 => "thousand",
        TenThousand => "tens of thousands of",
        100_000 => "hundred thousand",
        1_000_000 => "million",
        10_000_000 => "tens of millions of",
        HundredMillion => "hundred million",
        1_000_000_000 => "billion",
        _ => null,
    };

    private static string? ChineseRound(decimal round) => round switch
    {
        10 => "十",
        100 => "百",
        1_000 => "千",
        TenThousand => "万",
        100_000 => "十万",
        1_000_000 => "百万",
        10_000_000 => "千万",
        HundredMillion => "亿",
        1_000_000_000 => "十亿",
        _ => null,
    };

    private string UnitText(decimal? number) => Spaced((number == (IsPercent ? 0.01m : 1) ? quantity.Unit.Name : quantity.Unit.PluralName).In(culture));

    // Ends of a percentage have their sign already: what is left is the base of a rate.
    private string UnitAfterEnds()
    {
        string name = quantity.Unit.PluralName.In(culture);
        return Spaced(Counted.Kind == UnitKind.Proportion ? name[Counted.PluralName.In(culture).Length..] : name);
    }

    // Chinese sets a unit close to its number, but not one that has a name in Latin letters alone.
    private string Spaced(string name) =>
        name.Length == 0 || name[0] == ' ' || (_isChinese && !char.IsAsciiLetterOrDigit(name[0])) ? name : $" {name}";
}
