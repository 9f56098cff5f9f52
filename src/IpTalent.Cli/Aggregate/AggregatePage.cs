using System.Globalization;
using IpTalent.Cli.Pages;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>An answer as a table: what tells a group from the others, its value, and how many figures are behind it.</summary>
internal static class AggregatePage
{
    /// <param name="result">The answer.</param>
    /// <param name="explanation">How it was worked out, where that is asked.</param>
    /// <param name="context">The language and the reading convention.</param>
    public static Page Of(AggregationResult result, string? explanation, PageContext context)
    {
        (Column Column, Func<AggregationRow, Cell> Cell)[] columns =
        [
            .. Keys(result.Plan.Scope, context),
            (context.Column("value", "Value", "结果") with { HoldsFigures = true }, row => row.IsDefined ? context.Figure(row.Value, "F") : context.Undefined(row.Reason!.Value, detail: null)),
            (context.Column("count", "Figures", "数据个数"), row => Text(row.Count)),
            (context.Column("missing", "Missing", "缺失个数"), row => Text(row.Missing)),
        ];
        var rows = new Section(
            "rows",
            context.Say("Result", "结果"),
            [.. columns.Select(column => column.Column)],
            [.. result.Select(row => columns.Select(column => column.Cell(row)).ToArray())],
            Note(result, context));
        return new($"{result.Plan}", explanation is null ? [rows] : [rows, Explanation(explanation, context)]);
    }

    /// <summary>What is to be known of the answer beside its rows; nothing where all observations are in it.</summary>
    public static string? Note(AggregationResult result, PageContext context)
    {
        string[] leftOut = [.. result.Plan.Scope.Sets.Select(set => result.By(set)).Where(set => set.LeftOutCount > 0).Select(set => LeftOut(set, isOneOfMany: result.Plan.Scope.Sets.Count > 1, context))];
        return leftOut.Length > 0 ? string.Join(' ', leftOut)
            : result.Count == 0 ? context.Say("No observation fits the question.", "没有符合条件的观测。")
            : null;
    }

    private static string LeftOut(AggregationResult set, bool isOneOfMany, PageContext context)
    {
        IEnumerable<string> names = set.AreasLeftOut.Select(area => context.Say(area.Name)).Concat(set.PeriodsLeftOut.Select(period => context.Period(period).Text));
        string by = isOneOfMany ? string.Join(", ", (IEnumerable<Dimension>)set.Plan.Scope.Dimensions) : "";
        return context.Say(
            $"{set.LeftOutCount} {(set.LeftOutCount == 1 ? "observation lies" : "observations lie")} in no group{(isOneOfMany ? $" by {by}" : "")}: {string.Join(", ", names)}.",
            $"{(isOneOfMany ? $"按{by}分组时，" : "")}有{set.LeftOutCount}个观测不属于任何分组：{string.Join("、", names)}。");
    }

    private static Section Explanation(string explanation, PageContext context) => new(
        "explanation", context.Say("How it was worked out", "计算方式"), [context.Column("text", "Plan", "计划")],
        [.. explanation.Split('\n').Select(line => new Cell[] { line })]);

    // Areas of several levels stand in one column, and so do spans of several lengths; with several grouping sets, a column more tells them apart.
    private static IEnumerable<(Column Column, Func<AggregationRow, Cell> Cell)> Keys(AggregationScope scope, PageContext context)
    {
        Dimension[] spans = [.. scope.Dimensions.Where(dimension => dimension.Kind is not (DimensionKind.Indicator or DimensionKind.Area or DimensionKind.Named))];
        string span = spans is [var only] ? $"{only}" : "period";
        var keys = scope.Dimensions.Select(dimension => Key(dimension, span, context)).DistinctBy(key => key.Column.Code);
        return scope.Sets.Count == 1 ? keys : keys.Append((
            context.Column("grouped_by", "Grouped by", "分组"), row => new(string.Join(", ", (IEnumerable<Dimension>)row.Dimensions))));
    }

    private static (Column Column, Func<AggregationRow, Cell> Cell) Key(Dimension dimension, string span, PageContext context)
    {
        return dimension.Kind switch
        {
            DimensionKind.Indicator => (context.Column("indicator", "Indicator", "指标"), row => Of(row.Indicator, one => new(context.Say(one.Name), one.Code))),
            DimensionKind.Area => (context.Column("area", "Area", "地区"), row => Of(row.Area, one => new(context.Say(one.Name), one.Code.ToString()))),
            DimensionKind.Named => (new(dimension.Name!, dimension.Name!), row => Of(row.Label(dimension.Name!), label => new(label.Length == 0 ? context.Say("the whole", "总体") : label, label))),
            _ => (context.Column(span, "Period", "统计期"), row => Of(row.Period, context.Period)),
        };

        Cell Of<T>(T? key, Func<T, Cell> cell)
            where T : class =>
            key is null ? new(context.Say("all", "合计"), "") : cell(key);   // rolled up
    }

    private static Cell Text(int count) => new(count.ToString("#,0", CultureInfo.InvariantCulture), $"{count}") { Count = count };
}
