namespace IpTalent.Domain.Tests.Laws;

/// <summary>Two or more unequal values of each public type that the laws need values of.</summary>
/// <remarks>A type with a text form takes one line in <see cref="Texts"/>; any other one line in <see cref="Made"/>. Each call
/// builds them anew, so that equal values are told from same ones.</remarks>
internal static class Samples
{
    /// <summary>Canonical texts by the name of the type.</summary>
    private static readonly Dictionary<string, string[]> Texts = new()
    {
        ["Area"] = ["CN", "CN-GD", "GBA"],
        ["AreaCode"] = ["001", "CN", "CN-GD", "440300"],
        ["BoundPolicy"] = ["default/1", "strict/1"],
        ["DateRange"] = ["../..", "2021-01-01/2024-06-30", "2021-01-01/..", "../2023-12-31"],
        ["ElapsedYears"] = ["3", "2+181/366", "-2-181/366"],
        ["FiveYearPlan"] = ["FYP-1", "FYP-14"],
        ["Interval"] = ["(-∞, ∞)", "[685000, 695000)", "[9, 9]", "(-0.5, 2]"],
        ["Quantity"] = ["nearly 1200 person-time", "rounded 860000 person", "rounded 860000 person; granule=1000", "exact 9 person"],
        ["ReportingPeriod"] = ["2023", "2023-12-31", "2024-03", "2023-Q4", "2021-01-01/..", "../2023-12-31", "2024?", "2020-07~/2024-06-30?"],
        ["Unit"] = ["person", "person-time", "fraction", "fraction-difference", "CNY", "patent/10000 person", "person/year"],
        [nameof(Guid)] = ["00000000-0000-0000-0000-000000000001", "8f0e9b2c-6f4b-4d57-9d0a-3a1f5f0c9e11"],
        [nameof(Decimal)] = ["-1234.5", "2"],
    };

    /// <summary>Values without a text form; of a generic type, those of one closed form.</summary>
    private static readonly Dictionary<Type, Func<object[]>> Made = new()
    {
        [typeof(LocalizedText)] = () => [LocalizedText.English("attorney"), LocalizedText.Of("attorney", "专利代理师"), LocalizedText.Chinese("attorney")],
        [typeof(TalentDataset)] = () => [TalentDataset.Of(), Dataset(5_120), Dataset(5_811), Dataset(5_120, 5_811), Dataset(5_811, 5_120)],
        [typeof(ChartPoint)] = () => [default(ChartPoint), new ChartPoint(new(2023, 12, 31), -0.5m, -1.5m, null), new ChartPoint(new(2023, 12, 31), null, null, 1_200)],
        [typeof(ClaimBounds)] = () => [default(ClaimBounds), new ClaimBounds(Interval.Closed(-0.5m, 2), Basis.Stated, Basis.Convention)],
        [typeof(Uncertainty)] = () => [new Uncertainty(), new Uncertainty { StandardError = 0.4m }, new Uncertainty { StandardError = 0.4m, SampleSize = 1_500, Confidence = Confidence(0.95m) }],
        [typeof(ConfidenceInterval)] = () => [Confidence(0.95m), Confidence(0.9m)],
        [typeof(Outcome<string>)] = () => [Outcome<string>.Of("a"), Outcome<string>.Of("b"), Outcome<string>.Undefined(UndefinedReason.Missing), Outcome<string>.Undefined(UndefinedReason.Overflow)],
        [typeof(ValueList<string>)] = () => [ValueList.Create<string>([]), ValueList.Create<string>(["a"]), ValueList.Create<string>(["a", "b"]), ValueList.Create<string>(["b", "a"])],
    };

    /// <summary>The closed type that the samples of a type have; the type itself unless it is a generic definition.</summary>
    public static Type Closed(Type type) =>
        Made.Keys.FirstOrDefault(made => made.IsGenericType && made.GetGenericTypeDefinition() == type) ?? Law.Closed(type);

    /// <summary>Fresh samples of a closed type; none where none are registered.</summary>
    public static object[] Of(Type type) =>
        Made.TryGetValue(type, out Func<object[]>? make) ? make()
        : TextsOf(type) is { Length: > 0 } texts && Law.HasTextForm(type) ? [.. texts.Select(text => Parse(type, text))]
        : [];

    /// <summary>Fresh samples of a closed type; none where none are registered.</summary>
    public static T[] Of<T>() => [.. Of(typeof(T)).Cast<T>()];

    /// <summary>The canonical texts of a type; none where none are registered.</summary>
    public static string[] TextsOf(Type type) => Texts.GetValueOrDefault(type.Name, []);

    /// <summary>What to do for a type that has no samples.</summary>
    public static string Wanted(Type type) => $"no samples: add a line for {type.Name} to {nameof(Samples)}.{(Law.HasTextForm(type) ? nameof(Texts) : nameof(Made))}";

    private static ConfidenceInterval Confidence(decimal level) => new() { Interval = Interval.Closed(-5.1m, 6.7m), Level = level };

    private static TalentDataset Dataset(params decimal[] numbers) =>
        TalentDataset.Of(numbers.Select(number => TalentMetric.At(
            Indicator.Stock("attorneys", "Practising attorneys", Unit.Person), Area.Guangdong, YearEnd.Of(2023), number)));

    private static object Parse(Type type, string text) =>
        typeof(Samples).GetMethod(nameof(ParseAs), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(null, [text])!;

    private static object ParseAs<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
