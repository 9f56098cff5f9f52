using IpTalent.Domain.Serialization;

namespace IpTalent.Domain;

/// <summary>The datasets that come with the library. Each is read once, when first asked for; any number of threads may ask.</summary>
/// <remarks>Both hold facts and the short phrases that state figures, no running text. Records that they share are equal, so that
/// <see cref="TalentDataset.Merge"/> holds each once.</remarks>
public static class BundledDatasets
{
    private static readonly Lazy<TalentDataset> ReadBulletin = new(() => Read("bulletin"));
    private static readonly Lazy<TalentDataset> ReadContext = new(() => Read("context"));

    /// <summary>The bulletin of 2024 on China's IP talent, in both languages: its figures, hubs, programmes, committees, statements, and
    /// where the languages differ.</summary>
    /// <remarks>Holds nothing from outside the bulletin. Dates that it leaves open are uncertain periods: its press conference is one day
    /// of <c>[2024-03-01..2024-08-31]</c>. Name: <c>bulletin</c>.</remarks>
    public static TalentDataset Bulletin => ReadBulletin.Value;

    /// <summary>Figures and targets of 44 other sources around the bulletin, 2010 to 2026: attorneys, agencies, licences, examinations,
    /// the services industry, high-value patents, R&amp;D personnel.</summary>
    /// <remarks>Sources of every reliability stand side by side, each told by <see cref="Source.Reliability"/> and
    /// <see cref="Source.Form"/>; where they conflict, <see cref="TalentDataset.Conflicts"/> tells. Name: <c>context</c>.</remarks>
    public static TalentDataset Context => ReadContext.Value;

    /// <summary>The names by which <see cref="Find"/> knows them.</summary>
    public static ValueList<string> Names { get; } = ["bulletin", "context"];

    /// <summary>The dataset of a name; <see langword="null"/> where there is none.</summary>
    /// <param name="name">One of <see cref="Names"/>, in lower case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static TalentDataset? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            "bulletin" => Bulletin,
            "context" => Context,
            _ => null,
        };
    }

    private static TalentDataset Read(string name)
    {
        using Stream resource = typeof(BundledDatasets).Assembly.GetManifestResourceStream($"Data.{name}.json")
            ?? throw new InvalidOperationException($"The assembly holds no dataset '{name}'.");
        byte[] document = new byte[resource.Length];
        resource.ReadExactly(document);
        return TalentJson.Read(document);
    }
}
