namespace IpTalent.Domain;

public static partial class Location
{
    internal static readonly Formula KrugmanIndexFormula = new()
    {
        Code = "krugman-index",
        Name = LocalizedText.Of("Krugman index", "克鲁格曼指数"),
        Expression = "Σ |x / Σ x - y / Σ y|",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula CoefficientOfSpecialisationFormula = new()
    {
        Code = "coefficient-of-specialisation",
        Name = LocalizedText.Of("Coefficient of specialisation", "专业化系数"),
        Expression = "½ Σ |x / Σ x - y / Σ y|",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula HachmanIndexFormula = new()
    {
        Code = "hachman-index",
        Name = LocalizedText.Of("Hachman index", "哈克曼指数"),
        Expression = "1 / Σ (x / Σ x)² / (y / Σ y), y = x + c",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula LocationalGiniFormula = new()
    {
        Code = "locational-gini",
        Name = LocalizedText.Of("Locational Gini coefficient", "区位基尼系数"),
        Expression = "Σ Σ |x_i r_j - x_j r_i| / (2 Σ x Σ (x + r))",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula DiversityFormula = new()
    {
        Code = "diversity",
        Name = LocalizedText.Of("Diversity", "多样性"),
        Expression = "#{(x / Σ x) / (y / Σ y) ≥ 1}, y = x + c",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula UbiquityFormula = new()
    {
        Code = "ubiquity",
        Name = LocalizedText.Of("Ubiquity", "普遍性"),
        Expression = "#{(x / Σ x) / (y / Σ y) ≥ 1}, y = x + r",
        Bounds = BoundsClass.Valid,
    };

    private static readonly Unit Category = Unit.Counting("category", LocalizedText.Of("category", "个类别"), LocalizedText.Of("categories", "个类别"));

    /// <summary>How far the categories of a region are from those of a reference: Σ |x / Σ x - y / Σ y|.</summary>
    /// <param name="region">x, the figure of each category in the region.</param>
    /// <param name="restOfNation">c, in the same order the figure of each category in all other regions.</param>
    /// <param name="reference">What the region is compared with: y is x + c for the nation, c for the rest of it.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (the same shares) to 2 (no category in common). Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no category),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.AllZero"/> (the region, or the rest
    /// of the nation that it is compared with, may have nothing).</returns>
    /// <remarks>A category that nobody has changes nothing. Source: P. Krugman, Geography and Trade, 1991.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Derived<Quantity> KrugmanIndex(
        ReadOnlySpan<Quantity> region, ReadOnlySpan<Quantity> restOfNation, RegionalReference reference, BoundPolicy? policy = null) =>
        OverMany.Of(KrugmanIndexFormula, Unit.Index, Given(region, restOfNation), policy, x => KrugmanIndexOf(reference, x));

    /// <summary>How far the categories of a region are from those of a reference, of exact numbers: Σ |x / Σ x - y / Σ y|.</summary>
    /// <param name="region">x, the number of each category in the region.</param>
    /// <param name="restOfNation">c, in the same order the number of each category in all other regions.</param>
    /// <param name="reference">What the region is compared with.</param>
    /// <returns>From 0 to 2, exact or a decimal next to it. Undefined as
    /// <see cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Outcome<decimal> KrugmanIndex(ReadOnlySpan<decimal> region, ReadOnlySpan<decimal> restOfNation, RegionalReference reference) =>
        OnPairs(region, restOfNation, x => KrugmanIndexOf(reference, x));

    /// <summary>How far the categories of a region are from those of a reference, in a table: Σ |x / Σ x - y / Σ y|.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="reference">What the region is compared with.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>. Undefined also where the
    /// observations of the table do not go together, as for
    /// <see cref="LocationQuotient(RegionalTable, string, string, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region.</exception>
    public static Derived<Quantity> KrugmanIndex(RegionalTable table, string region, RegionalReference reference, BoundPolicy? policy = null) =>
        OfRegion(KrugmanIndexFormula, Unit.Index, table, region, policy, x => KrugmanIndexOf(reference, x));

    /// <summary>The part of a region that would have to change category for it to be as its reference: ½ Σ |x / Σ x - y / Σ y|.</summary>
    /// <inheritdoc cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>A fraction from 0 to 1, shown as percent. Undefined as
    /// <see cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: E. M. Hoover and F. Giarratani, An Introduction to Regional Economics, 1984.</remarks>
    public static Derived<Quantity> CoefficientOfSpecialisation(
        ReadOnlySpan<Quantity> region, ReadOnlySpan<Quantity> restOfNation, RegionalReference reference, BoundPolicy? policy = null) =>
        OverMany.Of(CoefficientOfSpecialisationFormula, Unit.Percent, Given(region, restOfNation), policy, x => SpecialisationOf(reference, x));

    /// <summary>The part of a region that would have to change category, of exact numbers: ½ Σ |x / Σ x - y / Σ y|.</summary>
    /// <inheritdoc cref="KrugmanIndex(ReadOnlySpan{decimal}, ReadOnlySpan{decimal}, RegionalReference)" path="/param|/exception"/>
    /// <returns>From 0 to 1, exact or a decimal next to it. Undefined as
    /// <see cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> CoefficientOfSpecialisation(ReadOnlySpan<decimal> region, ReadOnlySpan<decimal> restOfNation, RegionalReference reference) =>
        OnPairs(region, restOfNation, x => SpecialisationOf(reference, x));

    /// <summary>The part of a region that would have to change category, in a table: ½ Σ |x / Σ x - y / Σ y|.</summary>
    /// <inheritdoc cref="KrugmanIndex(RegionalTable, string, RegionalReference, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="CoefficientOfSpecialisation(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/>, and undefined as
    /// <see cref="KrugmanIndex(RegionalTable, string, RegionalReference, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> CoefficientOfSpecialisation(RegionalTable table, string region, RegionalReference reference, BoundPolicy? policy = null) =>
        OfRegion(CoefficientOfSpecialisationFormula, Unit.Percent, table, region, policy, x => SpecialisationOf(reference, x));

    /// <summary>How near the categories of a region come to those of the nation: 1 / Σ (x / Σ x)² / (y / Σ y), y = x + c.</summary>
    /// <param name="region">x, the figure of each category in the region.</param>
    /// <param name="restOfNation">c, in the same order the figure of each category in all other regions.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Above 0, and 1 where the shares are those of the nation. Undefined as
    /// <see cref="KrugmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, RegionalReference, BoundPolicy?)"/> to the nation.</returns>
    /// <remarks>One by the mean location quotient, the region's categories weighing it. A category that nobody has changes nothing. Source: F. Hachman,
    /// Bureau of Economic and Business Research, University of Utah, 1994.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Derived<Quantity> HachmanIndex(ReadOnlySpan<Quantity> region, ReadOnlySpan<Quantity> restOfNation, BoundPolicy? policy = null) =>
        OverMany.Of(HachmanIndexFormula, Unit.Index, Given(region, restOfNation), policy, HachmanIndexOf);

    /// <summary>How near the categories of a region come to those of the nation, of exact numbers: 1 / Σ (x / Σ x)² / (y / Σ y).</summary>
    /// <param name="region">x, the number of each category in the region.</param>
    /// <param name="restOfNation">c, in the same order the number of each category in all other regions.</param>
    /// <returns>Above 0 up to 1, to 26 decimal places or so. Undefined as
    /// <see cref="HachmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Outcome<decimal> HachmanIndex(ReadOnlySpan<decimal> region, ReadOnlySpan<decimal> restOfNation) =>
        OnPairs(region, restOfNation, HachmanIndexOf);

    /// <summary>How near the categories of a region come to those of the nation, in a table: 1 / Σ (x / Σ x)² / (y / Σ y).</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="HachmanIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="KrugmanIndex(RegionalTable, string, RegionalReference, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region.</exception>
    public static Derived<Quantity> HachmanIndex(RegionalTable table, string region, BoundPolicy? policy = null) =>
        OfRegion(HachmanIndexFormula, Unit.Index, table, region, policy, HachmanIndexOf);

    /// <summary>How far a category is from lying in the regions as everything does: twice the area between its Lorenz curve over the regions and the diagonal.</summary>
    /// <param name="category">x, the figure of the category in each region.</param>
    /// <param name="restOfRegion">r, in the same order the figure of all other categories in each region.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (it is everywhere the same part of the region) to 1. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no region),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.AllZero"/> (nobody may have the category).</returns>
    /// <remarks>The regions stand in the order of their location quotients, each weighing what it has of everything. Twice the area, so that all of it
    /// is near 1, and not the area itself, which some print. Source: P. Krugman, Geography and Trade, 1991.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Derived<Quantity> LocationalGini(ReadOnlySpan<Quantity> category, ReadOnlySpan<Quantity> restOfRegion, BoundPolicy? policy = null)
    {
        OverMany.RequirePairs(category.Length, restOfRegion.Length, nameof(restOfRegion));
        return OverMany.Of(LocationalGiniFormula, Unit.Index, [.. Measure.Listed("x", category), .. Measure.Listed("r", restOfRegion)], policy, LocationalGiniOf);
    }

    /// <summary>How far a category is from lying in the regions as everything does, of exact numbers.</summary>
    /// <param name="category">x, the number of the category in each region.</param>
    /// <param name="restOfRegion">r, in the same order the number of all other categories in each region.</param>
    /// <returns>From 0 to 1, exact or a decimal next to it. Undefined as
    /// <see cref="LocationalGini(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">The two differ in number.</exception>
    public static Outcome<decimal> LocationalGini(ReadOnlySpan<decimal> category, ReadOnlySpan<decimal> restOfRegion) =>
        OnPairs(category, restOfRegion, LocationalGiniOf);

    /// <summary>How far a category is from lying in the regions as everything does, in a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="LocationalGini(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="LocationQuotient(RegionalTable, string, string, BoundPolicy?)"/> where the observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such category.</exception>
    public static Derived<Quantity> LocationalGini(RegionalTable table, string category, BoundPolicy? policy = null) =>
        OfCategory(LocationalGiniFormula, Unit.Index, table, category, policy, LocationalGiniOf);

    /// <summary>In how many categories a region has an advantage: a location quotient of 1 or more.</summary>
    /// <inheritdoc cref="HachmanIndex(RegionalTable, string, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>A number of categories; bounds where some may or may not be. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/> (the region may have
    /// nothing, or nobody may have a category), <see cref="UndefinedReason.NegativeValue"/>, and where the observations of the table do not go together.</returns>
    /// <remarks>A category that surely nobody has is none. Source: C. A. Hidalgo and R. Hausmann, The Building Blocks of Economic Complexity, 2009.</remarks>
    public static Derived<Quantity> Diversity(RegionalTable table, string region, BoundPolicy? policy = null) =>
        OfRegion(DiversityFormula, Category, table, region, policy, AdvantagesOf);

    /// <summary>In how many regions a category has an advantage: a location quotient of 1 or more.</summary>
    /// <inheritdoc cref="LocationalGini(RegionalTable, string, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>A number of regions; bounds where some may or may not be. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/> (nobody may have the
    /// category, or a region may have nothing), <see cref="UndefinedReason.NegativeValue"/>, and where the observations of the table do not go together.</returns>
    /// <remarks>A region that surely has nothing is none. Source: C. A. Hidalgo and R. Hausmann, The Building Blocks of Economic Complexity, 2009.</remarks>
    public static Derived<Quantity> Ubiquity(RegionalTable table, string category, BoundPolicy? policy = null) =>
        OfCategory(UbiquityFormula, Unit.Region, table, category, policy, AdvantagesOf);

    private static ValueList<Input> Given(ReadOnlySpan<Quantity> region, ReadOnlySpan<Quantity> restOfNation)
    {
        OverMany.RequirePairs(region.Length, restOfNation.Length, nameof(restOfNation));
        return [.. Measure.Listed("x", region), .. Measure.Listed("c", restOfNation)];
    }

    private static Outcome<decimal> OnPairs(ReadOnlySpan<decimal> figures, ReadOnlySpan<decimal> others, Measure.Kernel kernel)
    {
        OverMany.RequirePairs(figures.Length, others.Length, "others");
        return Measure.OnNumbers([.. figures, .. others], kernel);
    }

    private static Derived<Quantity> OfRegion(Formula formula, Unit unit, RegionalTable table, string region, BoundPolicy? policy, Measure.Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(table);
        policy ??= BoundPolicy.Default;
        int row = table.Row(region);
        return table.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, table.Cells, policy, obstacle.Detail)
            : OverMany.Of(formula, unit, table.AlongRow(row, policy), policy, kernel);
    }

    private static Derived<Quantity> OfCategory(Formula formula, Unit unit, RegionalTable table, string category, BoundPolicy? policy, Measure.Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(table);
        policy ??= BoundPolicy.Default;
        int column = table.Column(category);
        return table.Obstacle is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, formula, table.Cells, policy, obstacle.Detail)
            : OverMany.Of(formula, unit, table.AlongColumn(column, policy), policy, kernel);
    }
}
