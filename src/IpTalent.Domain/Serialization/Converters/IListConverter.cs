namespace IpTalent.Domain.Serialization;

/// <summary>A converter of lists that tells what they hold.</summary>
internal interface IListConverter
{
    Type ItemType { get; }
}
