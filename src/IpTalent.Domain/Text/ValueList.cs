using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>An immutable list that equals another when both hold equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Records hold their collections in it, since record equality compares an array by reference. The default value is the
/// empty list. Built by a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, 3];</c>. In JSON it is an array, whose
/// items are never null.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(GenericJsonConverter))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IGenericJson
{
    private readonly T[]? _items;

    internal ValueList(T[] ownedItems) => _items = ownedItems.Length == 0 ? null : ownedItems;

    /// <summary>The number of items; 0 for the default value.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list holds nothing.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    JsonConverter IGenericJson.Converter => new ValueListJsonConverter<T>();

    /// <summary>The items without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item, in their order or in their length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Enumerates the items in order, without allocation in a <c>foreach</c>.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(_items ?? []).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The items between brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";
}
