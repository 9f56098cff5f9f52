namespace IpTalent.Domain.Tests;

/// <summary>The code that README.md and the pages of docs show, compiled and run.</summary>
/// <remarks>A block of a page names its region by a comment on the line before it: <c>&lt;!-- sample: first-figure --&gt;</c>.
/// Regions of one name are shown together, so that a <c>using</c> at the top of this file and the lines of a test make one block,
/// and assertions stand between two regions. Pages take over a changed region by IPTALENT_ACCEPT=1.</remarks>
public class ReadmeSamples;
