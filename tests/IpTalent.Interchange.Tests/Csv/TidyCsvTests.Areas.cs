using IpTalent.Domain;

namespace IpTalent.Interchange.Tests.Csv;

/// <content>Areas that no list holds: declared by the rows that name them.</content>
public sealed partial class TidyCsvTests
{
    private const string AreaHeader = "indicator,area,period,value,area_name,area_name_zh,area_level,area_parent,area_members\n";

    private static Area Park => Area.Define("X-PARK", LocalizedText.Of("Science park", "科学园"), Nanshan, AreaLevel.Town);
    private static Area Parks => Area.DefineGroup("X-PARKS", "All parks", Park, Area.Zhuhai);

    [Fact]
    public void Write_BundledDatasets_ReadBackWithNothingElseTold()
    {
        foreach (TalentDataset dataset in new[] { BundledDatasets.Bulletin, BundledDatasets.Context })
        {
            TalentMetric[] back = Read(Write(dataset.Metrics));
            back.Should().Equal(dataset.Metrics.Select(Held));
            back.Select(metric => metric.Area).Should().OnlyContain(area => area.IsDeclared).And.Equal(dataset.Metrics.Select(metric => metric.Area), IsWhollyEqual);
        }
    }

    public static TheoryData<Area, string> OwnAreas => new()
    {
        // the area, the row of its figure or of what it needs first
        { Nanshan, "population,X-NANSHAN,2023,7,person,,,,,,,,stock,,,,,,Nanshan,南山,county,440300,\n" },
        { Area.Define("440305", LocalizedText.Chinese("南山区"), Area.Shenzhen), ",440305,2023,7,person,,,,,,,,stock,,,,,,,南山区,county,440300,\n" },   // no English name
        { Area.DefineGroup("X-JJJ", "Jing-Jin-Ji", Area.Beijing, Area.Tianjin, Area.Hebei), ",,,,,,Jing-Jin-Ji,,,,CN-BJ CN-TJ CN-HE\n" },
        { Park, "\n,X-NANSHAN,,,,,,,,,,,,,,,,,Nanshan,南山,county,440300,\n" },        // its parent has no figure: a row of its own
        { Parks, "\n,X-PARK,,,,,,,,,,,,,,,,,Science park,科学园,town,X-NANSHAN,\n" },   // and so has a member, whose parent comes first
        { Area.Undeclared("X-ORPHAN"), "population,X-ORPHAN,2023,7,person,,,,,,,,stock,,,,,\n" },   // stays undeclared
    };

    [Theory, MemberData(nameof(OwnAreas))]
    public void Write_OwnArea_IsDeclaredAndReadsBack(Area area, string row)
    {
        TalentMetric metric = TalentMetric.At(Indicators.Population, area, ReportingPeriod.Year(2023), Quantity.Of(7, Unit.Person));
        string text = Write([metric, metric]);
        text.Should().Contain(row);
        TalentMetric[] back = Read(text, new() { AllowUndeclaredAreas = !area.IsDeclared });
        back.Should().Equal(metric, metric);
        back.Should().OnlyContain(read => IsWhollyEqual(read.Area, area));
        Write(back).Should().Be(text);
    }

    [Fact]
    public void Write_KnownAreasAlone_NeedNoColumnsForThem() =>
        Write([Metric(null)]).Split('\n')[0].Should().EndWith(",code");

    [Fact]
    public void Write_RowByRow_HasTheColumnsAlways()   // an own area may come later
    {
        using var writer = new StringWriter();
        TidyCsv.Write([Metric(null)], writer, []);
        writer.ToString().Split('\n')[0].Should().EndWith(",code,indicator_name,indicator_name_zh,area_name,area_name_zh,area_level,area_parent,area_members");
        Read(writer.ToString()).Should().Equal(Metric(null));
    }

    [Fact]
    public void Write_NameOfAnAreaWithALineBreak_Throws() =>
        FluentActions.Invoking(() => Write([Metric(null) with { Area = Area.Define("X-A", "a\nb", Area.Shenzhen) }])).Should().Throw<ArgumentException>().WithMessage("*X-A*line break*");

