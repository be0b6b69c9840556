using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A package that keeps the price it had at the switch to a new framework until review or termination (HCL26-059a, CLC26-018a).</summary>
public sealed record ProtectedPackage
{
    private const int MonthsBetweenReviews = 12;

    private ProtectedPackage(PackagePrice agreed, UpliftsWhileProtected uplifts, ValueList<PackageEvent> events) =>
        (Agreed, Uplifts, Events) = (agreed, uplifts, events);

    /// <summary>What the package was priced at, under which terms and since when.</summary>
    public PackagePrice Agreed { get; }

    /// <summary>Whether the price follows uplifts.</summary>
    public UpliftsWhileProtected Uplifts { get; }

    /// <summary>What happened since, in order of days.</summary>
    public ValueList<PackageEvent> Events { get; }

    /// <summary>The event that ended the protection, or null while it lasts.</summary>
    public PackageEvent? EndedBy => Events.FirstOrDefault(one => one.EndsProtection);

    /// <summary>A package whose price is frozen.</summary>
    /// <param name="agreed">The price it keeps.</param>
    /// <param name="events">What happened since, in any order.</param>
    /// <returns>As <see cref="Create(PackagePrice, UpliftsWhileProtected, IEnumerable{PackageEvent})"/>.</returns>
    public static OneOf<ProtectedPackage, ValueList<Refusal>> Create(PackagePrice agreed, IEnumerable<PackageEvent> events) =>
        Create(agreed, UpliftsWhileProtected.Frozen, events);

    /// <summary>A package that keeps its price.</summary>
    /// <param name="agreed">The price it keeps.</param>
    /// <param name="uplifts">Whether the price follows uplifts.</param>
    /// <param name="events">What happened since, in any order.</param>
    /// <returns>
    /// The package, or every refusal: <c>negative-price</c>, <c>review-after-protection</c> (the last review before it is after it began),
    /// <c>event-too-early</c> (on or before the day the protection began), <c>after-the-end</c> (an event on or after the day of the one
    /// that ended the protection), <c>same-terms</c> (a switch to the terms it has), <c>no-hours</c> (a change to less than a minute a week).
    /// </returns>
    public static OneOf<ProtectedPackage, ValueList<Refusal>> Create(PackagePrice agreed, UpliftsWhileProtected uplifts, IEnumerable<PackageEvent> events)
    {
        ArgumentNullException.ThrowIfNull(agreed);
        ArgumentNullException.ThrowIfNull(uplifts);
        ArgumentNullException.ThrowIfNull(events);
        var ordered = events.OrderBy(one => one.On).ToValueList();
        ValueList<Refusal> refusals = [.. PriceFaults(agreed), .. ordered.SelectMany(one => EventFaults(agreed, one)), .. AfterTheEnd(ordered)];
        return refusals.Count > 0 ? refusals : new ProtectedPackage(agreed, uplifts, ordered);
    }

    /// <summary>The price of the package on a day, with the uplifts recorded for its terms.</summary>
    /// <remarks>Where the price follows uplifts, the first day of the protection stands for the day of joining: its price has all earlier uplifts in it.</remarks>
    /// <param name="day">The day.</param>
    /// <param name="uplifts">The uplifts; they are looked at only where the price follows them.</param>
    /// <returns>
    /// The price it keeps; or that the protection has ended, and by what; or every refusal: <c>before-protection</c>, and those of
    /// <see cref="JoinedRate.On"/>.
    /// </returns>
    public OneOf<ProtectedPrice, ProtectionEnded, ValueList<Refusal>> PriceOn(LocalDate day, IEnumerable<Uplift> uplifts)
    {
        ArgumentNullException.ThrowIfNull(uplifts);
        if (EndedBy is { } end && day >= end.On)
        {
            return new ProtectionEnded(end, WordsOf(end));
        }

        if (day < Agreed.Since)
        {
            return (ValueList<Refusal>)[new Refusal(
                "before-protection",
                $"{Agreed.Package} keeps its price from {PlainText.Of(Agreed.Since)}, after {PlainText.Of(day)}: ask the prices of its own time",
                [new("day", PlainText.Of(day)), new("since", PlainText.Of(Agreed.Since))])];
        }

        var applied = Uplifts == UpliftsWhileProtected.Applied ? uplifts : [];
        return new JoinedRate(Agreed.Item, Agreed.Amount, Agreed.Since).On(day, applied).Match<OneOf<ProtectedPrice, ProtectionEnded, ValueList<Refusal>>>(
            rate => new ProtectedPrice(
                new(rate.Amount, Agreed.Item.Unit),
                Agreed.Item,
                Agreed.Terms,
                rate.Uplifts,
                $"{Agreed.Package} keeps its price under {Agreed.Terms.Scheme} from {PlainText.Of(Agreed.Since)} until review or termination"),
            refusals => refusals);
    }

