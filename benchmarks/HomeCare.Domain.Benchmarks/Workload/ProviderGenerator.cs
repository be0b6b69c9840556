using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invents providers. The README of the benchmarks lists all shares.</summary>
internal sealed class ProviderGenerator(Scheme scheme, Dice dice, int count)
{
    private const int AtTheCeiling = 40;
    private const int AboveTheCeiling = 2;
    private const int BandNotOffered = 3;
    private const int SessionalNotOffered = 5;
    private const int OnlyInLot2 = 4;
    private const int WithEachCapability = 85;
    private const int SuspendedShare = 3;
    private const int LimitedShare = 4;
    private const int StartsLater = 4;
    private const int ExcludedShare = 1;
    private const int LeavingShare = 2;

    internal List<Candidate> Generate()
    {
        var zones = ZoneMembers.ZonesOfEach(count, dice);
        var rates = RatesOfEach();
        var capabilities = scheme.Capabilities
            .Select(one => (one.Id, Has: dice.Share(WithEachCapability, count)))
            .ToArray();
        var onlyInLot2 = dice.Share(OnlyInLot2, count);
        var suspended = dice.Share(SuspendedShare, count);
        var limited = dice.Share(LimitedShare, count);
        var startsLater = dice.Share(StartsLater, count);
        var excluded = dice.Share(ExcludedShare, count);
        var leaving = dice.Share(LeavingShare, count);

        return
        [
            .. Enumerable.Range(0, count).Select(i => new Candidate(
                new($"EX-{PlainText.Of(i + 1).PadLeft(4, '0')}"),
                $"Example Care {PlainText.Of(i + 1)}",
                new Membership(
                    onlyInLot2[i] ? [new("2")] : [new("1")],
                    zones[i].Order(StringComparer.Ordinal).Select(zone => new ZoneId(zone)).ToValueList(),
                    excluded[i] ? Standing.Excluded("a conviction of a director")
                        : leaving[i] ? Standing.Leaving(PackageGenerator.RequiredStart.PlusDays(60), "notice given by the provider")
                        : suspended[i] ? Standing.Suspended("improvements not yet confirmed by the Council")
                        : limited[i] ? Standing.Limited(dice.Between(5, 20) * 60, "staffing, until the next review")
                        : Standing.Active),
                rates[i],
                capabilities.Where(one => one.Has[i]).Select(one => one.Id).Order().ToValueList(),
                SpareMinutes: dice.Between(2, 26) * 5 * 60,
                EarliestStart: startsLater[i] ? PackageGenerator.RequiredStart.PlusDays(dice.Between(0, 20)) : null,
                Regulator(),
                AwardedMinutes: dice.Between(1, 16) * 20 * 60,
                Ppon: null)),
        ];
    }

    private OfferedRates[] RatesOfEach()
    {
        var bids = scheme.Pricing.Bands.Select(band => (band.Id, Bids: Bids(Ceiling(band)))).ToArray();
        var notOffered = dice.Share(SessionalNotOffered, count);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new OfferedRates(
                bids.Where(band => band.Bids[i] is not null)
                    .Select(band => new BandRate(band.Id, band.Bids[i]!.Value))
                    .ToValueList(),
                notOffered[i] ? null : Rate(dice.Between(2200, 2450)))),
        ];
    }

    // The bids of all providers in one band. The rest bid up to two pounds below the ceiling.
    private HourlyRate?[] Bids(long ceiling)
    {
        var atCeiling = dice.Share(AtTheCeiling, count);
        return
        [
            .. atCeiling.Select(at =>
                at ? Rate(ceiling)
                : dice.Percent(BandNotOffered) ? (HourlyRate?)null
                : dice.Percent(AboveTheCeiling) ? Rate(ceiling + dice.Between(1, 50))
                : Rate(ceiling - dice.Between(1, 200))),
        ];
    }

    private RegulatorStanding Regulator()
    {
        var throwOfDice = dice.Between(1, 100);
        var rating = throwOfDice switch
        {
            <= 5 => CqcRating.Outstanding,
            <= 75 => CqcRating.Good,
            <= 90 => CqcRating.RequiresImprovement,
            <= 93 => CqcRating.Inadequate,
            _ => CqcRating.NotRated,
        };
        var ratedOn = new LocalDate(2023, 1, 1).PlusDays(dice.Between(0, 1200));
        return new(rating, rating == CqcRating.NotRated ? null : ratedOn, null);
    }

    private static long Ceiling(PriceBand band) =>
        band.Range.Ceiling.TryGet(out var ceiling)
            ? ceiling.Pence
            : throw new InvalidOperationException($"The ceiling of {band.Name} is not set.");

    private static HourlyRate Rate(long pence) => new(Money.FromPence(pence));
}
