using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The state that a programme, hub, base or document has reached or is to reach.</summary>
[JsonConverter(typeof(WordJsonConverter<MilestoneState>))]
public enum MilestoneState
{
    /// <summary>Running, held regularly, in force.</summary>
    Running,

    /// <summary>Being considered: "currently exploring the establishment".</summary>
    Exploring,

    /// <summary>Planned or set out in a plan.</summary>
    Planned,

    /// <summary>Signed or agreed between the parties.</summary>
    Agreed,

    /// <summary>Being set up or built, not yet said to be complete (落地建设).</summary>
    BeingEstablished,

    /// <summary>Set up, completed.</summary>
    Established,

    /// <summary>Taking applications.</summary>
    Recruiting,

    /// <summary>The first students or participants have begun.</summary>
    FirstCohort,

    /// <summary>Issued, of a document or list.</summary>
    Issued,

    /// <summary>Begun again after a pause or on new terms.</summary>
    Renewed,

    /// <summary>Paused.</summary>
    Suspended,

    /// <summary>Closed or lapsed.</summary>
    Ended,
}
