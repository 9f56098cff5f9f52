using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How much of a category goes over into one of another scheme.</summary>
[JsonConverter(typeof(WordJsonConverter<CorrespondenceKind>))]
public enum CorrespondenceKind
{
    /// <summary>All of the one is all of the other: figures carry over.</summary>
    OneToOne,

    /// <summary>All of the one is shared out over several of the other, of which this is one.</summary>
    OneToMany,

    /// <summary>All of the one, with others, makes up the other.</summary>
    ManyToOne,

    /// <summary>Some of the one is some of the other: figures do not carry over.</summary>
    Partial,
}