    /// <summary>Where the package stands with its review on a day.</summary>
    /// <param name="day">The day, on or after the protection began.</param>
    /// <returns>The standing, or null once the protection has ended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day before the protection began.</exception>
    public ReviewDue? ReviewOn(LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Agreed.Since);
        if (EndedBy?.On <= day)
        {
            return null;
        }

        var last = Agreed.LastReview ?? Agreed.Since;
        var due = StatutoryPeriod.MonthsBeginningWith(last, MonthsBetweenReviews).ExclusiveEnd;
        return new(last, due, day > due, Period.DaysBetween(Agreed.Since, day));
    }

    /// <summary>The packages still protected on a day, the longest protected first (HCL26-059b).</summary>
    /// <param name="packages">The packages, in any order.</param>
    /// <param name="day">The day.</param>
    /// <returns>The queue, by the day the protection began and then by reference.</returns>
    public static ValueList<ProtectedPackage> ReviewQueue(IEnumerable<ProtectedPackage> packages, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(packages);
        return packages
            .Where(package => package.Agreed.Since <= day && !(package.EndedBy?.On <= day))
            .OrderBy(package => package.Agreed.Since)
            .ThenBy(package => package.Agreed.Package)
            .ToValueList();
    }

    private static string WordsOf(PackageEvent end)
    {
        var on = PlainText.Of(end.On);
        return end.Match(
            review => $"ended by review on {on}: the price is that of {review.NewTerms.Item} under {review.NewTerms.Terms.Scheme}",
            commenced => $"ended by new terms on {on}: the price is that of {commenced.NewTerms.Item} under {commenced.NewTerms.Terms.Scheme}",
            _ => $"ended by termination of the order on {on}: there is no price",
            _ => throw new InvalidOperationException("A change of hours ends nothing."));
    }

    private static IEnumerable<Refusal> PriceFaults(PackagePrice agreed)
    {
        if (agreed.Amount < Money.Zero)
        {
            yield return new("negative-price", $"the price of {agreed.Package} is {agreed.Amount}: a price is not negative", [new("price", agreed.Amount.ToDigits())]);
        }

        if (agreed.LastReview > agreed.Since)
        {
            yield return new(
                "review-after-protection",
                $"the last review of {agreed.Package}, on {PlainText.Of(agreed.LastReview.Value)}, is after {PlainText.Of(agreed.Since)}: record it as an event, as it ends the protection",
                [new("last-review", PlainText.Of(agreed.LastReview.Value)), new("since", PlainText.Of(agreed.Since))]);
        }
    }

    private static IEnumerable<Refusal> EventFaults(PackagePrice agreed, PackageEvent one)
    {
        if (one.On <= agreed.Since)
        {
            yield return new(
                "event-too-early",
                $"an event of {agreed.Package} is on {PlainText.Of(one.On)}: it must be after {PlainText.Of(agreed.Since)}, the first day of the protection",
                [new("on", PlainText.Of(one.On)), new("since", PlainText.Of(agreed.Since))]);
        }

        if (one.NewTerms?.Terms.Scheme == agreed.Terms.Scheme)
        {
            yield return new(
                "same-terms",
                $"{agreed.Package} is under {agreed.Terms.Scheme} already: a switch brings other terms, with their own absence rule",
                [new("terms", agreed.Terms.Scheme.Value)]);
        }

        if (one.TryPickT3(out var changed, out _) && changed.MinutesAWeek < 1)
        {
            yield return new(
                "no-hours",
                $"{agreed.Package} changes to {PlainText.Of(changed.MinutesAWeek)} minutes a week: record a termination where no care is left",
                [new("minutes", PlainText.Of(changed.MinutesAWeek))]);
        }
    }

    private static IEnumerable<Refusal> AfterTheEnd(ValueList<PackageEvent> ordered) => ordered.FirstOrDefault(one => one.EndsProtection) is { } end
        ? ordered.Where(one => !ReferenceEquals(one, end) && one.On >= end.On).Select(one => new Refusal(
            "after-the-end",
            $"the protection ended on {PlainText.Of(end.On)}: an event on {PlainText.Of(one.On)} is of the package under its new terms, or of none",
            [new("ended-on", PlainText.Of(end.On)), new("on", PlainText.Of(one.On))]))
        : [];
}
