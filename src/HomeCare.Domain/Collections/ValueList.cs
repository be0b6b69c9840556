using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HomeCare.Domain;

/// <summary>An immutable list that equals another with equal items in the same order.</summary>
/// <remarks>Records that hold one are values through and through. Write one as a collection expression: <c>[a, b]</c>.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ReadOnlySpan<T> items) => this.items = ImmutableArray.Create(items);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(T item) => items.Contains(item);

    /// <summary>The items in order.</summary>
    /// <returns>An enumerator over the items, which needs no allocation.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)items).GetEnumerator();

    /// <summary>The items, separated by commas.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "[" + string.Join(", ", items) + "]";
}
