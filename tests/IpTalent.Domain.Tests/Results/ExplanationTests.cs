using System.Globalization;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Results;

/// <summary>Whole explanations, in both languages, as approved in Results/Approved.</summary>
public class ExplanationTests
{
    private static readonly Dictionary<string, Func<CultureInfo, string>> Explained = new()
    {
        ["growth"] = culture => Examples.Talent.GrowthRate().Explain(culture),
        ["compound-growth"] = culture => Examples.Talent.CompoundAnnualGrowthRate(BoundPolicy.Wide).Explain(culture),
        ["absolute-change"] = culture => Growth.AbsoluteChange(Quantity.Percent(35.2m), Quantity.Percent(40.0m)).Explain(culture),
        ["progress"] = culture => Examples.Talent.ProgressRatio(Examples.Million).Explain(culture),
        ["required-growth"] = culture => Examples.Talent.RequiredGrowthRate(Examples.Million).Explain(culture),
        ["share"] = culture => Ratios.Share(Examples.Academicians, Examples.Members).Explain(culture),
        ["ratio-per-task"] = culture => Ratios.Ratio(Examples.Attendances, Examples.Tasks).Explain(culture),
        ["rate-per-10000"] = culture => Ratios.Rate(Examples.Attorneys, Examples.Population, per: 10_000).Explain(culture),
        ["more-than-double"] = culture => Claims.IsMoreThan(2, times: Examples.PatentsOfNation, Examples.PatentsOfBeijing).Explain(culture),
        ["date-of-reaching"] = culture => Examples.Talent.DateOfReaching(Examples.Million).Explain(culture),
        ["shift-share"] = culture => ShiftShare.Classic(
            [Persons(100), Persons(50)], [Persons(110), Persons(80)], [Persons(50), Persons(100)], [Persons(70), Persons(130)], RegionalReference.Nation).Explain(culture),
        ["lorenz-curve"] = culture => Inequality.LorenzCurve([Persons(1), Persons(3), Persons(4)]).Explain(culture),
        ["chain"] = culture =>
        {
            Derived<Quantity> rate = Ratios.Rate(Examples.Attorneys, Examples.Population, per: 10_000);
            Derived<Quantity> relative = Ratios.RelativeToAverage(rate.Value, Quantity.Rounded(0.3m, Unit.Person.Per(10_000, Unit.Person)));
            Derived<Quantity> ratio = Ratios.Ratio(relative.Value, Quantity.Exact(2, Unit.Ratio));
            return ratio.Explain(culture, relative, rate);
        },
        // The Chinese bulletin is among the sources told, the English one is not.
        ["sources"] = culture => Examples.Talent.GrowthRate().Explain(culture,
        [
            new Source
            {
                Code = "bulletin-2024-zh", Title = LocalizedText.Of("The bulletin", "人才公报"), Publisher = LocalizedText.Of("An office", "某局"), Published = ReportingPeriod.Month(2024, 6),
            },
            new Source { Code = "not-cited", Title = "t" },
        ]),
        ["refusal-units"] = culture => Growth.GrowthRate(Persons(1_200), Quantity.Exact(1_200, Unit.PersonTime)).Explain(culture),
        ["refusal-spans-terms"] = culture => Ratios.Intensity(
            BundledDatasets.Bulletin.FindMetric("f14")!, BundledDatasets.Bulletin.FindCommittee("national-ip-advisory-committee")!).Explain(culture),
    };

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string name in Explained.Keys)
            {
                data.Add(name, "en");
                data.Add(name, "zh");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void Explain_Example_IsTheApprovedText(string name, string language)
    {
        string path = Path.Combine(SourceTree.Tests, "Results", "Approved", $"{name}.{language}.txt");
        string text = Explained[name](CultureInfo.GetCultureInfo(language)) + "\n";
        if (SourceTree.Accepts)
        {
            File.WriteAllText(path, text);
        }

        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        text.Should().Be(approved, SourceTree.HowToAccept(nameof(ExplanationTests)));
    }

    [Fact]
    public void Approved_EveryFile_BelongsToAnExample() =>
        Directory.GetFiles(Path.Combine(SourceTree.Tests, "Results", "Approved")).Select(Path.GetFileNameWithoutExtension).Select(Path.GetFileNameWithoutExtension)
            .Distinct().Should().BeEquivalentTo(Explained.Keys);

    [Theory]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("de-DE", "en")]
    [InlineData("tr-TR", "en")]
    [InlineData("", "en")]
    public void Explain_OtherCulture_IsTheNearestOfTheTwoLanguages(string culture, string language) =>
        Explained["growth"](CultureInfo.GetCultureInfo(culture)).Should().Be(Explained["growth"](CultureInfo.GetCultureInfo(language)));

    // Headline and format F are the same words: 691 of 5,120 is 13.49609375 %.
    [Theory]
    [InlineData("en", "about 13.5 %")]
    [InlineData("zh", "约13.5%")]
    public void Explain_CutNumber_AgreesWithTheFormats(string language, string expected)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        Derived<Quantity> growth = Growth.GrowthRate(Quantity.Exact(5_120, Unit.Person), Quantity.Exact(5_811, Unit.Person));
        growth.FromPrinted.Should().Be(0.1349609375m);
        growth.Value.ToString("F", culture).Should().Be(expected);
        growth.Value.ToString("C", culture).Should().Be(expected);
        growth.Explain(culture).Split('\n')[0].Should().EndWith(expected);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Explain_EarlierResults_AreToldInWhateverOrderTheyAreGiven(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        Derived<Quantity> rate = Ratios.Rate(Examples.Attorneys, Examples.Population, per: 10_000);
        Derived<Quantity> relative = Ratios.RelativeToAverage(rate.Value, rate.Value);
        Derived<Quantity> unrelated = Examples.Talent.GrowthRate();
        string[] told = relative.Explain(culture, rate).Split('\n');
        told.Count(line => line.StartsWith("  a = ", StringComparison.Ordinal)).Should().Be(2, "the rate stands on both sides");
        relative.Explain(culture, unrelated, rate).Should().Be(relative.Explain(culture, rate, unrelated)).And.Be(string.Join('\n', told));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Explain_ResultOfAnEqualValue_IsNotTakenForTheInput(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        Derived<Quantity> one = Growth.GrowthRate(Persons(100), Persons(150));
        Derived<Quantity> other = Growth.GrowthRate(Persons(10), Persons(15));
        other.Value.Should().Be(one.Value);
        Growth.DoublingTime(one.Value).Explain(culture, other).Should().Be(Growth.DoublingTime(one.Value).Explain(culture));
    }

    [Fact]
    public void Explain_ConventionOfAnEarlierResult_IsTold()
    {
        Derived<Quantity> wide = Examples.Talent.CompoundAnnualGrowthRate(BoundPolicy.Wide);
        Derived<Quantity> doubling = Growth.DoublingTime(wide.Value);
        doubling.Explain(CultureInfo.InvariantCulture, wide).Should().Contain("Reading convention wide/1: ");
        doubling.Explain(CultureInfo.InvariantCulture).Should().Contain("The computed figures were read under wide/1.");
    }

    public static TheoryData<string> Languages => ["en", "zh"];

    [Fact]
    public void Explain_Null_Throws()
    {
        Derived<Quantity> growth = Examples.Talent.GrowthRate();
        FluentActions.Invoking(() => growth.Explain(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => growth.Explain(CultureInfo.InvariantCulture, (IEnumerable<Derived<Quantity>>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => growth.Explain(CultureInfo.InvariantCulture, (IEnumerable<Source>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => growth.Explain(CultureInfo.InvariantCulture, [(Source)null!])).Should().Throw<ArgumentException>().WithMessage("*leave it out*");
        FluentActions.Invoking(() => growth.Explain(CultureInfo.InvariantCulture, growth, null!)).Should().Throw<ArgumentException>().WithMessage("*leave it out*");
    }

    private static Quantity Persons(int number) => Quantity.Exact(number, Unit.Person);
}
