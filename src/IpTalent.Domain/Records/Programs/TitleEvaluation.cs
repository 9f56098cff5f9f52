using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The awarding of professional titles (职称评价).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TitleEvaluation : TalentProgram
{
    /// <summary>The ranks, the lowest first; absent ranks are not told of.</summary>
    public ValueList<TitleRank> Ladder { get; init; }

    /// <summary>The fields in which titles are given.</summary>
    public Enumeration? Fields { get; init; }

    /// <summary>The time over which the awards are told.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>How many people were given a title over that time.</summary>
    public Quantity? Awards { get; init; }

    /// <summary>The usual ladder: assistant, intermediate, senior, professor-level, of which the last two are advanced.</summary>
    public static ValueList<TitleRank> StandardLadder { get; } =
    [
        new() { Code = "assistant", Name = LocalizedText.Of("Assistant", "助理级") },
        new() { Code = "intermediate", Name = LocalizedText.Of("Intermediate", "中级") },
        new() { Code = "senior", Name = LocalizedText.Of("Senior", "副高级"), IsAdvanced = true },
        new() { Code = "professor", Name = LocalizedText.Of("Professor-level", "正高级"), IsAdvanced = true },
    ];

    /// <inheritdoc/>
    public override string ToString() => Describe("titles");
}
