namespace IpTalent.Domain.Serialization;

/// <summary>What the records of one document refer to by code: units, areas and indicators.</summary>
/// <remarks>Of a document being read, what it declares; of one being written, what its own tables hold and what it has to declare beyond
/// them. One code may have several indicators, where datasets were merged: the first goes by its code, the second by <c>code#2</c>.</remarks>
internal sealed class References
{
    private const int MostLookedAt = 4096;

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<AreaCode, Area> _areas = [];
    private readonly Dictionary<string, List<Indicator>> _indicators = new(StringComparer.Ordinal);
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<Unit> _lookedAtUnits = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<AreaCode> _lookedAtAreas = [];
    private readonly Dictionary<string, Indicator> _placeholders = new(StringComparer.Ordinal);

    /// <summary>The units with names of their own that were used but not declared.</summary>
    public List<Unit> UsedUnits { get; } = [];

    /// <summary>The areas that no list holds and that were used but not declared.</summary>
    public List<Area> UsedAreas { get; } = [];

    /// <summary>The indicators that were used but not declared.</summary>
    public List<Indicator> UsedIndicators { get; } = [];

    /// <summary>Whether anything was used but not declared.</summary>
    public bool HasUsed => UsedIndicators.Count + UsedAreas.Count + UsedUnits.Count > 0;

    /// <summary>The code of something that was used but not declared; <see langword="null"/> where there is none.</summary>
    public string? FirstUsed => UsedIndicators is [var indicator, ..] ? $"the indicator '{indicator.Code}'"
        : UsedAreas is [var area, ..] ? $"the area '{area.Code}'"
        : UsedUnits is [var unit, ..] ? $"the unit '{unit.Code}'" : null;

    /// <summary>For writing: the tables of a dataset are its declarations, and the indicators of its records are numbered.</summary>
    public static References Of(TalentDatasetContents contents)
    {
        var references = new References();
        foreach (Unit unit in contents.Units.Where(HasOwnNames))
        {
            references.Declare(unit);
        }

        foreach (Area area in contents.Areas.Where(IsOwn))
        {
            references.Declare(area);
        }

        foreach (Indicator indicator in contents.Indicators)
        {
            references.Declare(indicator);
        }

        references.DeclareUsed(contents);
        return references;
    }

    public void Declare(Unit unit) => _units.TryAdd(unit.Code, unit);

    public void Declare(Area area) => _areas.TryAdd(area.Code, area);

    public void Declare(Indicator indicator)
    {
        if (!_indicators.TryGetValue(indicator.Code, out List<Indicator>? namesakes))
        {
            _indicators.Add(indicator.Code, namesakes = []);
        }

        namesakes.Add(indicator);
    }

    /// <summary>The unit as it was declared, also within a rate.</summary>
    public Unit Resolve(Unit unit)
    {
        if (_units.Count == 0)
        {
            return unit;
        }

        if (unit is not { Numerator: { } numerator, Denominator: { } denominator })
        {
            return _units.GetValueOrDefault(unit.Code, unit);
        }

        return _units.ContainsKey(numerator.Code) || _units.ContainsKey(denominator.Code)
            ? Resolve(numerator).Per(unit.Scale, Resolve(denominator))
            : unit;
    }

    /// <summary>The area as it was declared.</summary>
    public Area Resolve(Area area) => _areas.GetValueOrDefault(area.Code, area);

    /// <summary>The declared indicator of that name; where there is none, a placeholder, the same for each use.</summary>
    public Indicator Resolve(string name)
    {
        int mark = name.IndexOf('#', StringComparison.Ordinal);
        string code = mark < 0 ? name : name[..mark];
        if (!_indicators.TryGetValue(code, out List<Indicator>? namesakes))
        {
            if (!_placeholders.TryGetValue(name, out Indicator? placeholder))
            {
                _placeholders.Add(name, placeholder = Indicator.Undeclared(name, Placeholders.UnknownUnit));
            }

            return placeholder;
        }

        int number = 1;
        if (mark >= 0 && !(int.TryParse(name.AsSpan(mark + 1), System.Globalization.NumberStyles.None, null, out number) && number >= 2 && number <= namesakes.Count))
        {
            throw new ArgumentException($"'{TextForm.Shorten(name)}' names no indicator: {code} is declared {(namesakes.Count == 1 ? "once" : $"{namesakes.Count} times")}.", nameof(name));
        }

        return namesakes[number - 1];
    }

    /// <summary>The contents with placeholders that know the unit in which their figures are told.</summary>
    public TalentDatasetContents Settle(TalentDatasetContents contents)
    {
        if (_placeholders.Count == 0)
        {
            return contents;
        }

        Dictionary<string, Unit> units = Placeholders.UnitsByCode(contents);
        Dictionary<string, Indicator> settled = _placeholders.ToDictionary(pair => pair.Key, pair => Placeholders.Of(pair.Key, units), StringComparer.Ordinal);
        Indicator Settled(Indicator indicator) =>
            _placeholders.TryGetValue(indicator.Code, out Indicator? placeholder) && ReferenceEquals(indicator, placeholder) ? settled[indicator.Code] : indicator;
        return contents with
        {
            Metrics = contents.Metrics.Select(metric => metric with { Indicator = Settled(metric.Indicator) }).ToValueList(),
            Targets = contents.Targets.Select(target => target with { Indicator = Settled(target.Indicator) }).ToValueList(),
            Claims = contents.Claims.Select(claim => claim with { Indicator = Settled(claim.Indicator) }).ToValueList(),
        };
    }

