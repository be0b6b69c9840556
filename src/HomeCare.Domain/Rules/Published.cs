using System.Globalization;
using NodaTime;
using OneOf;

namespace HomeCare.Domain;

/// <summary>A value that its source prints, or the answer that it is not yet set.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Published<T> : OneOfBase<Cited<T>, NotYetSet>
{
    /// <summary>A printed value.</summary>
    /// <param name="value">The value and its citation.</param>
    public Published(Cited<T> value)
        : base(value)
    {
    }

    /// <summary>A value that is not yet set.</summary>
    /// <param name="notYetSet">Where its source speaks of it.</param>
    public Published(NotYetSet notYetSet)
        : base(notYetSet)
    {
    }

    /// <summary>Where the source prints the value or speaks of it.</summary>
    public Citation Citation => Match(cited => cited.Citation, missing => missing.Citation);

    /// <summary>The value when it is set.</summary>
    /// <param name="value">The value; meaningless when the answer is false.</param>
    /// <returns>Whether it is set.</returns>
    public bool TryGet(out T value)
    {
        if (TryPickT0(out var cited, out _))
        {
            value = cited.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>The value as text, or <c>not yet set</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Match(
        cited => cited.Value switch
        {
            LocalDate date => PlainText.Of(date),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            var value => value?.ToString() ?? string.Empty,
        },
        missing => missing.ToString());
}
