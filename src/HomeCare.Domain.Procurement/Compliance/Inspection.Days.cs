using NodaTime;

namespace HomeCare.Domain.Procurement;

internal sealed partial class Inspection
{
    /// <summary>The framework that can be called off from on a day, if there is one.</summary>
    internal AwardedRound? InForceOn(LocalDate day) =>
        Awards.LastOrDefault(award => IsInForceOn(award, day));

    internal bool IsInForceOn(AwardedRound award, LocalDate day) =>
        day >= (UsableFrom(award) ?? award.Day) && (ExpiryOf(award) is not { } expiry || day < expiry.ExclusiveEnd);

    /// <summary>The days between the expiry of the framework before and the first use of this one (ambiguity A6).</summary>
    /// <returns>The days, or null where there are none or they are not recorded.</returns>
    internal DateInterval? GapBefore(AwardedRound next) =>
        TriggerOf(next) is { } expires
        && UsableFrom(next) is { } usable
        && FirstDayWithout(next, expires) is var uncovered
        && usable > uncovered
            ? new(uncovered, usable.PlusDays(-1))
            : null;

    /// <summary>The first day on which the framework before another cannot be called off from, whatever ended it.</summary>
    private LocalDate FirstDayWithout(AwardedRound next, LocalDate expires)
    {
        var first = FirstDayAfter(expires);
        return AwardOf(NumberBefore(next)) is { } before && ExpiryOf(before) is { } expiry ? LocalDate.Min(first, expiry.ExclusiveEnd) : first;
    }

    /// <summary>The first day that a framework expired by the next one is no longer in force (ambiguity A7).</summary>
    /// <param name="expires">The day on which the next framework expires it.</param>
    /// <returns>That day, or the day after it on the reading that the old one is in force through it.</returns>
    internal LocalDate FirstDayAfter(LocalDate expires) =>
        Readings.NextAwardDay == NextAwardDay.OldIsInForce ? expires.PlusDays(1) : expires;

    /// <summary>The first day on which a first award makes an end lawful: eight years that begin with it reach that end.</summary>
    internal LocalDate EarliestAwardFor(LocalDate end)
    {
        var award = end.PlusYears(-8).PlusDays(-2);
        while (Years(award, 8).LastDay < end)
        {
            award = award.PlusDays(1);
        }

        return award;
    }
}
