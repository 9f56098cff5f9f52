namespace IpTalent.Domain;

/// <summary>Where categories are at home: regions by what they have more or less of than a nation.</summary>
/// <remarks>All figures are of one unit and zero or above. A nation is all regions together, the region itself among them; where all others are
/// meant, the name or the reference says so. Location quotients have sharp bounds, the indices over all categories valid ones.</remarks>
public static partial class Location
{
    internal static readonly Formula LocationQuotientFormula = new()
    {
        Code = "location-quotient",
        Name = LocalizedText.Of("Location quotient", "区位商"),
        Expression = "(e / E) / (n / N), E = e + r, n = e + c, N = e + r + c + o",
    };

    internal static readonly Formula LocationQuotientRestOfNationFormula = new()
    {
        Code = "location-quotient-rest-of-nation",
        Name = LocalizedText.Of("Location quotient to the rest of the nation", "区位商（以其余地区为基准）"),
        Expression = "(e / (e + r)) / (c / (c + o))",
    };

    internal static readonly Formula AdditiveLocationQuotientFormula = new()
    {
        Code = "additive-location-quotient",
        Name = LocalizedText.Of("Additive location quotient", "加性区位商"),
        Expression = "e / E - n / N, E = e + r, n = e + c, N = e + r + c + o",
    };

    internal static readonly Formula SymmetricLocationQuotientFormula = new()
    {
        Code = "symmetric-location-quotient",
        Name = LocalizedText.Of("Symmetric location quotient", "对称区位商"),
        Expression = "(q - 1) / (q + 1), q = (e / E) / (n / N), E = e + r, n = e + c, N = e + r + c + o",
    };

    internal static readonly Formula RevealedAdvantageFormula = new()
    {
        Code = "revealed-advantage",
        Name = LocalizedText.Of("Revealed advantage", "显示性优势指数"),
        Expression = "(e / E) / (n / N), E = e + r, n = e + c, N = e + r + c + o",
    };

