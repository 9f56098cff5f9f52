namespace IpTalent.Domain.Aggregation;

/// <content>The grouping sets.</content>
public sealed partial record AggregationScope
{
    /// <summary>So many sets are a slip, such as a cube of all columns.</summary>
    private const int MostSets = 1_024;

    /// <summary>Groups by dimensions, after those that are there already.</summary>
    /// <remarks>Of a plan with several grouping sets, each set is grouped by these as well.</remarks>
    /// <exception cref="ArgumentException">There would be two dimensions of indicators, of areas, of time, or of one name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope By(params IEnumerable<Dimension> dimensions) => WithEach([Listed(dimensions)]);

    /// <summary>Groups by dimensions, and then again without the last of them, the last two, and so on: subtotals and a total.</summary>
    /// <remarks>
    /// <para><c>RollUp(Dimension.Area(AreaLevel.Province), Dimension.Year)</c> has the grouping sets (province, year), (province) and (). What
    /// the plan groups by already stays in all of them: <c>By(Dimension.Year).RollUp(Dimension.Area(AreaLevel.Province))</c> totals within each year.</para>
    /// <para>Of areas, and of time, larger units may stand before smaller ones, which take their place:
    /// <c>RollUp(Dimension.Area(AreaLevel.Country), Dimension.Area(AreaLevel.Province))</c> has the sets (province), (country) and ().</para>
    /// <para>Each set is answered as a plan of its own. So a total counts what a finer set leaves out, and one set may be refused where another
    /// is not: a stock adds over the provinces of a year, and not over years. One refused set refuses the plan.</para>
    /// </remarks>
    /// <param name="dimensions">From the one that is rolled up last to the one that is rolled up first.</param>
    /// <exception cref="ArgumentException">A set would have two dimensions of indicators, of one name, or of areas or of time where the later one is
    /// not smaller; or there would be more than 1,024 sets.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope RollUp(params IEnumerable<Dimension> dimensions)
    {
        var set = new List<Dimension>();
        var sets = new List<Dimension[]> { Array.Empty<Dimension>() };
        foreach (Dimension dimension in Listed(dimensions))
        {
            int larger = set.FindIndex(other => dimension.IsWithin(other));
            if (larger < 0)
            {
                set.Add(dimension);
            }
            else
            {
                set[larger] = dimension;
            }

            sets.Add([.. set]);
        }

        sets.Reverse();
        return WithEach(sets);
    }

    /// <summary>Groups by every choice of some dimensions, from all of them to none.</summary>
    /// <remarks><c>Cube(Dimension.Area(), Dimension.Year)</c> has the grouping sets (area, year), (area), (year) and (). What the plan groups by already
    /// stays in all of them. Each set is answered as a plan of its own, and one refused set refuses the plan.</remarks>
    /// <exception cref="ArgumentException">A set would have two dimensions of indicators, of areas, of time, or of one name; or there would be more than
    /// 1,024 sets.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope Cube(params IEnumerable<Dimension> dimensions)
    {
        Dimension[] all = Listed(dimensions);
        return all.Length > int.Log2(MostSets)
            ? throw TooManySets(nameof(dimensions))
            : WithEach(Enumerable.Range(1, 1 << all.Length).Select(choice => all.Where((_, place) => (((1 << all.Length) - choice) >> (all.Length - 1 - place) & 1) != 0).ToArray()));
    }

    /// <summary>Groups by some sets of dimensions, each for itself: <c>GroupingSets([Dimension.Area()], [Dimension.Year], [])</c> totals every area over
    /// time, every year over areas, and everything.</summary>
    /// <remarks>What the plan groups by already stays in all of them; a set that comes twice counts once. Each set is answered as a plan of its own, and
    /// one refused set refuses the plan.</remarks>
    /// <exception cref="ArgumentException">There is no set; a set would have two dimensions of indicators, of areas, of time, or of one name; or there
    /// would be more than 1,024 sets.</exception>
    /// <exception cref="ArgumentNullException">An argument, a set or a dimension is <see langword="null"/>.</exception>
    public AggregationScope GroupingSets(params IEnumerable<IEnumerable<Dimension>> sets)
    {
        Dimension[][] list = [.. Listed(sets).Select(Listed)];
        return list.Length > 0 ? WithEach(list) : throw new ArgumentException("Give one grouping set or more; an empty one is the total.", nameof(sets));
    }

    // As in SQL, several groupings multiply: what is there already, with each of the further sets.
    private AggregationScope WithEach(IEnumerable<Dimension[]> sets)
    {
        Dimension[][] further = [.. sets];
        if ((long)Sets.Count * further.Length > MostSets)
        {
            throw TooManySets(nameof(sets));
        }

        var joined = new List<ValueList<Dimension>>();
        foreach (ValueList<Dimension> there in Sets)
        {
            foreach (Dimension[] also in further)
            {
                ValueList<Dimension> set = Joined([.. there, .. also]);
                if (!joined.Exists(other => AreSame(other, set)))
                {
                    joined.Add(set);
                }
            }
        }

        return this with { Sets = joined.ToValueList() };
    }

    /// <summary>The scope with one of its sets.</summary>
    internal AggregationScope Only(ValueList<Dimension> set) => this with { Sets = [set] };

    /// <summary>A set as a text tells it: <c>(area, year)</c>.</summary>
    internal static string Told(ValueList<Dimension> set) => $"({string.Join(", ", (IEnumerable<Dimension>)set)})";

    /// <summary>Whether two sets group by the same, in whatever order.</summary>
    internal static bool AreSame(IReadOnlyCollection<Dimension> one, IReadOnlyCollection<Dimension> other) => one.Count == other.Count && one.All(other.Contains);

    private static ValueList<Dimension> Joined(Dimension[] dimensions)
    {
        for (int i = 1; i < dimensions.Length; i++)
        {
            if (Array.FindIndex(dimensions, 0, i, dimensions[i].IsAbout) is >= 0 and var other)
            {
                throw new ArgumentException(
                    $"A plan groups once by indicator, once by area, once by time and once by each further dimension, not by {dimensions[other]} and by {dimensions[i]}.",
                    nameof(dimensions));
            }
        }

        return [.. dimensions];
    }

    private static ArgumentException TooManySets(string name) => new($"A plan has at most {MostSets} grouping sets; name those that are wanted with {nameof(GroupingSets)}.", name);
}
