using FluentValidation;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime;
using NodaTime.Testing;

namespace IpTalent.Interchange.Tests.Csv;

/// <summary>Question 23: 5,000 rows in mixed languages, every kind of fault seeded; exactly the seeded faults are found, and the good rows kept.</summary>
public sealed class FiveThousandRowsTests
{
    // Of sound rows too, as information only: they cite nobody, and their series end years ago.
    private static readonly string[] NotSeeded = [RuleCodes.MetricWithoutSource, RuleCodes.StaleFigure];

    public static TheoryData<ulong> Seeds => new() { Settings.Seed, 1, 2 };

    [Theory, MemberData(nameof(Seeds))]
    public void Import_SeededFaults_AreFoundExactly(ulong seed)
    {
        var rows = new SeededRows(seed);
        using var stream = new MemoryStream(rows.Bytes);
        TidyCsvImport import = TidyCsv.Import(stream);

        import.Errors.Select(error => (error.Line, error.Code, error.Column)).Should().BeEquivalentTo(rows.OnImport);
        import.Summary.Should().BeEquivalentTo(new { Rows = 5_000L, WrongRows = (long)rows.OnImport.Count, Metrics = (long)(rows.Good + rows.OnDataset.Count) });

        ValidationResult verdict = new TalentDatasetValidator(new FakeClock(Instant.FromUtc(2026, 1, 1, 0, 0))).Validate(import.Dataset);
        (long, string, string?)[] found = [.. verdict.Errors.Where(failure => failure.Severity != Severity.Info || !NotSeeded.Contains(failure.ErrorCode)).Select(failure => Found(failure, import))];
        found.Except(rows.OnDataset).Should().BeEmpty("nothing is found that was not seeded");
        rows.OnDataset.Except(found).Should().BeEmpty("all that was seeded is found");
        found.Should().HaveCount(rows.OnDataset.Count);
    }

    [Theory]
    [InlineData("Metrics[0]", 2)]
    [InlineData("Metrics[1].Quantity.Nominal", 4)]
    [InlineData("Metrics[2]", null)]     // there are two
    [InlineData("Metrics[-1]", null)]
    [InlineData("Metrics[", null)]
    [InlineData("Metrics", null)]
    [InlineData("Sources[0].Code", null)]
    [InlineData("", null)]
    public void LineOf_Path_IsThatOfItsMetric(string path, int? line)
    {
        using var csv = new StringReader("indicator,area,period,value\npopulation,CN,2021,7\npopulation,?,2022,7\npopulation,CN,2023,7\n");
        TidyCsv.Import(csv).LineOf(path).Should().Be(line);
    }

    [Fact]
    public void Import_SeededRows_HaveEveryKindOfFaultThatARowCanHave()
    {
        // The others are of the header, of the size of rows and cells, or of a row against an earlier one.
        string[] elsewhere = [TidyCsvCodes.NoHeader, TidyCsvCodes.SeparatorDiffers, TidyCsvCodes.SeparatorHint, TidyCsvCodes.AreaDiffers, TidyCsvCodes.NameDiffers, TidyCsvCodes.ColumnMissing, TidyCsvCodes.ColumnUnnamed, TidyCsvCodes.ColumnTwice, TidyCsvCodes.ColumnUnknown, TidyCsvCodes.ColumnNotWide, TidyCsvCodes.RowTooLong, TidyCsvCodes.CellTooLong];
        SeededRows.OfImport.Select(fault => fault.Code).Distinct().Should().BeEquivalentTo(TidyCsvCodes.All.Except(elsewhere));
    }

    // Metrics[17].Quantity.Unit: the line of the row, and where in the metric.
    private static (long, string, string?) Found(ValidationFailure failure, TidyCsvImport import)
    {
        string path = failure.PropertyName;
        return (import.LineOf(path)!.Value, failure.ErrorCode, path[(path.IndexOf(']', StringComparison.Ordinal) + 1)..]);
    }
}