    /// <summary>The metric with the placeholder that knows the unit of the first figure, where it is the first of its code.</summary>
    public TalentMetric Settle(TalentMetric metric)
    {
        if (metric.Indicator is not { IsDeclared: false, Code: var code } indicator || !ReferenceEquals(indicator, _placeholders.GetValueOrDefault(code))
            || !_settled.Add(code))
        {
            return metric;
        }

        _placeholders[code] = Indicator.Undeclared(code, metric.Quantity?.Unit ?? Placeholders.UnknownUnit);
        return metric with { Indicator = _placeholders[code] };
    }

    /// <summary>The records beside the metrics that were settled one by one, with the placeholders of those.</summary>
    public TalentDatasetContents SettleBeside(TalentDatasetContents contents)
    {
        Indicator Settled(Indicator indicator) => !indicator.IsDeclared && _settled.Contains(indicator.Code) ? _placeholders[indicator.Code] : indicator;
        return _settled.Count == 0 ? contents : contents with
        {
            Targets = contents.Targets.Select(target => target with { Indicator = Settled(target.Indicator) }).ToValueList(),
            Claims = contents.Claims.Select(claim => claim with { Indicator = Settled(claim.Indicator) }).ToValueList(),
        };
    }

    /// <summary>Notes that a metric is written after those before it, so that its indicator can be declared, unless reading would make it up.</summary>
    public void Use(TalentMetric metric)
    {
        Indicator indicator = metric.Indicator;
        if (_indicators.TryGetValue(indicator.Code, out List<Indicator>? namesakes))
        {
            // One that is the very same is found at once, since a record first asks that.
            if (namesakes.Contains(indicator))
            {
                return;
            }
        }
        else if (!indicator.IsDeclared)
        {
            _placeholders.TryAdd(indicator.Code, Indicator.Undeclared(indicator.Code, metric.Quantity?.Unit ?? Placeholders.UnknownUnit));
            if (_placeholders[indicator.Code] == indicator)
            {
                return;
            }
        }

        Declare(indicator);
        UsedIndicators.Add(indicator);
    }

    /// <summary>Forgets what was used, once it is declared.</summary>
    public void ForgetUsed()
    {
        UsedIndicators.Clear();
        UsedAreas.Clear();
        UsedUnits.Clear();
    }

    /// <summary>By what a record names an indicator.</summary>
    public string NameOf(Indicator indicator) =>
        _indicators.TryGetValue(indicator.Code, out List<Indicator>? namesakes) && namesakes.IndexOf(indicator) is > 0 and var index
            ? string.Create(null, $"{indicator.Code}#{index + 1}")
            : indicator.Code;

    /// <summary>Notes that a unit is written, so that the document can declare it.</summary>
    public void Use(Unit unit)
    {
        // A figure is much more often written than a unit is new; the set is kept small where each figure brings its own.
        if (!_lookedAtUnits.Add(unit))
        {
            return;
        }

        if (_lookedAtUnits.Count > MostLookedAt)
        {
            _lookedAtUnits.Clear();
        }

        if (unit is { Numerator: { } numerator, Denominator: { } denominator })
        {
            Use(numerator);
            Use(denominator);
        }
        else if (HasOwnNames(unit) && _units.TryAdd(unit.Code, unit))
        {
            UsedUnits.Add(unit);
        }
    }

    /// <summary>Notes that an area is written, so that the document can declare it with all that it stands on.</summary>
    public void Use(Area area)
    {
        if (_lookedAtAreas.Add(area.Code) && !_areas.ContainsKey(area.Code) && IsOwn(area))
        {
            _areas.Add(area.Code, area);
            UsedAreas.Add(area);
        }
    }

    /// <summary>Whether a unit was made with names that its code does not tell.</summary>
    public static bool HasOwnNames(Unit unit) => unit.Kind == UnitKind.Count && Unit.Parse(unit.Code, null) is var plain
        && !ReferenceEquals(plain, unit) && !(plain.Name == unit.Name && plain.PluralName == unit.PluralName);

    /// <summary>Whether an area was declared by a user, not by a list.</summary>
    public static bool IsOwn(Area area) => area.IsDeclared && Area.Find(area.Code.ToString()) is null;

    private void DeclareUsed(TalentDatasetContents contents)
    {
        IEnumerable<Indicator> used = contents.Metrics.Select(metric => metric.Indicator)
            .Concat(contents.Targets.Select(target => target.Indicator))
            .Concat(contents.Claims.Select(claim => claim.Indicator))
            .Distinct<Indicator>(ReferenceEqualityComparer.Instance);   // mostly the very same, and a record takes long to compare
        Dictionary<string, Unit>? units = null;
        foreach (IGrouping<string, Indicator> namesakes in used.Distinct().GroupBy(indicator => indicator.Code, StringComparer.Ordinal))
        {
            // A placeholder that reading would make up in the same way is not worth a declaration.
            if (!_indicators.ContainsKey(namesakes.Key) && namesakes.Take(2).ToArray() is [{ IsDeclared: false } only]
                && only == Placeholders.Of(only.Code, units ??= Placeholders.UnitsByCode(contents)))
            {
                _placeholders.TryAdd(only.Code, only);
                continue;
            }

            Indicator[] unlisted = [.. namesakes.Except(_indicators.GetValueOrDefault(namesakes.Key, []))];
            foreach (Indicator indicator in unlisted)
            {
                Declare(indicator);
                UsedIndicators.Add(indicator);
            }
        }
    }
}
