using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The verb that carries a figure, where it matters to how a target is attained.</summary>
[JsonConverter(typeof(WordJsonConverter<FigureWording>))]
public enum FigureWording
{
    /// <summary>No verb that matters.</summary>
    Plain,

    /// <summary>"reach N", 达, 达到: in a report the plain number; in a target attained at N or above.</summary>
    Reach,

    /// <summary>"increase to N", 增至: the level after a rise.</summary>
    IncreaseTo,

    /// <summary>"increase by N", 增加, 增长: the rise itself.</summary>
    IncreaseBy,
}
