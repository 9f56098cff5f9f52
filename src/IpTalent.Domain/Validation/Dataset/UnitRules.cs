namespace IpTalent.Domain.Validation;

/// <summary>Units that nobody declares. A misspelt unit reads as one of the user's own, and would go unnoticed.</summary>
/// <remarks>Told at the indicator that counts in it, and at each figure that is told in it otherwise.</remarks>
internal static class UnitRules
{
    // A slip changes one letter in three at most, and no more than two.
    private const int LettersPerSlip = 3;
    private const int MostSlips = 2;

    public static void Judge(Findings findings)
    {
        TalentDatasetContents contents = findings.Dataset.Contents;
        var declared = contents.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        ValueList<Indicator> indicators = findings.Dataset.Indicators;
        for (int i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].IsDeclared)
            {
                Judge(findings, indicators[i].Unit, declared, $"Indicators[{i}].Unit");
            }
        }

        for (int i = 0; i < contents.Metrics.Count; i++)
        {
            JudgeFigure(contents.Metrics[i].Quantity, contents.Metrics[i].Indicator, new(nameof(contents.Metrics), i, ".Quantity.Unit"));
        }

        for (int i = 0; i < contents.Targets.Count; i++)
        {
            JudgeFigure(contents.Targets[i].Threshold, contents.Targets[i].Indicator, new(nameof(contents.Targets), i, ".Threshold.Unit"));
        }

        void JudgeFigure(Quantity? figure, Indicator indicator, Place place)
        {
            if (figure is { Unit: { IsDeclared: false } unit } && !(indicator.IsDeclared && unit == indicator.Unit))
            {
                Judge(findings, unit, declared, place.ToString());
            }
        }
    }

    private static void Judge(Findings findings, Unit unit, HashSet<string> declared, string path)
    {
        Unit[] simple = unit is { Numerator: { } numerator, Denominator: { } denominator } ? [numerator, denominator] : [unit];
        if (Array.Find(simple, one => !one.IsDeclared && !declared.Contains(one.Code)) is { } unknown)
        {
            findings.Report(RuleCodes.UnitUndeclared, path, unit, unknown.Code, Suggestion(unknown.Code, declared));
        }
    }

    private static LocalizedText Suggestion(string code, HashSet<string> declared) =>
        Unit.KnownCodes.Concat(declared).Select(known => (Code: known, Changes: Changes(known, code)))
            .Where(known => known.Changes <= Math.Min(code.Length / LettersPerSlip, MostSlips)).OrderBy(known => known.Changes).ThenBy(known => known.Code, StringComparer.Ordinal)
            .Select(known => known.Code).FirstOrDefault() is { } likely
            ? LocalizedText.Of($"Is it '{likely}'?", $"是否应为“{likely}”？")
            : LocalizedText.Of("The library has none like it.", "库中没有相近的单位。");

    // The least number of letters to add, drop, replace or exchange with the next (optimal string alignment).
    private static int Changes(string one, string other)
    {
        int[,] least = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                bool isExchanged = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                least[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(least[i - 1, j], least[i, j - 1]) + 1,
                    Math.Min(least[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), isExchanged ? least[i - 2, j - 2] + 1 : int.MaxValue));
            }
        }

        return least[one.Length, other.Length];
    }
}
