using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>The areas of one file: those that the caller or the library knows, and those that rows declare.</summary>
internal sealed class TidyAreas
{
    private readonly TidyCells _cells;
    private readonly bool _allowsUndeclared;
    private readonly bool _declares;
    private readonly Dictionary<string, Area> _ofCaller = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<AreaCode, Area> _declared = [];
    private readonly HashSet<AreaCode> _undeclared = [];
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> _known;

    public TidyAreas(TidyCells cells, TidyColumns columns, TidyCsvOptions options)
    {
        _cells = cells;
        _allowsUndeclared = options.AllowUndeclaredAreas;
        _declares = columns.PlaceOf(TidyColumns.AreaName) >= 0 || columns.PlaceOf(TidyColumns.AreaNameZh) >= 0;
        foreach (Area area in options.Areas)
        {
            foreach (string name in NamesOf(area))
            {
                _ofCaller.TryAdd(TidyText.Folded(name), area);
            }
        }

        _known = new(() => [.. _ofCaller.Keys, .. Area.Known.SelectMany(NamesOf)]);
    }

    /// <summary>The area of the row, declared by it where nobody knows it.</summary>
    public Area? Read()
    {
        IReadOnlyList<KeyValuePair<string, string>> names = _declares ? _cells.Names(TidyColumns.AreaName, TidyColumns.AreaNameZh) : [];
        if (names.Count > 0 && AreaCode.TryParse(_cells[TidyColumns.Area], out AreaCode code) && Known(code.ToString()) is null)
        {
            return Declared(code, LocalizedText.Of(names));
        }

        Area? area = _cells.Kept(_areas, TidyColumns.Area, Find, TidyCsvCodes.UnknownArea, Suggest);
        if (area is not null && names.Count > 0)
        {
            _cells.Compare(TidyColumns.AreaName, TidyColumns.AreaNameZh, area.Code.ToString(), area.Name, name =>
                NamesOf(area).Any(own => string.Equals(TidyText.Folded(own), name, StringComparison.OrdinalIgnoreCase)) || Known(name) == area);
        }

        return area;
    }

    private static IEnumerable<string> NamesOf(Area area) =>
        area.Name.Texts.Concat(area.OfficialName.Texts).Select(text => text.Value).Append(area.Code.ToString());

    private string? Suggest(string text) => TidyNearest.Of(text, _known.Value);

    private Area? Known(string text) => _ofCaller.TryGetValue(text, out Area? area) ? area : Area.Find(text);

    private Area? Find(string text) => Known(text)
        ?? (!AreaCode.TryParse(text, out AreaCode code) ? null
            : _declared.TryGetValue(code, out Area? area) ? area
            : _allowsUndeclared ? Undeclared(code, text)
            : null);

    private Area Undeclared(AreaCode code, string text)
    {
        _undeclared.Add(code);
        return Area.Undeclared(text);
    }

    private Area? Declared(AreaCode code, LocalizedText name)
    {
        string parent = _cells[TidyColumns.AreaParent];
        string[] members = _cells.Parts(TidyColumns.AreaMembers);
        AreaLevel? level = _cells.Word<AreaLevel>(TidyColumns.AreaLevel, null);
        if (parent.Length > 0 == members.Length > 0)
        {
            _cells.Wrong(parent.Length == 0
                ? new(TidyCsvCodes.Blank, TidyColumns.AreaParent, "", $"give the code of the next larger area, or those of its members in the column {TidyColumns.AreaMembers}", $"请给出上级地区的代码，或在{TidyColumns.AreaMembers}列给出组成地区的代码")
                : Unfit(TidyColumns.AreaMembers));
            return null;
        }

        Area?[] others = [.. (members.Length > 0 ? members : [parent]).Select(text => Other(members.Length > 0 ? TidyColumns.AreaMembers : TidyColumns.AreaParent, text))];
        if (Array.IndexOf(others, null) >= 0)
        {
            return null;
        }

        // Every row of an area tells of it.
        if (_declared.TryGetValue(code, out Area? before))
        {
            bool isSame = before.Name == name && (level ?? before.Level) == before.Level && (members.Length > 0 ? before.Members.SequenceEqual(others) : before.Parent == others[0]);
            if (!isSame)
            {
                _cells.Wrong(new(TidyCsvCodes.AreaDiffers, TidyColumns.Area, _cells[TidyColumns.Area]));
            }

            return isSame ? before : null;
        }

        // An earlier row took it for an area of which nobody knows more; in one file it cannot be both.
        if (_undeclared.Contains(code))
        {
            _cells.Wrong(new(TidyCsvCodes.AreaDiffers, TidyColumns.Area, _cells[TidyColumns.Area]));
            return null;
        }

        try
        {
            Area area = members.Length == 0 ? Area.Define(code.ToString(), name, others[0]!, level)
                : level is null or AreaLevel.Group ? Area.DefineGroup(code.ToString(), name, others!)
                : throw new ArgumentException("A group has no other level.");
            _declared.Add(code, area);
            return area;
        }
        catch (ArgumentException)
        {
            _cells.Wrong(Unfit(members.Length > 0 ? TidyColumns.AreaMembers : TidyColumns.AreaParent));
            return null;
        }

        TidyCsvError Unfit(string column) => new(TidyCsvCodes.AreaUnfit, column, _cells[column], code);
    }

    private Area? Other(string column, string text)
    {
        Area? area = Find(text);
        if (area is null)
        {
            _cells.Wrong(new(TidyCsvCodes.UnknownArea, column, text) { Suggestion = _cells.Suggested(column, text, Suggest) });
        }

        return area;
    }
}
