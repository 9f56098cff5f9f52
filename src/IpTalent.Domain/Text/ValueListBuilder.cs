namespace IpTalent.Domain;

/// <summary>Builds a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Copies <paramref name="items"/> into a list.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        T[] copy = items.ToArray();
        if (Array.Exists(copy, item => item is null))
        {
            throw new ArgumentException($"Item {Array.FindIndex(copy, item => item is null)} is null.", nameof(items));
        }

        return new(copy);
    }

    /// <summary>Copies a sequence into a list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create<T>(items.ToArray());
    }
}
