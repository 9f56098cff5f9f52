using System.CommandLine;
using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Measures;
using IpTalent.Cli.Output;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli;

/// <summary><c>iptalent growth</c>: the measures of growth of one series, with their bounds.</summary>
internal static class GrowthVerb
{
    public static Command Build(TextWriter output, TextWriter error)
    {
        var indicator = new Argument<string>("INDICATOR") { Description = "The code or name of an indicator, such as practising-attorneys or 执业专利代理师." };
        var area = new Option<string>("--area") { Description = "Code or name of an area; China unless told.", DefaultValueFactory = _ => Area.China.Code.ToString() };
        var from = new Option<string?>("--from") { Description = "The period to begin with, such as 2020 or 2020-12-31; the first figure unless told.", HelpName = "PERIOD" };
        var to = new Option<string?>("--to") { Description = "The period to end with; the last figure unless told.", HelpName = "PERIOD" };
        Option<string> measure = Choice.Of("--measure", "One measure alone.", [.. GrowthMeasure.All.Select(known => known.Code)]);
        Option<string> dataset = Datasets.Option("context");
        var layout = new CsvLayout(skipsBadRows: true);
        var explain = new Option<bool>("--explain") { Description = "Tells how each result was worked out." };
        Option<string> policy = Choice.Policy();
        Option<string> language = Choice.Language();
        Option<string> format = Choice.Of("--format", "Form of the answer.", "text", "markdown", "json").WithDefault("text");
        var command = new Command("growth", "Prints the figures of a series and the measures of its growth, with bounds; exit code 1 where none of them has a value.")
        {
            indicator, area, from, to, measure, dataset, explain, policy, language, format,
        };
        layout.AddTo(command);
        command.SetAction(parsed =>
        {
            var context = new PageContext(BoundPolicy.Parse(parsed.GetRequiredValue(policy), CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language)));
            TalentDataset data = Datasets.Open(parsed.GetRequiredValue(dataset), layout.Of(parsed, context), error).Subject;
            Series series = Find(data, parsed.GetRequiredValue(indicator), parsed.GetRequiredValue(area), context.Policy);
            ReportingPeriod first = parsed.GetValue(from) is { } start ? ObservedSeries.PeriodOf(series, start, "--from") : series[0].Period;
            ReportingPeriod last = parsed.GetValue(to) is { } end ? ObservedSeries.PeriodOf(series, end, "--to") : series[^1].Period;

            if ((parsed.GetValue(from) ?? parsed.GetValue(to)) is not null && last <= first)
            {
                throw new UnusableInputException(
                    $"the figures go from {first} to {last}; --from and --to take two periods, the earlier one first", $"数据从{first}到{last}；--from和--to须为两个时期，较早者在前");
            }

            var lines = new ResultLines(context);
            foreach (GrowthMeasure one in GrowthMeasure.All.Where(known => (parsed.GetValue(measure) ?? known.Code) == known.Code))
            {
                lines.Tell(one.Code, one.Name, one.Of(series, first, last, context.Policy));
            }

            PageOutput.Write(GrowthPage.Of(series.Within(first, last), lines, data.Contents.Sources, parsed.GetValue(explain), context), parsed.GetRequiredValue(format), output);
            return lines.HasAnswer ? 0 : CommandLine.Refused;
        });
        return command;
    }

    private static Series Find(TalentDataset data, string indicator, string area, BoundPolicy policy)
    {
        Indicator what = ObservedSeries.IndicatorOf(data, indicator);
        Series published = data.Series(what, ObservedSeries.AreaOf(data, area));
        return published.Count > 0
            ? ObservedSeries.Of(published, policy)
            : throw NoFigure(what, area, ObservedSeries.List(data.Find(what).Select(metric => $"{metric.Area.Code}")));
    }

    private static UnusableInputException NoFigure(Indicator what, string area, string areas) => new(
        $"there is no figure of {what.Code} in {area}; there are figures in {areas}", $"没有{what.Code}在{area}的数据；有数据的地区为{areas}");
}
