namespace IpTalent.Domain.Serialization;

/// <summary>The members of a document that are no lists of records.</summary>
internal static class DocumentNames
{
    public const string Version = "iptalent";
    public const string Title = "title";
    public const string Indicators = "indicators";
    public const string Areas = "areas";
    public const string Units = "units";

    /// <summary>What records refer to and the dataset's own tables do not hold.</summary>
    public const string References = "references";
}
