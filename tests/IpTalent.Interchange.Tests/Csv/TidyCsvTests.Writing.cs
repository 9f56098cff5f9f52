using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

public sealed partial class TidyCsvTests
{
    [Fact]
    public void Write_Figure_IsOneRow() =>
        Write([TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), 5811)]).Should().Be(
            "indicator,area,period,value,unit,qualifier,lower,upper,status,confidentiality,missing_reason,source,kind,definition_version,published,replaces,proxy_for,code\n"
            + "practising-attorneys,CN-GD,2023-12-31,5811,person,,,,,,,,stock,,,,,\n");

    public static TheoryData<Quantity, string> Cells => new()
    {
        // value,unit,qualifier,lower,upper
        { Quantity.Exact(5800, Unit.Person), "5800,person,exact,," },
        { Quantity.Nearly(1200, Unit.PersonTime), "1200,person-time,nearly,," },
        { Quantity.Rounded(690_000, Unit.Person), "690000,person,,," },
        { Quantity.Rounded(860_000, 10_000, Unit.Person), "rounded 860000 person; traits=precision-told,person,,," },
        { Quantity.Percent(35.0m), "0.350,fraction,,," },
        { Quantity.Between(50, 60, Unit.Person), ",person,between,50,60" },
        { Quantity.Several(Unit.Person), ",person,indefinite,2," },
        { Quantity.Several(100, Unit.Person), "\"indefinite [200, 1000) person\",person,,," },            // an open end is told by the text
        { Quantity.Derived(Interval.Closed(1, 2), Unit.Person, BoundPolicy.Default, 1.5m), "1.5,person,derived,1,2" },
        { Quantity.Derived(Interval.Closed(1, 2), Unit.Person, BoundPolicy.Wide, 1.5m), "\"derived 1.5 in [1, 2] person; policy=wide/1\",person,,," },
    };

    [Theory, MemberData(nameof(Cells))]
    public void Write_Claim_HasPlainNumbersWhereTheySuffice(Quantity quantity, string cells) =>
        Write([Metric(quantity)]).Should().Contain($"\npractising-attorneys,CN,2023,{cells},");

    [Theory, MemberData(nameof(Cells))]
    public void Write_Claim_ReadsBack(Quantity quantity, string cells)
    {
        Read(Write([Metric(quantity)])).Should().Equal(Metric(quantity));
        cells.Should().NotBeEmpty();
    }

    [Fact]
    public void Write_BundledDatasets_ReadBackAsWhatTheColumnsHold()
    {
        foreach (TalentDataset dataset in new[] { BundledDatasets.Bulletin, BundledDatasets.Context })
        {
            TalentMetric[] held = [.. dataset.Metrics.Select(Held)];
            Read(Write(dataset.Metrics), new() { Indicators = dataset.Indicators, Areas = dataset.Contents.Areas }).Should().Equal(held);
        }
    }

    [Fact]
    public void Write_WrittenAgain_IsTheSameText()
    {
        string text = Write(BundledDatasets.Context.Metrics);
        Write(Read(text, new() { Indicators = BundledDatasets.Context.Indicators, Areas = BundledDatasets.Context.Contents.Areas })).Should().Be(text);
    }

    [Theory]
    [InlineData("tr-TR")]   // dotless i
    [InlineData("ar-SA")]   // Um al-Qura calendar
    [InlineData("th-TH")]   // years of the Buddha
    [InlineData("de-DE")]   // a decimal comma
    public void Write_AnyCulture_IsTheSameTextAndReadsBack(string culture)
    {
        string text = Write(BundledDatasets.Context.Metrics);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Write(BundledDatasets.Context.Metrics).Should().Be(text);
            Read("INDICATOR,AREA,PERIOD,VALUE,QUALIFIER\npractising-attorneys,CN,2023-12-31,6.5,NEARLY\n").Should().Equal(
                TalentMetric.At(Indicators.PractisingAttorneys, Area.China, YearEnd.Of(2023), Quantity.Nearly(6.5m, Unit.Person)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_Categories_HaveAColumnForEachScheme()
    {
        TalentMetric[] metrics =
        [
            Metric(Quantity.Exact(3, Unit.Person)) with { Categories = [CategorySchemes.Sex.Reference("female")] },
            Metric(Quantity.Exact(4, Unit.Person)) with { Categories = [CategorySchemes.Sex.Reference("male"), CategorySchemes.TitleLevel.Reference("senior")] },
        ];
        string text = Write(metrics);
        text.Should().Contain(",code,sex,title-level\n").And.Contain(",female,\n").And.Contain(",male,senior\n");
        Read(text).Should().Equal(metrics);
    }

    [Fact]
    public void Write_Suppressed_StaysSuppressed()
    {
        TalentMetric[] metrics =
        [
            TalentMetric.Missing(Indicators.Population, Area.China, ReportingPeriod.Year(2023), MissingReason.Suppressed),
            Metric(Quantity.Exact(3, Unit.Person)) with { Attributes = new() { Confidentiality = Confidentiality.SmallCounts } },
        ];
        Read(Write(metrics)).Should().Equal(metrics).And.OnlyContain(metric => metric.IsConfidential);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("say \"2023\"")]
    public void Write_CellWithCommaOrQuote_ReadsBack(string version) =>
        Read(Write([Metric(null) with { Attributes = new() { DefinitionVersion = version } }])).Single().Attributes!.DefinitionVersion.Should().Be(version);

    [Fact]
    public void Write_NothingAtAll_IsAHeader() => Write([]).Should().EndWith(",code\n");

    [Fact]
    public void Write_MetricOfASchemeWithoutColumn_Throws()
    {
        TalentMetric metric = Metric(null) with { Categories = [CategorySchemes.Sex.Reference("female")] };
        FluentActions.Invoking(() => TidyCsv.Write([metric], TextWriter.Null, ["title-level"])).Should().Throw<ArgumentException>().WithMessage("*'sex'*");
    }

    [Theory]
    [InlineData("sex", "sex")]
    [InlineData("sex", "unit")]
    [InlineData("sex", "Title Level")]
    public void Write_SchemeThatCannotBeAColumn_Throws(string one, string other) =>
        FluentActions.Invoking(() => TidyCsv.Write([], TextWriter.Null, [one, other])).Should().Throw<ArgumentException>();

    [Fact]
    public void Write_LineBreakInACell_Throws() =>
        FluentActions.Invoking(() => Write([Metric(null) with { Attributes = new() { DefinitionVersion = "a\nb" } }]))
            .Should().Throw<ArgumentException>().WithMessage("*line break*");

    [Fact]
    public void Write_Null_Throws()
    {
        FluentActions.Invoking(() => TidyCsv.Write(null!, TextWriter.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TidyCsv.Write([], null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TidyCsv.Write([], TextWriter.Null, (IEnumerable<string>)null!)).Should().Throw<ArgumentNullException>();
    }

    private static TalentMetric Metric(Quantity? quantity) => new()
    {
        Indicator = Indicators.PractisingAttorneys,
        Area = Area.China,
        Period = ReportingPeriod.Year(2023),
        Quantity = quantity,
    };

    /// <summary>The metric without what no column holds.</summary>
    private static TalentMetric Held(TalentMetric metric)
    {
        MetricAttributes held = metric.Attributes is not { } all ? new()
            : all with { Correction = null, Derivation = null, Note = null };
        return metric with
        {
            Citations = [.. metric.Citations.Select(citation => Citation.Of(citation.SourceCode))],
            Uncertainty = null,
            Attributes = held == new MetricAttributes() ? null : held,
        };
    }

    private static string Write(IReadOnlyCollection<TalentMetric> metrics)
    {
        using var writer = new StringWriter();
        TidyCsv.Write(metrics, writer);
        return writer.ToString();
    }
}
