using System.Text;
using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

public sealed partial class TidyCsvTests
{
    private const string Wide = "indicator,area,period,value,unit,qualifier,lower,upper,status,confidentiality,missing_reason,source,kind,definition_version,code,sex,published,replaces,proxy_for";

    // Each row has one fault; the others of its cells are blank.
    public static TheoryData<string, string, string, string> Faults => new()
    {
        // row, column, offending text, part of what would be right
        { "ours,CN,2023,7", "indicator", "ours", "unit and its kind" },
        { "ours,CN,2023,7,person", "indicator", "ours", "stock, flow, per-unit" },
        { "Ours!,CN,2023,7,person,,,,,,,,stock", "indicator", "Ours!", "a-z" },
        { ",CN,2023,7", "indicator", "", "code" },
        { "population,Atlantis,2023,7", "area", "Atlantis", "CN-GD" },
        { "population,X-OURS,2023,7", "area", "X-OURS", "declared" },
        { "population,,2023,7", "area", "", "CN-GD" },
        { "population,CN,last year,7", "period", "last year", "2023-Q4" },
        { "population,CN,,7", "period", "", "2023-Q4" },
        { "population,CN,2023,\"1,200\"", "value", "1,200", "1200" },
        { "population,CN,2023,1e3", "value", "1e3", "1200" },
        { "population,CN,2023,NaN", "value", "NaN", "blank" },
        { "population,CN,2023,１，２00", "value", "１，２00", "plain number" },   // told as it stands in the file
        { "population,CN,2023,0.00000000000000000000000000001", "value", "0.00000000000000000000000000001", "plain number" },   // 29 places: a decimal drops one
        { "population,CN,2023,86万人", "value", "86万人", "person-time" },
        { "population,CN,2023,nearly 7 person,,about", "value", "nearly 7 person", "blank" },
        { "population,CN,2023,nearly 7 person,person-time", "unit", "person-time", "give person," },
        { "population,CN,2023,7,Person!", "unit", "Person!", "person" },
        { "population,CN,2023,7,,roughly", "qualifier", "roughly", "about" },
        { "population,CN,2023,7,,between", "qualifier", "between", "about" },
        { "population,CN,2023,,,nearly", "value", "", "number" },
        { "population,CN,2023,7,,nearly,6,7", "qualifier", "nearly", "derived" },
        { "population,CN,2023,,,between,6", "value", "", "both ends" },
        { "population,CN,2023,,,,6", "value", "", "both ends" },
        { "population,CN,2023,,,,6,5", "lower", "6", "smaller" },
        { "population,CN,2023,7,,,low,9", "lower", "low", "plain number" },
        { "population,CN,2023,7,,,6,high", "upper", "high", "plain number" },
        { "population,CN,2023,10,,,6,9", "value", "10", "hold" },
        { "population,CN,2023,7,,,,,P unsure", "status", "unsure", "provisional" },
        { "population,CN,2023,7,,,,,,secret", "confidentiality", "secret", "confidential" },
        { "population,CN,2023,,,,,,,,lost", "missing_reason", "lost", "suppressed" },
        { "population,CN,2023,7,,,,,,,suppressed", "value", "7", "blank" },
        { "population,CN,2023,7,,,,,,,,Bulletin 2023", "source", "Bulletin", "a-z" },
        { "population,CN,2023,7,,,,,,,,,flow", "kind", "flow", "give stock" },
        { "population,CN,2023,7,,,,,,,,,level", "kind", "level", "stock" },
        { "population,CN,2023,7,,,,,,,,,,,F 1", "code", "F 1", "a-z" },
        { "population,CN,2023,7,,,,,,,,,,,,Female", "sex", "Female", "a-z" },
        { "population,CN,2023,7,,,,,,,,,,,,,last May", "published", "last May", "2024-06-30" },
        { "population,CN,2023,7,,,,,,,,,,,,,2024-06-31", "published", "2024-06-31", "2024-06-30" },
        { "population,CN,2023,7,,,,,,,,,,,,,,f1", "published", "", "replaces 'f1'" },
        { "population,CN,2023,7,,,,,,,,,,,,,2024-06-30,F1", "replaces", "F1", "a-z" },
        { "population,CN,2023,7,,,,,,,,,,,,,,,the GBA", "proxy_for", "the GBA", "a-z" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Read_Fault_IsToldAndTheGoodRowsStay(string row, string column, string text, string instead)
    {
        const string good = "population,CN,2022,7";
        var errors = new List<TidyCsvError>();
        TalentMetric[] metrics = Read($"{Wide}\n{Filled(good)}\n{Filled(row)}\n{Filled(good)}\n", new() { OnError = errors.Add });

        metrics.Should().HaveCount(2);
        TidyCsvError error = errors.Should().ContainSingle(error => error.Column == column).Subject;
        error.Line.Should().Be(3);
        if (text.Length > 0)
        {
            error.Text.Should().Be(text);
        }

        error.Instead.In("en").Should().Contain(instead);
        error.Code.Should().BeOneOf(TidyCsvCodes.All);
        error.ToString().Should().StartWith($"line 3, column {column}: '{error.Text}' {error.Problem}; ");
        error.ToString("zh").Should().StartWith($"第3行，{column}列：“{error.Text}”{error.Problem.In("zh")}；").And.NotContain("{0}");
    }

    [Fact]
    public void Read_FaultNobodyTakes_Throws()
    {
        using IEnumerator<TalentMetric> rows = TidyCsv.Read(new StringReader(Header + "population,CN,2023,7\npopulation,Atlantis,2023,7\n")).GetEnumerator();
        rows.MoveNext().Should().BeTrue("the row before it is good");
        TidyCsvException thrown = FluentActions.Invoking(() => rows.MoveNext()).Should().Throw<TidyCsvException>().Which;
        thrown.Error.Line.Should().Be(3);
        thrown.Message.Should().Contain("line 3, column area: 'Atlantis'");
    }

    [Fact]
    public void Read_SeveralFaultsInOneRow_AreAllTold()
    {
        var errors = new List<TidyCsvError>();
        Read(Header + "population,Atlantis,never,many\n", new() { OnError = errors.Add });
        errors.Select(error => error.Column).Should().Equal("area", "period", "value");
    }

    [Fact]
    public void Read_KindThatDiffersFromAnEarlierRow_IsAFault()
    {
        var errors = new List<TidyCsvError>();
        Read("indicator,area,period,value,unit,kind\nours,CN,2023,7,course,flow\nours,CN,2024,7,course,stock\n", new() { OnError = errors.Add });
        errors.Should().ContainSingle().Which.Instead.In("en").Should().StartWith("give flow");
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "population,CN,2023", "cells" },                  // a cell short
        { "population,CN,2023,1,200", "cells" },            // a comma within a number
        { "population,CN,2023,\"7", "quote" },              // never closed: spoils its own line only
        { "population,CN,2023,\"7\"8", "quote" },
        { "population,C\"N\",2023,7", "quote" },
    };

    [Theory, MemberData(nameof(Malformed))]
    public void Read_MalformedRow_IsToldAndTheOthersStay(string row, string problem)
    {
        var errors = new List<TidyCsvError>();
        string text = $"{Header}population,CN,2021,7\n{row}\npopulation,CN,2022,7\n";
        Read(text, new() { OnError = errors.Add }).Should().HaveCount(2);
        TidyCsvError error = errors.Should().ContainSingle().Subject;
        error.Should().BeEquivalentTo(new { Line = 3L, Column = (string?)null, Text = row });
        error.Problem.In("en").Should().Contain(problem);

        FluentActions.Invoking(() => Read(text)).Should().Throw<TidyCsvException>().Which.Error.Should().Be(error);
    }

    [Fact]
    public void Read_MalformedLastRow_IsTold()
    {
        var errors = new List<TidyCsvError>();
        Read(Header + "population,CN,2021,7\npopulation,CN,2022,\"7", new() { OnError = errors.Add }).Should().HaveCount(1);
        errors.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    public static TheoryData<string, string> Headers => new()
    {
        { "\n\n", "no column indicator" },
        { "area,period,value\n", "has no column indicator" },
        { ",,\n", "is empty" },
        { "indicator;area;period;value\n", "';' would part" },
        { "indicator\tarea\tperiod\tvalue\n", "'\\t' would part" },
        { "indicator\n", "has no column area" },                    // one cell that nothing parts
        { "indicator,area,period,value,Value\n", "two columns" },
        { "indicator,area,period,value,Some note!\n", "neither" },
        { "indicator,area,period,value,\n", "no name for column 5" },
        { "indicator,area,period,va\0lue\n", "no text in UTF-8" },
        { "indicator,area,\"period,value\n", "quote" },
    };

    [Theory, MemberData(nameof(Headers))]
    public void Read_UnfitHeader_ThrowsWhoeverTakesErrors(string header, string problem) =>
        FluentActions.Invoking(() => Read(header + "population,CN,2023,7\n", new() { OnError = _ => { } })).Should().Throw<TidyCsvException>()
            .Which.Error.Problem.In("en").Should().Contain(problem);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    public void Read_NothingAtAll_IsNoHeader(string text)
    {
        TidyCsvError error = FluentActions.Invoking(() => Read(text)).Should().Throw<TidyCsvException>().Which.Error;
        error.Should().BeEquivalentTo(new { Code = TidyCsvCodes.NoHeader, Line = 1L, Text = "" });
        error.Instead.In("en").Should().Contain("indicator, area, period, value");
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreAFaultOfTheirRow()
    {
        byte[] gb18030 = [0xB9, 0xE3, 0xB6, 0xAB];   // 广东
        using var stream = new MemoryStream([.. Encoding.ASCII.GetBytes(Header + "population,CN,2023,7\npopulation,"), .. gb18030, .. Encoding.ASCII.GetBytes(",2023,7\n")]);
        var errors = new List<TidyCsvError>();
        TidyCsv.Read(stream, new() { OnError = errors.Add }).Should().HaveCount(1);
        errors.Should().ContainSingle().Which.Should().Match<TidyCsvError>(error => error.Line == 3 && error.Problem.In("en").Contains("UTF-8"));
    }

    [Fact]
    public void Read_ZerosAmongLetters_AreAFaultOfTheirRow()
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(Header + "population,CN\0,2023,7\npopulation,CN,2024,7\n"));
        import.Errors.Should().ContainSingle().Which.Should().Match<TidyCsvError>(error => error.Line == 2 && error.Code == TidyCsvCodes.NotDecodable);
        import.Dataset.Metrics.Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "0 rows, 0 metrics (0 missing), 0 rows wrong")]
    [InlineData("population,CN,2023,\n", "1 row, 1 metric (1 missing), 0 rows wrong")]
    [InlineData("population,CN,2023,x\n", "1 row, 0 metrics (0 missing), 1 row wrong: csv-not-a-number 1")]
    public void Import_Summary_CountsInWords(string rows, string summary) => TidyCsv.Import(new StringReader(Header + rows)).Summary.ToString().Should().Be(summary);

