namespace IpTalent.Domain.Aggregation;

// Labels of one dimension that may count the same twice.
internal sealed partial class GroupChecks
{
    // Figures of one dimension's different labels, unless each row is a part of its own, or a partition was declared.
    private IEnumerable<Refusal>? Categories()
    {
        int[] columns =
        [
            .. Enumerable.Range(2, Table.Dimensions.Length - 2)
                .Where(column => !Table.Dimensions[column].IsPartition && !Array.Exists(Query.Groups, group => group.Column == column)
                    && Enumerable.Range(0, Table.Dimensions[column].Cardinality).Count(code => Query.Allows(column, code)) > 1),
        ];
        return columns.Length == 0 ? null : Groups().Select(group => columns.Select(column => Category(group, column)).OfType<Refusal>().FirstOrDefault()).OfType<Refusal>();
    }

    private Refusal? Category(int group, int column)
    {
        int[] codes = _contents.Of(column).Of(group);
        TableDimension scheme = Table.Dimensions[column];
        if (codes.Length < 2)
        {
            return null;
        }

        bool hasWhole = (string)scheme.Keys[codes[0]] == "";
        bool isPartition = Plan.Scope.Partitions.Contains(scheme.Name) && !hasWhole;
        if (isPartition && _contents.Lanes.Of(group).All(lane => Query.Lanes[lane].Indicator.Additivity.OverCategories))
        {
            return null;
        }

        string first = Told(scheme, codes[0], "the whole"), second = Told(scheme, codes[1], "the whole");
        return new(
            UndefinedReason.OverlappingParts,
            Text(group, $"it {Sums} figures of {first} and of {second}, which may count the same twice",
                $"对“{Told(scheme, codes[0], "总体")}”与“{Told(scheme, codes[1], "总体")}”的数{Summed}，可能重复计算"),
            LocalizedText.Of($"filter to one category or to the whole, group by Dimension.Of(\"{scheme.Name}\"), or declare the partition with Adding",
                $"只取同一类别或总体，按 Dimension.Of(\"{scheme.Name}\") 分组，或用 Adding 声明其为划分"));
    }

    private static string Told(TableDimension scheme, int code, string whole) => (string)scheme.Keys[code] is { Length: > 0 } category ? $"{scheme.Name}:{category}" : whole;
}
