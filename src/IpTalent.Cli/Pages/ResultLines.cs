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
            [.. _lines.Select(line => remarks ? new[] { What(line), line.Told, line.Remark } : [What(line), line.Told])])
        {
            Folds = true,
        };
    }

    /// <summary>How each result was worked out, a row for each; a page on which nothing was worked out has none.</summary>
    public IEnumerable<Section> ToExplanations(string code = "explanations")
    {
        Cell[][] rows = [.. from line in _lines where line.Explain is not null select new[] { What(line), line.Explain!() }];
        return rows.Length == 0 ? [] :
        [
            new(code, context.Say("How it was worked out", "计算方式"), [context.Column("what", "What", "内容"), context.Column("how", "How", "说明")], rows) { Folds = true },
        ];
    }

    private static Cell What(ResultLine line) => new(line.What, line.Code);

    private void Add<T>(string code, LocalizedText what, Cell told, Derived<T> result)
        where T : notnull =>
        _lines.Add(new(
            code, context.Say(what), result.IsDefined ? told : context.Undefined(result.Reason!.Value, detail: null),
            result.Detail is { } detail ? context.Say(detail) : "", () => result.Explain(context.Culture, _quantities)));

    private void Add(string code, LocalizedText what, Cell told) => _lines.Add(new(code, context.Say(what), told, "", null));
}
