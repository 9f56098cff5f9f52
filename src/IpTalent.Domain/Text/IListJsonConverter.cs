namespace IpTalent.Domain;

/// <summary>A converter of lists that tells what they hold.</summary>
internal interface IListJsonConverter
{
    Type ItemType { get; }
}
