using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

/// <content>Indicators that nobody knows, by the names that rows tell.</content>
public sealed partial class TidyCsvTests
{
    private const string NameHeader = "indicator,area,period,value,unit,kind,indicator_name,indicator_name_zh\n";

    public static TheoryData<LocalizedText, string> OwnNames => new()
    {
        { LocalizedText.Of("Desks", "办公桌"), "Desks,办公桌\n" },
        { LocalizedText.English("Desks, large"), "\"Desks, large\",\n" },
        { LocalizedText.Chinese("办公桌"), ",办公桌\n" },
        { LocalizedText.English("=1+1"), "'=1+1,\n" },   // which a spreadsheet would run
    };

    [Theory, MemberData(nameof(OwnNames))]
    public void Write_OwnIndicator_TellsItsNameAndReadsBack(LocalizedText name, string cells)
    {
        TalentMetric[] metrics =
        [
            TalentMetric.At(Indicator.Flow("desks-bought", name, Unit.Counting("desk")), Area.Guangdong, ReportingPeriod.Year(2023), Quantity.Of(7, Unit.Counting("desk"))),
            Metric(null),   // a known one
        ];
        string text = Write(metrics);
        text.Split('\n')[0].Should().EndWith(",code,indicator_name,indicator_name_zh");
        text.Should().Contain(cells);
        TidyCsvImport import = TidyCsv.Import(new StringReader(text));
        import.Warnings.Should().BeEmpty();
        import.Dataset.Metrics.Should().Equal(metrics);
        import.Dataset.Metrics[0].Indicator.IsDeclared.Should().BeTrue();
        Write(import.Dataset.Metrics).Should().Be(text);
    }

    [Fact]
    public void Write_OwnIndicatorAndOwnArea_TellBoth()
    {
        TalentMetric[] metrics = [TalentMetric.At(Indicator.Stock("desks", "Desks", Unit.Person), Nanshan, ReportingPeriod.Year(2023), Quantity.Of(7, Unit.Person))];
        Write(metrics).Should().EndWith("desks,X-NANSHAN,2023,7,person,,,,,,,,stock,,,,,,Desks,,Nanshan,南山,county,440300,\n");
        Read(Write(metrics)).Should().Equal(metrics);
    }

    [Fact]
    public void Write_NameOfAnIndicatorWithALineBreak_Throws() => FluentActions.Invoking(() => Write(
        [TalentMetric.At(Indicator.Stock("desks", "a\nb", Unit.Person), Area.Guangdong, YearEnd.Of(2023), Quantity.Of(7, Unit.Person))]))
            .Should().Throw<ArgumentException>().WithMessage("*indicator desks*line break*");

    [Fact]
    public void Import_NameThatIsNotTheOneOfItsIndicator_IsAWarning()
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(NameHeader
            + "desks,CN,2023,1,desk,stock,Desks,办公桌\n"
            + "desks,CN,2024,1,desk,stock,DESKS,\n"             // the same in capitals
            + "desks,CN,2025,1,desk,stock,Chairs,\n"
            + "population,CN,2023,1,,,Inhabitants of China,人口\n"));
        import.Errors.Should().BeEmpty();
        import.Dataset.Metrics.Select(metric => metric.Indicator.Name).Should().Equal(
            LocalizedText.Of("Desks", "办公桌"), LocalizedText.Of("Desks", "办公桌"), LocalizedText.Of("Desks", "办公桌"), Indicators.Population.Name);
        import.Warnings.Where(warning => warning.Column == "indicator_name").Select(warning => (warning.Code, warning.Line, warning.Text)).Should().Equal(
            (TidyCsvCodes.NameDiffers, 4, "Chairs"), (TidyCsvCodes.NameDiffers, 5, "Inhabitants of China"));
    }

    [Fact]
    public void Read_NameInEveryRow_NamesTheIndicator() => Read("area,period,value\nCN,2023,1\n", new()
    {
        Constants = new Dictionary<string, string> { ["indicator"] = "desks", ["unit"] = "desk", ["kind"] = "stock", ["indicator_name_zh"] = "办公桌" },
    }).Single().Indicator.Name.Should().Be(LocalizedText.Chinese("办公桌"));

    [Fact]
    public void Read_RowByRow_WarningsGoToWhoeverTakesThem()
    {
        var warnings = new List<TidyCsvError>();
        string text = NameHeader + "population,CN,2023,1,,,Inhabitants of China,\n";
        Read(text, new() { OnWarning = warnings.Add }).Should().ContainSingle();
        warnings.Should().ContainSingle().Which.Line.Should().Be(2);
        Read(text).Should().ContainSingle("nobody need take them");
    }

    [Theory]
    [InlineData("sep=;", ';')]
    [InlineData("sep=,", ',')]
    [InlineData("sep=\t", '\t')]
    public void Read_SeparatorForASpreadsheetThatIsTheOneTold_IsPassedOver(string line, char separator) => TidyCsv.ReadWithLines(
        new StringReader($"{line}\r\nindicator,area,period,value\r\npopulation,CN,2023,1\r\n".Replace(',', separator)), new() { Separator = separator })
            .Should().ContainSingle().Which.Line.Should().Be(3);

    public static TheoryData<string, char, string, string> Hints => new()
    {
        // first line, separator that the reader was told, text, what would be right
        { "sep=;", ',', "sep=;", "tell that the separator is a semicolon;" },
        { "SEP=,", ';', "SEP=,", "a comma" },
        { "sep=\t", ',', "sep=\t", "a tab" },
        { "\"sep=;\"", ',', "sep=;", "a semicolon" },
        { "sep=:", ',', "sep=:", "a ':'; comma, semicolon, tab and bar are read" },
    };

    [Theory, MemberData(nameof(Hints))]
    public void Read_SeparatorForASpreadsheet_IsToldAsSuch(string line, char separator, string text, string instead)
    {
        TidyCsvError error = FluentActions.Invoking(() => Read($"{line}\nindicator;area;period;value\npopulation;CN;2023;1,5\n", new() { Separator = separator }))
            .Should().Throw<TidyCsvException>().Which.Error;
        error.Should().BeEquivalentTo(new { Code = TidyCsvCodes.SeparatorHint, Line = 1L, Text = text });
        error.ToString().Should().Contain(instead);
    }
}