    /// <summary>How many times the share of a category in a region is that in the nation: (e / E) / (n / N).</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, 0 or above; 1 where the region is as the nation is. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (there may be
    /// nothing in the region, or nothing of the category in the nation), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The bounds are sharp, the four cells being unrelated: the quotient falls in r and c, rises in o, and in e rises to one maximum, where it is enclosed. Source: P. Sargant Florence, Report of the Location of Industry, 1939.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> LocationQuotient(
        Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest, BoundPolicy? policy = null) =>
        OverMany.Of(LocationQuotientFormula, Unit.Ratio, Given(cell, restOfRegion, restOfCategory, rest), policy, LocationQuotientOf);

    /// <summary>How many times the share of a category in a region is that in the nation: (e / E) / (n / N); of exact numbers.</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <returns>A number of times, 0 or above; 1 where the region is as the nation is. Exact or a decimal next to it. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> LocationQuotient(decimal cell, decimal restOfRegion, decimal restOfCategory, decimal rest) =>
        Measure.OnNumbers([cell, restOfRegion, restOfCategory, rest], LocationQuotientOf);

    /// <summary>How many times the share of a category in a region is that in the nation: (e / E) / (n / N); of a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, 0 or above; 1 where the region is as the nation is. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/> where the
    /// observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    public static Derived<Quantity> LocationQuotient(RegionalTable table, string region, string category, BoundPolicy? policy = null) =>
        OfCell(LocationQuotientFormula, Unit.Ratio, table, region, category, policy, LocationQuotientOf);

    /// <summary>How many times the share of a category in a region is that in all other regions: (e / (e + r)) / (c / (c + o)).</summary>
    /// <inheritdoc cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>A number of times, 0 or above; 1 where the region is as the others are. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The bounds are sharp: the quotient rises in e and o and falls in r and c. Undefined also where the category may be missing in all other regions.</remarks>
    public static Derived<Quantity> LocationQuotientRestOfNation(
        Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest, BoundPolicy? policy = null) =>
        OverMany.Of(LocationQuotientRestOfNationFormula, Unit.Ratio, Given(cell, restOfRegion, restOfCategory, rest), policy, LocationQuotientRestOfNationOf);

    /// <summary>How many times the share of a category in a region is that in all other regions: (e / (e + r)) / (c / (c + o)); of exact numbers.</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <returns>A number of times, 0 or above; 1 where the region is as the others are. Exact or a decimal next to it. Undefined as
    /// <see cref="LocationQuotientRestOfNation(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> LocationQuotientRestOfNation(decimal cell, decimal restOfRegion, decimal restOfCategory, decimal rest) =>
        Measure.OnNumbers([cell, restOfRegion, restOfCategory, rest], LocationQuotientRestOfNationOf);

    /// <summary>How many times the share of a category in a region is that in all other regions: (e / (e + r)) / (c / (c + o)); of a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, 0 or above; 1 where the region is as the others are. Undefined as
    /// <see cref="LocationQuotientRestOfNation(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/> where the
    /// observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    public static Derived<Quantity> LocationQuotientRestOfNation(RegionalTable table, string region, string category, BoundPolicy? policy = null) =>
        OfCell(LocationQuotientRestOfNationFormula, Unit.Ratio, table, region, category, policy, LocationQuotientRestOfNationOf);

    /// <summary>By how much the share of a category in a region exceeds that in the nation: e / E - n / N.</summary>
    /// <inheritdoc cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>In percentage points, from -1 to 1 as a fraction; 0 where the region is as the nation is. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The bounds are sharp. Source: A. R. Hoen and J. Oosterhaven, On the Measurement of Comparative Advantage, 2006.</remarks>
    public static Derived<Quantity> AdditiveLocationQuotient(
        Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest, BoundPolicy? policy = null) =>
        OverMany.Of(AdditiveLocationQuotientFormula, Unit.PercentagePoint, Given(cell, restOfRegion, restOfCategory, rest), policy, AdditiveLocationQuotientOf);

    /// <summary>By how much the share of a category in a region exceeds that in the nation: e / E - n / N; of exact numbers.</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <returns>In percentage points, from -1 to 1 as a fraction; 0 where the region is as the nation is. Exact or a decimal next to it. Undefined as
    /// <see cref="AdditiveLocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> AdditiveLocationQuotient(decimal cell, decimal restOfRegion, decimal restOfCategory, decimal rest) =>
        Measure.OnNumbers([cell, restOfRegion, restOfCategory, rest], AdditiveLocationQuotientOf);

    /// <summary>By how much the share of a category in a region exceeds that in the nation: e / E - n / N; of a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In percentage points, from -1 to 1 as a fraction; 0 where the region is as the nation is. Undefined as
    /// <see cref="AdditiveLocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/> where the
    /// observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    public static Derived<Quantity> AdditiveLocationQuotient(RegionalTable table, string region, string category, BoundPolicy? policy = null) =>
        OfCell(AdditiveLocationQuotientFormula, Unit.PercentagePoint, table, region, category, policy, AdditiveLocationQuotientOf);

    /// <summary>The location quotient q on a scale on which half and double are equally far from even: (q - 1) / (q + 1).</summary>
    /// <inheritdoc cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From -1 (the category is missing in the region) to 1; 0 where the region is as the nation is. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The bounds are sharp. Source: B. Dalum, K. Laursen and G. Villumsen, Structural Change in OECD Export Specialisation Patterns, 1998.</remarks>
    public static Derived<Quantity> SymmetricLocationQuotient(
        Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest, BoundPolicy? policy = null) =>
        OverMany.Of(SymmetricLocationQuotientFormula, Unit.Index, Given(cell, restOfRegion, restOfCategory, rest), policy, SymmetricLocationQuotientOf);

    /// <summary>The location quotient q on a scale on which half and double are equally far from even: (q - 1) / (q + 1); of exact numbers.</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <returns>From -1 (the category is missing in the region) to 1; 0 where the region is as the nation is. Exact or a decimal next to it. Undefined as
    /// <see cref="SymmetricLocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> SymmetricLocationQuotient(decimal cell, decimal restOfRegion, decimal restOfCategory, decimal rest) =>
        Measure.OnNumbers([cell, restOfRegion, restOfCategory, rest], SymmetricLocationQuotientOf);

    /// <summary>The location quotient q on a scale on which half and double are equally far from even: (q - 1) / (q + 1); of a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From -1 (the category is missing in the region) to 1; 0 where the region is as the nation is. Undefined as
    /// <see cref="SymmetricLocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/> where the
    /// observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    public static Derived<Quantity> SymmetricLocationQuotient(RegionalTable table, string region, string category, BoundPolicy? policy = null) =>
        OfCell(SymmetricLocationQuotientFormula, Unit.Index, table, region, category, policy, SymmetricLocationQuotientOf);

    /// <summary>How far a region reveals an advantage in a category, by having more than the nation's share of it: (e / E) / (n / N).</summary>
    /// <inheritdoc cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>A number of times, 0 or above; an advantage from 1 on. Undefined as
    /// <see cref="LocationQuotient(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The same number as the location quotient, under the name that trade and technology statistics give it; the bounds are sharp. Source: B. Balassa, Trade Liberalisation and "Revealed" Comparative Advantage, 1965.</remarks>
    public static Derived<Quantity> RevealedAdvantage(
        Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest, BoundPolicy? policy = null) =>
        OverMany.Of(RevealedAdvantageFormula, Unit.Ratio, Given(cell, restOfRegion, restOfCategory, rest), policy, LocationQuotientOf);

    /// <summary>How far a region reveals an advantage in a category, by having more than the nation's share of it: (e / E) / (n / N); of exact numbers.</summary>
    /// <param name="cell">e, the category in the region.</param>
    /// <param name="restOfRegion">r, all other categories in the region.</param>
    /// <param name="restOfCategory">c, the category in all other regions.</param>
    /// <param name="rest">o, all other categories in all other regions.</param>
    /// <returns>A number of times, 0 or above; an advantage from 1 on. Exact or a decimal next to it. Undefined as
    /// <see cref="RevealedAdvantage(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> RevealedAdvantage(decimal cell, decimal restOfRegion, decimal restOfCategory, decimal rest) =>
        Measure.OnNumbers([cell, restOfRegion, restOfCategory, rest], LocationQuotientOf);

    /// <summary>How far a region reveals an advantage in a category, by having more than the nation's share of it: (e / E) / (n / N); of a table.</summary>
    /// <param name="table">Figures by region and category.</param>
    /// <param name="region">The region, by its name or code.</param>
    /// <param name="category">The category, by its name or code.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, 0 or above; an advantage from 1 on. Undefined as
    /// <see cref="RevealedAdvantage(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/> where the
    /// observations of the table do not go together.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The table has no such region or category.</exception>
    public static Derived<Quantity> RevealedAdvantage(RegionalTable table, string region, string category, BoundPolicy? policy = null) =>
        OfCell(RevealedAdvantageFormula, Unit.Ratio, table, region, category, policy, LocationQuotientOf);

    internal static Outcome<Interval> LocationQuotientOf(ReadOnlySpan<Interval> x) =>
        LocationCells.Of(x, ofCategory: true).Then(cells => Outcome<Interval>.Of(cells.Quotient(symmetric: false)));

    internal static Outcome<Interval> SymmetricLocationQuotientOf(ReadOnlySpan<Interval> x) =>
        LocationCells.Of(x, ofCategory: true).Then(cells => Outcome<Interval>.Of(cells.Quotient(symmetric: true)));

    internal static Outcome<Interval> AdditiveLocationQuotientOf(ReadOnlySpan<Interval> x) =>
        LocationCells.Of(x, ofCategory: false).Then(cells => Outcome<Interval>.Of(cells.Difference()));

    internal static Outcome<Interval> LocationQuotientRestOfNationOf(ReadOnlySpan<Interval> x)
    {
        bool hasNoCategory = x[2].ContainsZero;
        return LocationCells.Of(x, ofCategory: false).Then(cells => hasNoCategory
            ? Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero)
            : Outcome<Interval>.Of(cells.QuotientToRest()));
    }

    private static ValueList<Input> Given(Quantity cell, Quantity restOfRegion, Quantity restOfCategory, Quantity rest) =>
        [Measure.Given("e", cell), Measure.Given("r", restOfRegion), Measure.Given("c", restOfCategory), Measure.Given("o", rest)];

    private static Derived<Quantity> OfCell(
        Formula formula, Unit unit, RegionalTable table, string region, string category, BoundPolicy? policy, Measure.Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(table);
        policy ??= BoundPolicy.Default;
        (int row, int column) = (table.Row(region), table.Column(category));
        if (table.Obstacle is { } obstacle)
        {
            return Result.Undefined<Quantity>(obstacle.Reason, formula, table.Cells, policy, obstacle.Detail);
        }

        return OverMany.Of(formula, unit, [.. table.AroundCell(row, column, policy)], policy, kernel);
    }
}
