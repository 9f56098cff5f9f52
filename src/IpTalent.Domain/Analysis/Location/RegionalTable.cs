using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Figures by region and category, at one time: a row for each region, a column for each category, no cell left out.</summary>
/// <remarks>Regions and categories do not overlap; together the regions are what the measures of location call the nation. A cell that is
/// missing or suppressed stays so, and makes the measures that need it undefined: missing is not zero. Two tables are equal when their
/// regions, categories and cells are.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RegionalTable
{
    internal RegionalTable(
        ValueList<string> regions, ValueList<string> categories, ValueList<Input> cells, ValueList<TalentMetric> metrics, Observed.Obstacle? obstacle) =>
        (Regions, Categories, Cells, Metrics, Obstacle) = (regions, categories, cells, metrics, obstacle);

    /// <summary>The regions by their names or codes, in the order of the rows.</summary>
    public ValueList<string> Regions { get; }

    /// <summary>The categories by their names or codes, in the order of the columns.</summary>
    public ValueList<string> Categories { get; }

    // Row by row.
    internal ValueList<Input> Cells { get; }

    // The observations in the order of the cells; empty where figures alone were given.
    internal ValueList<TalentMetric> Metrics { get; }

    internal Observed.Obstacle? Obstacle { get; }

    /// <summary>The figure of a region and a category; <see langword="null"/> where it is missing or kept back.</summary>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Quantity? this[string region, string category] => Cell(Row(region), Column(category)).Quantity;

    /// <summary>A table of figures.</summary>
    /// <param name="regions">The regions, each once.</param>
    /// <param name="categories">The categories, each once.</param>
    /// <param name="figures">A row of figures for each region, with one for each category; all in one unit.</param>
    /// <exception cref="ArgumentNullException">An argument, a row or a figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank or comes twice, there is no region or no category, a row has not as many figures as there are
    /// categories, or the units differ.</exception>
    public static RegionalTable Of(IReadOnlyList<string> regions, IReadOnlyList<string> categories, IReadOnlyList<IReadOnlyList<Quantity>> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        (ValueList<string> rows, ValueList<string> columns) = (Checked(regions, nameof(regions)), Checked(categories, nameof(categories)));
        if (figures.Count != rows.Count || figures.Any(row => row is null || row.Count != columns.Count))
        {
            throw new ArgumentException($"A table of {rows.Count} regions and {columns.Count} categories needs {rows.Count} rows of {columns.Count} figures.", nameof(figures));
        }

        ValueList<Input> cells = figures.SelectMany((row, i) => row.Select((figure, j) =>
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            return new Input { Symbol = Symbol(rows[i], columns[j]), Quantity = figure };
        })).ToValueList();
        return Measure.SameUnit(cells)
            ? new(rows, columns, cells, [], null)
            : throw new ArgumentException("The figures of a table are of one unit.", nameof(figures));
    }

    /// <summary>A table of observations of one indicator at one time.</summary>
    /// <param name="metrics">The observations, in whatever order: one for each area and category.</param>
    /// <param name="partition">The scheme whose categories are the columns, in its order as far as observations bear them; its categories do not overlap.</param>
    /// <exception cref="ArgumentNullException">An argument or an observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no observation, they are of several indicators, or one bears no category of the scheme.</exception>
    public static RegionalTable Of(IEnumerable<TalentMetric> metrics, CategoryScheme partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        Parts parts = Parts.Of(metrics, "x", adding: true, partition);
        if (parts.Metrics.IsEmpty)
        {
            throw new ArgumentException("A table needs an observation at least.", nameof(metrics));
        }

        var byCell = new Dictionary<(string Region, string Category), TalentMetric>();
        foreach (TalentMetric metric in parts.Metrics)
        {
            string category = metric.Categories.FirstOrDefault(reference => reference.Scheme == partition.Code)?.Category is { } code && partition.Find(code) is not null
                ? code
                : throw new ArgumentException($"'{metric}' bears no category of '{partition.Code}', by which the columns are told apart.", nameof(metrics));

            // What comes twice is told as overlapping.
            byCell.TryAdd((metric.Area.Code.ToString(), category), metric);
        }

        ValueList<string> regions = byCell.Keys.Select(key => key.Region).Distinct().ToValueList();
        ValueList<string> categories = partition.Categories.Select(category => category.Code)
            .Where(code => byCell.Keys.Any(key => key.Category == code)).ToValueList();
        TalentMetric[] ordered = [.. regions.SelectMany(region => categories.Select(category => byCell.GetValueOrDefault((region, category)))).OfType<TalentMetric>()];
        ValueList<Input> cells = regions.SelectMany(region => categories.Select(category => byCell.TryGetValue((region, category), out TalentMetric? metric)
            ? Observed.AsInput(metric, Symbol(region, category))
            : new Input { Symbol = Symbol(region, category) })).ToValueList();
        return new(regions, categories, cells, [.. ordered], parts.Obstacle ?? Gap(cells));
    }

    /// <summary>How many regions and categories there are.</summary>
    public override string ToString() => $"{Regions.Count} regions x {Categories.Count} categories";

    internal int Row(string region) => Place(Regions, region, nameof(region));

    internal int Column(string category) => Place(Categories, category, nameof(category));

    internal Input Cell(int row, int column) => Cells[(row * Categories.Count) + column];

    /// <summary>The sum of some cells as an input; that of one is the cell itself.</summary>
    internal Input Sum(string symbol, BoundPolicy policy, LocalizedText description, Func<int, int, bool> takes)
    {
        Input[] taken = [.. Cells.Where((_, i) => takes(i / Categories.Count, i % Categories.Count))];
        if (taken is [var only])
        {
            return only with { Symbol = symbol };
        }

        Unit unit = Cells[0].Quantity!.Unit;
        Interval bounds = RoundedSums.Of(Array.ConvertAll(taken, cell => cell.Quantity!.Under(policy)));
        decimal? printed = taken.All(cell => cell.Quantity!.Nominal is not null) ? taken.Sum(cell => cell.Quantity!.Nominal!.Value) : null;
        return new()
        {
            Symbol = symbol,
            Quantity = Quantity.Derived(bounds, unit, policy, printed),
            Description = description,
            Citations = taken.SelectMany(cell => cell.Citations).Distinct().ToValueList(),
        };
    }

    /// <summary>The four disjoint cells about one: itself, the rest of its region, the rest of its category, everything else.</summary>
    internal Input[] AroundCell(int row, int column, BoundPolicy policy)
    {
        (string region, string category) = (Regions[row], Categories[column]);
        return
        [
            Cell(row, column) with { Symbol = "e" },
            Sum("r", policy, LocalizedText.Of($"all but {category} in {region}", $"{region}除{category}外"), (i, j) => i == row && j != column),
            Sum("c", policy, LocalizedText.Of($"{category} in all but {region}", $"除{region}外的{category}"), (i, j) => i != row && j == column),
            Sum("o", policy, LocalizedText.Of($"all but {category} in all but {region}", $"除{region}外、除{category}外"), (i, j) => i != row && j != column),
        ];
    }

    /// <summary>For each category the figure of a region, x1, x2, ..., and after them that of all other regions, c1, c2, ...</summary>
    internal ValueList<Input> AlongRow(int row, BoundPolicy policy, string symbol = "x", string other = "c") =>
    [
        .. Enumerable.Range(0, Categories.Count).Select(j => Cell(row, j) with { Symbol = $"{symbol}{j + 1}" }),
        .. Enumerable.Range(0, Categories.Count).Select(j => Sum(
            $"{other}{j + 1}", policy, LocalizedText.Of($"{Categories[j]} in all but {Regions[row]}", $"除{Regions[row]}外的{Categories[j]}"), (i, k) => i != row && k == j)),
    ];

    /// <summary>For each region the figure of a category, x1, x2, ..., and after them that of all other categories, r1, r2, ...</summary>
    internal ValueList<Input> AlongColumn(int column, BoundPolicy policy) =>
    [
        .. Enumerable.Range(0, Regions.Count).Select(i => Cell(i, column) with { Symbol = $"x{i + 1}" }),
        .. Enumerable.Range(0, Regions.Count).Select(i => Sum(
            $"r{i + 1}", policy, LocalizedText.Of($"all but {Categories[column]} in {Regions[i]}", $"{Regions[i]}除{Categories[column]}外"), (k, j) => k == i && j != column)),
    ];

    private static Observed.Obstacle? Gap(ValueList<Input> cells) =>
        cells.FirstOrDefault(cell => cell.Quantity is null) is { } missing
            ? new(UndefinedReason.Missing, LocalizedText.Of($"there is no figure {missing.Symbol}", $"没有数据{missing.Symbol}"))
            : null;

    private static string Symbol(string region, string category) => $"x({region}, {category})";

    private static int Place(ValueList<string> names, string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        int place = names.AsSpan().IndexOf(name);
        return place >= 0 ? place : throw new ArgumentException($"The table has no {parameter} '{TextForm.Shorten(name)}', but {string.Join(", ", (IEnumerable<string>)names)}.", parameter);
    }

    private static ValueList<string> Checked(IReadOnlyList<string> names, string parameter)
    {
        ArgumentNullException.ThrowIfNull(names, parameter);
        return names.Count == 0 || names.Any(string.IsNullOrWhiteSpace) || names.Distinct(StringComparer.Ordinal).Count() != names.Count
            ? throw new ArgumentException("There is at least one name, none is blank, and none comes twice.", parameter)
            : names.ToValueList();
    }
}
