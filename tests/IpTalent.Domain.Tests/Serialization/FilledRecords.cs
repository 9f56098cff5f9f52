using System.Reflection;
using NodaTime;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Records with every member set to something else than its default, made by reflection, so that a member added tomorrow is in
/// every round trip.</summary>
internal sealed class FilledRecords
{
    /// <summary>An area, an indicator and a unit that the library does not know, with all that they stand on.</summary>
    public static readonly Area County = Area.Define("440305", LocalizedText.Of("Nanshan", "南山"), Area.Shenzhen);
    public static readonly Area Town = Area.Define("X-TOWN", LocalizedText.Of("Yuehai", "粤海"), County);
    public static readonly Area Ring = Area.DefineGroup("X-RING", LocalizedText.Of("Ring", "圈"), Town, Area.Beijing);
    public static readonly Unit Docket = Unit.Counting("docket", LocalizedText.Of("docket", "案卷"));

    private int _count;

    /// <summary>Every list filled; of programmes one of each kind, and metrics with and without a figure.</summary>
    public static TalentDatasetContents Contents { get; } = (TalentDatasetContents)new FilledRecords().Make(typeof(TalentDatasetContents), "");

    /// <summary>Whether a type is a record of the library, which values with a converter of their own are not.</summary>
    public static bool IsRecord(Type type) =>
        type.Assembly == typeof(TalentMetric).Assembly && type.GetMethod("<Clone>$") is not null && type != typeof(Quantity);

    /// <summary>The members that a record is made with.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type record) => record.GetProperties().Where(member => member.SetMethod is { IsPublic: true });

    /// <summary>The types of records that one of a type can hold, itself included.</summary>
    public static Type[] RecordsOf(Type type)
    {
        var found = new HashSet<Type>();
        var left = new Queue<Type>([type]);
        while (left.TryDequeue(out Type? next))
        {
            next = next.IsGenericType ? next.GetGenericArguments()[0] : next;
            if (next.IsAbstract)
            {
                Array.ForEach([.. next.Assembly.GetTypes().Where(kind => kind.IsSubclassOf(next))], left.Enqueue);
            }
            else if (IsRecord(next) && found.Add(next))
            {
                Array.ForEach([.. Settable(next)], member => left.Enqueue(member.PropertyType));
            }
        }

        return [.. found];
    }

    /// <summary>All records within a value, itself included.</summary>
    public static IEnumerable<object> Within(object? value) => value switch
    {
        null or string => [],
        System.Collections.IEnumerable list => list.Cast<object>().SelectMany(Within),
        _ when IsRecord(value.GetType()) => Settable(value.GetType()).SelectMany(member => Within(member.GetValue(value))).Prepend(value),
        _ => [],
    };

    private object Make(Type type, string name)
    {
        int n = ++_count;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetValues(type).GetValue(1 + (n % (Enum.GetValues(type).Length - 1)))!
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? MakeList(type.GetGenericArguments()[0], name)
            : IsRecord(type) ? MakeRecord(type)
            : MakeValue(type, name, n);
    }

    private static object MakeValue(Type type, string name, int n) =>
        type == typeof(string) ? (name == "Language" ? "zh-Hant" : $"c{n}.x-1")
        : type == typeof(bool) ? true
        : type == typeof(int) ? n
        : type == typeof(long) ? long.MaxValue - n
        : type == typeof(decimal) ? 0.1230m + (n / 1_000_000m)
        : type == typeof(LocalDate) ? new LocalDate(2024, 2, 29)
        : type == typeof(DateRange) ? DateRange.Parse("2021-01-01/..", null)
        : type == typeof(Interval) ? Interval.ClosedOpen(1.50m, n + 2)
        : type == typeof(ReportingPeriod) ? ReportingPeriod.Parse("2020-07~/2024-06-30?")
        : type == typeof(LocalizedText) ? LocalizedText.Of([new("en", $"text \"{n}\" <é>"), new("zh", $"文字{n}，“万”"), new("zh-Hant", "臺𠮷😀\u2028\t")])
        : type == typeof(Area) ? new[] { Area.Guangdong, Town, Ring, Area.Undeclared("X-NOWHERE") }[n % 4]
        : type == typeof(Indicator) ? MakeIndicator(n)
        : type == typeof(Unit) ? new[] { Unit.PersonTime, Docket.Per(1000, Unit.Person), Unit.Parse("~person-hour"), Docket }[n % 4]
        : type == typeof(Quantity) ? new[] { Quantity.Nearly(1200, Docket), Quantity.Between(1, 2.50m, Unit.Percent), Quantity.Parse("rounded 860000 person; granule=10000; traits=precision-told") }[n % 3]
        : throw new NotSupportedException($"How is a {type.Name} made?");

    private static Indicator MakeIndicator(int n) => new[]
    {
        Domain.Indicators.IpTalentTotal,
        Indicator.Stock("own", LocalizedText.Of("own", "自有"), Docket),
        Indicator.Undeclared("orphan", Unit.Visit, MeasureKind.Flow),
    }[n % 3];

    private object MakeList(Type item, string name)
    {
        Type[] kinds = item.IsAbstract ? [.. item.Assembly.GetTypes().Where(kind => kind.IsSubclassOf(item))] : [item, item];
        object[] items = [.. kinds.Select(kind => item == typeof(Indicator) ? MakeRecord(kind) : Make(kind, name))];
        if (item == typeof(TalentMetric))
        {
            items = [.. items, TalentMetric.Missing(Domain.Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023), MissingReason.Suppressed)];
        }

        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [typed])!;
    }

    private object MakeRecord(Type record)
    {
        object made = Activator.CreateInstance(record)!;
        foreach (PropertyInfo member in Settable(record).Where(member => member.Name != nameof(TalentMetric.MissingReason)))
        {
            member.SetValue(made, record == typeof(CategoryReference) ? $"c{++_count}" : Make(member.PropertyType, member.Name));
        }

        return made;
    }
}
