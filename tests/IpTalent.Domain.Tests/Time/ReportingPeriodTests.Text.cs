using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Time;

public partial class ReportingPeriodTests
{
    /// <summary>Each text, how it is written, its kind and its outermost days; hand-worked.</summary>
    public static TheoryData<string, string, PeriodKind, string, string> Readings => new()
    {
        { "2023-12-31", "2023-12-31", PeriodKind.Instant, "2023-12-31", "2023-12-31" },
        { "2024-02-29", "2024-02-29", PeriodKind.Instant, "2024-02-29", "2024-02-29" },          // a leap day that exists
        { "2023-D365", "2023-12-31", PeriodKind.Instant, "2023-12-31", "2023-12-31" },           // SDMX day of the year
        { "2024-D366", "2024-12-31", PeriodKind.Instant, "2024-12-31", "2024-12-31" },
        { "[2023-01-01..2023-12-31]", "[2023-01-01..2023-12-31]", PeriodKind.Instant, "2023-01-01", "2023-12-31" }, // a stock dated "2023"
        { "[2023-06..2023-07]", "[2023-06-01..2023-07-31]", PeriodKind.Instant, "2023-06-01", "2023-07-31" },
        { "[2023-06-30..2023-06-30]", "2023-06-30", PeriodKind.Instant, "2023-06-30", "2023-06-30" },      // a set of one
        { "2023-12-31?", "2023-12-31?", PeriodKind.Instant, "2023-12-31", "2023-12-31" },
        { "[2020-07-01..2020-07-31]~", "[2020-07-01..2020-07-31]~", PeriodKind.Instant, "2020-07-01", "2020-07-31" }, // not the period 2020-07~
        { "2023", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-A1", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },                    // SDMX
        { "2023-01-01/2023-12-31", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },      // one value, one text
        { "2023/2023", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-Q1/2023-Q4", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-01-01/P1Y", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-01-01/P12M", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-01-01/P365D", "2023", PeriodKind.Closed, "2023-01-01", "2023-12-31" },
        { "2023-S1", "2023-S1", PeriodKind.Closed, "2023-01-01", "2023-06-30" },
        { "2023-S2", "2023-S2", PeriodKind.Closed, "2023-07-01", "2023-12-31" },
        { "2023-40", "2023-S1", PeriodKind.Closed, "2023-01-01", "2023-06-30" },                 // ISO 8601-2 code of a half-year
        { "2023-41", "2023-S2", PeriodKind.Closed, "2023-07-01", "2023-12-31" },
        { "2023-T2", "2023-T2", PeriodKind.Closed, "2023-05-01", "2023-08-31" },
        { "2023-39", "2023-T3", PeriodKind.Closed, "2023-09-01", "2023-12-31" },
        { "2023-Q4", "2023-Q4", PeriodKind.Closed, "2023-10-01", "2023-12-31" },
        { "2023-33", "2023-Q1", PeriodKind.Closed, "2023-01-01", "2023-03-31" },
        { "2023-36", "2023-Q4", PeriodKind.Closed, "2023-10-01", "2023-12-31" },
        { "2024-02", "2024-02", PeriodKind.Closed, "2024-02-01", "2024-02-29" },
        { "2023-M03", "2023-03", PeriodKind.Closed, "2023-03-01", "2023-03-31" },
        { "2023-W05", "2023-W05", PeriodKind.Closed, "2023-01-30", "2023-02-05" },
        { "2020-W53", "2020-W53", PeriodKind.Closed, "2020-12-28", "2021-01-03" },               // a week belongs to the year of its Thursday
        { "2020-12-28/2021-01-03", "2020-W53", PeriodKind.Closed, "2020-12-28", "2021-01-03" },
        { "2024-W01", "2024-W01", PeriodKind.Closed, "2024-01-01", "2024-01-07" },
        { "0001-W01", "0001-W01", PeriodKind.Closed, "0001-01-01", "0001-01-07" },               // 0001-01-01 is a Monday
        { "2021-01-01/2024-06-30", "2021-01-01/2024-06-30", PeriodKind.Closed, "2021-01-01", "2024-06-30" },
        { "2021/2024-06", "2021-01-01/2024-06-30", PeriodKind.Closed, "2021-01-01", "2024-06-30" },
        { "2016-01-01/P5Y", "2016-01-01/2020-12-31", PeriodKind.Closed, "2016-01-01", "2020-12-31" }, // the 13th plan
        { "2016/P5Y", "2016-01-01/2020-12-31", PeriodKind.Closed, "2016-01-01", "2020-12-31" },
        { "P5Y/2020-12-31", "2016-01-01/2020-12-31", PeriodKind.Closed, "2016-01-01", "2020-12-31" },
        { "2021-01-01/P3Y6M", "2021-01-01/2024-06-30", PeriodKind.Closed, "2021-01-01", "2024-06-30" },
        { "2024-03-04/P2W", "2024-03-04/2024-03-17", PeriodKind.Closed, "2024-03-04", "2024-03-17" },
        { "2020-02-29/P1Y", "2020-02-29/2021-02-27", PeriodKind.Closed, "2020-02-29", "2021-02-27" }, // the anniversary is the 28th, the eve the 27th
        { "2023-12-31/2023-12-31", "2023-12-31/2023-12-31", PeriodKind.Closed, "2023-12-31", "2023-12-31" }, // a flow of one day, no instant
        { "2023-12-31/P1D", "2023-12-31/2023-12-31", PeriodKind.Closed, "2023-12-31", "2023-12-31" },
        { "2024?", "2024?", PeriodKind.Closed, "2024-01-01", "2024-12-31" },
        { "2024-01-01?/2024-12-31?", "2024?", PeriodKind.Closed, "2024-01-01", "2024-12-31" },
        { "2024?/2024-12", "2024-01-01?/2024-12-31", PeriodKind.Closed, "2024-01-01", "2024-12-31" },
        { "2020~", "2020~", PeriodKind.Closed, "2020-01-01", "2020-12-31" },
        { "2020~/2020~", "2020~", PeriodKind.Closed, "2020-01-01", "2020-12-31" },
        { "2020%", "2020%", PeriodKind.Closed, "2020-01-01", "2020-12-31" },
        { "2020~/2020%", "2020~/2020%", PeriodKind.Closed, "2020-01-01", "2020-12-31" },
        { "2023-W05~", "2023-W05~", PeriodKind.Closed, "2023-01-30", "2023-02-05" },
        { "2020-01-01~/2020-12-31~", "2020-01-01~/2020-12-31~", PeriodKind.Closed, "2020-01-01", "2020-12-31" }, // about two days, not 2020~
        { "2020-07~/2024-06?", "2020-07~/2024-06-30?", PeriodKind.Closed, "2020-07-01", "2024-06-30" },  // 近4年来
        { "[2020-06-01..2021-01-01]?/2024-06~", "[2020-06-01..2021-01-01]?/2024-06~", PeriodKind.Closed, "2020-06-01", "2024-06-30" },
        { "[2020-07-01..2020-07-31]~/2024", "2020-07~/2024-12-31", PeriodKind.Closed, "2020-07-01", "2024-12-31" },
        { "2020~/2020-03-15", "2020~/2020-03-15", PeriodKind.Closed, "2020-01-01", "2020-03-15" },
        { "2021-01-01/..", "2021-01-01/..", PeriodKind.Since, "2021-01-01", ".." },
        { "2021/..", "2021-01-01/..", PeriodKind.Since, "2021-01-01", ".." },
        { "2021-01-01?/..", "2021-01-01?/..", PeriodKind.Since, "2021-01-01", ".." },
        { "../2023-12-31", "../2023-12-31", PeriodKind.Until, "..", "2023-12-31" },
        { "../2023", "../2023-12-31", PeriodKind.Until, "..", "2023-12-31" },
        { "../2023~", "../2023~", PeriodKind.Until, "..", "2023-12-31" },
        { "0001-01-01", "0001-01-01", PeriodKind.Instant, "0001-01-01", "0001-01-01" },          // the ends of the calendar
        { "9999", "9999", PeriodKind.Closed, "9999-01-01", "9999-12-31" },
        { "9999-12-31/P1D", "9999-12-31/9999-12-31", PeriodKind.Closed, "9999-12-31", "9999-12-31" },
        { "0001-01-01/P9999Y", "0001-01-01/9999-12-31", PeriodKind.Closed, "0001-01-01", "9999-12-31" },
        { "P9999Y/9999-12-31", "0001-01-01/9999-12-31", PeriodKind.Closed, "0001-01-01", "9999-12-31" },
        { "P3652059D/9999-12-31", "0001-01-01/9999-12-31", PeriodKind.Closed, "0001-01-01", "9999-12-31" }, // 9999 x 365 + 2424 leap days
        { "0001-01-01/P3652059D", "0001-01-01/9999-12-31", PeriodKind.Closed, "0001-01-01", "9999-12-31" },
    };

    /// <summary>Texts that are no period, and the position the error names.</summary>
    public static TheoryData<string, int> Refusals => new()
    {
        { "", 0 },
        { " 2023", 0 },
        { "2023 ", 4 },                       // nothing is trimmed
        { "23", 2 },
        { "0000", 0 },                        // no year 0
        { "-2023", 0 },
        { "12023", 4 },
        { "2023-", 5 },
        { "2023-1", 6 },
        { "2023-13", 5 },
        { "2023-00", 5 },
        { "2023-21", 5 },                     // a season
        { "2023-42", 5 },
        { "2023-02-29", 8 },                  // no leap year
        { "2023-04-31", 8 },
        { "2023-04-00", 8 },
        { "2023-Q5", 5 },
        { "2023-Q0", 5 },
        { "2023-q1", 5 },
        { "2023-S3", 5 },
        { "2023-T4", 5 },
        { "2023-A2", 5 },
        { "2023-M13", 5 },
        { "2023-W53", 5 },                    // 2023 has 52 weeks
        { "2023-W00", 5 },
        { "2023-D366", 5 },
        { "9999-W52", 5 },                    // its Sunday lies in the year 10000
        { "2023Q4", 4 },
        { "2023-12-31T00:00:00", 10 },
        { "2023-Q1-01", 7 },
        { "2023-40-01", 7 },
        { "2023~~", 5 },
        { "2023-12-31/2023-01-01", 11 },      // reversed
        { "2023/2022", 5 },
        { "2023~/2022~", 6 },
        { "2023/", 5 },
        { "/2023", 0 },
        { "2021-01-01/", 11 },
        { "../..", 3 },                       // neither end: no period
        { "..", 2 },
        { "2021-01-01/...", 13 },
        { "2021-01-01/../..", 13 },
        { "2021/2022/2023", 9 },
        { "[2023-01-01..2023-12-31", 23 },
        { "[2023-12-31..2023-01-01]", 13 },
        { "[..2023-01-01]", 1 },
        { "[2023-01-01,2023-02-01]", 11 },
        { "2016-01-01/P", 11 },
        { "2016-01-01/P0D", 11 },
        { "2016-01-01/P5", 13 },
        { "2016-01-01/P5M5Y", 15 },           // out of order
        { "2016-01-01/P5YT1H", 14 },
        { "2016-01-01/P-5Y", 11 },
        { "2016-01-01/P99999999Y", 19 },
        { "2016-01-01/P8000Y", 11 },          // ends in 10015
        { "9999-01-01/P366D", 11 },
        { "2016-01-01/P17000Y", 11 },
        { "P20000Y/2020-12-31", 0 },
        { "2016-01-01/P9999999Y", 11 },       // far beyond what a calendar holds
        { "2016-01-01/P9999999Y9999999M9999999W9999999D", 11 },
        { "P9999999Y9999999M9999999W9999999D/2020-12-31", 0 },
        { "P9999999D/2020-12-31", 0 },
        { "2016~/P5Y", 6 },                   // a duration needs a firm start
        { "P5Y/0004-12-31", 0 },              // begins before the year 1
        { "P5Y/..", 4 },
        { "二〇二三", 0 },
        { "２０２３", 0 },                     // full-width digits
        { "٢٠٢٣", 0 },                        // Arabic-Indic digits
        { "2023-12-31\n", 10 },
        { "not a period", 0 },
    };

    [Theory, MemberData(nameof(Readings))]
    public void Parse_Text_ReadsItsKindAndDays(string text, string canonical, PeriodKind kind, string start, string end)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);