    [Fact]
    public void Read_RowWithoutEnd_ThrowsInBoundedMemory()
    {
        using var stream = new MemoryStream([.. Encoding.ASCII.GetBytes(Header + "population,CN,2023,"), .. Enumerable.Repeat((byte)'7', 8_000_000)]);
        FluentActions.Invoking(() => TidyCsv.Read(stream).Count()).Should().Throw<TidyCsvException>().Which.Error.Line.Should().Be(2);
    }

    public static TheoryData<string, string?> Suggestions => new()
    {
        // row, what was probably meant
        { "populaton,CN,2023,7", "population" },
        { "Population,CN,2023,7", "population" },
        { "Resident Population,CN,2023,7", null },                 // its name, in any case: no error at all
        { "pratcising-attorneys,CN,2023,7", "practising-attorneys" },   // two letters swapped
        { "执业专利代里师,CN,2023,7", "执业专利代理师" },
        { "population,Guandong,2023,7", "Guangdong" },
        { "population,广东生,2023,7", "广东" },                     // as near as 广东省, which is the same
        { "population,CN-XX-YY-ZZ,2023,7", null },
        { "population,CN,2023/12/31,7", "2023-12-31" },
        { "population,CN,2023.9,7", "2023-09" },
        { "population,CN,2023-13-31,7", null },
        { "population,CN,2023,\"1,200\"", "1200" },
        { "population,CN,2023,\"17,5\"", "17.5" },                  // a decimal comma
        { "population,CN,2023,12 000", "12000" },
        { "population,CN,2023,12.5%", "0.125" },
        { "population,CN,2023,86万人", "860000" },
        { "population,CN,2023,1.4亿", "140000000" },
        { "population,CN,2023,\"1.234,5\"", "1234.5" },              // German: both marks, so that neither can be the other
        { "population,CN,2023,\"12.34,5\"", null },
        { "population,CN,2023,many", null },
        { "population,CN,2023,7,persn", null },                    // reads as a unit of one's own
        { "population,CN,2023,7,,nerly", "nearly" },
        { "population,CN,2023,7,,,,,provisonal", "provisional" },
        { "population,CN,2023,,,,,,,,supressed", "suppressed" },
        { "population,CN,2023,7,,,,,,,,Bulletin_En", "bulletin-en" },
        { "population,CN,2023,7,,,,,,,,,stcok", "stock" },
        { "population,CN,2023,7,,,,,,,,,,,,Female", "female" },
    };

