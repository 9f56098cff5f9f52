namespace IpTalent.Domain.Aggregation;

// What is wrong with single figures and their weights: units, definitions, and rows that contradict each other.
internal sealed partial class GroupChecks
{
    private IEnumerable<Refusal>? Units()
    {
        if (_contents.Of(Table.Units, figuresOnly: true) is not { } units)
        {
            return null;
        }

        return Mixed(units);
    }

    private IEnumerable<Refusal> Mixed(GroupCodes units) =>
        Groups(units).Where(group => units.Count(group) > 1).Select(group =>
        {
            string[] names = [.. units.Of(group).Select(code => $"{Table.Units!.Keys[code]}").Order(StringComparer.Ordinal)];
            return new Refusal(
                UndefinedReason.UnitMismatch,
                Text(group, $"it {Sums} {names[0]} and {names[1]}", $"对{names[0]}与{names[1]}{Summed}"),
                LocalizedText.Of("load the figures of one unit", "只载入同一计量单位的数"));
        });

    private IEnumerable<Refusal>? Definitions()
    {
        if (Table.Definitions is not { } definitions)
        {
            return null;
        }

        var found = new SortedDictionary<int, Refusal>();
        for (int lane = 0; lane < Query.Lanes.Length; lane++)
        {
            GroupCodes codes = _contents.Of(definitions, lane)!;
            string code = Query.Lanes[lane].Indicator.Code;
            foreach (int group in Groups(codes))
            {
                string[] told = [.. codes.Of(group).Select(version => (string)definitions.Keys[version])];
                string[] versions = [.. told.SelectMany(version => version.Split(MetricLoader.VersionSeparator)).Where(version => version.Length > 0).Distinct()];
                if (versions.Length > 1 || (versions is [MetricLoader.Differs] && told.Contains("")))
                {
                    found.TryAdd(group, new(
                        UndefinedReason.DefinitionDiffers,
                        Text(group, $"it {Sums} figures of {code} under different definitions", $"对{code}不同口径的数{Summed}"),
                        LocalizedText.Of("load the figures of one definition", "只载入同一口径的数")));
                }
            }
        }

        return found.Values;
    }

    private IEnumerable<Refusal>? Conflicts()
    {
        if (_rows.Directory.Marks is not { } marks || !Array.Exists(marks, mark => (mark & (byte)RowMarks.Conflicting) != 0))
        {
            return null;
        }

        GroupCodes conflicting = _contents.Codes(lane => row => Query.Lanes[lane].Marks is { } of && (of[row] & (int)RowMarks.Conflicting) != 0 ? row : -1);
        return Groups(conflicting).Select(group =>
        {
            string told = conflicting.Of(group).Select(Told).Order(StringComparer.Ordinal).First();
            return new Refusal(
                UndefinedReason.OverlappingParts,
                Text(group, $"several rows tell of {told} and differ", $"{told}有多行数据且互不一致"),
                LocalizedText.Of("load one figure of each observation: TalentDataset.AsKnownOn chooses among vintages, TalentDataset.Preferring among sources; of rows that tell neither keep one",
                    "每个观测只载入一个数：用 TalentDataset.AsKnownOn 选择版本，用 TalentDataset.Preferring 选择来源；两者均未注明的行只保留其一"));
        });
    }

    private string Told(int row)
    {
        Lane lane = Array.Find(Query.Lanes, lane => row >= lane.Start && row < lane.End)!;
        return $"{lane.Indicator.Code} {((Area)Table.Dimensions[0].Keys[Table.CodesOf(0, lane)(row)]).Code} {Table.Dimensions[1].Keys[Table.CodesOf(1, lane)(row)]}";
    }

    // Which of several weights a figure has, nobody can say.
    private IEnumerable<Refusal>? DoubtfulWeights()
    {
        if (_run.Weights is not { CanBeDoubtful: true } weights)
        {
            return null;
        }

        GroupCodes doubtful = _contents.Codes(_ => row => weights.IsDoubtful(row) ? row : -1, figuresOnly: true);
        return Groups(doubtful).Select(group =>
        {
            string told = doubtful.Of(group).Select(Told).Order(StringComparer.Ordinal).First();
            return new Refusal(
                UndefinedReason.OverlappingParts,
                Text(group, $"several rows tell the weight of {told}", $"{told}的权重有多行数据"),
                LocalizedText.Of($"load one row of {Plan.Other!.Code} beside each figure", $"每个数只载入一行{Plan.Other!.Code}"));
        });
    }

    private IEnumerable<Refusal>? UnitsOfWeights() => _run.Weights is { } weights && Table.Units is { Codes: { } units }
        ? Mixed(_contents.Codes(_ => row => weights.Of(row) is >= 0 and var weight ? units[weight] : -1, figuresOnly: true))
        : null;
}
