#region cookbook-usings
using FluentValidation;
using FluentValidation.Results;
using IpTalent.Domain;
using IpTalent.Domain.Validation;
using IpTalent.Interchange;
using NodaTime;
#endregion

namespace IpTalent.Cli.Ask;

/// <summary>What a data engineer asks.</summary>
internal static class EngineerQuestions
{
    public static void Question23(Answer answer)
    {
        #region question-23
        // 5,000 made-up rows in two languages: three of them are wrong, and two tell what can hardly be.
        string[] areas = ["广东", "北京市", "Shanghai", "CN-JS", "浙江"];
        string csv = "indicator,area,period,value\n" + string.Concat(Enumerable.Range(0, 5_000).Select(row => row switch
        {
            17 => "practising-attorneys,亚特兰蒂斯,2023-12-31,120\n",
            1_204 => "practising-attorneys,广东,2023-13-31,5811\n",
            3_333 => "practising-attorneys,浙江省,2023-12-31,近2000人\n",
            _ => $"practising-attorneys,{areas[row % 5]},{new LocalDate(2021, 1, 1).PlusDays(row / 5):uuuu'-'MM'-'dd},{row switch
            {
                2_500 => 35_000,   // ten times the day before and the day after
                4_321 => -7,
                _ => 1_000 + row,
            }}\n",
        }));

        TidyCsvImport import = TidyCsv.Import(new StringReader(csv));  // the good rows, and what is wrong with the others
        ValidationResult verdict = new TalentDatasetValidator(SystemClock.Instance).Validate(import.Dataset);
        var odd = (
            from failure in verdict.Errors
            where failure.Severity != Severity.Info
            let line = import.LineOf(failure.PropertyName)
            orderby line
            select (Line: line, Message: failure.Message())).ToList();
        #endregion

        answer.TellMadeUp();
        answer.Tell("good", LocalizedText.Of("Good rows kept", "保留的正确行"), LocalizedText.Of($"{import.Summary.Metrics:#,0}", $"{import.Summary.Metrics}"), $"{import.Summary.Metrics}");
        answer.Tell("odd", LocalizedText.Of("Odd figures in them", "其中存疑的数值"), LocalizedText.Of($"{odd.Count}", $"{odd.Count}"));
        answer.Tell("errors", LocalizedText.Of("Wrong rows told", "报告的错误"), LocalizedText.Of($"{import.Summary.WrongRows}", $"{import.Summary.WrongRows}"));
        foreach (TidyCsvError error in import.Errors)
        {
            answer.Tell(
                $"line-{error.Line}", LocalizedText.Of($"Line {error.Line}, {error.Column}", $"第{error.Line}行，{error.Column}"),
                LocalizedText.Of($"'{error.Text}' {error.Problem}; {error.Instead}", $"“{error.Text}”{error.Problem.In("zh")}"), error.ToString());
        }

