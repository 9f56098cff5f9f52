using System.Text;
using CsvHelper;
using IpTalent.Domain;
using NodaTime.Text;

namespace IpTalent.Interchange;

/// <summary>Writes metrics as rows.</summary>
internal static class TidyWriting
{
    public static void Write(IEnumerable<TalentMetric> metrics, TextWriter writer, string[] schemes, bool inChinese)
    {
        foreach (string scheme in schemes)
        {
            if (!TidyColumns.IsScheme(scheme) || schemes.Count(other => other == scheme) > 1)
            {
                throw new ArgumentException($"'{scheme}' cannot be the column of a category scheme: it comes twice, is no code, or is a column of the format.", nameof(schemes));
            }
        }

        using CsvWriter csv = CsvWriter.Create(writer, new() { NewLine = "\n", Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true);
        csv.WriteHeader([.. inChinese ? TidyColumns.NamedInChinese : TidyColumns.Named, .. schemes]);
        string[] cells = new string[TidyColumns.Named.Count + schemes.Length];
        foreach (TalentMetric metric in metrics)
        {
            Fill(cells, metric, schemes);
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = TidyText.Neutralised(cells[i]);
            }

            csv.WriteRecord(cells.AsSpan());
        }

        csv.Flush();
    }

    // In the order of TidyColumns.Named.
    private static void Fill(string[] cells, TalentMetric metric, string[] schemes)
    {
        MetricAttributes? attributes = metric.Attributes;
        TidyClaim claim = metric.Quantity is { } quantity ? TidyClaim.Of(quantity) : new("");
        string version = attributes?.DefinitionVersion ?? "";
        if (version.AsSpan().ContainsAny('\r', '\n') || !IsWhole(version) || Encoding.UTF8.GetByteCount(version) >= TidyRows.LongestCell)
        {
            throw new ArgumentException(
                $"The metric '{metric}' has a line break or half of a character in the version of its definition, or more than {TidyRows.LongestCell} bytes; a row is one line, and would not read back.", nameof(metric));
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
        Array.Fill(cells, "", named.Length, schemes.Length);
        foreach (CategoryReference category in metric.Categories)
        {
            int place = Array.IndexOf(schemes, category.Scheme);
            cells[named.Length + (place >= 0 ? place : throw new ArgumentException(
                $"The metric '{metric}' has a category of the scheme '{category.Scheme}', which has no column.", nameof(metric)))] = category.Category;
        }
    }

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
