namespace IpTalent.Domain.Validation;

/// <summary>Units that nobody declares. A misspelt unit reads as one of the user's own, and would go unnoticed.</summary>
/// <remarks>Told at the indicator that counts in it, and at each figure that is told in it otherwise.</remarks>
internal static class UnitRules
{
    // A slip changes one letter in three at most, and no more than two, as where two are exchanged.
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
            ? LocalizedText.Of($"is it '{likely}'", $"是否应为“{likely}”")
            : LocalizedText.Of("the library has none like it", "库中没有相近的单位");

    // The least number of letters to add, drop or replace (Levenshtein), row by row.
    private static int Changes(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 0; i < one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                int replaced = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
