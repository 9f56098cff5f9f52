using System.Globalization;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>The text laws once more in each time zone; and proof that the cultures and zones of the laws are real ones.</summary>
[Collection(Alone)]
[CollectionDefinition(Alone, DisableParallelization = true)]
public class TimeZoneLaws
{
    /// <summary>The name of the collection whose tests run while no other does.</summary>
    public const string Alone = "Alone, since the local time zone belongs to the process";

    public static TheoryData<string> Zones => [.. Cultures.TimeZones];

    [Theory, MemberData(nameof(Zones))]
    public void EveryTextType_InTimeZone_KeepsTextLaws(string zone) => Cultures.InTimeZone(zone, () =>
        Law.Holds(TextLaws.Types.SelectMany(type => Law.Breaches(typeof(TextLaws), type)), $"Local time zone: {zone}."));

    [Fact]
    public void InTimeZone_StJohns_ShiftsLocalTimeAndRestoresIt()
    {
        TimeSpan before = TimeZoneInfo.Local.BaseUtcOffset;
        Cultures.InTimeZone("America/St_Johns", () => TimeZoneInfo.Local.BaseUtcOffset.Should().Be(new TimeSpan(-3, -30, 0)));
        TimeZoneInfo.Local.BaseUtcOffset.Should().Be(before);
    }

    [Fact]
    public void Run_EachCulture_BringsItsOwnConventionsAndRestores()
    {
        string before = CultureInfo.CurrentCulture.Name;
        Cultures.Run("de-DE", () => $"{1.5m}").Should().Be("1,5");
        Cultures.Run("tr-TR", () => CultureInfo.CurrentCulture.TextInfo.ToUpper('i')).Should().Be('\u0130');
        Cultures.Run("th-TH", () => $"{new DateTime(2024, 1, 1):yyyy}").Should().Be("2567");
        Cultures.Run("ar-SA", () => $"{new DateTime(2024, 1, 1):yyyy}").Should().Be("1445");
        CultureInfo.CurrentCulture.Name.Should().Be(before);
    }

    [Fact]
    public void ModuleInitializer_CultureOfTheRun_HoldsOnEveryThread()
    {
        if (Environment.GetEnvironmentVariable("IPTALENT_TEST_CULTURE") is { } name)
        {
            string seen = "";
            var thread = new Thread(() => seen = CultureInfo.CurrentCulture.Name);
            thread.Start();
            thread.Join();
            seen.Should().Be(name == "invariant" ? "" : name).And.Be(CultureInfo.CurrentCulture.Name);
        }
    }
}
