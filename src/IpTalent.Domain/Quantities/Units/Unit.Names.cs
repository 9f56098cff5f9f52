using System.Globalization;

namespace IpTalent.Domain;

public sealed partial class Unit
{
    // What stands behind a number; a currency that is not here is shown by its code.
    private static string? ChineseCurrency(string currency) => currency switch
    {
        "CNY" => "元",
        "HKD" => "港元",
        "MOP" => "澳门元",
        "TWD" => "新台币元",
        "USD" => "美元",
        "EUR" => "欧元",
        "GBP" => "英镑",
        "JPY" => "日元",
        "CHF" => "瑞士法郎",
        _ => null,
    };

    private LocalizedText NameFrom(Func<Unit, LocalizedText> counted) => Kind switch
    {
        UnitKind.Rate => RateName(counted(Numerator!), Scale, Denominator!),
        UnitKind.Money => MoneyName(Code[..3], PriceYear),
        _ => LocalizedText.English(Code.TrimStart(MeasuredMark)),
    };

    // A name that ends in s is taken for a plural, as a word is that was only read: "persons".
    private static LocalizedText PluralOf(LocalizedText name) => name.Has("en") && !name.In("en").EndsWith('s')
        ? LocalizedText.Of(name.Texts.Select(text => text.Key == "en" ? new("en", text.Value + "s") : text))
        : name;

    private static LocalizedText MoneyName(string currency, int? pricesOf)
    {
        string chinese = ChineseCurrency(currency) ?? currency;
        return pricesOf is { } year
            ? LocalizedText.Of(string.Create(CultureInfo.InvariantCulture, $"{currency} at {year} prices"), string.Create(CultureInfo.InvariantCulture, $"{chinese}（{year}年价）"))
            : LocalizedText.Of(currency, chinese);
    }

    private static LocalizedText RateName(LocalizedText counted, decimal scale, Unit denominator)
    {
        string per = scale == 1
            ? denominator.Name.In("en")
            : $"{scale.ToString("#," + Interval.NumberFormat, CultureInfo.InvariantCulture)} {denominator.PluralName.In("en")}";
        // Chinese puts the base first (每万人…件), which only a whole phrase can; behind a number it is 件/万人.
        return LocalizedText.Of(
            $"{counted.In("en")} per {per}",
            $"{counted.In("zh")}/{(scale == 1 ? "" : ChineseScale(scale))}{denominator.Name.In("zh")}");
    }

    private static string ChineseScale(decimal scale) => scale switch
    {
        100 => "百",
        1_000 => "千",
        10_000 => "万",
        100_000 => "10万",
        1_000_000 => "百万",
        _ => Numbers.Write(scale),
    };
}
