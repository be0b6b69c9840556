using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>One million visits in packages, the same on every machine. The README of the benchmarks lists the shares.</summary>
/// <param name="Packages">The packages, each with the visits of one home.</param>
/// <param name="Rates">The rates by band, the sessional rate and the price of a waking night; those after 31 March 2027 are invented.</param>
internal sealed record PricingWorkload(ValueList<PricingPackage> Packages, ValueList<PricingRate> Rates)
{
    internal const int VisitCount = 1_000_000;
    internal const int SessionalFrom = 90;
    internal const string Sessional = "sessional";
    internal const string WakingNight = "waking-night";

    private const int Seed = 2026;
    private const int DoubleHanded = 20;
    private const int WithNights = 3;
    private const int WithLongVisits = 7;
    private const int ChangesBand = 5;

    private static readonly LocalDate RatesChange = new(2027, 4, 1);
    private static readonly LocalDate BandsChange = new(2027, 1, 1);
    private static readonly LocalTime[] MealTimes = [new(7, 30), new(12, 15), new(17, 0), new(20, 30)];
    private static readonly int[] ShortVisits = [15, 20, 30, 30, 30, 45, 50, 60, 89];
    private static readonly int[] LongVisits = [90, 120, 180, 480];

    // Half of the homes are in the urban band; then a quarter, three in twenty and one in ten.
    private static readonly string[] BandOfEachOfTwenty =
    [
        .. Enumerable.Repeat("urban", 10), .. Enumerable.Repeat("fringe", 5), .. Enumerable.Repeat("rural", 3), .. Enumerable.Repeat("isolated", 2),
    ];

    internal static PricingWorkload Create()
    {
        var dice = new Dice(Seed);
        var packages = new List<PricingPackage>();
        for (var left = VisitCount; left > 0; left -= packages[^1].Visits.Count)
        {
            packages.Add(Package(dice, left));
        }

        return new(
            packages.ToValueList(),
            [
                .. Rate("urban", 2527, 2628), .. Rate("fringe", 2636, 2741), .. Rate("rural", 2939, 3057), .. Rate("isolated", 3271, 3402),
                .. Rate(Sessional, 2400, 2496), .. Rate(WakingNight, 15000, 15600),
            ]);
    }

    private static PricingRate[] Rate(string name, long pence, long laterPence) =>
    [
        new(name, pence, new(2026, 4, 1), RatesChange.PlusDays(-1)),
        new(name, laterPence, RatesChange, new(2028, 3, 31)),
    ];

    private static PricingPackage Package(Dice dice, int most)
    {
        var first = new LocalDate(2026, 10, 1).PlusDays(dice.Between(0, 200));
        var (perDay, carers) = (dice.Between(1, 4), dice.Percent(DoubleHanded) ? 2 : 1);
        var night = dice.Between(1, 100) switch { <= WithNights => WakingNight, <= WithNights + WithLongVisits => Sessional, _ => null };
        var lengths = MealTimes.Select(_ => dice.OneOf(ShortVisits)).ToArray();
        var nightMinutes = night == WakingNight ? 480 : dice.OneOf(LongVisits);
        var visits = Enumerable.Range(0, 28 / perDay).SelectMany(day => MealTimes.Take(perDay)
            .Select((time, i) => new PricingVisit(first.PlusDays(day) + time, lengths[i], carers, null))
            .Concat(night is null ? [] : [new(first.PlusDays(day) + new LocalTime(22, 30), nightMinutes, 1, night == WakingNight ? night : null)]));
        return new(
            dice.OneOf(BandOfEachOfTwenty),
            dice.Percent(ChangesBand) ? new("fringe", BandsChange) : null,
            visits.Take(most).ToValueList());
    }
}

/// <summary>The visits of one home, its band, and the band it moves to, or null.</summary>
internal sealed record PricingPackage(string Band, PricingMove? Move, ValueList<PricingVisit> Visits);

/// <summary>The band a home moves to, and the first day it is in it.</summary>
internal sealed record PricingMove(string Band, LocalDate From);

/// <summary>A visit: its start on the clock, planned minutes, carers and kind, or null.</summary>
internal sealed record PricingVisit(LocalDateTime Start, int Minutes, int Carers, string? Kind);

/// <summary>The price of an hour, or of a waking night, in pence over some days, both inside.</summary>
internal sealed record PricingRate(string Of, long Pence, LocalDate First, LocalDate Last);
