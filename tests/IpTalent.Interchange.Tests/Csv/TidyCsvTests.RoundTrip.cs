using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain;
using NodaTime;
using Interval = IpTalent.Domain.Interval;

namespace IpTalent.Interchange.Tests.Csv;

/// <content>What is written reads back: all that the columns hold, in any combination; and no spreadsheet runs it.</content>
public sealed partial class TidyCsvTests
{
    private static readonly Indicator Own = Indicator.Undeclared("own.rate-2", Unit.Parse("patent/10000 person"), MeasureKind.PerUnit);
    private static readonly Area Nanshan = Area.Define("X-NANSHAN", LocalizedText.Of("Nanshan", "南山"), Area.Shenzhen);
    private static readonly TidyCsvOptions Declared = new() { Indicators = [Own], Areas = [Nanshan] };

    private static readonly Unit[] Units = [Unit.Person, Unit.Percent, Unit.Parse("patent/10000 person"), Unit.Parse("CNY@2020"), Unit.Counting("docket")];

    [Fact]
    public void Write_AnyMetrics_ReadBack() => Check.One(
        Config.QuickThrowOnFailure
            .WithName($"{nameof(Write_AnyMetrics_ReadBack)} (IPTALENT_SEED={Settings.Seed})")
            .WithMaxTest(Settings.Cases(1_000))
            .WithReplay(Settings.Seed, gamma: 1)
            .WithQuietOnSuccess(true),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Metrics)), metrics =>
        {
            string text = InOrder(metrics);
            TalentMetric[] back = Read(text, Declared);
            return Prop.Label(back.SequenceEqual(metrics) && InOrder(back) == text, text);
        }));

    private static string InOrder(TalentMetric[] metrics)
    {
        using var writer = new StringWriter();
        TidyCsv.Write(metrics, writer, ["sex", "title-level"]);   // categories come in the order of their columns
        return writer.ToString();
    }

    // Numbers of 0 to 9 places, of either sign.
    private static Gen<decimal> Number { get; } =
        from low in Gen.Choose(0, int.MaxValue)
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 1_000))
        from places in Gen.Choose(0, 9)
        from isNegative in Gen.Elements(false, false, true)
        select new decimal(low, high, 0, isNegative, (byte)places);

    private static Gen<Quantity> Claim { get; } =
        from unit in Gen.Elements(Units)
        from one in Number
        from two in Number
        from kind in Gen.Choose(0, 9)
        let low = Math.Min(one, two)
        let high = Math.Max(one, two)
        select kind switch
        {
            0 => Quantity.Exact(one, unit),
            1 => Quantity.Of(one, unit),
            2 => Quantity.Nearly(one, 0.25m, unit),
            3 => Quantity.Over(one, 100, unit),
            4 => Quantity.AtMost(one, unit).With(ClaimTraits.Uniqueness),
            5 => Quantity.Between(low, high, unit),
            6 => Quantity.Indefinite(Interval.ClosedOpen(low, high + 1), unit),
            7 => Quantity.Derived(Interval.ClosedOpen(low, high + 1), unit, BoundPolicy.Strict, low),
            8 => Quantity.Derived(Interval.Closed(low, high), unit, BoundPolicy.Default, high),
            _ => Quantity.MoreThan(one, unit),
        };

    private static Gen<string> Word { get; } = Gen.Elements("f1", "bulletin-en", "0", "a.b-c", "2023");

    // What a spreadsheet would run, quote, trim or split, and what other writers do against it.
    private static Gen<string> FreeText { get; } =
        from start in Gen.Elements("", "=", "+", "-", "@", "'", "''=", "'-5", "＝", "－", "−", "\"", ",", ";")
        from rest in Gen.Elements("1", "5.0", "2023", "SUM(A1:A9)", "cmd|' /C calc'!A0", "a, b", "say \"x\"", "版本 2", "ａ１", "a\tb", "’s", "x'", "𝒳", "-")
        select start + rest;

    private static Gen<MetricAttributes?> Attributes { get; } =
        from status in Gen.ArrayOf(Gen.Elements(Enum.GetValues<ObservationStatus>()))
        from confidentiality in Gen.Elements(Enum.GetValues<Confidentiality>())
        from day in Gen.Choose(0, 20_000)
        from replaces in Word
        from vintage in Gen.Elements<Vintage?>(null, Vintage.Of(new LocalDate(1980, 1, 1).PlusDays(day)), new() { Published = new LocalDate(1980, 1, 1).PlusDays(day), Replaces = replaces })
        from text in FreeText
        from version in Gen.Elements(null, text)
        from proxy in Word
        from isProxy in Gen.Elements(false, true)
        let attributes = new MetricAttributes { Status = [.. status], Confidentiality = confidentiality, Vintage = vintage, DefinitionVersion = version, ProxyFor = isProxy ? proxy : null }
        select attributes == new MetricAttributes() ? null : attributes;

    private static Gen<TalentMetric> Metrics { get; } =
        from indicator in Gen.Elements(Indicators.PractisingAttorneys, Indicators.PractisingAttorneysShare, Indicators.LicencesIssued, Own)
        from area in Gen.Elements(Area.China, Area.Guangdong, Area.Shenzhen, Nanshan)
        from period in Gen.Elements("2023-12-31", "2023", "2023-Q4", "2024-W05", "2021-01-01/2024-06-30", "2021-01-01/..", "../2023-12-31", "2020~", "2020-07-01~/2024-06-30?", "[2023-01-01..2023-06-30]")
        from claim in Claim
        from reason in Gen.Elements<MissingReason?>(null, null, null, MissingReason.Suppressed, MissingReason.NotPublished, MissingReason.NotApplicable)
        from sex in Gen.Elements<string?>(null, "female")
        from title in Gen.Elements<string?>(null, "senior")
        from code in Word
        from named in Gen.Elements(false, true)
        from sources in Gen.ArrayOf(Word)
        from attributes in Attributes
        let metric = new TalentMetric
        {
            Indicator = indicator,
            Area = area,
            Period = ReportingPeriod.Parse(period),
            Categories = [.. new[] { sex is null ? null : CategorySchemes.Sex.Reference(sex), title is null ? null : CategorySchemes.TitleLevel.Reference(title) }.OfType<CategoryReference>()],
            Code = named ? code : null,
            Citations = [.. sources.Select(Citation.Of)],
            Attributes = attributes,
        }
        select reason is null ? metric with { Quantity = claim } : metric with { MissingReason = reason };

    public static TheoryData<string, string> Formulas => new()
    {
        // version of a definition, its cell
        { "=1+1", "'=1+1" },
        { "+SUM(A1)", "'+SUM(A1)" },
        { "-2+3", "'-2+3" },
        { "@SUM(A1)", "'@SUM(A1)" },
        { "＝1+1", "'＝1+1" },           // full width runs as well
        { "-5", "-5" },                  // a number is no formula
        { "'=1", "''=1" },               // else it would read back as =1
        { "'-5", "''-5" },
        { "'quoted", "'quoted" },
        { "2023", "2023" },
    };

    [Theory, MemberData(nameof(Formulas))]
    public void Write_Formula_IsNeutralisedAndReadsBack(string version, string cell)
    {
        TalentMetric metric = Metric(null) with { Attributes = new() { DefinitionVersion = version } };
        Write([metric]).Should().Contain($",{cell},");
        Read(Write([metric])).Should().Equal(metric);
    }

    [Fact]
    public void Write_NegativeNumber_StaysANumber() =>
        Write([Metric(Quantity.Exact(-5811, Unit.Person))]).Should().Contain(",-5811,");

    [Fact]
    public void Write_ScientificallyShortNumber_IsPlain() =>
        Write([Metric(Quantity.Exact(0.0000001m, Unit.Percent))]).Should().Contain(",0.0000001,");

    [Theory]
    [InlineData("half \uD835 a character")]
    [InlineData("what decoding puts: \uFFFD")]
    public void Write_TextThatWouldNotReadBack_Throws(string version) =>
        FluentActions.Invoking(() => Write([Metric(null) with { Attributes = new() { DefinitionVersion = version } }])).Should().Throw<ArgumentException>();

    [Fact]
    public void Write_TextTooLongToReadBack_Throws() =>
        FluentActions.Invoking(() => Write([Metric(null) with { Attributes = new() { DefinitionVersion = new('x', 32 * 1024) } }])).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-GB")]
    public void Write_Headings_MakeNoDifferenceToReading(string headings)
    {
        using var writer = new StringWriter();
        TidyCsv.Write(BundledDatasets.Context.Metrics, writer, CultureInfo.GetCultureInfo(headings));
        Read(writer.ToString(), new() { Indicators = BundledDatasets.Context.Indicators, Areas = BundledDatasets.Context.Contents.Areas })
            .Should().Equal(BundledDatasets.Context.Metrics.Select(Held));
    }
}
