using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>The cultures and time zones under which text must come out the same.</summary>
/// <remarks>A theory takes one row per culture by <c>[Theory, ClassData(typeof(Cultures))]</c> and runs its body in
/// <see cref="Run(string, Action)"/>. The whole assembly runs under another culture or zone by the environment variables
/// <c>IPTALENT_TEST_CULTURE</c> and <c>TZ</c>.</remarks>
public sealed class Cultures : TheoryData<string>
{
    /// <summary>Invariant; plain; Chinese; dotless i; decimal comma; other digits, signs and calendar; Buddhist years.</summary>
    public static IReadOnlyList<string> Names { get; } = ["", "en-US", "zh-CN", "tr-TR", "de-DE", "ar-SA", "th-TH"];

    /// <summary>No offset; a whole positive one; a negative one with half an hour and daylight saving.</summary>
    public static IReadOnlyList<string> TimeZones { get; } = ["UTC", "Asia/Shanghai", "America/St_Johns"];

    /// <summary>One row per culture.</summary>
    public Cultures() => AddRange([.. Names]);

    /// <summary>Runs an action under a culture. Only this thread sees it, so that tests in parallel do not.</summary>
    public static void Run(string culture, Action action) => Run(culture, () => { action(); return true; });

    /// <inheritdoc cref="Run(string, Action)"/>
    public static T Run<T>(string culture, Func<T> action)
    {
        (CultureInfo format, CultureInfo words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, words);
        }
    }

    /// <summary>Runs an action in a local time zone. The whole process sees it: only for tests in the collection
    /// <see cref="TimeZoneLaws.Alone"/>, which run alone.</summary>
    public static void InTimeZone(string zone, Action action)
    {
        string? former = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(zone);
            action();
        }
        finally
        {
            SetTimeZone(former);
        }
    }

    /// <summary>Takes the culture of the whole run from the environment before any test starts.</summary>
    [ModuleInitializer]
    internal static void UseCultureOfTheRun()
    {
        if (Environment.GetEnvironmentVariable("IPTALENT_TEST_CULTURE") is { } name)
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name == "invariant" ? "" : name);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        }
    }

    private static void SetTimeZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
