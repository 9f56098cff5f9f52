using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A coded region that figures are published for: a country, a province, a city, a group of them, or one of one's own.</summary>
/// <remarks>
/// <para>Identified by <see cref="Code"/>: two areas of one code are equal. The common ones are properties
/// (<see cref="Beijing"/>, <see cref="GreaterBayArea"/>); all others are found by code or name (<see cref="Of"/>).</para>
/// <para>An area stands for the places whose figures its own figures count. So <see cref="China"/> is what Chinese bulletins call
/// "national": its 31 provinces, without Hong Kong, Macao and Taiwan, which are listed under it but counted apart. The
/// <see cref="GreaterBayArea"/> is Hong Kong, Macao and nine cities of Guangdong, and is not <see cref="Guangdong"/>. Countries are
/// taken as disjoint, as ISO 3166-1 lists them, although some publish figures that include a territory with a code of its own.</para>
/// <para>Sources: ISO 3166-1:2020 as amended (249 codes); ISO 3166-2:CN with the letter codes in use since November 2017;
/// GB/T 2260-2007 with its amendments, in which the numbers of provinces and of the nine cities are unchanged; UN M49 for the world.
/// Country names are the usual short ones; those of ISO 3166-1 are found too.</para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<Area>))]
[JsonConverter(typeof(TextJsonConverter<Area>))]
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public sealed partial class Area : IEquatable<Area>
{
    internal Area(AreaCode code, LocalizedText name, AreaLevel level, Area? parent)
    {
        Code = code;
        Name = name;
        OfficialName = name;
        Level = level;
        Parent = parent;
    }

    /// <summary>What identifies the area: the shortest usual code.</summary>
    /// <remarks>ISO 3166-1 alpha-2 for countries (<c>CN</c>), ISO 3166-2 for provinces (<c>CN-GD</c>), GB/T 2260 for Chinese cities
    /// (<c>440300</c>), <c>001</c> for the world. Hong Kong, Macao and Taiwan are <c>CN-HK</c>, <c>CN-MO</c> and <c>CN-TW</c>, and
    /// are found by <c>HK</c>, <c>MO</c> and <c>TW</c> as well.</remarks>
    public AreaCode Code { get; }

    /// <summary>The short name, as a table or a chart shows it: Guangdong, 广东.</summary>
    public LocalizedText Name { get; }

    /// <summary>The full name of Chinese areas and of the Greater Bay Area: Guangdong Province, 广东省; for others the short name.</summary>
    public LocalizedText OfficialName { get; internal init; }

    /// <summary>How large the area is in the order of administration.</summary>
    public AreaLevel Level { get; }

    /// <summary>The next larger area that code lists put this one under; <see langword="null"/> for the world, for groups and where
    /// it is not known.</summary>
    /// <remarks>Hong Kong, Macao and Taiwan are listed under China but not counted in its figures: to add figures up, follow
    /// <see cref="CountedIn"/>.</remarks>
    public Area? Parent { get; }

    /// <summary>Whether the area's figures stand beside those of its <see cref="Parent"/> instead of in them: so for Hong Kong, Macao
    /// and Taiwan.</summary>
    public bool IsCountedApart { get; internal init; }

    /// <summary>The next larger area whose figures include those of this one: <see cref="Parent"/>, or what the parent is counted in
    /// where this one is counted apart from it.</summary>
    public Area? CountedIn => IsCountedApart ? Parent?.CountedIn : Parent;

    /// <summary>The number in the list that the area stands in: GB/T 2260 for Chinese areas (<c>440000</c>), ISO 3166-1 numeric for
    /// countries (<c>156</c>), UN M49 for the world (<c>001</c>); <see langword="null"/> where there is none.</summary>
    public string? NumericCode { get; internal init; }

    /// <summary>Further codes and names by which the area is found, such as <c>CHN</c>, 粤, Tibet or Macau.</summary>
    public ValueList<string> Alternatives { get; internal init; }

    /// <summary>The areas that make this one up completely and without overlap: the declared members of a group, and the 31 provinces
    /// of China. Empty for every other area, whose parts are not all known here.</summary>
    public ValueList<Area> Members { get; private set; }

    /// <summary>Whether a list or a user declared the area; not so for a code that a document uses without saying what it is.</summary>
    public bool IsDeclared => Level != AreaLevel.Unknown;

    private string DebuggerDisplay => $"{Name} ({Code})";

    /// <inheritdoc/>
    public bool Equals(Area? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Area);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>Whether both have the same code.</summary>
    public static bool operator ==(Area? left, Area? right) => Equals(left, right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Area? left, Area? right) => !Equals(left, right);

    // For whoever builds the area, before anybody else sees it: a whole and its parts refer to each other.
    internal void MakeUpOf(ValueList<Area> members) => Members = members;
}
