namespace IpTalent.Domain.Aggregation;

/// <summary>The keys of a dictionary in their order, each once, and where each given key went.</summary>
/// <param name="Keys">Each key once.</param>
/// <param name="Remap">For each place in the given dictionary, the place in the order.</param>
internal sealed record KeyOrder(object[] Keys, int[] Remap)
{
    public static KeyOrder Of(IReadOnlyList<Area> areas) => Of(areas, Comparer<Area>.Create((one, other) => one.Code.CompareTo(other.Code)));

    public static KeyOrder Of(IReadOnlyList<ReportingPeriod> periods) => Of(periods, Comparer<ReportingPeriod>.Default);

    public static KeyOrder Of(IReadOnlyList<string> labels) => Of(labels, StringComparer.Ordinal);

    public static KeyOrder Of(IReadOnlyList<Indicator> indicators) => Of(indicators, Comparer<Indicator>.Create((one, other) => string.CompareOrdinal(one.Code, other.Code)));

    private static KeyOrder Of<T>(IReadOnlyList<T> given, IComparer<T> order)
        where T : class
    {
        int[] places = [.. Enumerable.Range(0, given.Count).OrderBy(place => given[place], order)];
        int[] remap = new int[given.Count];
        var keys = new List<object>(given.Count);
        foreach (int place in places)
        {
            if (keys.Count == 0 || order.Compare((T)keys[^1], given[place]) != 0)
            {
                keys.Add(given[place]);
            }

            remap[place] = keys.Count - 1;
        }

        return new([.. keys], remap);
    }
}
