using System.Collections.Frozen;

namespace IpTalent.Domain;

/// <summary>Records by their codes, built when first asked. Where a code comes twice the first record answers; validation tells.</summary>
internal sealed class CodeIndex<T>(ValueList<T> records, Func<T, string?> codeOf)
    where T : class
{
    private readonly Lazy<FrozenDictionary<string, T>> _byCode = new(() => Build(records, codeOf));

    public T? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.Value.GetValueOrDefault(code);
    }

    private static FrozenDictionary<string, T> Build(ValueList<T> records, Func<T, string?> codeOf)
    {
        var byCode = new Dictionary<string, T>(records.Count, StringComparer.Ordinal);
        foreach (T record in records)
        {
            if (codeOf(record) is { } code)
            {
                byCode.TryAdd(code, record);
            }
        }

        return byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
