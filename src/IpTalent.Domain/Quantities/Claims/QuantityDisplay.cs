using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain;

/// <summary>How a quantity reads in a sentence, in English or Chinese.</summary>
/// <param name="quantity">The quantity.</param>
/// <param name="culture">Chinese, or any other for English.</param>
/// <param name="decimals">The decimal places of computed numbers, where the caller sets them.</param>
/// <param name="isPhrase">Whether a figure reader is to read it back.</param>
internal readonly struct QuantityDisplay(Quantity quantity, CultureInfo culture, int? decimals, bool isPhrase = false)
{
    private const int MostPlaces = 28;
    private const int MorePlaces = 6;
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;
    private const string ChineseDigits = "零一二三四五六七八九十";

    private static readonly ImmutableArray<string> EnglishDigits = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private readonly bool _isChinese = culture.TwoLetterISOLanguageName == "zh";

    private bool IsPercent => quantity.Unit.IsShownInHundredths;

    private Unit Counted => quantity.Unit.Numerator ?? quantity.Unit;

    public string Claim() => Each(quantity.Nominal is not { } nominal ? WithoutNumber() : PartInWords(nominal) is { } part ? Cue(part, "") : Hedged(nominal));

    /// <summary>The claim, with what its digits do not tell, so that a figure reader reads it back.</summary>
    public string Phrase()
    {
        if (quantity.Nominal is not { } nominal || quantity.Qualifier == Qualifier.Derived || PartInWords(nominal) is not null)
        {
            return Claim() + Note(null);
        }

        (decimal granule, bool isTold, bool isExact) = Shown(nominal);
        bool isOtherwise = granule != quantity.Granule
            || (quantity.Qualifier == Qualifier.Rounded && (isExact || isTold != quantity.Traits.HasFlag(ClaimTraits.PrecisionTold)));
        string exactly = quantity.Qualifier == Qualifier.Exact && (!isExact || isOtherwise) ? ClaimNote.Exactly(_isChinese) : "";
        return Each(exactly + Hedged(nominal)) + Note(isOtherwise ? quantity.Granule : null);
    }

    private string Each(string claim) => !quantity.Traits.HasFlag(ClaimTraits.EachOfSeveral) ? claim : _isChinese ? $"均{claim}" : $"{claim} each";

    private string Note(decimal? granule)
    {
        // 48余名 contradicts itself without a word more.
        bool isPlain = quantity is { Qualifier: Qualifier.Over, Unit.IsWholeNumber: true, Granule: <= 1 };
        var note = new ClaimNote(granule, quantity.Qualifier == Qualifier.Rounded && quantity.Traits.HasFlag(ClaimTraits.PrecisionTold),
            quantity.Traits.HasFlag(ClaimTraits.Contradictory) && !isPlain);
        return note.Text(_isChinese, granule is { } told ? EndText(told) : "");
    }

    public string Number() => quantity.Nominal is { } nominal
        ? quantity.Qualifier == Qualifier.Derived ? Computed(nominal).Number : PartInWords(nominal) ?? Printed(nominal) + UnitText(nominal)
        : _isChinese ? "无" : "none";

    public string BoundsWithUnit(BoundPolicy policy)
    {
        Interval bounds = quantity.Under(policy);
        return Ends(bounds, FewestPlaces(Largest(bounds))) + UnitAfterEnds();
    }

    public string ClaimWithBounds(BoundPolicy policy)
    {
        if (quantity.Traits.HasFlag(ClaimTraits.Contradictory))
        {
            return Claim() + (_isChinese ? "（表述自相矛盾）" : " (contradictory)");
        }

        Interval bounds = quantity.Under(policy);
        if (quantity.Qualifier != Qualifier.Derived)
        {
            return bounds.IsPoint && bounds.Contains(quantity.Nominal ?? 0) ? Claim() : WithEnds(bounds, FewestPlaces(Largest(bounds)));
        }

        return quantity.Nominal is not { } nominal ? BoundsWithUnit(policy)
            : Computed(nominal) is { ShowsEnds: true } computed ? WithEnds(bounds, computed.Places)
            : Claim();
    }

    private string WithEnds(Interval bounds, int places) =>
        bounds == Interval.Whole ? _isChinese ? $"{Claim()}（无上下界）" : $"{Claim()}, without bounds"
        : _isChinese ? $"{Claim()}，介于{Ends(bounds, places)}" : $"{Claim()} in {Ends(bounds, places)}";

    /// <summary>A computed number that lies at or beyond an end of a range, cut as the ends of the range are, so that it is not shown within it.</summary>
    /// <param name="range">The range.</param>
    public string Beyond(Interval range)
    {
        decimal number = quantity.Nominal!.Value;
        // By the nearer end: rounding may have put the number a step within.
        bool isAbove = range.Lower is not { } lower || (range.Upper is { } upper && number / 2 - lower / 2 > upper / 2 - number / 2);
        decimal cut = decimal.Round(number, Stored(FewestPlaces(Largest(range))), isAbove ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity);
        return cut == number ? Text(cut) : _isChinese ? $"约{Text(cut)}" : $"about {Text(cut)}";
    }

    // Two significant digits at least: 0.0043, not 0.004.
    private int FewestPlaces(decimal number)
    {
        int places = IsPercent ? 2 : 3;
        decimal least = new(1, 0, 0, false, (byte)(places - 1));
        for (decimal shown = Math.Abs(number) * (IsPercent && Math.Abs(number) < 1 ? 100 : 1); shown > 0 && shown < least && places < MostPlaces; least /= 10)
        {
            places++;
        }

        return places;
    }

    private static decimal Largest(Interval range) => Math.Max(Math.Abs(range.Lower ?? 0), Math.Abs(range.Upper ?? 0));

    /// <summary>How a computed number is shown: with as many places as it takes to tell it from its bounds. Where hardly any number of
    /// places does, it is "about" that number, and its ends say no more unless they lie further apart.</summary>
    private (string Number, int Places, bool IsAbout, bool ShowsEnds) Computed(decimal nominal)
    {
        Interval bounds = quantity.Ends;
        int fewest = decimals ?? FewestPlaces(nominal);
        int most = decimals ?? fewest + MorePlaces;
        bool isNarrow = bounds.IsPoint || bounds.Upper <= bounds.Lower + new decimal(1, 0, 0, false, (byte)Stored(most));
        // An end that is attained is a number of its own, however near; so is one whose places the caller counts.
        bool saysNoMore = isNarrow && (bounds.IsPoint || (decimals is null && bounds is { LowerKind: EndKind.Open, UpperKind: EndKind.Open }));
        for (int places = fewest; places <= most && !saysNoMore; places++)
        {
            Interval shown = bounds.Shown(Stored(places));
            decimal number = Cut(nominal, places);
            if ((!(number <= shown.Lower) || nominal == bounds.Lower) && (!(number >= shown.Upper) || nominal == bounds.Upper))
            {
                return (Text(number), places, false, true);
            }
        }

        decimal cut = Cut(nominal, fewest);
        return (Text(cut), fewest, cut != nominal || !bounds.IsPoint, !isNarrow);
    }

    private string Hedged(decimal nominal)
    {
        if (quantity.Qualifier == Qualifier.Derived)
        {
            (string computed, _, bool isAbout, _) = Computed(nominal);
            return !isAbout ? computed : _isChinese ? $"约{computed}" : $"about {computed}";
        }

        return quantity.Qualifier == Qualifier.Over && _isChinese ? ChineseOver(nominal) : Cue(Printed(nominal), UnitText(nominal));
    }

    private string Cue(string number, string unit) => quantity.Qualifier switch
    {
        Qualifier.Over => _isChinese ? $"{number}{unit}有余" : quantity.Unit.IsWholeNumber ? $"{number}-odd{unit}" : $"just over {number}{unit}",
        Qualifier.About => (_isChinese ? "约" : "about ") + number + unit,
        // 近3年 are the last three years.
        Qualifier.Nearly => (!_isChinese ? "nearly " : isPhrase && quantity.Unit.Kind == UnitKind.Duration ? "将近" : "近") + number + unit,
        Qualifier.MoreThan => (_isChinese ? "超过" : "more than ") + number + unit,
        Qualifier.AtLeast => (_isChinese ? "至少" : "at least ") + number + unit,
        Qualifier.LessThan => (_isChinese ? "不足" : quantity.Unit.IsWholeNumber ? "fewer than " : "less than ") + number + unit,
        Qualifier.AtMost => (_isChinese ? "至多" : "at most ") + number + unit,
        _ => number + unit,
    };

    // Two thirds: a part of one whose granule no digits show.
    private string? PartInWords(decimal nominal)
    {
        if (quantity.Unit != Unit.Percent || quantity.Granule is not { } granule || nominal is <= 0 or > 10 || quantity.Traits.HasFlag(ClaimTraits.PrecisionTold)
            || granule == Shown(nominal).Granule || quantity.Qualifier == Qualifier.Exact)
        {
            return null;
        }

        decimal of = decimal.Round(1 / granule);
        decimal count = decimal.Round(nominal * of);
        return of is not (2 or 3 or 4 or 5) || count > 10 || 1 / of != granule || count / of != nominal ? null
            : _isChinese ? $"{ChineseDigits[(int)of]}分之{ChineseDigits[(int)count]}"
            : $"{EnglishDigits[(int)count]} {(of == 2 ? "half" : of == 3 ? "third" : of == 4 ? "quarter" : "fifth")}{(count > 1 ? "s" : "")}";
    }

    /// <summary>What the number as shown tells: its granule, that its last digit is surely a rounded one, and that it is exact.</summary>
    private (decimal Granule, bool IsTold, bool IsExact) Shown(decimal value)
    {
        decimal granule = quantity.Granule ?? 1;
        if (IsPercent && Math.Abs(value) > decimal.MaxValue / 100)
        {
            return (granule, false, false);
        }

        decimal scale = ChineseScale(value, granule);
        decimal number = Quantity.Normalised(value / scale);
        int hundredth = IsPercent ? 2 : 0;
        int places = Math.Max(PlacesOf(granule / scale), Math.Max(number.Scale - hundredth, 0));
        decimal last = (places > 0 ? new decimal(1, 0, 0, false, (byte)places) : Quantity.GranuleOf(Quantity.Normalised(IsPercent ? number * 100 : number))) * scale;
        bool isTold = places > 0 || (scale > 1 && number % 10 != 0);
        if (quantity.Qualifier == Qualifier.Over && _isChinese && scale > 1 && granule <= scale && !IsBehindUnit(granule))
        {
            last = Math.Min(last, scale);
        }

        last = IsPercent ? last / 100 : last;
        return (last, isTold, quantity.Unit.IsWholeNumber && last >= 1 && (value == 0 || last == 1 || (scale == 1 && last < 100)));
    }

    private string WithoutNumber()
    {
        Interval ends = quantity.Ends;
        return quantity.Qualifier == Qualifier.Between
            ? (_isChinese ? ChineseBetween(ends.Lower!.Value, ends.Upper!.Value) : $"between {EndText(ends.Lower!.Value)} and {EndText(ends.Upper!.Value)}") + UnitAfterEnds()
            : quantity.Qualifier == Qualifier.Indefinite && Several() is { } several ? several + UnitText(null)
            : Ends(ends, MostPlaces) + UnitAfterEnds();
    }

    private string ChineseBetween(decimal lower, decimal upper)
    {
        bool isRound = !IsPercent && lower % TenThousand == 0 && upper % TenThousand == 0;
        return isRound && lower != 0 && upper != 0
            ? $"{Scaled(lower, TenThousand)}至{Scaled(upper, TenThousand)}"
            : $"{EndText(lower)}至{EndText(upper)}";
    }

    private string Ends(Interval interval, int computedPlaces)
    {
        // The ends that a convention sets are as short as the numbers they come from; computed ones are cut, and those of a third.
        bool isLong = quantity.Qualifier == Qualifier.Derived || (quantity.Nominal is { } nominal && PartInWords(nominal) is not null);
        Interval shown = interval.Shown(Stored(decimals ?? (isLong ? computedPlaces : MostPlaces)));
        string open = shown.LowerKind == EndKind.Closed ? "[" : "(";
        string close = shown.UpperKind == EndKind.Closed ? "]" : ")";
        string lower = shown.Lower is { } low ? EndText(low) : "-∞";
        string upper = shown.Upper is { } high ? EndText(high) : "∞";
        return $"{open}{lower}, {upper}{close}";
    }

    private string EndText(decimal value) =>
        Digits(value, 0, IsPercent) + (Counted.Kind != UnitKind.Proportion ? "" : _isChinese ? "%" : " %");

    // The places of the stored fraction, which for a percentage are two more than those shown.
    private int Stored(int places) => Math.Min(IsPercent ? places + 2 : places, MostPlaces);

    private decimal Cut(decimal value, int places) => decimal.Round(value, Stored(places), MidpointRounding.AwayFromZero);

    private string Text(decimal number) => Digits(number, 0, IsPercent) + UnitText(number);

    /// <summary>A printed number with the decimal places it was printed with, and in Chinese with its scale word.</summary>
    private string Printed(decimal value)
    {
        decimal granule = quantity.Granule ?? 1;
        decimal scale = ChineseScale(value, granule);
        return Digits(value / scale, PlacesOf(granule / scale), IsPercent) + ScaleWord(scale);
    }

    private string Scaled(decimal value, decimal scale) => Digits(value / scale, 0, false) + ScaleWord(scale);

    private string ChineseOver(decimal value)
    {
        decimal granule = quantity.Granule!.Value;
        decimal scale = ChineseScale(value, granule);
        string number = Digits(value / scale, PlacesOf(granule / scale), IsPercent);
        string unit = UnitText(value);
        // 10余万 fills in below ten times ten thousand, 10万余 below ten thousand; below a last digit of one, the remainder follows the unit.
        return IsBehindUnit(granule) ? $"{number}{ScaleWord(scale)}{unit}有余"
            : granule > scale ? $"{number}余{ScaleWord(scale)}{unit}"
            : $"{number}{ScaleWord(scale)}余{unit}";
    }

    private bool IsBehindUnit(decimal granule) => (granule <= 1 || IsPercent) && !quantity.Unit.IsWholeNumber;

    // A scale word shows the digits above it: 86万 and 69万 as whole numbers of it, 3.4万 only where the precision is told, 864,321 never.
    // In a phrase 86万 tells its precision as well, and 100万 none.
    private decimal ChineseScale(decimal value, decimal granule)
    {
        bool told = quantity.Traits.HasFlag(ClaimTraits.PrecisionTold);
        decimal scale = Math.Abs(value) >= HundredMillion ? HundredMillion : TenThousand;
        bool scaled = _isChinese && !IsPercent && value % granule == 0 && Math.Abs(value) >= TenThousand && granule >= (told ? 1 : TenThousand)
            && (!isPhrase || quantity.Qualifier != Qualifier.Rounded || told || (granule >= scale && value / scale % 10 == 0));
        return scaled ? scale : 1;
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
