using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>The areas that a document declares, in whatever order: one may stand before its parent or members.</summary>
internal sealed class AreaTable(References references)
{
    // Towns in counties in prefectures in provinces, in groups of groups: more would only exhaust the stack.
    private const int DeepestNesting = 32;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<AreaCode, Entry> _byCode = [];

    /// <summary>Adds an area that needs no declaration.</summary>
    public void Add(Area area) => _entries.Add(new(null, "", area));

    public void Add(AreaDeclaration declaration, string path)
    {
        var entry = new Entry(declaration, path, null);
        _entries.Add(entry);
        _byCode.TryAdd(declaration.Code, entry);
    }

    /// <summary>The areas of all entries in order; from now on records find them.</summary>
    public IEnumerable<Area> Build()
    {
        foreach (Entry entry in _entries)
        {
            Area area = Build(entry, 0);
            if (entry.Declaration is not null)
            {
                references.Declare(area);
            }
        }

        return _entries.Select(entry => entry.Declaration is null ? references.Resolve(entry.Area!) : entry.Area!);
    }

    private Area Build(Entry entry, int depth)
    {
        if (entry is { Area: null, Declaration: { } declaration })
        {
            if (depth > DeepestNesting)
            {
                throw new JsonException($"The area {declaration.Code} lies more than {DeepestNesting} areas deep, or in itself.", entry.Path, null, null);
            }

            try
            {
                Area? parent = declaration.Parent is { } code ? Find(code, depth) : null;
                entry.Area = Make(declaration, parent, [.. declaration.Members.Select(member => Find(member, depth))]);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException)
            {
                throw new JsonException(DocumentFailure.Cause(exception), entry.Path, null, null, exception);
            }
        }

        return entry.Area!;
    }

    private Area Find(string code, int depth) =>
        AreaCode.TryParse(code, out AreaCode own) && _byCode.TryGetValue(own, out Entry? entry) ? Build(entry, depth + 1)
            : references.Resolve(Area.Parse(code, null));

    private static Area Make(AreaDeclaration declaration, Area? parent, Area[] members)
    {
        bool isGroup = members.Length > 0;
        if (isGroup == parent is not null || (isGroup && declaration.Level is not (null or AreaLevel.Group)))
        {
            throw new ArgumentException("An area has a parent and a level, or it is a group that has members alone.");
        }

        return isGroup
            ? Area.DefineGroup(declaration.Code.ToString(), declaration.Name, members)
            : Area.Define(declaration.Code.ToString(), declaration.Name, parent!, declaration.Level);
    }

    private sealed class Entry(AreaDeclaration? declaration, string path, Area? area)
    {
        public AreaDeclaration? Declaration { get; } = declaration;

        public string Path { get; } = path;

        public Area? Area { get; set; } = area;
    }
}
