namespace IpTalent.Domain;

public static partial class Contributions
{
    /// <summary>Why the rate of a population changed: because the rates of its groups did, because their shares did, and both together.</summary>
    /// <param name="initialShares">The groups' shares at first: one indicator, areas or categories that do not overlap.</param>
    /// <param name="initialRates">The rates of the same groups at the same time.</param>
    /// <param name="finalShares">The shares at last.</param>
    /// <param name="finalRates">The rates at last.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the groups apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The effects and the change, as for figures. Undefined also: <see cref="UndefinedReason.Missing"/> (a group lacks one of its four
    /// figures), <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.OverlappingParts"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.BreakInSeries"/>, <see cref="UndefinedReason.NoElapsedTime"/>.</returns>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Shares or rates are of several indicators.</exception>
    public static WithinBetweenDecomposition WithinBetweenInteraction(
        IEnumerable<TalentMetric> initialShares, IEnumerable<TalentMetric> initialRates,
        IEnumerable<TalentMetric> finalShares, IEnumerable<TalentMetric> finalRates,
        CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        (ValueList<Input> inputs, Observed.Obstacle? obstacle) = Groups(initialShares, initialRates, finalShares, finalRates, partition, overTime: true);
        if (obstacle is null)
        {
            return WithinBetweenInteraction(inputs, policy);
        }

        Derived<Quantity> undefined = Result.Undefined<Quantity>(
            obstacle.Reason, WithinBetweenInteractionFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail);
        return new() { Within = undefined, Between = undefined, Interaction = undefined, Change = undefined };
    }

    /// <summary>Why the rates of two populations differ: because the rates of their groups do, and because their composition does.</summary>
    /// <param name="firstShares">The groups' shares of the first population: one indicator, categories or areas that do not overlap.</param>
    /// <param name="firstRates">The rates of the same groups there, at the same time.</param>
    /// <param name="secondShares">The shares in the second population: that of another time, or of another area.</param>
    /// <param name="secondRates">The rates there.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the groups apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The effects and the difference, as for figures. Undefined also: <see cref="UndefinedReason.Missing"/> (a group lacks one of its
    /// four figures), <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.OverlappingParts"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>.</returns>
    /// <remarks>Two populations of one time are two areas, whose groups are matched by their categories; else the areas of a group are the same.</remarks>
    /// <exception cref="ArgumentNullException">An observation is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Shares or rates are of several indicators.</exception>
    public static KitagawaDecomposition Kitagawa(
        IEnumerable<TalentMetric> firstShares, IEnumerable<TalentMetric> firstRates,
        IEnumerable<TalentMetric> secondShares, IEnumerable<TalentMetric> secondRates,
        CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        (ValueList<Input> inputs, Observed.Obstacle? obstacle) = Groups(firstShares, firstRates, secondShares, secondRates, partition, overTime: false);
        if (obstacle is null)
        {
            return Kitagawa(inputs, policy);
        }

        Derived<Quantity> undefined = Result.Undefined<Quantity>(obstacle.Reason, KitagawaFormula, inputs, policy ?? BoundPolicy.Default, obstacle.Detail);
        return new() { RateEffect = undefined, CompositionEffect = undefined, Difference = undefined };
    }

    private static (ValueList<Input> Inputs, Observed.Obstacle? Obstacle) Groups(
        IEnumerable<TalentMetric> initialShares, IEnumerable<TalentMetric> initialRates,
        IEnumerable<TalentMetric> finalShares, IEnumerable<TalentMetric> finalRates, CategoryScheme? partition, bool overTime)
    {
        Parts[] parts =
        [
            Parts.Of(initialShares, "p1", adding: false, partition), Parts.Of(initialRates, "r1", adding: false, partition),
            Parts.Of(finalShares, "p2", adding: false, partition), Parts.Of(finalRates, "r2", adding: false, partition),
        ];
        string[] symbols = ["p1", "r1", "p2", "r2"];
        ValueList<TalentMetric> groups = parts[0].Metrics;
        bool twoAreas = !overTime && !groups.IsEmpty && !parts[2].Metrics.IsEmpty && groups[0].Period == parts[2].Metrics[0].Period;
        var inputs = new List<Input>();
        Observed.Obstacle? obstacle = parts.Select(part => part.Obstacle).FirstOrDefault(found => found is not null);
        for (int i = 0; i < groups.Count; i++)
        {
            TalentMetric share = groups[i];
            TalentMetric?[] own = [.. parts.Select((part, k) => part.Metrics.FirstOrDefault(metric =>
                (metric.Area == share.Area || (twoAreas && k >= 2)) && Observed.SameCategories(metric.Categories, share.Categories)))];
            string number = NumberOf(i, groups.Count);
            inputs.AddRange(own.Select((metric, k) => metric is null ? new Input { Symbol = symbols[k] + number } : Observed.AsInput(metric, symbols[k] + number)));
            obstacle ??= Array.IndexOf(own, null) is >= 0 and var k
                ? new(UndefinedReason.Missing, LocalizedText.Of($"there is no figure for {symbols[k]}{number}", $"{symbols[k]}{number}没有数据"))
                : Observed.AtOneTime(own[0]!, own[1]!) ?? Observed.AtOneTime(own[2]!, own[3]!)
                    ?? (twoAreas ? null : Observed.OverTime(own[0]!, own[2]!, null) ?? Observed.OverTime(own[1]!, own[3]!, null));
        }

        obstacle ??= parts.Any(part => part.Metrics.Count != groups.Count)
            ? new(UndefinedReason.Missing, LocalizedText.Of("the groups are not the same in all four", "四组数据的分组不一致"))
            : null;
        return ([.. inputs], obstacle);
    }
}
