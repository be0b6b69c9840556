using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invents packages: the zones in turn, and one in each fourteen with long visits, each time in another zone.</summary>
internal sealed class PackageGenerator(Scheme scheme, Dice dice)
{
    internal static readonly LocalDate RequiredStart = new(2026, 12, 1);

    private static readonly IsoDayOfWeek[] Days = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
    private static readonly LocalTime[] MealTimes = [new(7, 30), new(12, 15), new(17, 0), new(20, 30)];
    private static readonly int[] ShortVisits = [15, 20, 30, 30, 30, 45, 50, 60, 89];
    private static readonly int[] LongVisits = [90, 120, 180, 480];

    // Half of the homes are in the urban band; then a quarter, three in twenty and one in ten.
    private static readonly int[] BandOfEachOfTwenty = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3];

    internal IEnumerable<CallOffRequest> Generate(int count) => Enumerable.Range(0, count).Select(Package);

    internal static PackageReference Reference(int number) => new($"EX-2026-{PlainText.Of(number + 1).PadLeft(4, '0')}");

    private CallOffRequest Package(int number)
    {
        var (round, zone) = Math.DivRem(number, scheme.Zones.Count);
        var hasLongVisits = zone == round * 5 % scheme.Zones.Count;
        return new(
            Reference(number),
            new("1"),
            Parish: null,
            scheme.Zones[zone].Id,
            scheme.Pricing.Bands[dice.OneOf(BandOfEachOfTwenty)].Id,
            WeeklyPlan.Create(Visits(hasLongVisits)).AsT0,
            Needs(),
            RequiredStart,
            DecidedOn: new LocalDate(2026, 11, 23));
    }

    private List<WeeklyVisit> Visits(bool hasLongVisits)
    {
        var visits = new List<WeeklyVisit>();
        if (!hasLongVisits || dice.Percent(75))
        {
            var carers = dice.Percent(20) ? 2 : 1;
            foreach (var time in MealTimes.Take(dice.Between(1, 4)))
            {
                var minutes = dice.OneOf(ShortVisits);
                visits.AddRange(Days.Select(day => new WeeklyVisit(day, time, minutes, carers)));
            }
        }

        if (hasLongVisits)
        {
            var minutes = dice.OneOf(LongVisits);
            visits.AddRange(Days.Take(dice.Between(1, 3)).Select(day => new WeeklyVisit(day, new(22, 30), minutes, 1)));
        }

        return visits;
    }

    // Six in ten need nothing special, three one task, and one two tasks.
    private ValueList<CapabilityId> Needs()
    {
        var howMany = dice.Between(1, 10) switch { <= 6 => 0, <= 9 => 1, _ => 2 };
        return dice.Some(howMany, scheme.Capabilities.Count)
            .Select(one => scheme.Capabilities[one].Id)
            .Order()
            .ToValueList();
    }
}
