#region tidy-csv
using IpTalent.Domain;
using IpTalent.Interchange;
#endregion

namespace IpTalent.Samples;

/// <summary>The code that the README of the package shows, compiled and run.</summary>
public class ReadmeSamples
{
    [Fact]
    public void TidyCsv_TableOfOthers_TellsWhatIsWrongAndKeepsTheRest()
    {
        #region tidy-csv
        var attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);
        string table = """
            省份,2022,2023
            广东省,5120,5811
            北京市,近2000人,many
            """;
        var options = new TidyCsvOptions
        {
            Indicators = [attorneys],
            Columns = new Dictionary<string, string> { ["area"] = "省份" },
            Constants = new Dictionary<string, string> { ["indicator"] = "attorneys" },
            StocksAtYearEnd = true,
            ReadFigurePhrases = true,
        };

        TidyCsvImport import = TidyCsv.Import(new StringReader(table), options);
        Console.WriteLine($"{import.Summary.Metrics} figures; {import.Errors[0]}");
        // 3 figures; line 3, column 2023: 'many' is not a number; give a plain number such as 1200 or 6.3, the text of a claim ...
        Console.WriteLine($"{import.Dataset.Series(attorneys, Area.Guangdong).GrowthRate().Value:F}");
        // about 13.5 %
        #endregion
        $"{import.Summary.Metrics} figures; {import.Errors[0]}".Should().StartWith("3 figures; line 3, column 2023: 'many' is not a number; give a plain number such as 1200 or 6.3, the text of a claim ");
        $"{import.Dataset.Series(attorneys, Area.Guangdong).GrowthRate().Value:F}".Should().Be("about 13.5 %");
    }
}
