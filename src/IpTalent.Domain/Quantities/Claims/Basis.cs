using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What an end of a figure's bounds rests on.</summary>
[JsonConverter(typeof(WordJsonConverter<Basis>))]
public enum Basis
{
    /// <summary>There is no end.</summary>
    None,

    /// <summary>The words entail it: "more than 700" is above 700.</summary>
    Stated,

    /// <summary>The unit cannot be below zero.</summary>
    Unit,

    /// <summary>Part of the meaning of a word: 150余 is below 160.</summary>
    Lexical,

    /// <summary>A reading convention, named by the policy.</summary>
    Convention,

    /// <summary>Computed from the bounds of other figures.</summary>
    Computed,
}
