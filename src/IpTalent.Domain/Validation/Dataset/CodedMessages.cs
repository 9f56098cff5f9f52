using System.Globalization;
using FluentValidation.Results;

namespace IpTalent.Domain.Validation;

/// <summary>Messages of a dataset's findings with the code of the record at fault before them, where they do not tell it themselves, so that
/// a finding can be traced without its path.</summary>
internal sealed class CodedMessages(TalentDataset dataset, string path)
{
    private readonly Dictionary<string, Lazy<string?[]>> _codes = RecordCodes.Of(dataset.Contents)
        .Where(list => list.List != nameof(dataset.Indicators))
        .Append((nameof(dataset.Indicators), dataset.Indicators.Select(indicator => indicator.Code)))
        .ToDictionary(list => list.Item1, list => new Lazy<string?[]>(() => [.. list.Item2]), StringComparer.Ordinal);

    /// <summary>Puts codes before the messages of failures at this path.</summary>
    public void Complete(IEnumerable<ValidationFailure> failures)
    {
        foreach (ValidationFailure failure in failures)
        {
            if (CodeAt(failure.PropertyName) is { } code && failure.CustomState is LocalizedText message
                && !message.In("en").Contains($"'{code}'", StringComparison.Ordinal))
            {
                LocalizedText coded = LocalizedText.Of($"{code}: {message.In("en")}", $"{code}：{message.In("zh")}");
                failure.CustomState = coded;
                failure.ErrorMessage = coded.In(CultureInfo.CurrentUICulture);
            }
        }
    }

    // Of what is wrong with a code, the message tells the code.
    private string? CodeAt(string place)
    {
        if (!place.StartsWith(path, StringComparison.Ordinal))
        {
            return null;
        }

        ReadOnlySpan<char> rest = place.AsSpan(path.Length).TrimStart('.');
        int open = rest.IndexOf('['), close = rest.IndexOf(']');
        return open > 0 && close > open && rest[(close + 1)..] is not ".Code"
            && int.TryParse(rest[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && _codes.TryGetValue(rest[..open].ToString(), out Lazy<string?[]>? codes) && index < codes.Value.Length
            ? codes.Value[index]
            : null;
    }
}
