using System.Text;

namespace IpTalent.Interchange.Tests.Csv;

/// <content>Changed bytes end in figures or in documented errors, in bounded memory. IPTALENT_CASES sets how many.</content>
public sealed partial class TidyCsvTests
{
    private const string TidyText = "\uFEFFindicator,area,period,value,unit,qualifier,lower,upper,status,confidentiality,missing_reason,source,kind,definition_version,published,replaces,proxy_for,code,sex\n"
        + "population,广东,2023-12-31,1200,person,nearly,,,,,,bulletin-en,stock,'=2023,2024-06-30,f0,hub-gba,f1,female\r\n"
        + "practising-attorneys,CN-GD,2021-01-01/2024-06-30,55,,derived,50,60,P E,C,,,,\"a, \"\"b\"\"\",,,,,\n"
        + "ours,北京市,2023年末,,人次,,,,,,suppressed,,flow,,,,,f3,\n"
        + "执业专利代理师,CN,２０２３,rounded 860000 person; granule=10000,,,,,,,,,,,,,,,\n";

    private const string WideText = "指标,地区,单位,2021,2022年,2023-12-31,备注\n专利代理机构,广东,家,621,,853,a\npopulation,CN-GD,人,126840000,nearly 127000000 person,-5,b\n";

    private const string AreaText = AreaHeader + ",X-A,,,Ours,我们的,county,440300,\n,X-B,,,Group,,,,X-A CN-BJ CN-SH\npopulation,X-A,2023,7,Ours,我们的,county,440300,\n"
        + "population,X-B,2023,8,,,,,\npopulation,x-b,2022,8,Group,,,,X-A CN-BJ CN-SH\npopulation,440305,2023,9,,南山,,440300,\n";

    private static readonly (string Name, byte[] Bytes, TidyCsvOptions Options)[] Valid =
    [
        ("areas", Encoding.UTF8.GetBytes(AreaText), new()),
        ("undeclared areas", Encoding.UTF8.GetBytes(AreaText), new() { AllowUndeclaredAreas = true }),
        ("tidy", Encoding.UTF8.GetBytes(TidyText), new()),
        ("years across", Encoding.UTF8.GetBytes(WideText), new() { IgnoreOtherColumns = true, StocksAtYearEnd = true }),
        ("GB18030", TidyCsv.Gb18030.GetBytes(WideText), new() { IgnoreOtherColumns = true, Encoding = TidyCsv.Gb18030 }),
        ("UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(WideText)], new() { IgnoreOtherColumns = true, AllowUndeclaredAreas = true }),
    ];

    [Fact]
    public void Import_UnchangedBytes_AreClean()
    {
        foreach ((string name, byte[] bytes, TidyCsvOptions options) in Valid)
        {
            using var stream = new MemoryStream(bytes);
            TidyCsvImport import = TidyCsv.Import(stream, options);
            import.Dataset.Metrics.Count.Should().Be(name == "tidy" || name.EndsWith("areas", StringComparison.Ordinal) ? 4 : 6, name);
            import.Errors.Should().BeEmpty(name);
        }
    }

    [Fact]
    public void Import_ChangedBytes_EndsInFiguresOrDocumentedErrors()
    {
        var random = new Random(unchecked((int)Settings.Seed));
        int clean = 0, told = 0, refused = 0;
        for (int i = Settings.Cases(100_000); i > 0; i--)
        {
            (string name, byte[] bytes, TidyCsvOptions options) = Valid[random.Next(Valid.Length)];
            byte[] changed = Changed(bytes, random);
            long before = GC.GetAllocatedBytesForCurrentThread();
            TidyCsvImport? import = null;
            try
            {
                using var stream = new MemoryStream(changed);
                import = TidyCsv.Import(stream, options);
                clean += import.Errors.IsEmpty ? 1 : 0;
                told += import.Errors.IsEmpty ? 0 : 1;
            }
            catch (TidyCsvException exception)
            {
                exception.Error.Code.Should().BeOneOf(TidyCsvCodes.All);   // the header was hit
                refused++;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{name}, {Convert.ToHexString(changed)}: {exception.Message}", exception);
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4_000_000, "{0}, {1}", name, Convert.ToHexString(changed));
            if (import is not null)
            {
                Judge(import, options, $"{name}, {Convert.ToHexString(changed)}");
            }
        }

        // Each way to end is met, else the test would show little.
        new[] { clean, told, refused }.Should().OnlyContain(count => count > 0);
    }

    private static void Judge(TidyCsvImport import, TidyCsvOptions options, string because)
    {
        TidyCsvSummary summary = import.Summary;
        summary.ErrorCount.Should().Be(import.Errors.Count, because);
        summary.Metrics.Should().Be(import.Dataset.Metrics.Count, because);
        summary.WrongRows.Should().BeLessThanOrEqualTo(Math.Min(summary.Rows, summary.ErrorCount), because);
        foreach (TidyCsvError error in import.Errors)
        {
            error.Line.Should().BePositive(because);
            error.ToString().Should().NotContain("{0}", because);
        }

        // What came in is sound: it is written, and reads back the same.
        Read(Write(import.Dataset.Metrics), new() { AllowUndeclaredAreas = options.AllowUndeclaredAreas }).Should().Equal(import.Dataset.Metrics, because);
    }

    private static byte[] Changed(byte[] valid, Random random)
    {
        List<byte> bytes = [.. valid];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.Insert(at, (byte)random.Next(256));
                    break;
                case 3:
                    bytes.RemoveAt(at);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));   // a part comes twice
                    break;
                case 5:
                    bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : length);   // now and then the file is cut
                    break;
                default:
                    bytes[at] = (byte)",\"\n\r\t;'=-"[random.Next(9)];   // what has a meaning
                    break;
            }
        }

        return [.. bytes];
    }
}
