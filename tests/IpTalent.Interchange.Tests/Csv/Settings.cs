using System.Globalization;

namespace IpTalent.Interchange.Tests.Csv;

/// <summary>What IPTALENT_CASES and IPTALENT_SEED say of random cases.</summary>
internal static class Settings
{
    public static int Cases(int otherwise) => (int)Setting("IPTALENT_CASES", (ulong)otherwise);

    public static ulong Seed { get; } = Setting("IPTALENT_SEED", 20_261_123);

    private static ulong Setting(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) ? value : otherwise;
}
