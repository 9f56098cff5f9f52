using System.Text;
using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

public sealed partial class TidyCsvTests
{
    private const string Header = "indicator,area,period,value\n";

    [Fact]
    public void Read_FourColumns_ReadsAFigure() =>
        Read(Header + "practising-attorneys,CN-GD,2023-12-31,5811\n").Should().Equal(
            TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), 5811));

    public static TheoryData<string, string, string, string, Quantity> Claims => new()
    {
        // value, qualifier, lower, upper
        { "5811", "", "", "", Quantity.Exact(5811, Unit.Person) },
        { "5800", "", "", "", Quantity.Rounded(5800, Unit.Person) },                         // two zeros at the end: as printed
        { "5800", "exact", "", "", Quantity.Exact(5800, Unit.Person) },
        { "1200", "nearly", "", "", Quantity.Nearly(1200, Unit.Person) },
        { "1200", "NEARLY", "", "", Quantity.Nearly(1200, Unit.Person) },
        { "1000000", "more-than", "", "", Quantity.MoreThan(1_000_000, Unit.Person) },
        { "14.0", "", "", "", Quantity.Of(14.0m, Unit.Person) },                             // the zero tells tenths
        { "nearly 1200 person", "", "", "", Quantity.Nearly(1200, Unit.Person) },
        { "rounded 860000 person; granule=10000; traits=precision-told", "", "", "", Quantity.Rounded(860_000, 10_000, Unit.Person) },
        { "", "between", "50", "60", Quantity.Between(50, 60, Unit.Person) },
        { "", "", "50", "60", Quantity.Between(50, 60, Unit.Person) },
        { "", "indefinite", "2", "", Quantity.Several(Unit.Person) },
        { "", "indefinite", "", "9", Quantity.Indefinite(Interval.AtMost(9), Unit.Person) },
        { "55", "derived", "50", "60", Quantity.Derived(Interval.Closed(50, 60), Unit.Person, BoundPolicy.Default, 55) },
        { "55", "", "50", "60", Quantity.Derived(Interval.Closed(50, 60), Unit.Person, BoundPolicy.Default, 55) },
        { "55", "derived", "50", "", Quantity.Derived(Interval.AtLeast(50), Unit.Person, BoundPolicy.Default, 55) },
        { "", "derived", "", "60", Quantity.Derived(Interval.AtMost(60), Unit.Person, BoundPolicy.Default) },
    };

    [Theory, MemberData(nameof(Claims))]
    public void Read_Claim_IsTheQuantity(string value, string qualifier, string lower, string upper, Quantity expected) =>
        ReadOne("value,qualifier,lower,upper", $"{value},{qualifier},{lower},{upper}").Quantity.Should().Be(expected);

    [Fact]
    public void Read_Unit_IsThatOfTheFigure() =>
        ReadOne("value,unit", "1200,person-time").Quantity.Should().Be(Quantity.Rounded(1200, Unit.PersonTime));

    public static TheoryData<string, MissingReason> Missing => new()
    {
        { "", MissingReason.NotPublished },
        { "suppressed", MissingReason.Suppressed },
        { "Not-Collected", MissingReason.NotCollected },
        { "M", MissingReason.NotApplicable },        // as SDMX has it
    };

    [Theory, MemberData(nameof(Missing))]
    public void Read_BlankValue_IsMissing(string reason, MissingReason expected) =>
        ReadOne("value,missing_reason", $",{reason}").MissingReason.Should().Be(expected);

    private static readonly TidyCsvOptions MarksOfMissing = new()
    {
        MissingMarks = new Dictionary<string, MissingReason> { ["—"] = MissingReason.NotPublished, ["N/A"] = MissingReason.NotApplicable, ["…"] = MissingReason.NotCollected },
    };

    public static TheoryData<string, string, MissingReason> Marked => new()
    {
        { "—", "", MissingReason.NotPublished },
        { "n/a", "", MissingReason.NotApplicable },             // letters of either case
        { "ｎ／ａ", "", MissingReason.NotApplicable },           // and of either width
        { " … ", "", MissingReason.NotCollected },
        { "—", "suppressed", MissingReason.Suppressed },        // the row knows better
    };

    [Theory, MemberData(nameof(Marked))]
    public void Read_MarkOfAMissingValue_IsTheReason(string value, string reason, MissingReason expected)
    {
        TalentMetric metric = Read($"{Header.TrimEnd()},missing_reason\npractising-attorneys,CN-GD,2023,{value},{reason}\n", MarksOfMissing).Single();
        (metric.Quantity, metric.MissingReason).Should().Be((null, expected));
    }

    [Fact]
    public void Read_MarksInYearsAcross_AreMissing() =>
        Read("indicator,area,2021,2022,2023\npractising-attorneys,CN-GD,4530,—,n/a\n", MarksOfMissing).Select(metric => metric.MissingReason)
            .Should().Equal(null, MissingReason.NotPublished, MissingReason.NotApplicable);

    [Theory]
    [InlineData("value,lower,upper", "—,50,60", TidyCsvCodes.ValueAndReason)]   // missing, and between 50 and 60
    [InlineData("value", "-", TidyCsvCodes.NotANumber)]                         // another dash is no mark
    public void Read_MarkBesideAFigure_IsWrong(string columns, string cells, string code) =>
        TidyCsv.Import(new StringReader($"indicator,area,period,{columns}\npractising-attorneys,CN-GD,2023,{cells}\n"), MarksOfMissing).Errors.Single().Code.Should().Be(code);

    [Theory]
    [InlineData(" ", "A blank value is missing anyway")]
    [InlineData("ＡＢ", "has two reasons")]
    public void MissingMarks_OfNoUse_AreRefused(string mark, string problem) =>
        FluentActions.Invoking(() => new TidyCsvOptions { MissingMarks = new Dictionary<string, MissingReason> { ["ab"] = MissingReason.Suppressed, [mark] = MissingReason.Suppressed } })
            .Should().Throw<ArgumentException>().WithMessage($"*{problem}*");

    [Fact]
    public void MissingMarks_ReasonOfNoKind_IsRefused() =>
        FluentActions.Invoking(() => new TidyCsvOptions { MissingMarks = new Dictionary<string, MissingReason> { ["-"] = (MissingReason)9 } })
            .Should().Throw<ArgumentException>().WithMessage("*has no reason*not-published*");

    [Fact]
    public void Read_StatusOfAMissingValue_IsTheReason() =>
        ReadOne("value,status", ",Q").MissingReason.Should().Be(MissingReason.Suppressed);

    [Fact]
    public void Read_EveryColumn_FillsTheMetric()
    {
        TalentMetric metric = ReadOne(
            "status,value,confidentiality,source,definition_version,code,title-level,sex",
            "provisional B,7,C,bulletin-en bulletin-zh,2023,f7,senior,");

        metric.Should().Be(TalentMetric.At(Indicators.PractisingAttorneys, Area.China, ReportingPeriod.Year(2023), 7).CitedFrom("bulletin-en").CitedFrom("bulletin-zh") with
        {
            Code = "f7",
            Categories = [CategoryReference.Of("title-level", "senior")],   // a blank cell is the whole
            Attributes = new()
            {
                Status = [ObservationStatus.Provisional, ObservationStatus.TimeSeriesBreak],
                Confidentiality = Confidentiality.Confidential,
                DefinitionVersion = "2023",
            },
        });
    }

    [Theory]
    [InlineData("CN-GD")]
    [InlineData("440000")]
    [InlineData("广东")]
    [InlineData("Guangdong Province")]
    public void Read_Area_ByCodeOrName(string area) =>
        Read(Header + $"practising-attorneys,{area},2023,7\n").Single().Area.Should().Be(Area.Guangdong);

    [Fact]
    public void Read_UnknownIndicatorWithUnitAndKind_IsUndeclared()
    {
        TalentMetric[] metrics = Read("indicator,area,period,value,unit,kind\nours,CN,2023,7,course,flow\nours,CN,2024,8,,\n");
        Indicator expected = Indicator.Undeclared("ours", Unit.Course, MeasureKind.Flow);
        metrics.Select(metric => metric.Indicator).Should().Equal(expected, expected);   // the second row need not tell it again
        metrics[1].Quantity.Should().Be(Quantity.Exact(8, Unit.Course));
    }

    [Fact]
    public void Read_IndicatorOfCaller_ComesFirst()
    {
        var ours = Indicator.Flow("practising-attorneys", "Attorneys admitted", Unit.Person);
        Read(Header + "practising-attorneys,CN,2023,7\n", new() { Indicators = [ours] }).Single().Indicator.Should().Be(ours);
    }

    [Theory]
    [InlineData("X-NANSHAN")]
    [InlineData("x-nanshan")]
    [InlineData("Nanshan")]
    [InlineData("南山")]
    public void Read_AreaOfCaller_IsFound(string text)
    {
        var nanshan = Area.Define("X-NANSHAN", LocalizedText.Of("Nanshan", "南山"), Area.Shenzhen);
        Read(Header + $"practising-attorneys,{text},2023,7\n", new() { Areas = [nanshan] }).Single().Area.Parent.Should().Be(Area.Shenzhen);
    }

    [Fact]
    public void Read_UndeclaredAreaAllowed_IsUndeclared() =>
        Read(Header + "practising-attorneys,X-NANSHAN,2023,7\n", new() { AllowUndeclaredAreas = true })
            .Single().Area.IsDeclared.Should().BeFalse();

    [Fact]
    public void Read_HeaderInCapitalsAndSpaces_IsTheSame() =>
        Read("\uFEFF Indicator , AREA,Period,value \r\n practising-attorneys , CN ,2023, 7 \r\n\r\n,,,\r\n").Should().ContainSingle();   // blank rows are none

    public static TheoryData<byte[]> Marks => new() { Array.Empty<byte>(), new byte[] { 0xEF, 0xBB, 0xBF } };

    [Theory, MemberData(nameof(Marks))]
    public void Read_Utf8Stream_WithAndWithoutMark(byte[] mark)
    {
        using var stream = new MemoryStream([.. mark, .. Encoding.UTF8.GetBytes(Header + "practising-attorneys,广东,2023,7\n")]);
        TidyCsv.Read(stream).Single().Area.Should().Be(Area.Guangdong);
        stream.CanRead.Should().BeTrue("the caller's stream stays open");
    }

    [Fact]
    public async Task ReadAsync_Rows_AreThoseOfRead()
    {
        string text = Header + "practising-attorneys,CN,2023,7\npopulation,CN-GD,2023,127060000\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        (await Collect(TidyCsv.ReadAsync(new StringReader(text)))).Should().Equal(Read(text));
        (await Collect(TidyCsv.ReadAsync(stream))).Should().Equal(Read(text));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Func<Task> reading = async () =>
        {
            await foreach (TalentMetric _ in TidyCsv.ReadAsync(new EndlessRows()).WithCancellation(cancelled.Token))
            {
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Read_Endless_StreamsInConstantMemory()
    {
        using var rows = new EndlessRows();
        long before = 0;
        int read = 0;
        foreach (TalentMetric _ in TidyCsv.Read(rows))
        {
            read++;
            if (read == 20_000)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            if (read == 200_000)
            {
                break;
            }
        }

        // Each row has a value and a period of its own: kept, they would be tens of megabytes.
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(6_000_000);
    }

    [Fact]
    public void Read_Null_Throws()
    {
        FluentActions.Invoking(() => TidyCsv.Read((TextReader)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TidyCsv.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TidyCsv.ReadAsync((TextReader)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TidyCsv.ReadAsync((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    private static TalentMetric[] Read(string text, TidyCsvOptions? options = null) => [.. TidyCsv.Read(new StringReader(text), options)];

    /// <summary>The figure of a row with further columns: practising attorneys, China, 2023.</summary>
    private static TalentMetric ReadOne(string columns, string cells) =>
        Read($"indicator,area,period,{columns}\npractising-attorneys,CN,2023,{cells}\n").Single();

    private static async Task<List<TalentMetric>> Collect(IAsyncEnumerable<TalentMetric> metrics)
    {
        var list = new List<TalentMetric>();
        await foreach (TalentMetric metric in metrics)
        {
            list.Add(metric);
        }

        return list;
    }
}
