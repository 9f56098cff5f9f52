namespace IpTalent.Domain.Validation;

/// <summary>Hubs against the metrics of the areas that stand in for them.</summary>
internal static class HubRules
{
    public static void Judge(Findings findings)
    {
        TalentDataset dataset = findings.Dataset;
        var marked = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < dataset.Metrics.Count; i++)
        {
            if (dataset.Metrics[i] is { Attributes.ProxyFor: { } code } metric && dataset.FindHub(code) is { } hub)
            {
                marked.Add(code);
                if (metric.Area != hub.StatisticsArea)
                {
                    findings.Report(RuleCodes.ProxyUndeclared, $"Metrics[{i}].Attributes.ProxyFor", code, hub.Name, metric.Area);
                }
            }
        }

        for (int i = 0; i < dataset.Contents.Hubs.Count; i++)
        {
            TalentHub hub = dataset.Contents.Hubs[i];
            if (hub.IsMeasuredByProxy && !marked.Contains(hub.Code) && !dataset.Find(area: hub.StatisticsArea).IsEmpty)
            {
                findings.Report(RuleCodes.ProxyUnmarked, $"Hubs[{i}].StatisticsArea", hub.StatisticsArea, hub.Name, hub.StatisticsArea);
            }
        }
    }
}
