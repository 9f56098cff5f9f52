using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether some areas make up a whole exactly, and if not, what stands in the way.</summary>
/// <remarks>The whole is a group (its members) or China (its 31 provinces). Parts need not be the members themselves: larger
/// areas that hold several members, or the whole itself, will do.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AreaPartition
{
    internal AreaPartition(Area whole, ValueList<Area> missing, ValueList<Area> outside, ValueList<AreaOverlap> overlaps)
    {
        Whole = whole;
        Missing = missing;
        Outside = outside;
        Overlaps = overlaps;
    }

    /// <summary>The area to be made up.</summary>
    public Area Whole { get; }

    /// <summary>Members of the whole that the parts leave out, in the order of the members.</summary>
    public ValueList<Area> Missing { get; }

    /// <summary>Parts that do not lie in the whole, or not entirely, in the order given: Guangdong for the Greater Bay Area.</summary>
    public ValueList<Area> Outside { get; }

    /// <summary>Pairs of parts that share a place.</summary>
    public ValueList<AreaOverlap> Overlaps { get; }

    /// <summary>Whether nothing is missing, outside or twice, so that the parts' figures add up to those of the whole.</summary>
    public bool IsPartition => Missing.IsEmpty && Outside.IsEmpty && Overlaps.IsEmpty;

    /// <summary>Compares parts with the whole that they are to make up; a part given twice counts once.</summary>
    /// <exception cref="ArgumentNullException">An argument or a part is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="whole"/> has no <see cref="Area.Members"/>: its parts are not all known.</exception>
    public static AreaPartition Of(Area whole, IEnumerable<Area> parts)
    {
        ArgumentNullException.ThrowIfNull(whole);
        Area[] distinct = [.. AreaGroup.Checked(parts).Distinct()];
        if (whole.Members.IsEmpty)
        {
            throw new ArgumentException(
                $"The parts of {whole.Name} ({whole.Code}) are not all known here; declare them as a group with {nameof(Area)}.{nameof(Area.DefineGroup)}.",
                nameof(whole));
        }

        return new(
            whole,
            whole.MissingMembers(distinct),
            distinct.Where(part => !whole.Contains(part)).ToValueList(),
            AreaGroup.OverlapsAmong(distinct));
    }

    /// <summary>What stands in the way, in a line for messages.</summary>
    public override string ToString() => IsPartition
        ? $"a partition of {Whole.Name}"
        : $"no partition of {Whole.Name}:{Told(" missing ", Missing)}{Told(" outside ", Outside)}{Told(" ", Overlaps)}".TrimEnd(';');

    private static string Told<T>(string heading, ValueList<T> items) =>
        items.IsEmpty ? "" : $"{heading}{string.Join(", ", items.AsSpan().ToArray().Select(Short))};";

    private static string Short<T>(T item) => item is Area area ? area.Name.ToString() : $"{item}";
}