        foreach ((long? line, LocalizedText message) in odd)
        {
            answer.Tell($"line-{line}", LocalizedText.Of($"Line {line}", $"第{line}行"), message);
        }
    }

    public static void Question24(Answer answer)
    {
        #region question-24
        TalentDataset context = BundledDatasets.Context;
        using var table = new StringWriter();
        TidyCsv.Write(context.Metrics, table);

        TidyCsvImport import = TidyCsv.Import(new StringReader(table.ToString()), new() { Indicators = context.Indicators });
        ValueList<TalentMetric> back = import.Dataset.Metrics;
        using var again = new StringWriter();
        TidyCsv.Write(back, again);

        bool sameTable = again.ToString() == table.ToString();
        bool sameFigures = back.Select(metric => (metric.Code, ObservationKey.Of(metric), metric.Quantity))
            .SequenceEqual(context.Metrics.Select(metric => (metric.Code, ObservationKey.Of(metric), metric.Quantity)));

        // What is odd in the figures is as odd when they come back.
        var rules = new MetricStreamValidator(SystemClock.Instance);
        bool sameFindings = import.Errors.IsEmpty && rules.Validate(back).Select(finding => (finding.Index, finding.Rule.Code))
            .SequenceEqual(rules.Validate(context.Metrics).Select(finding => (finding.Index, finding.Rule.Code)));
        #endregion

        answer.Tell("rows", LocalizedText.Of("Rows written and read back", "写出并读回的行数"), LocalizedText.Of($"{back.Count}", $"{back.Count}"));
        answer.Tell("ids", LocalizedText.Of("Different ids among them", "其中不同的编号"), LocalizedText.Of($"{back.Select(metric => metric.Code).Distinct().Count()}", $"{back.Select(metric => metric.Code).Distinct().Count()}"));
        answer.Tell("same-figures", LocalizedText.Of("The same ids, observations and figures", "编号、观测与数值不变"), sameFigures ? Certainty.Yes : Certainty.No);
        answer.Tell("same-table", LocalizedText.Of("The same table, letter for letter, when written again", "再次写出的表逐字相同"), sameTable ? Certainty.Yes : Certainty.No);
        answer.Tell("same-findings", LocalizedText.Of("No row wrong, and the rules find the same", "无误行，校验结果相同"), sameFindings ? Certainty.Yes : Certainty.No);
    }

    public static void Question25(Answer answer)
    {
        BoundPolicy policy = answer.Policy;

        #region question-25
        TalentDataset known = BundledDatasets.Bulletin.Merge(BundledDatasets.Context);

        TalentMetric Known(string code) => known.FindMetric(code)!;

        // Parts of one whole: registered anew in the first quarter of 2023, and registered for the first time.
        (TalentMetric all, TalentMetric anew, TalentMetric first) = (Known("f152"), Known("f150"), Known("f151"));
        Derived<Certainty> agencies = Claims.AddUpWithinRounding(all.Quantity!, [anew.Quantity!, first.Quantity!], policy).Citing(all, anew, first);

        // A printed share against its part and its whole: 35.2 % of 34,396 in Beijing.
        (TalentMetric share, TalentMetric part, TalentMetric whole) = (Known("f040"), Known("f039"), Known("f156"));
        Derived<Certainty> beijing = Claims.IsConsistentWithPublishedShare(share.Quantity!, part.Quantity!, whole.Quantity!, policy).Citing(share, part, whole);

        // A stock and its flows: 4,520 agencies, 855 founded, 5,269 a year later; the closures are not published.
        (TalentMetric opening, TalentMetric founded, TalentMetric closing) = (Known("f143"), Known("f153"), Known("f154"));
        Derived<Quantity> closed = Contributions.StockFlowReconciliation(
            opening.Quantity!, founded.Quantity!, outflow: null, transfers: Quantity.Exact(0, Unit.Institution), closing.Quantity!, policy).Citing(opening, founded, closing);

        // A printed pass rate of 12.5 % beside 2,931 passers and a base of 20,000.
        TalentMetric passed = Known("f130");
        Derived<Certainty> passRate = Claims.IsConsistentWithPublishedShare(
            Quantity.Percent(12.5m), passed.Quantity!, Quantity.Rounded(20_000, Unit.Person), policy).Citing(passed);

        // Agencies of the published provinces against the nation: the others are not published.
        Derived<Certainty> provinces = Claims.AddUpWithinRounding(
            closing, known.Find(Indicators.PatentAgencies, period: YearEnd.Of(2023)).Where(metric => metric.Area.Level == AreaLevel.Province), policy: policy);

        // Every figure that is part of another of the same time: by what is declared of indicators, or by its area.
        var parts = (
            from one in known.Metrics
            from other in known.Metrics
            where one.Period == other.Period && one.Indicator.Kind != MeasureKind.PerUnit && (one.Indicator.Code, one.Area) != (other.Indicator.Code, other.Area)
            where one.Indicator.Code == other.Indicator.Code || one.Indicator.IsSubsetOf(other.Indicator)
            where one.Area == other.Area || one.Area.IsPartOf(other.Area)
            select (Part: one, Whole: other, Fits: Claims.IsPartOf(one, other, policy))).ToList();
        int fitting = parts.Count(pair => pair.Fits is { IsDefined: true, Value: Certainty.Yes });
        int exceeding = parts.Count(pair => pair.Fits is { IsDefined: true, Value: Certainty.No });
        #endregion

        answer.Tell("agencies", LocalizedText.Of("16,921 + 1,175 = 18,096 trademark agencies", "商标代理机构：16921＋1175＝18096"), agencies);
        answer.Tell("beijing", LocalizedText.Of("35.2 % in Beijing fits the counts of attorneys", "北京占35.2%与执业专利代理师人数相符"), beijing);
        answer.Tell("closed", LocalizedText.Of("Patent agencies closed in 2023, from stocks and foundations", "由存量与新设数推算的2023年注销专利代理机构"), closed);
        answer.Tell("pass-rate", LocalizedText.Of("12.5 % passed fits 2,931 of 20,000", "通过率12.5%与2万人中2931人通过相符"), passRate);
        answer.Tell("provinces", LocalizedText.Of("Agencies of provinces make up the nation's", "各省代理机构之和等于全国"), provinces);
        answer.Tell("parts", LocalizedText.Of("Parts held against their wholes", "与总体核对的组成部分"), LocalizedText.Of($"{parts.Count}", $"{parts.Count}"));
        answer.Tell("fitting", LocalizedText.Of("Parts that surely do not exceed it", "必定不超过总体者"), LocalizedText.Of($"{fitting}", $"{fitting}"));
        answer.Tell("exceeding", LocalizedText.Of("Parts that surely exceed it", "必定超过总体者"), LocalizedText.Of($"{exceeding}", $"{exceeding}"));
        foreach ((TalentMetric one, TalentMetric other, Derived<Certainty> fits) in parts.Where(pair => pair.Fits is not { IsDefined: true, Value: not Certainty.Undetermined }))
        {
            answer.Tell($"undecided.{one.Code}.{other.Code}", LocalizedText.Of($"{one.Code} within {other.Code}: {Named(one, "en")}", $"{one.Code}不超过{other.Code}：{Named(one, "zh")}"), fits);
        }

        static string Named(TalentMetric metric, string language) => language == "zh"
            ? $"{metric.Area.Name.In(language)}{metric.Indicator.Name.In(language)}"
            : $"{metric.Indicator.Name.In(language)}, {metric.Area.Name.In(language)}";
    }
}
