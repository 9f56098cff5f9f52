using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>One of China's national Five-Year Plans, to which talent targets and periods refer: "the end of the 13th Plan", “十四五”以来.</summary>
/// <remarks>Identified by its number, 1 to 1608. The 1st ran 1953-1957, the 2nd 1958-1962; from the 3rd on, the n-th begins on 1 January of
/// 1966 + 5(n - 3): the 13th 2016-2020, the 14th 2021-2025. No plan covers 1963-1965. The default value is the 1st plan. Plans order by
/// number. Text: <c>FYP-14</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<FiveYearPlan>))]
[JsonConverter(typeof(TextJsonConverter<FiveYearPlan>))]
public readonly partial struct FiveYearPlan : IEquatable<FiveYearPlan>, IComparable<FiveYearPlan>, ISpanParsable<FiveYearPlan>, ISpanFormattable
{
    private const int YearsInPlan = 5;
    private const int FirstYearOfFirst = 1953;
    private const int FirstYearOfThird = 1966;

    // The last that ends within four digits: 9991-9995.
    private const int LastNumber = 1608;

    // Plans to the 10th are called 计划, those from the 11th on 规划.
    private const int FirstCalledGuihua = 11;

    // Counted from the first, so that all zero bits are the 1st plan.
    private readonly int _after;

    private FiveYearPlan(int number) => _after = number - 1;

    /// <summary>The number of the plan: 14 for the 14th.</summary>
    public int Ordinal => _after + 1;

    /// <summary>The first year of the plan.</summary>
    public int FirstYear => Ordinal < 3 ? FirstYearOfFirst + YearsInPlan * _after : FirstYearOfThird + YearsInPlan * (Ordinal - 3);

    /// <summary>The last year of the plan.</summary>
    public int LastYear => FirstYear + YearsInPlan - 1;

    /// <summary>The five years of the plan: "during the plan".</summary>
    public ReportingPeriod Period => ReportingPeriod.Years(FirstYear, LastYear);

    /// <summary>The first day of the plan, as an instant.</summary>
    public ReportingPeriod Start => ReportingPeriod.At(new LocalDate(FirstYear, 1, 1));

    /// <summary>The last day of the plan, as an instant: "at the end of the plan", “十三五”末.</summary>
    public ReportingPeriod End => YearEnd.Of(LastYear);

    /// <summary>Cumulative since the first day of the plan: “十四五”以来.</summary>
    public ReportingPeriod Since => ReportingPeriod.Since(new LocalDate(FirstYear, 1, 1));

    /// <summary>The short name: "14th Five-Year Plan", “十四五”规划.</summary>
    public LocalizedText Name => LocalizedText.Of(EnglishName, $"“{ChineseOrdinal}五”{ChineseNoun}");

    /// <summary>The name in full: "14th Five-Year Plan", 第十四个五年规划.</summary>
    public LocalizedText FullName => LocalizedText.Of(EnglishName, $"第{ChineseOrdinal}个五年{ChineseNoun}");

    private string EnglishName => string.Create(CultureInfo.InvariantCulture, $"{Ordinal}{EnglishSuffix(Ordinal)} Five-Year Plan");

    private string ChineseNoun => Ordinal < FirstCalledGuihua ? "计划" : "规划";

    private string ChineseOrdinal
    {
        get
        {
            const string Digits = "零一二三四五六七八九";
            string[] scales = ["", "十", "百", "千"];
            string numeral = "";
            int rest = Ordinal;
            for (int scale = 0; rest > 0; scale++, rest /= 10)
            {
                int digit = rest % 10;
                bool needsZero = digit == 0 && numeral.Length > 0 && numeral[0] != Digits[0];
                numeral = digit > 0 ? Digits[digit] + scales[scale] + numeral : needsZero ? Digits[0] + numeral : numeral;
            }

            // Ten to nineteen drop the leading one: 十四, not 一十四.
            return Ordinal is >= 10 and < 20 ? numeral[1..] : numeral;
        }
    }

    /// <summary>The n-th plan.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 1608.</exception>
    public static FiveYearPlan Number(int number) => number is >= 1 and <= LastNumber
        ? new(number)
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"Plans are numbered from 1 to {LastNumber}, the last to end within four digits.");

    /// <summary>The plan in force on a day.</summary>
    /// <returns><see langword="null"/> before 1953, from 1963 to 1965, and after 9995.</returns>
    public static FiveYearPlan? Containing(LocalDate date)
    {
        int year = date.WithCalendar(CalendarSystem.Iso).Year;
        int number = year >= FirstYearOfThird ? 3 + (year - FirstYearOfThird) / YearsInPlan
            : year >= FirstYearOfFirst ? 1 + (year - FirstYearOfFirst) / YearsInPlan
            : 0;

        // 1963 to 1965 would count as a third plan from the first.
        return number is >= 1 and <= LastNumber && new FiveYearPlan(number).FirstYear <= year ? new FiveYearPlan(number) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(FiveYearPlan other) => _after.CompareTo(other._after);

    /// <inheritdoc/>
    public bool Equals(FiveYearPlan other) => _after == other._after;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FiveYearPlan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _after;

    /// <summary>Whether both are the same plan.</summary>
    public static bool operator ==(FiveYearPlan left, FiveYearPlan right) => left.Equals(right);

    /// <summary>Whether the plans differ.</summary>
    public static bool operator !=(FiveYearPlan left, FiveYearPlan right) => !left.Equals(right);

    /// <summary>Whether the left plan is the earlier one.</summary>
    public static bool operator <(FiveYearPlan left, FiveYearPlan right) => left._after < right._after;

    /// <summary>Whether the left plan is the earlier one, or both are the same.</summary>
    public static bool operator <=(FiveYearPlan left, FiveYearPlan right) => left._after <= right._after;

    /// <summary>Whether the left plan is the later one.</summary>
    public static bool operator >(FiveYearPlan left, FiveYearPlan right) => left._after > right._after;

    /// <summary>Whether the left plan is the later one, or both are the same.</summary>
    public static bool operator >=(FiveYearPlan left, FiveYearPlan right) => left._after >= right._after;

    private static string EnglishSuffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
