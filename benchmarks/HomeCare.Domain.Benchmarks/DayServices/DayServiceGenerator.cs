using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invents day services and packages. The README of the benchmarks lists all shares.</summary>
internal sealed class DayServiceGenerator(IReadOnlyDictionary<string, (long Floor, long Ceiling)> ranges, Dice dice)
{
    private const int AtTheCeiling = 40;
    private const int OutsideTheRange = 2;
    private const int BandNotOffered = 10;
    private const int WithEachCapability = 85;
    private const int WithoutTransport = 5;
    private const int StartsLater = 4;
    private const int InTheSameBuilding = 10;
    private const int NothingAwarded = 30;

    private static readonly LocalDate RequiredStart = new(2026, 12, 1);
    private static readonly string[] Capabilities =
        ["autism", "complex-behaviour", "dementia", "hearing", "mobility", "personal-care", "sight"];

    private static readonly GridReference[] Towns =
    [
        new(458_000, 304_000), new(453_000, 319_000), new(442_000, 294_000),
        new(475_000, 319_000), new(443_000, 314_000), new(473_000, 287_000),
    ];

    private GridReference lastPlace = Towns[0];

    internal DayService[] Services(int count) => [.. Enumerable.Range(0, count).Select(Service)];

    internal DayServicePackage Package(int number)
    {
        var band = PlainText.Of(dice.Between(1, 4));
        return new(
            new("EX-DAY-" + PlainText.Of(number + 1).PadLeft(4, '0')),
            band,
            Days: dice.Between(1, 5),
            HoursADay: dice.Percent(75) ? 6 : dice.Between(3, 5),
            SupplementMinutesADay: band is "3" or "4" && dice.Percent(30) ? dice.Between(1, 2) * 60 : 0,
            [.. dice.Some(dice.Between(0, 2), Capabilities.Length).Select(one => Capabilities[one]).Order(StringComparer.Ordinal)],
            NeedsTransport: number % 2 == 0,
            RequiredStart,
            Place());
    }

    private DayService Service(int number)
    {
        var (standing, limit) = Standing();
        return new(
            new("EX-" + PlainText.Of(number + 1).PadLeft(5, '0')),
            standing,
            limit,
            Prices(),
            [.. Capabilities.Where(_ => dice.Percent(WithEachCapability))],
            SpareMinutes: dice.Between(1, 20) * 6 * 60,
            EarliestStart: dice.Percent(StartsLater) ? RequiredStart.PlusDays(dice.Between(0, 20)) : null,
            Rating: dice.Percent(10) ? "good" : "not-rated",
            AwardedMinutes: dice.Percent(NothingAwarded) ? 0 : dice.Between(1, 40) * 6 * 60,
            lastPlace = dice.Percent(InTheSameBuilding) ? lastPlace : Place(),
            HasTransport: !dice.Percent(WithoutTransport));
    }

    private (string Standing, int? LimitMinutes) Standing() => dice.Between(1, 100) switch
    {
        1 => ("excluded", null),
        <= 3 => ("leaving", null),
        <= 6 => ("suspended", null),
        <= 10 => ("limited", dice.Between(1, 4) * 6 * 60),
        _ => ("active", null),
    };

    private Dictionary<string, long> Prices() => ranges
        .Where(_ => !dice.Percent(BandNotOffered))
        .ToDictionary(band => band.Key, band => Price(band.Value.Floor, band.Value.Ceiling), StringComparer.Ordinal);

    private long Price(long floor, long ceiling) =>
        dice.Percent(AtTheCeiling) ? ceiling
        : dice.Percent(OutsideTheRange) ? dice.Percent(50) ? ceiling + dice.Between(1, 50) : floor - dice.Between(1, 50)
        : dice.Between((int)floor, (int)ceiling);

    // Half are within five kilometres of a town, and half are anywhere.
    private GridReference Place()
    {
        if (dice.Percent(50))
        {
            return new(dice.Between(430_000, 490_000), dice.Between(280_000, 335_000));
        }

        var town = dice.OneOf(Towns);
        return new(town.Easting + dice.Between(-5_000, 5_000), town.Northing + dice.Between(-5_000, 5_000));
    }
}
