using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>Figures of one indicator at one time, of areas or categories that do not overlap, or what keeps them from being that.</summary>
/// <remarks>They stand in the order of areas and categories, so that no result depends on the order in which they were given.</remarks>
internal sealed class Parts
{
    private Parts(ValueList<TalentMetric> metrics, ValueList<Input> inputs, Observed.Obstacle? obstacle) =>
        (Metrics, Inputs, Obstacle) = (metrics, inputs, obstacle);

    /// <summary>The observations, ordered by the code of the area, then by categories.</summary>
    public ValueList<TalentMetric> Metrics { get; }

    /// <summary>The observations as inputs, in the same order: x1, x2, ...</summary>
    public ValueList<Input> Inputs { get; }

    /// <summary>Why nothing can be computed of them together; <see langword="null"/> where all is well.</summary>
    public Observed.Obstacle? Obstacle { get; }

    /// <summary>Takes observations as parts.</summary>
    /// <param name="metrics">The observations, in whatever order.</param>
    /// <param name="symbol">What the inputs are called, before their number.</param>
    /// <param name="adding">Whether the figures are to be summed, so that the indicator must add up over what tells them apart.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell figures apart; none is taken as such unless
    /// given.</param>
    /// <param name="parameter">What the caller calls the observations.</param>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">They are of several indicators.</exception>
    public static Parts Of(
        IEnumerable<TalentMetric> metrics, string symbol, bool adding, CategoryScheme? partition = null,
        [CallerArgumentExpression(nameof(metrics))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(metrics, parameter);
        TalentMetric[] given = [.. metrics];
        if (Array.IndexOf(given, null) is >= 0 and var missing)
        {
            throw new ArgumentNullException(parameter, string.Create(CultureInfo.InvariantCulture, $"Observation {missing} is null."));
        }

        TalentMetric[] ordered = [.. given.OrderBy(metric => metric.Area.Code).ThenBy(Categories, StringComparer.Ordinal)];
        if (Array.Find(ordered, metric => metric.Indicator.Code != ordered[0].Indicator.Code) is { } other)
        {
            throw new ArgumentException($"'{ordered[0]}' and '{other}' are of two indicators; the parts of a whole must be of one.", parameter);
        }

        ValueList<Input> inputs = ordered
            .Select((metric, i) => Observed.AsInput(metric, string.Create(CultureInfo.InvariantCulture, $"{symbol}{i + 1}"))).ToValueList();
        return new([.. ordered], inputs, WhyNot(ordered, adding, partition));
    }

    /// <summary>Why not every part has one of the same area and categories beside it, and those no others, at the same time.</summary>
    public Observed.Obstacle? WhyNotBeside(Parts others)
    {
        for (int i = 0; i < Math.Max(Metrics.Count, others.Metrics.Count); i++)
        {
            TalentMetric? one = i < Metrics.Count ? Metrics[i] : null;
            TalentMetric? other = i < others.Metrics.Count ? others.Metrics[i] : null;
            int order = one is null ? 1 : other is null ? -1 : Order(one, other);
            if (order != 0)
            {
                TalentMetric alone = order < 0 ? one! : other!;
                Indicator lacking = (order < 0 ? others : this).Metrics[0].Indicator;
                return new(UndefinedReason.Missing, LocalizedText.Of(
                    $"there is no figure of {lacking.Name.In("en")} for {Told(alone, "en")}",
                    $"没有{Told(alone, "zh")}的{lacking.Name.In("zh")}数据"));
            }
        }

        return Observed.AtOneTime(Metrics[0], others.Metrics[0]);
    }

    /// <summary>Why the parts are not parts of a total, by their areas or categories; <see langword="null"/> where they are.</summary>
    public Observed.Obstacle? WhyNotPartsOf(TalentMetric total)
    {
        if (Metrics[0].Indicator.Code != total.Indicator.Code)
        {
            throw new ArgumentException($"'{Metrics[0]}' and '{total}' are of two indicators; the parts of a total must be of its own.", nameof(total));
        }

        if (Observed.AtOneTime(Metrics[0], total) is { } obstacle)
        {
            return obstacle;
        }

        foreach (TalentMetric part in Metrics)
        {
            bool holds = part.Area.IsPartOf(total.Area) && total.Categories.All(category => part.Categories.Contains(category));
            if (!holds)
            {
                return new(UndefinedReason.NoSubsetDeclared, LocalizedText.Of(
                    $"{Told(part, "en")} is no part of {Told(total, "en")}", $"{Told(part, "zh")}不是{Told(total, "zh")}的组成部分"));
            }
        }

        return null;
    }

    private static int Order(TalentMetric one, TalentMetric other) =>
        one.Area.Code.CompareTo(other.Area.Code) is var order and not 0 ? order : string.CompareOrdinal(Categories(one), Categories(other));

    private static Observed.Obstacle? WhyNot(TalentMetric[] metrics, bool adding, CategoryScheme? partition)
    {
        if (metrics.Length == 0)
        {
            return new(UndefinedReason.TooFewObservations, LocalizedText.Of("no figure was given", "没有给出数据"));
        }

        return metrics.Select(Observed.Gap).FirstOrDefault(gap => gap is not null)
            ?? Unequal(metrics)
            ?? Units(metrics)
            ?? (adding ? NotAdding(metrics) : null)
            ?? Overlap(metrics, partition);
    }

    // Whoever follows a stated version is compared with the first that does: of the others nothing is known.
    private static Observed.Obstacle? Unequal(TalentMetric[] metrics)
    {
        TalentMetric first = Array.Find(metrics, metric => metric.Attributes?.DefinitionVersion is not null) ?? metrics[0];
        return metrics.Select(metric => Observed.AtOneTime(first, metric)).FirstOrDefault(obstacle => obstacle is not null);
    }

    private static Observed.Obstacle? Units(TalentMetric[] metrics)
    {
        Unit unit = metrics[0].Quantity!.Unit;
        return Array.Find(metrics, metric => metric.Quantity!.Unit != unit) is { } other
            ? new(UndefinedReason.UnitMismatch, LocalizedText.Of(
                $"{Told(metrics[0], "en")} is in {unit.PluralName.In("en")}, {Told(other, "en")} in {other.Quantity!.Unit.PluralName.In("en")}",
                $"{Told(metrics[0], "zh")}以“{unit.PluralName.In("zh")}”计，{Told(other, "zh")}以“{other.Quantity!.Unit.PluralName.In("zh")}”计"))
            : null;
    }

    private static Observed.Obstacle? NotAdding(TalentMetric[] metrics)
    {
        Indicator indicator = metrics[0].Indicator;
        bool overAreas = metrics.Any(metric => metric.Area != metrics[0].Area);
        bool overCategories = metrics.Any(metric => !Observed.SameCategories(metric.Categories, metrics[0].Categories));
        return overAreas && !indicator.Additivity.OverAreas
            ? new(UndefinedReason.NotAdditive, LocalizedText.Of(
                $"figures of {indicator.Name.In("en")} do not add up over areas", $"{indicator.Name.In("zh")}不可跨地区相加"))
            : overCategories && !indicator.Additivity.OverCategories
                ? new(UndefinedReason.NotAdditive, LocalizedText.Of(
                    $"figures of {indicator.Name.In("en")} do not add up over categories", $"{indicator.Name.In("zh")}不可跨类别相加"))
                : null;
    }

    private static Observed.Obstacle? Overlap(TalentMetric[] metrics, CategoryScheme? partition)
    {
        // The usual case, all figures being of other areas and none of a category of its own, needs no look at every pair.
        bool oneEach = metrics.Select(metric => metric.Area).Distinct().Count() == metrics.Length;
        if (oneEach && AreaGroup.OverlapsAmong(metrics.Select(metric => metric.Area)).IsEmpty)
        {
            return null;
        }

        for (int i = 0; i < metrics.Length; i++)
        {
            for (int j = i + 1; j < metrics.Length; j++)
            {
                if (metrics[i].Area.Overlaps(metrics[j].Area) && !AreApart(metrics[i], metrics[j], partition))
                {
                    return new(UndefinedReason.OverlappingParts, LocalizedText.Of(
                        $"{Told(metrics[i], "en")} and {Told(metrics[j], "en")} may count the same twice",
                        $"{Told(metrics[i], "zh")}与{Told(metrics[j], "zh")}可能重复计算"));
                }
            }
        }

        return null;
    }

    /// <summary>Whether the two are of different categories of the partition, neither of which holds the other.</summary>
    private static bool AreApart(TalentMetric one, TalentMetric other, CategoryScheme? partition)
    {
        if (partition is not { IsPartition: true })
        {
            return false;
        }

        string? first = one.Categories.FirstOrDefault(category => category.Scheme == partition.Code)?.Category;
        string? second = other.Categories.FirstOrDefault(category => category.Scheme == partition.Code)?.Category;
        return first is not null && second is not null && first != second
            && partition.Find(first) is not null && partition.Find(second) is not null
            && !Holds(first, second) && !Holds(second, first);

        // Whoever declares categories to hold each other in a circle declares that all are one.
        bool Holds(string holder, string held)
        {
            string? above = held;
            for (int steps = 0; above is not null && steps <= partition.Categories.Count; steps++)
            {
                above = partition.Find(above)?.ParentCode;
                if (above == holder)
                {
                    return true;
                }
            }

            return above is not null;
        }
    }

    private static string Categories(TalentMetric metric) =>
        string.Join(' ', (IEnumerable<CategoryReference>)ObservationKey.Ordered(metric.Categories));

    private static string Told(TalentMetric metric, string language)
    {
        string categories = Categories(metric);
        return categories.Length == 0 ? metric.Area.Name.In(language)
            : language == "zh" ? $"{metric.Area.Name.In(language)}（{categories}）"
            : $"{metric.Area.Name.In(language)} ({categories})";
    }
}
