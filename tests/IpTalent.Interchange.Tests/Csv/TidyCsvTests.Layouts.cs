using System.Globalization;
using System.Text;
using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

/// <content>Files of others: their headings, years across, encodings, width.</content>
public sealed partial class TidyCsvTests
{
    private static readonly TalentMetric Guangdong2023 = TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), 5811);

    [Fact]
    public void Read_MappedColumns_AreOurs()
    {
        var options = new TidyCsvOptions
        {
            Columns = new Dictionary<string, string> { ["area"] = "省份", ["时期"] = "as of", ["value"] = "Number (persons)" },
            Constants = new Dictionary<string, string> { ["indicator"] = "practising-attorneys", ["source"] = "yearbook-2023" },
            IgnoreOtherColumns = true,
        };
        Read("序号,省份,As Of,Number (persons),备注,\n1,广东,2023-12-31,5811,不含 港澳,\n", options).Should().Equal(Guangdong2023.CitedFrom("yearbook-2023"));
    }

    [Fact]
    public void Read_MappedSchemeAndConstantCategory_AreCategories()
    {
        var options = new TidyCsvOptions
        {
            Columns = new Dictionary<string, string> { ["sex"] = "性别" },
            Constants = new Dictionary<string, string> { ["title-level"] = "senior" },
        };
        Read("indicator,area,period,value,性别\npractising-attorneys,CN,2023,7,female\n", options).Single().Categories.Should().Equal(
            CategoryReference.Of("sex", "female"), CategoryReference.Of("title-level", "senior"));
    }

    public static TheoryData<string, TidyCsvOptions, string> UnfitMappings => new()
    {
        { "indicator,area,period,value", new() { Columns = new Dictionary<string, string> { ["area"] = "省份" } }, TidyCsvCodes.ColumnMissing },   // no such heading
        { "indicator,area,period,value", new() { Constants = new Dictionary<string, string> { ["area"] = "CN" } }, TidyCsvCodes.ColumnTwice },     // told by the file as well
        { "indicator,area,省份,period,value", new() { Columns = new Dictionary<string, string> { ["area"] = "省份" } }, TidyCsvCodes.ColumnTwice },
    };

    [Theory, MemberData(nameof(UnfitMappings))]
    public void Read_MappingThatDoesNotFit_Throws(string header, TidyCsvOptions options, string code) =>
        FluentActions.Invoking(() => Read(header + "\n", options)).Should().Throw<TidyCsvException>().Which.Error.Code.Should().Be(code);

    [Fact]
    public void Options_ThatMeanNothing_Throw()
    {
        FluentActions.Invoking(() => new TidyCsvOptions { Columns = new Dictionary<string, string> { ["No column!"] = "a" } }).Should().Throw<ArgumentException>().WithMessage("*'No column!'*");
        FluentActions.Invoking(() => new TidyCsvOptions { Columns = new Dictionary<string, string> { ["aera"] = "省份" } }).Should().Throw<ArgumentException>().WithMessage("*did you mean 'area'*");
        FluentActions.Invoking(() => new TidyCsvOptions { Columns = new Dictionary<string, string> { ["area"] = "a", ["value"] = "A" } }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TidyCsvOptions { Constants = new Dictionary<string, string> { ["No column!"] = "a" } }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TidyCsvOptions { Separator = '5' }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TidyCsvOptions { Columns = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Read_YearsAcross_AreAFigureEach()
    {
        const string table = "indicator,area,unit,2021,2022年,2023-12-31,sex\npatent-agencies,广东,,621,,853,\npopulation,CN-GD,person,126840000,nearly 127000000 person,many,female\n";
        TidyCsvImport import = TidyCsv.Import(new StringReader(table));

        CategoryReference[] women = [CategoryReference.Of("sex", "female")];
        import.Dataset.Metrics.Should().Equal(
            TalentMetric.At(Indicators.PatentAgencies, Area.Guangdong, ReportingPeriod.Year(2021), 621),
            TalentMetric.Missing(Indicators.PatentAgencies, Area.Guangdong, ReportingPeriod.Year(2022)),   // blank is missing, never zero
            TalentMetric.At(Indicators.PatentAgencies, Area.Guangdong, YearEnd.Of(2023), 853),
            TalentMetric.At(Indicators.Population, Area.Guangdong, ReportingPeriod.Year(2021), 126_840_000) with { Categories = [.. women] },
            TalentMetric.At(Indicators.Population, Area.Guangdong, ReportingPeriod.Year(2022), Quantity.Nearly(127_000_000, Unit.Person)) with { Categories = [.. women] });
        import.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Code = TidyCsvCodes.NotANumber, Line = 3L, Column = "2023-12-31", Text = "many" });   // the other figures of the row stay
        Enumerable.Range(0, 5).Select(import.LineOf).Should().Equal(2, 2, 2, 3, 3);
    }

    [Fact]
    public void Read_BareYearOfAStock_IsItsEndWhereTold()
    {
        const string table = "indicator,area,2023,2023-Q4\npatent-agencies,CN,7,8\npatent-agencies-founded,CN,9,10\n";
        Read(table, new() { StocksAtYearEnd = true }).Select(metric => metric.Period).Should().Equal(
            YearEnd.Of(2023), ReportingPeriod.Quarter(2023, 4), ReportingPeriod.Year(2023), ReportingPeriod.Quarter(2023, 4));   // founding is a flow
        Read("indicator,area,period,value\npatent-agencies,CN,2023?,7\n", new() { StocksAtYearEnd = true }).Single().Period.ToString().Should().Be("2023?");   // not told for sure
    }

    public static TheoryData<string, string, Quantity> FigurePhrases => new()
    {
        { "近2000人次", "person-time", Quantity.Nearly(2000, Unit.PersonTime) },
        { "nearly 1,200 person-times", "person-time", Quantity.Nearly(1200, Unit.PersonTime) },
        { "约270", "person", Quantity.About(270, Unit.Person) },                    // the row tells the unit
        { "86万", "person", Quantity.Rounded(860_000, 10_000, Unit.Person) },       // told to ten thousands
        { "1,200", "person", Quantity.Rounded(1200, Unit.Person) },                 // as the plain number 1200
        { "35.2%", "fraction", Quantity.Percent(35.2m) },
        { "over 150", "session", Quantity.MoreThan(150, Unit.Session) },
        { "1200", "person", Quantity.Of(1200, Unit.Person) },                       // plain numbers stay what they are
        { "nearly 2000 person", "person", Quantity.Nearly(2000, Unit.Person) },     // and so does the text of a quantity
    };

    [Theory, MemberData(nameof(FigurePhrases))]
    public void Read_FigurePhrase_IsItsClaimWhereTold(string phrase, string unit, Quantity expected) =>
        Read($"indicator,area,period,value,unit,kind\nown-figure,CN,2023,\"{phrase}\",{unit},flow\n", new() { ReadFigurePhrases = true }).Single().Quantity.Should().Be(expected);

    [Theory]
    [InlineData("近2000", "fraction", "csv-not-a-number")]          // a percentage or a fraction: nobody can tell
    [InlineData("近2000人", "person-time", "csv-unit-differs")]     // persons are no attendances
    [InlineData("nearly 1,200 cases", "person", "csv-unit-differs")]
    [InlineData("2023年", "person", "csv-not-a-number")]            // a year is no figure
    [InlineData("many", "person", "csv-not-a-number")]
    [InlineData("12人, 13人", "person", "csv-not-a-number")]        // two figures
    public void Read_PhraseThatDoesNotFit_IsAFault(string phrase, string unit, string code) =>
        TidyCsv.Import(new StringReader($"indicator,area,period,value,unit,kind\nown-figure,CN,2023,\"{phrase}\",{unit},flow\n"), new() { ReadFigurePhrases = true })
            .Errors.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Read_FigurePhrasesAcrossYears_AreAFigureEach()
    {
        const string table = "indicator,地区,2022年,2023年\npatent-agencies,广东,600余家,近900家\n";
        Read(table, new() { ReadFigurePhrases = true, Columns = new Dictionary<string, string> { ["area"] = "地区" } }).Select(metric => metric.Quantity).Should().Equal(
            Quantity.Over(600, Unit.Institution), Quantity.Nearly(900, Unit.Institution));
        TidyCsv.Import(new StringReader(table)).Errors.Select(error => error.Code).Should().Equal(TidyCsvCodes.NotANumber, TidyCsvCodes.NotANumber);
    }

    [Theory]
    [InlineData("indicator,area,2022,2023,2022", "csv-column-twice")]
    [InlineData("indicator,area,2022,２０２２年", "csv-column-twice")]   // the same year in other letters
    [InlineData("indicator,area,2022,code", "csv-column-not-wide")]    // one code for several figures
    [InlineData("indicator,area,2022,lower", "csv-column-not-wide")]
    [InlineData("indicator,2022,2023", "csv-column-missing")]
    [InlineData("indicator,area,sex", "csv-column-missing")]           // no years at all
    public void Read_UnfitYearsAcross_Throws(string header, string code) =>
        FluentActions.Invoking(() => Read(header + "\n")).Should().Throw<TidyCsvException>().Which.Error.Code.Should().Be(code);

    [Fact]
    public void Read_HeadingsNamesAndDigitsInChinese_AreOurs() =>
        Read("指标,地区,时期,数值,单位,限定词\n执业专利代理师,广东省,２０２３年末,５８１１,人,ｅｘａｃｔ\n").Should().Equal(
            TalentMetric.At(Indicators.PractisingAttorneys, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(5811, Unit.Person)));

    [Theory]
    [InlineData("2023年", "2023")]
    [InlineData("2023年3月", "2023-03")]
    [InlineData("2023年12月31日", "2023-12-31")]
    [InlineData("２０２３年底", "2023-12-31")]
    public void Read_ChinesePeriod_IsThePeriod(string text, string expected) =>
        Read($"{Header}population,CN,{text},7\n").Single().Period.Should().Be(ReportingPeriod.Parse(expected));

    [Fact]
    public void Write_ChineseHeadings_ReadBack()
    {
        using var writer = new StringWriter();
        TidyCsv.Write([Guangdong2023], writer, CultureInfo.GetCultureInfo("zh-CN"));
        writer.ToString().Should().StartWith("指标,地区,时期,数值,单位,");
        Read(writer.ToString()).Should().Equal(Guangdong2023);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Read_OtherSeparator_WhereTold(char separator) =>
        Read($"{Header}practising-attorneys,CN-GD,2023-12-31,5811\n".Replace(',', separator), new() { Separator = separator }).Should().Equal(Guangdong2023);

    public static TheoryData<string, Encoding, Encoding?> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false), null },
        { "UTF-8 with a mark", new UTF8Encoding(true), null },
        { "UTF-8, told", new UTF8Encoding(true), Encoding.UTF8 },
        { "UTF-8, told to throw", new UTF8Encoding(false), new UTF8Encoding(false, throwOnInvalidBytes: true) },
        { "UTF-16 with a mark", Encoding.Unicode, null },
        { "GB18030", TidyCsv.Gb18030, TidyCsv.Gb18030 },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Read_Encoding_IsThatOfTheFile(string name, Encoding written, Encoding? told)
    {
        byte[] bytes = [.. written.GetPreamble(), .. written.GetBytes("指标,地区,时期,数值\n执业专利代理师,广东,2023-12-31,5811\n")];
        using var stream = new MemoryStream(bytes);
        TidyCsv.Read(stream, new() { Encoding = told }).Should().Equal([Guangdong2023], name);
    }

    [Theory]
    [InlineData(false)]   // two bytes that GB18030 does not have
    [InlineData(true)]    // the same with an encoding that throws
    public void Read_BytesThatAreNotOfTheEncoding_AreAFaultOfTheirRow(bool throws)
    {
        Encoding encoding = throws
            ? CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            : TidyCsv.Gb18030;
        using var stream = new MemoryStream([.. TidyCsv.Gb18030.GetBytes(Header + "population,广东,2023,7\npopulation,"), 0xFF, 0xFF, .. TidyCsv.Gb18030.GetBytes(",2023,7\npopulation,北京,2023,7\n")]);
        TidyCsvImport import = TidyCsv.Import(stream, new() { Encoding = encoding });
        import.Dataset.Metrics.Should().HaveCount(2);
        import.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = TidyCsvCodes.NotDecodable, Line = 3L });
        import.Errors[0].Problem.In("en").Should().Contain("GB18030");
    }

    [Fact]
    public void Read_ChineseHeaderInAnotherEncoding_SaysSo()
    {
        using var stream = new MemoryStream(TidyCsv.Gb18030.GetBytes("指标,地区,时期,数值\n"));
        TidyCsvError error = FluentActions.Invoking(() => TidyCsv.Read(stream).Count()).Should().Throw<TidyCsvException>().Which.Error;
        error.Code.Should().Be(TidyCsvCodes.NotDecodable);
        error.Instead.In("en").Should().Contain("GB18030");
        error.Problem.In("en").Should().Be("holds bytes that are no text in UTF-8");
        error.Suggestion.Should().BeNull();
    }

    [Fact]
    public void Import_File_CountsWhatItHolds()
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(
            Header + "population,CN,2021,7\n\n,,,\npopulation,Atlantis,2022,many\npopulation,CN,2022,\npopulation,CN\npopulation,Atlantis,2023,7\n"));
        import.Dataset.Metrics.Should().HaveCount(2);
        import.Errors.Select(error => error.Line).Should().Equal(5, 5, 7, 8);
        import.LineOf(1).Should().Be(6);
        import.Summary.Should().BeEquivalentTo(new { Rows = 5L, WrongRows = 3L, Metrics = 2L, Missing = 1L, ErrorCount = 4L });   // blank rows are none
        import.Summary.Errors.Should().Equal(
            KeyValuePair.Create(TidyCsvCodes.CellCount, 1L), KeyValuePair.Create(TidyCsvCodes.NotANumber, 1L), KeyValuePair.Create(TidyCsvCodes.UnknownArea, 2L));
        import.Summary.ToString().Should().Be("5 rows, 2 metrics (1 missing), 3 rows wrong: csv-cell-count 1, csv-not-a-number 1, csv-unknown-area 2");
        FluentActions.Invoking(() => import.LineOf(2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => import.LineOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Read_OnEnd_IsToldOnceAtTheEnd()
    {
        var told = new List<TidyCsvSummary>();
        IEnumerable<TalentMetric> rows = TidyCsv.Read(new StringReader(Header + "population,CN,2021,7\npopulation,CN,2022,7\n"), new() { OnEnd = told.Add });
        rows.First().Should().NotBeNull();
        told.Should().BeEmpty();
        TidyCsv.Read(new StringReader(Header + "population,CN,2021,7\npopulation,CN,2022,7\n"), new() { OnEnd = told.Add }).Should().HaveCount(2);
        told.Should().ContainSingle().Which.Rows.Should().Be(2);
    }
}