    [Theory, MemberData(nameof(Suggestions))]
    public void Read_Misspelt_SuggestsWhatWasMeant(string row, string? meant)
    {
        var errors = new List<TidyCsvError>();
        Read($"{Wide}\n{Filled(row)}\n", new() { OnError = errors.Add });
        errors.Select(error => error.Suggestion).Distinct().Should().BeEquivalentTo(errors.Count == 0 ? [] : new[] { meant });
        if (meant is not null)
        {
            errors.Should().ContainSingle().Which.ToString().Should().Contain($"did you mean '{meant}'?");
        }
    }

    [Theory]
    [InlineData("indicator,area,perod,value", "period")]        // would else pass for a category scheme
    [InlineData("indicator,area,period,value,staus", "status")]
    [InlineData("indicator,area,period,Values", "value")]
    public void Read_MisspeltColumn_IsNoScheme(string header, string meant)
    {
        TidyCsvError error = FluentActions.Invoking(() => Read(header + "\n")).Should().Throw<TidyCsvException>().Which.Error;
        error.Code.Should().Be(TidyCsvCodes.ColumnUnknown);
        error.Suggestion.Should().Be(meant);
    }

    [Fact]
    public void Read_LongCell_IsAFaultOfItsRow()
    {
        var errors = new List<TidyCsvError>();
        Read($"{Header}population,CN,2022,7\npopulation,{new string('x', 32 * 1024)},2023,7\npopulation,{new string('x', 32 * 1024 + 1)},2023,7\n", new() { OnError = errors.Add })
            .Should().HaveCount(1);
        errors.Select(error => error.Code).Should().Equal(TidyCsvCodes.UnknownArea, TidyCsvCodes.CellTooLong);
        errors.Should().OnlyContain(error => error.Text.Length <= 1_001);   // not the whole cell, which many rows may have
    }

    [Fact]
    public void Read_RowWithoutEnd_KeepsTheRowsBeforeIt()
    {
        using var stream = new MemoryStream([.. Encoding.ASCII.GetBytes(Header + "population,CN,2022,7\npopulation,CN,2023,"), .. Enumerable.Repeat((byte)'7', 8_000_000)]);
        TidyCsvImport import = TidyCsv.Import(stream);
        import.Dataset.Metrics.Should().HaveCount(1);
        import.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = TidyCsvCodes.RowTooLong, Line = 3L });
    }

    // With a comma for each column of the wide header.
    private static string Filled(string row)
    {
        bool quoted = false;
        int commas = 0;
        foreach (char c in row)
        {
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
        }

        return row + new string(',', Wide.Count(c => c == ',') - commas);
    }
}
