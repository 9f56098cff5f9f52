using IpTalent.Domain;

namespace IpTalent.Cli.Pages;

/// <summary>Results line by line, each with its name, and how each was worked out.</summary>
internal class ResultLines(PageContext context)
{
    private readonly List<ResultLine> _lines = [];

    // What a later result may have been worked out from.
    private readonly List<Derived<Quantity>> _quantities = [];

    public BoundPolicy Policy => context.Policy;

    /// <summary>Whether any line tells a value that was worked out, or none of them was to be worked out.</summary>
    public bool HasAnswer => _lines.All(line => line.Explain is null) || _lines.Any(line => line.Explain is not null && line.Told.Undefined is null);

    /// <param name="code">What the line is called in data formats.</param>
    /// <param name="what">What it tells.</param>
    /// <param name="result">The result that it tells.</param>
    public void Tell(string code, LocalizedText what, Derived<Quantity> result)
    {
        Add(code, what, context.Result(result), result);
        _quantities.Add(result);
    }

    /// <inheritdoc cref="Tell(string, LocalizedText, Derived{Quantity})"/>
    public void Tell(string code, LocalizedText what, Derived<Certainty> result) => Add(code, what, context.Verdict(result), result);

    /// <inheritdoc cref="Tell(string, LocalizedText, Derived{Quantity})"/>
    public void Tell(string code, LocalizedText what, Derived<DateRange> result) => Add(code, what, context.Dates(result), result);

    /// <inheritdoc cref="Tell(string, LocalizedText, Derived{Quantity})"/>
    public void Tell(string code, LocalizedText what, Derived<TargetProgress> result) => Add(code, what, context.Standing(result), result);

    /// <summary>A figure as it is claimed, with its bounds.</summary>
    public void Tell(string code, LocalizedText what, Quantity figure) => Add(code, what, context.Figure(figure, "F"));

    /// <summary>The figure of an observation, as it is claimed, with its bounds; its explanation is who states it.</summary>
    public void Tell(string code, LocalizedText what, TalentMetric observation) =>
        _lines.Add(new(code, context.Say(what), context.Figure(observation.Quantity!, "F"), "", null) { Citations = () => observation.Citations });

    /// <summary>A figure as one text prints it.</summary>
    public void Tell(string code, LocalizedText what, FigurePhrase phrase, Citation citation) =>
        _lines.Add(new(code, context.Say(what), context.Figure(phrase.Quantity!, "F"), "", null) { Citations = () => [citation with { Phrases = [phrase] }] });

    /// <summary>What a target wants: a printed number, without bounds.</summary>
    public void Tell(string code, LocalizedText what, Target target) => Add(code, what, context.Figure(target.Threshold, "C"));

    public void Tell(string code, LocalizedText what, Certainty verdict) => Add(code, what, context.Verdict(verdict));

    public void Tell(string code, LocalizedText what, ReportingPeriod period) => Add(code, what, context.Period(period));

    public void Tell(string code, LocalizedText what, LocalizedText text) => Add(code, what, context.Say(text));

    /// <param name="code">What the line is called in data formats.</param>
    /// <param name="what">What it tells.</param>
    /// <param name="text">The text to read.</param>
    /// <param name="data">The same in data formats.</param>
    public void Tell(string code, LocalizedText what, LocalizedText text, string data) => Add(code, what, new(context.Say(text), data));

    /// <summary>A table of the lines.</summary>
    public Section ToSection(string code, string title)
    {
        bool remarks = _lines.Any(line => line.Remark.Length > 0);
        Column[] columns = [context.Column("what", "What", "内容"), context.Column("answer", "Answer", "结果")];
        return new(
            code, title,
            remarks ? [.. columns, context.Column("remark", "Remark", "说明")] : columns,
            [.. _lines.Select((line, i) => remarks ? new[] { What(line), Told(i), Remark(i) } : [What(line), Told(i)])])
        {
            Folds = true,
        };
    }

    /// <summary>How each result was worked out or who states it, a row for each; a page on which there is nothing of it to tell has none.</summary>
    public IEnumerable<Section> ToExplanations(string code = "explanations")
    {
        Cell[][] rows =
        [
            .. from line in _lines
               let how = line.Explain?.Invoke() ?? Stated(line)
               where how.Length > 0
               select new[] { What(line), how },
        ];
        return rows.Length == 0 ? [] :
        [
            new(code, context.Say("How it was worked out", "计算方式"), [context.Column("what", "What", "内容"), context.Column("how", "How", "说明")], rows) { Folds = true },
        ];
    }

    /// <summary>The sources that the explanations of some lines name by their codes.</summary>
    /// <param name="all">The lines.</param>
    /// <param name="known">The sources that may be named.</param>
    /// <param name="context">The language.</param>
    public static IEnumerable<Section> ToSources(IEnumerable<ResultLines> all, IEnumerable<Source> known, PageContext context)
    {
        Cell[][] rows =
        [
            .. from citation in all.SelectMany(lines => lines._lines).SelectMany(line => line.Citations()).DistinctBy(citation => citation.SourceCode)
               join source in known.DistinctBy(source => source.Code) on citation.SourceCode equals source.Code
               select new Cell[]
               {
                   source.Code, context.Say(source.Title), source.Publisher is { } publisher ? context.Say(publisher) : "",
                   source.Published is { } published ? context.Period(published) : Cell.Empty,
               },
        ];
        return rows.Length == 0 ? [] :
        [
            new(
                "sources", context.Say("Sources", "来源"),
                [context.Column("source", "Code", "编号"), context.Column("title", "Title", "标题"), context.Column("publisher", "Publisher", "发布者"), context.Column("published", "Published", "发布时间")],
                rows) { Folds = true },
        ];
    }

    private string Stated(ResultLine line) => string.Join('\n', line.Citations().Select(citation =>
    {
        string phrases = string.Join(context.Say(", ", "、"), citation.Phrases.Select(phrase => context.Say($"\"{phrase.Text}\"", $"“{phrase.Text}”")));
        return context.Say(
            phrases.Length == 0 ? $"stated by {citation.SourceCode}" : $"stated as {phrases} ({citation.SourceCode})",
            phrases.Length == 0 ? $"见{citation.SourceCode}" : $"原文{phrases}（{citation.SourceCode}）");
    }));

    /// <summary>What a line tells; a reason that is the one above is not told twice.</summary>
    private Cell Told(int index) => RepeatsReason(index)
        ? _lines[index].Told with { Text = context.Say("undefined, as above", "无法计算，同上") }
        : _lines[index].Told;

    private Cell Remark(int index)
    {
        string remark = _lines[index].Remark;
        return RepeatsReason(index) && remark.Length > 0 ? new Cell(context.Say("as above", "同上"), remark) : remark;
    }

    private bool RepeatsReason(int index) => index > 0
        && _lines[index].Told.Undefined is { } reason && _lines[index - 1].Told.Undefined == reason && _lines[index].Remark == _lines[index - 1].Remark;

    private static Cell What(ResultLine line) => new(line.What, line.Code);

    private void Add<T>(string code, LocalizedText what, Cell told, Derived<T> result)
        where T : notnull =>
        _lines.Add(new(
            code, context.Say(what), result.IsDefined ? told : context.Undefined(result.Reason!.Value, detail: null),
            result.Detail is { } detail ? context.Say(detail) : "", () => result.Explain(context.Culture, _quantities))
        {
            Citations = () => result.Inputs.SelectMany(input => input.Citations),
        });

    private void Add(string code, LocalizedText what, Cell told) => _lines.Add(new(code, context.Say(what), told, "", null));
}
