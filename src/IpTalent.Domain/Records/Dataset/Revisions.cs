using NodaTime;

namespace IpTalent.Domain;

/// <summary>Which metrics stand on a given day: those published by then, less those that a later revision replaced by then.</summary>
internal static class Revisions
{
    public static ValueList<TalentMetric> StandingOn(LocalDate date, ValueList<TalentMetric> metrics, Func<string, Source?> findSource)
    {
        TalentMetric[] published = [.. metrics.Where(metric => PublishedBy(date, metric, findSource))];
        if (!Array.Exists(published, metric => VintageOf(metric) is not null))
        {
            return new(published);
        }

        HashSet<TalentMetric> replaced = Replaced(published);
        Dictionary<ObservationKey, LocalDate> newest = Newest(published);
        return published.Where(metric => !replaced.Contains(metric)
            && (VintageOf(metric) is not { } vintage || vintage.Published == newest[ObservationKey.Of(metric)])).ToValueList();
    }

    private static Vintage? VintageOf(TalentMetric metric) => metric.Attributes?.Vintage;

    // A source dated by month or year is taken as published on the last day of it: by then it surely was.
    private static bool PublishedBy(LocalDate date, TalentMetric metric, Func<string, Source?> findSource)
    {
        if (VintageOf(metric) is { } vintage)
        {
            return vintage.Published <= date;
        }

        bool isDated = false;
        foreach (Citation citation in metric.Citations)
        {
            if (findSource(citation.SourceCode)?.Published?.End is { } day)
            {
                isDated = true;
                if (day <= date)
                {
                    return true;
                }
            }
        }

        return !isDated;
    }

    // Only an earlier figure is replaced, so that two metrics that name each other cannot both vanish.
    private static HashSet<TalentMetric> Replaced(TalentMetric[] published)
    {
        ILookup<string, TalentMetric> byCode = published.Where(metric => metric.Code is not null).ToLookup(metric => metric.Code!, StringComparer.Ordinal);
        var replaced = new HashSet<TalentMetric>(ReferenceEqualityComparer.Instance);
        foreach (Vintage vintage in published.Select(VintageOf).OfType<Vintage>())
        {
            if (vintage.Replaces is { } code)
            {
                replaced.UnionWith(byCode[code].Where(metric => VintageOf(metric) is not { } earlier || earlier.Published < vintage.Published));
            }
        }

        return replaced;
    }

    private static Dictionary<ObservationKey, LocalDate> Newest(TalentMetric[] published)
    {
        var newest = new Dictionary<ObservationKey, LocalDate>();
        foreach (TalentMetric metric in published)
        {
            if (VintageOf(metric) is { } vintage)
            {
                ObservationKey key = ObservationKey.Of(metric);
                if (!newest.TryGetValue(key, out LocalDate day) || vintage.Published > day)
                {
                    newest[key] = vintage.Published;
                }
            }
        }

        return newest;
    }
}