        period.Kind.Should().Be(kind);
        period.Dates.ToString().Should().Be($"{start}/{end}");
        period.ToString().Should().Be(canonical);
        ReportingPeriod.Parse(canonical).Should().Be(period);
        period.CompareTo(ReportingPeriod.Parse(canonical)).Should().Be(0);
    }

    [Theory, MemberData(nameof(Refusals))]
    public void Parse_Nonsense_SaysWhere(string text, int position)
    {
        ReportingPeriod.TryParse(text, out ReportingPeriod? none).Should().BeFalse();
        none.Should().BeNull();

        FluentActions.Invoking(() => ReportingPeriod.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"*at position {position.ToString(CultureInfo.InvariantCulture)}.");
    }

    [Fact]
    public void Parse_Null_ThrowsButTryParseDoesNot()
    {
        FluentActions.Invoking(() => ReportingPeriod.Parse(null!)).Should().Throw<ArgumentNullException>();
        ReportingPeriod.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2023-12-31")]
    [InlineData("2023-01-01/P1")]
    [InlineData("7")]
    [InlineData("[")]
    public void Parse_HundredMillionCharacters_IsRefusedAtOnce(string beginning)
    {
        string text = beginning.PadRight(100_000_000, beginning[^1]);
        var watch = Stopwatch.StartNew();

        ReportingPeriod.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ReportingPeriod.Parse(text)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(300);
        DateRange.TryParse(text, out _).Should().BeFalse();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("ar-SA")]   // Um al-Qura calendar
    [InlineData("th-TH")]   // Buddhist calendar
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    public void Text_UnderAnyCulture_IsTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (string text in new[] { "2023-12-31", "2023-Q4", "2023-W05", "[2023-01-01..2023-02-01]?", "2021-01-01/2024-06-30~" })
            {
                ReportingPeriod period = ReportingPeriod.Parse(text, CultureInfo.CurrentCulture);
                period.ToString().Should().Be(text);
                period.ToString("G", CultureInfo.CurrentCulture).Should().Be(text);
                $"{period}".Should().Be(text);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TypeConverter_Text_ConvertsBothWays()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(ReportingPeriod));

        converter.ConvertFrom("2023-Q4").Should().Be(ReportingPeriod.Quarter(2023, 4));
        converter.ConvertTo(ReportingPeriod.Quarter(2023, 4), typeof(string)).Should().Be("2023-Q4");
    }

    [Fact]
    public void Json_ValueAndPropertyName_RoundTrip()
    {
        var periods = new Dictionary<ReportingPeriod, ReportingPeriod?> { [YearEnd.Of(2023)] = ReportingPeriod.Parse("2020-07~/2024-06?"), [YearEnd.Of(2024)] = null };
        string json = JsonSerializer.Serialize(periods);

        json.Should().Be("""{"2023-12-31":"2020-07~/2024-06-30?","2024-12-31":null}""");
        JsonSerializer.Deserialize<Dictionary<ReportingPeriod, ReportingPeriod?>>(json).Should().Equal(periods);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReportingPeriod>("\"2023-13\"")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ReportingPeriod>("2023")).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("2023-12-31", "2023-12-31", "2023年12月31日")]
    [InlineData("2023-12-31?", "2023-12-31 (inferred)", "2023年12月31日（推断）")]
    [InlineData("2023-12-31~", "about 2023-12-31", "约2023年12月31日")]
    [InlineData("2023", "2023", "2023年")]
    [InlineData("2023-S1", "first half of 2023", "2023年上半年")]
    [InlineData("2023-S2", "second half of 2023", "2023年下半年")]
    [InlineData("2023-T2", "2023-05 to 2023-08", "2023年5月至8月")]
    [InlineData("2023-Q4", "quarter 4 of 2023", "2023年第四季度")]
    [InlineData("2024-03", "2024-03", "2024年3月")]
    [InlineData("2020-W53", "week 53 of 2020", "2020年第53周")]
    [InlineData("2024-03?", "2024-03 (inferred)", "2024年3月（推断）")]
    [InlineData("2024-06~", "about 2024-06", "约2024年6月")]
    [InlineData("2024-06%", "about 2024-06 (inferred)", "约2024年6月（推断）")]
    [InlineData("[2023-01-01..2023-12-31]", "some day of 2023", "2023年内某日")]
    [InlineData("[2020-06-01..2021-01-01]", "some day between 2020-06-01 and 2021-01-01", "2020年6月1日至2021年1月1日之间某日")]
    [InlineData("[2020-07-01..2020-07-31]~", "about some day of 2020-07", "约2020年7月内某日")]
    [InlineData("2021-01-01/2024-06-30", "2021-01-01 to 2024-06-30", "2021年1月1日至2024年6月30日")]
    [InlineData("2020-07~/2024-06-30?", "about 2020-07 to 2024-06-30 (inferred)", "约2020年7月至2024年6月30日（推断）")]
    [InlineData("2021-01-01/..", "since 2021-01-01", "2021年1月1日以来")]
    [InlineData("2020-07~/..", "since about 2020-07", "约2020年7月以来")]
    [InlineData("2024-03-01?/..", "since 2024-03-01 (inferred)", "2024年3月1日（推断）以来")]
    [InlineData("../2023-12-31", "up to 2023-12-31", "截至2023年12月31日")]
    public void ToString_D_IsInWords(string text, string english, string chinese)
    {
        ReportingPeriod period = ReportingPeriod.Parse(text);
        period.ToString("D", CultureInfo.GetCultureInfo("en-GB")).Should().Be(english);
        period.ToString("d", CultureInfo.GetCultureInfo("de-DE")).Should().Be(english);
        period.ToString("D", null).Should().Be(english);
        period.ToString("D", CultureInfo.GetCultureInfo("zh-Hant-TW")).Should().Be(chinese);
        period.ToString("G", CultureInfo.GetCultureInfo("zh")).Should().Be(period.ToString(null, null)).And.Be(period.ToString());
    }

    // Qualifiers, sets and open ends of ISO 8601-2 are no words.
    [Fact]
    public void ToString_D_OfAnyPeriod_HasNoNotation() => Prop.ForAll(Periods.Any.ToArbitrary(), period =>
        new[] { period.ToString("D", null), period.ToString("D", CultureInfo.GetCultureInfo("zh")) }
            .All(words => words.IndexOfAny(['?', '~', '%', '[', ']', '/']) < 0 && !words.Contains("..", StringComparison.Ordinal)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void TryFormat_TooShort_WritesNothing()
    {
        ReportingPeriod period = ReportingPeriod.Year(2023);
        Span<char> destination = stackalloc char[4];

        period.TryFormat(destination[..3], out int none, default, null).Should().BeFalse();
        none.Should().Be(0);
        period.TryFormat(destination, out int four, default, null).Should().BeTrue();
        destination[..four].ToString().Should().Be("2023");
        FluentActions.Invoking(() => period.ToString("X", null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Text_AnyPeriod_RoundTrips() => Prop.ForAll(Periods.Any.ToArbitrary(), period =>
    {
        string text = period.ToString();
        ReportingPeriod read = ReportingPeriod.Parse(text);
        return read == period && read.GetHashCode() == period.GetHashCode() && read.ToString() == text && read.CompareTo(period) == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_TwoPeriods_AreEqualOnlyIfThePeriodsAre() =>
        Prop.ForAll(Periods.Any.ToArbitrary(), Periods.Any.ToArbitrary(), (one, other) =>
            (one == other) == (one.ToString() == other.ToString())
            && (one == other) == (one.CompareTo(other) == 0)
            && Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))).QuickCheckThrowOnFailure();

    [Fact]
    public void TryParse_AnyText_NeverThrows() => Prop.ForAll(
        Gen.Elements("2023-Q14/.~?%[]PYMDW0".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
        text => !ReportingPeriod.TryParse(text, out ReportingPeriod? period) || ReportingPeriod.Parse(period.ToString()) == period)
        .QuickCheckThrowOnFailure();
}
