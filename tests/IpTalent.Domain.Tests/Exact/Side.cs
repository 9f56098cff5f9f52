namespace IpTalent.Domain.Tests.Exact;

/// <summary>Which end of an interval is meant; "outward" is down for the lower one and up for the upper one.</summary>
internal enum Side
{
    Lower,
    Upper,
}