    [Fact]
    public void Import_RowThatOnlyDeclares_IsARowWithoutAMetric()
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(AreaHeader + ",X-A,,,Ours,,,CN-GD,\npopulation,X-A,2023,7,,,,,\npopulation,x-a,2024,8,,,,,\n"));
        import.Errors.Should().BeEmpty();
        import.Summary.Should().BeEquivalentTo(new { Rows = 3L, Metrics = 2L, WrongRows = 0L });
        import.Dataset.Metrics.Should().OnlyContain(metric => metric.Area.Name == "Ours" && metric.Area.Level == AreaLevel.Prefecture && metric.Area.Parent == Area.Guangdong);
    }

    [Fact]
    public void Read_KnownAreas_AreNotDeclaredAgain()
    {
        Area own = Area.Define("X-NANSHAN", "By the caller", Area.Shenzhen);
        TalentMetric[] metrics = Read(AreaHeader + "population,CN-GD,2023,7,Canton,,,,\npopulation,广东,2023,7,Canton,,,,\npopulation,X-NANSHAN,2023,7,By the file,,,,\n", new() { Areas = [own] });
        metrics.Select(metric => metric.Area.Name.In("en")).Should().Equal("Guangdong", "Guangdong", "By the caller");
    }

    /// <summary>The row is read, the area is that of its code, and whoever looks is told once for each name.</summary>
    [Fact]
    public void Import_NameThatIsNotTheOneOfAKnownArea_IsAWarning()
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(AreaHeader
            + "population,440300,2023,7,Guangzhou,广州,,,\n"   // the code of Shenzhen
            + "population,440300,2024,7,Guangzhou,,,,\n"       // once
            + "population,CN-GD,2023,7,guangdong,广东省,,,\n"   // the official name, and capitals
            + "population,CN-GD,2024,7,,,,,\n"));
        import.Errors.Should().BeEmpty();
        import.Summary.WrongRows.Should().Be(0);
        import.Dataset.Metrics.Select(metric => metric.Area).Should().Equal(Area.Shenzhen, Area.Shenzhen, Area.Guangdong, Area.Guangdong);
        import.Warnings.Select(warning => (warning.Code, warning.Line, warning.Column, warning.Text)).Should().Equal(
            (TidyCsvCodes.NameDiffers, 2, "area_name", "Guangzhou"), (TidyCsvCodes.NameDiffers, 2, "area_name_zh", "广州"));
        import.Warnings[0].ToString().Should().StartWith("line 2, column area_name: 'Guangzhou' is not a name of 440300, which is Shenzhen; look which");
        import.Warnings[1].ToString("zh").Should().StartWith("第2行，area_name_zh列：“广州”不是440300的名称，440300为深圳；");
    }

    public static TheoryData<string, string, string, string> UnfitAreas => new()
    {
        // row, code, column, text
        { "X-A,2023,7,Ours,,,,", TidyCsvCodes.Blank, "area_parent", "" },
        { "X-A,2023,7,Ours,,,CN-GD,CN-BJ", TidyCsvCodes.AreaUnfit, "area_members", "CN-BJ" },          // one or the other
        { "X-A,2023,7,Ours,,,Guandong,", TidyCsvCodes.UnknownArea, "area_parent", "Guandong" },
        { "X-A,2023,7,Ours,,,X-LATER,", TidyCsvCodes.UnknownArea, "area_parent", "X-LATER" },          // declared below, not above
        { "X-A,2023,7,Ours,,,,CN-BJ CN-XX", TidyCsvCodes.UnknownArea, "area_members", "CN-XX" },
        { "X-A,2023,7,Ours,,huge,CN-GD,", TidyCsvCodes.NotAWord, "area_level", "huge" },
        { "X-A,2023,7,Ours,,country,CN-GD,", TidyCsvCodes.AreaUnfit, "area_parent", "CN-GD" },         // not above a country
        { "X-A,2023,7,Ours,,,GBA,", TidyCsvCodes.AreaUnfit, "area_parent", "GBA" },                    // a group is no parent
        { "X-A,2023,7,Ours,,,,CN-GD 440300", TidyCsvCodes.AreaUnfit, "area_members", "CN-GD 440300" },   // a city and its province
        { "X-A,2023,7,Ours,,county,,CN-GD", TidyCsvCodes.AreaUnfit, "area_members", "CN-GD" },         // a group has no level
        { "X-GOOD,2023,7,Other,,,CN-GD,", TidyCsvCodes.AreaDiffers, "area", "X-GOOD" },
        { "X-GOOD,2023,7,Good,,,CN-BJ,", TidyCsvCodes.AreaDiffers, "area", "X-GOOD" },
        { "X-GOOD,2023,7,Good,,county,CN-GD,", TidyCsvCodes.AreaDiffers, "area", "X-GOOD" },
        { "Nowhere,2023,7,Ours,,,CN-GD,", TidyCsvCodes.UnknownArea, "area", "Nowhere" },               // no code
        { "X-A,2023,7,,,,CN-GD,", TidyCsvCodes.UnknownArea, "area", "X-A" },                           // no name
    };

    [Theory, MemberData(nameof(UnfitAreas))]
    public void Read_UnfitArea_IsTold(string row, string code, string column, string text)
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader(
            $"{AreaHeader}population,X-GOOD,2022,7,Good,,,CN-GD,\npopulation,{row}\npopulation,X-LATER,2022,7,Later,,,CN-GD,\n"));
        import.Dataset.Metrics.Should().HaveCount(2);
        TidyCsvError error = import.Errors.Should().ContainSingle().Subject;
        error.Should().BeEquivalentTo(new { Code = code, Column = column, Text = text, Line = 3L });
        error.ToString("zh").Should().NotContain("{0}");
    }

    // Two areas of one code, of which only one could be written: a group that holds the first might not hold the second.
    [Theory]
    [InlineData("population,X-A,2022,7,,,,,\n", "named by a row")]
    [InlineData("population,X-B,2022,7,Group,,,,X-A GBA\n", "named as a member")]
    public void Read_AreaDeclaredAfterItWasNamed_IsTold(string before, string remark)
    {
        TidyCsvImport import = TidyCsv.Import(new StringReader($"{AreaHeader}{before}population,X-A,2023,7,Ours,,,440300,\n"), new() { AllowUndeclaredAreas = true });
        import.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = TidyCsvCodes.AreaDiffers, Column = "area", Text = "X-A", Line = 3L }, remark);
        Read(Write(import.Dataset.Metrics), new() { AllowUndeclaredAreas = true }).Should().Equal(import.Dataset.Metrics, remark);
    }

    // Equality is by code alone.
    private static bool IsWhollyEqual(Area? one, Area? other) => ReferenceEquals(one, other) || (one is not null && other is not null
        && one == other && one.Name == other.Name && one.Level == other.Level && IsWhollyEqual(one.Parent, other.Parent)
            && one.Members.Count == other.Members.Count && one.Members.Zip(other.Members).All(pair => IsWhollyEqual(pair.First, pair.Second)));
}
