using System.Text;
using CsvHelper;
using IpTalent.Domain;
using NodaTime.Text;

namespace IpTalent.Interchange;

/// <summary>Writes metrics as rows.</summary>
internal static class TidyWriting
{
    private const string Unreadable = "a line break or half of a character in it, or more bytes than a cell may have; a row is one line, and would not read back";

    public static void Write(IEnumerable<TalentMetric> metrics, TextWriter writer, string[] schemes, bool inChinese, bool namingIndicators, bool declaringAreas)
    {
        foreach (string scheme in schemes)
        {
            if (!TidyColumns.IsScheme(scheme) || schemes.Count(other => other == scheme) > 1)
            {
                throw new ArgumentException($"'{scheme}' cannot be the column of a category scheme: it comes twice, is no code, or is a column of the format.", nameof(schemes));
            }
        }

        using CsvWriter csv = CsvWriter.Create(writer, new() { NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true);
        string[] named = [.. TidyColumns.Written(inChinese, namingIndicators, declaringAreas)];
        csv.WriteHeader([.. named, .. schemes]);
        string[] cells = new string[named.Length + schemes.Length];
        var told = new HashSet<Area>(Area.Known);
        foreach (TalentMetric metric in metrics)
        {
            if (declaringAreas)
            {
                foreach (Area other in Others(metric.Area))
                {
                    Declare(other);
                }

                told.Add(metric.Area);
            }

            Array.Fill(cells, "");
            Fill(cells, metric);
            if (namingIndicators)
            {
                FillIndicator(cells.AsSpan(named.Length - (declaringAreas ? TidyColumns.OfArea : 0) - TidyColumns.OfIndicator), metric.Indicator);
            }

            if (declaringAreas)
            {
                FillArea(cells.AsSpan(named.Length - TidyColumns.OfArea), metric.Area);
            }

            FillCategories(cells.AsSpan(named.Length), metric, schemes);
            WriteRow();
        }

        csv.Flush();

        // What an area lies in or is made of must be told before it: in a row of its own where no figure of it came first.
        void Declare(Area area)
        {
            if (!area.IsDeclared || !told.Add(area))
            {
                return;
            }

            foreach (Area other in Others(area))
            {
                Declare(other);
            }

            Array.Fill(cells, "");
            cells[1] = area.Code.ToString();
            FillArea(cells.AsSpan(named.Length - TidyColumns.OfArea), area);
            WriteRow();
        }

        void WriteRow()
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = TidyText.Neutralised(cells[i]);
            }

            csv.WriteRecord(cells.AsSpan());
        }
    }

    /// <summary>Whether rows must tell what an area is: where no list of the library holds it, and somebody declared it.</summary>
    public static bool NeedsDeclaring(Area area) => area.IsDeclared && Area.Find(area.Code.ToString()) is null;

    /// <summary>Whether rows must tell the name of an indicator: where the library does not know its code, and somebody declared it.</summary>
    public static bool NeedsNaming(Indicator indicator) => indicator.IsDeclared && !Indicators.TryFind(indicator.Code, out _);

    private static IEnumerable<Area> Others(Area area) => area.Level == AreaLevel.Group ? area.Members : area.Parent is { } parent ? [parent] : [];

    // In the order of TidyColumns.Named.
    private static void Fill(string[] cells, TalentMetric metric)
    {
        MetricAttributes? attributes = metric.Attributes;
        TidyClaim claim = metric.Quantity is { } quantity ? TidyClaim.Of(quantity) : new("");
        string version = attributes?.DefinitionVersion ?? "";
        if (!ReadsBack(version))
        {
            throw new ArgumentException($"The version of the definition of '{metric}' has {Unreadable}.", nameof(metric));
        }

        ReadOnlySpan<string> named =
        [
            metric.Indicator.Code,
            metric.Area.Code.ToString(),
            metric.Period.ToString(),
            claim.Value,
            (metric.Quantity?.Unit ?? metric.Indicator.Unit).Code,
            claim.Qualifier,
            claim.Lower,
            claim.Upper,
            attributes is null ? "" : string.Join(' ', attributes.Status.Select(TidyWords<ObservationStatus>.Of)),
            attributes is null or { Confidentiality: Confidentiality.Free } ? "" : TidyWords<Confidentiality>.Of(attributes.Confidentiality),
            metric.MissingReason is { } reason ? TidyWords<MissingReason>.Of(reason) : "",
            string.Join(' ', metric.Citations.Select(citation => citation.SourceCode)),
            TidyWords<MeasureKind>.Of(metric.Indicator.Kind),
            version,
            attributes?.Vintage is { } vintage ? LocalDatePattern.Iso.Format(vintage.Published) : "",
            attributes?.Vintage?.Replaces ?? "",
            attributes?.ProxyFor ?? "",
            metric.Code ?? "",
        ];
        named.CopyTo(cells);
    }

    private static void FillArea(Span<string> cells, Area area)
    {
        if (!NeedsDeclaring(area))
        {
            return;
        }

        bool isGroup = area.Level == AreaLevel.Group;
        FillName(cells, area.Name, $"area {area.Code}");
        ReadOnlySpan<string> told =
        [
            isGroup ? "" : TidyWords<AreaLevel>.Of(area.Level),
            isGroup ? "" : area.Parent?.Code.ToString() ?? "",
            isGroup ? string.Join(' ', area.Members.Select(member => member.Code)) : "",
        ];
        told.CopyTo(cells[2..]);
    }

    private static void FillIndicator(Span<string> cells, Indicator indicator)
    {
        if (NeedsNaming(indicator))
        {
            FillName(cells, indicator.Name, $"indicator {indicator.Code}");
        }
    }

    private static void FillName(Span<string> cells, LocalizedText name, string of)
    {
        bool isInEnglish = name.Has("en") || !name.Has("zh");   // in another language alone: better than no name
        (cells[0], cells[1]) = (isInEnglish ? name.In("en") : "", name.Has("zh") ? name.In("zh") : "");
        if (!ReadsBack(cells[0]) || !ReadsBack(cells[1]))
        {
            throw new ArgumentException($"The name of the {of} has {Unreadable}.", nameof(name));
        }
    }

    private static void FillCategories(Span<string> cells, TalentMetric metric, string[] schemes)
    {
        foreach (CategoryReference category in metric.Categories)
        {
            int place = Array.IndexOf(schemes, category.Scheme);
            cells[place >= 0 ? place : throw new ArgumentException(
                $"The metric '{metric}' has a category of the scheme '{category.Scheme}', which has no column.", nameof(metric))] = category.Category;
        }
    }

    private static bool ReadsBack(string text) =>
        !text.AsSpan().ContainsAny('\r', '\n') && IsWhole(text) && Encoding.UTF8.GetByteCount(text) < TidyCells.LongestCell;

    private static bool IsWhole(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)   // half of a character; decoding puts it too, so that nobody could tell
            {
                return false;
            }
        }

        return true;
    }
}
