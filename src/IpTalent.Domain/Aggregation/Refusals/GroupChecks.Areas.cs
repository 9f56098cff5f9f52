namespace IpTalent.Domain.Aggregation;

// Areas that overlap, and what does not add over them.
internal sealed partial class GroupChecks
{
    private IEnumerable<Refusal>? Areas()
    {
        bool isByArea = Array.Exists(Query.Groups, group => group is { Column: 0, IsAsItIs: true });
        Area[] areas = [.. Enumerable.Range(0, Table.Dimensions[0].Cardinality).Where(code => Query.Allows(0, code)).Select(code => (Area)Table.Dimensions[0].Keys[code])];
        bool allAdd = !(Plan.Adds || Plan.Picks) || Array.TrueForAll(Query.Lanes, lane => lane.Indicator.Additivity.OverAreas);
        if (isByArea || areas.Length < 2 || (allAdd && AreaGroup.OverlapsAmong(areas).IsEmpty))
        {
            return null;
        }

        GroupCodes found = _contents.Of(0);
        return Groups().Select(group => Overlap(group, [.. found.Of(group).Select(code => (Area)Table.Dimensions[0].Keys[code])])).OfType<Refusal>();
    }

    private Refusal? Overlap(int group, Area[] areas)
    {
        if (areas.Length < 2)
        {
            return null;
        }

        if (AreaGroup.OverlapsAmong(areas) is [var overlap, ..] overlaps)
        {
            string more = overlaps.Count == 1 ? "" : $", and {overlaps.Count - 1} more pairs of areas overlap";
            string chineseMore = overlaps.Count == 1 ? "" : $"，另有{overlaps.Count - 1}对地区重叠";
            return new(
                UndefinedReason.OverlappingParts,
                Text(group, $"it {Sums} areas that share places: {overlap}{more}",
                    $"{Summed}的地区有重叠：{overlap.First.Name.In("zh")}（{overlap.First.Code}）与{overlap.Second.Name.In("zh")}（{overlap.Second.Code}）{chineseMore}"),
                LocalizedText.Of("take areas of one level only with Filter.AreaLevel, or group by Dimension.Area()", "用 Filter.AreaLevel 只取同一层级的地区，或按 Dimension.Area() 分组"));
        }

        Lane? fixedOne = Plan.Adds || Plan.Picks
            ? _contents.Lanes.Of(group).Select(lane => Query.Lanes[lane]).FirstOrDefault(lane => !lane.Indicator.Additivity.OverAreas)
            : null;
        return fixedOne is null ? null : PlanChecks.SummedOverAreas(fixedOne.Indicator);
    }
}
