using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The bundled code lists, read once when the first area is asked for, and frozen.</summary>
internal static class AreaLists
{
    // One type initializer for all, which the runtime runs once whatever the number of threads.
    private static readonly ImmutableArray<Area> Areas = [.. Read()];
    private static readonly FrozenDictionary<string, Area> ByName = Index(Areas).ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<AreaCode, Area> ByCode = Areas.ToFrozenDictionary(area => area.Code);

    /// <summary>Every area, in the order of the lists.</summary>
    public static ValueList<Area> All { get; } = ValueList.Create(Areas.AsSpan());

    /// <summary>An area that is certain to be there.</summary>
    public static Area Get(string code) => ByCode[AreaCode.Parse(code, null)];

    /// <summary>The area with this code or name.</summary>
    public static Area? Find(ReadOnlySpan<char> codeOrName)
    {
        Span<char> folded = stackalloc char[AreaNames.LongestFolded];
        return AreaNames.TryFold(codeOrName, folded, out int length)
            && ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..length], out Area? area)
            ? area
            : null;
    }

    /// <summary>The area with a name close enough to be meant.</summary>
    public static Area? Nearest(ReadOnlySpan<char> codeOrName)
    {
        Span<char> folded = stackalloc char[AreaNames.LongestFolded];
        return AreaNames.TryFold(codeOrName, folded, out int length) && AreaNames.Nearest(folded[..length], ByName.Keys) is { } name
            ? ByName[name]
            : null;
    }

    private static List<Area> Read()
    {
        var world = new Area(AreaCode.World, LocalizedText.Of("World", "世界"), AreaLevel.World, parent: null)
        {
            NumericCode = "001",
            Alternatives = ["Global", "Worldwide", "全球", "全世界"],
        };
        var byCode = new Dictionary<string, Area> { ["001"] = world };
        List<Area> all = [world];
        foreach (string[] row in Rows("china"))
        {
            if (row is not [var code, var parent, var level, var counted, var number, var english, var chinese, var traditional,
                var officialEnglish, var officialChinese, var officialTraditional, var others])
            {
                throw new UnreachableException("A row of china.tsv has twelve cells.");
            }

            var area = new Area(AreaCode.Parse(code, null), Name(english, chinese, traditional), Enum.Parse<AreaLevel>(level), byCode[parent])
            {
                OfficialName = Name(officialEnglish, officialChinese, officialTraditional),
                IsCountedApart = counted == "apart",
                NumericCode = number,
                Alternatives = Parts(others),
            };
            byCode.Add(code, area);
            all.Add(area);
        }

        Area china = byCode["CN"];
        china.MakeUpOf(all.Where(area => area.CountedIn == china).ToValueList());
        foreach (string[] row in Rows("countries"))
        {
            if (row is not [var code, var alpha3, var number, var english, var chinese, var others])
            {
                throw new UnreachableException("A row of countries.tsv has six cells.");
            }

            all.Add(new(AreaCode.Parse(code, null), Name(english, chinese, ""), AreaLevel.Country, world)
            {
                NumericCode = number,
                Alternatives = [alpha3, .. Parts(others)],
            });
        }

        foreach (string[] row in Rows("groups"))
        {
            if (row is not [var code, var english, var chinese, var traditional,
                var officialEnglish, var officialChinese, var officialTraditional, var members, var others])
            {
                throw new UnreachableException("A row of groups.tsv has nine cells.");
            }

            all.Add(Area.Group(
                AreaCode.Parse(code, null),
                Name(english, chinese, traditional),
                Name(officialEnglish, officialChinese, officialTraditional),
                [.. members.Split('|').Select(member => byCode[member])],
                Parts(others)));
        }

        return all;
    }

    private static IEnumerable<string[]> Rows(string list)
    {
        using Stream stream = typeof(AreaLists).Assembly.GetManifestResourceStream($"Areas.{list}.tsv")
            ?? throw new UnreachableException($"The list {list} is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();   // the header
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return line.Split('\t');
        }
    }

    private static LocalizedText Name(string english, string chinese, string traditional) => LocalizedText.Of(
        traditional.Length == 0
            ? [new("en", english), new("zh", chinese)]
            : [new("en", english), new("zh", chinese), new("zh-Hant", traditional)]);

    private static ValueList<string> Parts(string cell) => cell.Length == 0 ? [] : new(cell.Split('|'));

    private static Dictionary<string, Area> Index(ImmutableArray<Area> areas)
    {
        var index = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (Area area in areas)
        {
            IEnumerable<string> names = [
                area.Code.ToString(),
                .. area.NumericCode is { } number ? [number] : Array.Empty<string>(),
                .. area.Name.Texts.Select(text => text.Value),
                .. area.OfficialName.Texts.Select(text => text.Value),
                .. area.Alternatives];
            foreach (string name in names)
            {
                string key = AreaNames.Fold(name);
                if (!index.TryAdd(key, area) && index[key] != area)
                {
                    throw new UnreachableException($"'{name}' names both {index[key]} and {area}.");
                }
            }
        }

        return index;
    }
}
