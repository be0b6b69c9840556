using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A package with a provider outside the framework, as an exception with its reason (CLC26-028).</summary>
public sealed record OffFrameworkPackage
{
    private OffFrameworkPackage(PackageReference package, string reason, OneOf<PricedItem, Price> rate) =>
        (Package, Reason, Rate) = (package, reason, rate);

    /// <summary>The package.</summary>
    public PackageReference Package { get; }

    /// <summary>Why it is outside the framework.</summary>
    public string Reason { get; }

    /// <summary>An item of the framework's own prices, or a rate of its own, which no ceiling binds.</summary>
    public OneOf<PricedItem, Price> Rate { get; }

    /// <summary>An exception at a banded rate.</summary>
    /// <param name="package">The package.</param>
    /// <param name="reason">Why.</param>
    /// <param name="item">The item whose price it has.</param>
    /// <returns>The exception, or the refusal <c>reason-needed</c>.</returns>
    public static OneOf<OffFrameworkPackage, ValueList<Refusal>> Banded(PackageReference package, string reason, PricedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Create(package, reason, item);
    }

    /// <summary>An exception at a rate of its own, which may be above the ceiling.</summary>
    /// <param name="package">The package.</param>
    /// <param name="reason">Why.</param>
    /// <param name="rate">The rate.</param>
    /// <returns>The exception, or every refusal: <c>reason-needed</c>, <c>negative-price</c>.</returns>
    public static OneOf<OffFrameworkPackage, ValueList<Refusal>> Free(PackageReference package, string reason, Price rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Create(package, reason, rate);
    }

    /// <summary>The price on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="book">The framework's prices.</param>
    /// <returns>The rate of its own on any day, or the price of its item; refusals as <see cref="PriceBook.PriceOf(PricedItem, LocalDate)"/>.</returns>
    public OneOf<Price, Refusal> PriceOn(LocalDate day, PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Rate.Match(item => book.PriceOf(item, day), rate => rate);
    }

    private static OneOf<OffFrameworkPackage, ValueList<Refusal>> Create(PackageReference package, string reason, OneOf<PricedItem, Price> rate)
    {
        ArgumentNullException.ThrowIfNull(package);
        var refusals = Faults(package, reason, rate).ToValueList();
        return refusals.Count > 0 ? refusals : new OffFrameworkPackage(package, reason, rate);
    }

    private static IEnumerable<Refusal> Faults(PackageReference package, string reason, OneOf<PricedItem, Price> rate)
    {
        if (PlainText.ProblemWith(reason) is { } problem)
        {
            yield return new("reason-needed", $"{package} is outside the framework and its reason will not do: {problem}", [new("package", package.Value)]);
        }

        if (rate.TryPickT1(out var free, out _) && free.Amount < Money.Zero)
        {
            yield return new("negative-price", $"the rate of {package} is {free}: a price is not negative", [new("rate", free.Amount.ToDigits())]);
        }
    }
}
