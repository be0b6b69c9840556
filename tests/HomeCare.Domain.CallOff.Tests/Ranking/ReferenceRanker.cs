using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The slow, obvious ranking that the library must agree with. Costs are whole sixtieths of a penny.</summary>
internal static class ReferenceRanker
{
    internal static string[] Rank(Scenario scenario)
    {
        var draw = A.Seed.DrawFor(scenario.Request.Reference);
        return
        [
            .. scenario.Candidates
                .Where(candidate => IsEligible(candidate, scenario.Request))
                .OrderBy(candidate => scenario.Request.Plan.Visits.Sum(visit => Cost(candidate, visit)))
                .ThenBy(candidate => "outstanding good".Split(' ').Contains(candidate.Regulator.Rating.Name)
                    ? candidate.Regulator.Rating.Value
                    : int.MaxValue)
                .ThenBy(candidate => candidate.AwardedMinutes)
                .ThenBy(candidate => draw.KeyOf(candidate.Id).ToString(), StringComparer.Ordinal)
                .Select(candidate => candidate.Id.Value),
        ];
    }

    private static long Cost(Candidate candidate, WeeklyVisit visit) => Rate(candidate, visit)!.Value * visit.Minutes * visit.Carers;

    private static long? Rate(Candidate candidate, WeeklyVisit visit) =>
        visit.Minutes < 90
            ? candidate.Rates.Bands.Where(rate => rate.Band.Value == "fringe").Select(rate => (long?)rate.Rate.PerHour.Pence).SingleOrDefault()
            : candidate.Rates.Sessional?.PerHour.Pence;

    private static bool IsEligible(Candidate candidate, CallOffRequest request)
    {
        var minutes = request.Plan.Visits.Sum(visit => visit.Minutes * visit.Carers);
        var rates = request.Plan.Visits.Select(visit => (visit.Minutes, Rate: Rate(candidate, visit))).ToArray();
        return candidate.Membership.Lots.Any(lot => lot.Value == "1")
            && candidate.Membership.Zones.Any(zone => zone == request.Zone)
            && candidate.Membership.Standing.Match(active => true, suspended => false, limited => limited.NewMinutesAWeek >= minutes, excluded => false, dormant => true, leaving => false)
            && candidate.Regulator.Rating.Name != "inadequate"
            && request.Needs.All(need => candidate.Capabilities.Contains(need))
            && candidate.SpareMinutes >= minutes
            && (candidate.EarliestStart ?? LocalDate.MinIsoValue) <= request.RequiredStart
            && rates.All(rate => rate.Rate is not null)
            && candidate.Rates.Bands.All(rate => rate.Rate.PerHour.Pence <= (rate.Band.Value == "fringe" ? 2636 : 2527))
            && candidate.Rates.Sessional is not { PerHour.Pence: > 2499 };
    }
}
