namespace IpTalent.Domain.Validation;

/// <summary>Codes that come twice, declarations that differ, and organisations within each other.</summary>
internal static class CodeRules
{
    public static void Judge(Findings findings)
    {
        foreach ((string list, IEnumerable<string?> codes) in RecordCodes.Of(findings.Dataset.Contents))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach ((int index, string? code) in codes.Index())
            {
                if (code is not null && !seen.Add(code))
                {
                    findings.Report(RuleCodes.CodeTwice, $"{list}[{index}].Code", code, code);
                }
            }
        }

        JudgeDeclarations(findings);
        JudgeParents(findings);
    }

    private static void JudgeDeclarations(Findings findings)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        TalentDatasetContents contents = findings.Dataset.Contents;
        IEnumerable<(Indicator Indicator, Place Place)> carried =
            contents.Metrics.Select((metric, i) => (metric.Indicator, new Place(nameof(contents.Metrics), i, ".Indicator")))
                .Concat(contents.Targets.Select((target, i) => (target.Indicator, new Place(nameof(contents.Targets), i, ".Indicator"))))
                .Concat(contents.Claims.Select((claim, i) => (claim.Indicator, new Place(nameof(contents.Claims), i, ".Indicator"))));
        foreach ((Indicator indicator, Place place) in carried)
        {
            Indicator declared = findings.Dataset.FindIndicator(indicator.Code)!;
            if (!ReferenceEquals(indicator, declared) && indicator.IsDeclared && declared.IsDeclared && indicator != declared && told.Add(indicator.Code))
            {
                findings.Report(RuleCodes.DeclarationsDiffer, place.ToString(), indicator, indicator.Code, Difference(indicator, declared));
            }
        }
    }

    private static LocalizedText Difference(Indicator one, Indicator other) =>
        one.Unit != other.Unit ? LocalizedText.Of($"unit {one.Unit}, not {other.Unit}", $"单位为{one.Unit}，而非{other.Unit}")
        : one.Kind != other.Kind ? LocalizedText.Of($"kind {one.Kind}, not {other.Kind}", $"类型为{one.Kind}，而非{other.Kind}")
        : one.Name != other.Name ? LocalizedText.Of($"name {one.Name}, not {other.Name}", $"名称为{one.Name.In("zh")}，而非{other.Name.In("zh")}")
        : one.Additivity != other.Additivity ? LocalizedText.Of("additivity", "可加性")
        : LocalizedText.Of("definitions, relations or breaks", "定义、关系或中断");

    private static void JudgeParents(Findings findings)
    {
        ValueList<Organisation> organisations = findings.Dataset.Contents.Organisations;
        var sound = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < organisations.Count; i++)
        {
            // Each way up is walked once: it ends at the top, at what is known to be sound, or where it meets itself.
            var way = new HashSet<string>(StringComparer.Ordinal);
            Organisation? above = organisations[i];
            while (above is not null && !sound.Contains(above.Code) && way.Add(above.Code))
            {
                above = above.ParentCode is { } parent && parent != above.Code ? findings.Dataset.FindOrganisation(parent) : null;
            }

            if (above?.Code == organisations[i].Code && way.Count > 1)
            {
                findings.Report(RuleCodes.ParentsCircular, $"Organisations[{i}].ParentCode", organisations[i].ParentCode, organisations[i].Code, organisations[i].ParentCode);
            }

            sound.UnionWith(way);
        }
    }
}
