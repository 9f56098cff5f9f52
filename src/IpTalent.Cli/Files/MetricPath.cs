using System.Globalization;
using System.Text.RegularExpressions;

namespace IpTalent.Cli.Files;

/// <summary>Paths of figures in a dataset: <c>Metrics[17].Quantity</c>.</summary>
internal static partial class MetricPath
{
    /// <summary>The place of the figure that a path begins with; <see langword="null"/> where it begins with none.</summary>
    public static int? Place(string path) =>
        Pattern().Match(path) is { Success: true, Index: 0 } match && int.TryParse(match.Groups["place"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int place)
            ? place : null;

    /// <summary>Such a place wherever it stands in a text.</summary>
    [GeneratedRegex(@"Metrics\[(?<place>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex Pattern();
}
