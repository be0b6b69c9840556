namespace HomeCare.Domain.Procurement;

internal static partial class ExistingSupplierRules
{
    private static void RankedTogether(Inspection scheme, Ruling ruling)
    {
        foreach (var round in Reappointments(scheme)
            .Where(one => one.IsLimited == true && one.Appointment.Basis == AwardBasis.EarlierTender)
            .GroupBy(one => one.Award))
        {
            ruling.RequireOnAward(
                scheme.Decision(DecisionTopic.RankedInOneList, round.Key.Number) is { Answer: true },
                round.Key,
                scheme.AsOf,
                $"{round.Key.Name}: its suppliers are limited and earlier tenders were relied on, and no decision is recorded that they were ranked with the new ones in one list");
            foreach (var one in round)
            {
                ruling.RequireOnAward(
                    one.Appointment.Assessment is { } assessment
                        && (assessment == EarlierTenderAssessment.Reassessed || scheme.Readings.EarlierTenders == EarlierTenders.EitherIfRecorded),
                    round.Key,
                    scheme.AsOf,
                    $"{one.Name}: {(one.Appointment.Assessment is null ? "how its earlier tender was assessed is not recorded" : "its earlier tender kept its score, and was not assessed again")} (ambiguity A8)",
                    new Fact("supplier", one.Appointment.Supplier.Value),
                    new Fact("assessment", one.Appointment.Assessment?.Name ?? "not recorded"));
            }
        }
    }

    private static void NotExcluded(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Reappointments(scheme).Where(one => one.IsCarriedOver))
        {
            var status = StatusAt(scheme, one.Appointment.Supplier, one.Award);
            if (status == SupplierStatus.Excluded)
            {
                var onPastAward = one.Appointment.Basis == AwardBasis.PastAward && scheme.Readings.ExcludedIncumbents == ExcludedIncumbents.Warned;
                ruling.Find(
                    onPastAward ? Severity.Warning : Severity.Breach,
                    $"{one.Name} is an excluded supplier and was carried over on {one.Appointment.Basis.Name} (ambiguity A19)",
                    new Fact("supplier", one.Appointment.Supplier.Value),
                    new Fact("basis", one.Appointment.Basis.Name));
            }
            else if (status is null)
            {
                ruling.Missing($"the status of {one.Name}");
            }
            else
            {
                ruling.Met();
            }
        }
    }

    private static void Successors(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Reappointments(scheme).Where(one => one.IsCarriedOver && one.Appointment.SucceedsTo is not null))
        {
            ruling.Require(
                one.Appointment.NovatedOn <= one.Award.Day,
                $"{one.Name} was carried over in place of {one.Appointment.SucceedsTo}, {(one.Appointment.NovatedOn is { } on ? $"and the contract passed to it only on {PlainText.Of(on)}" : "and no day is recorded on which the contract passed to it")}",
                new Fact("succeeds-to", one.Appointment.SucceedsTo!.Value),
                Inspection.Day("novated", one.Appointment.NovatedOn),
                Inspection.Day("award", one.Award.Day));
        }
    }

    private static void LotLimitsCount(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Awards.Where(award => award.Round.Limit is { Most: null, PerLot.Count: > 0 }))
        {
            var lots = PlainText.List(award.Round.Limit!.PerLot.Select(limit => limit.Lot).Distinct());
            ruling.Warn(
                $"{award.Name}: suppliers are limited in lot {lots} only; {(scheme.Readings.LotLimits == LotLimits.LimitTheFramework ? "the whole framework is treated as limited" : "the other lots are treated as not limited")} (ambiguity A9)",
                new Fact("lots", lots));
        }
    }

    // As recorded with the award, or by the last decision up to that day; of two on one day, by the graver.
    private static SupplierStatus? StatusAt(Inspection scheme, ProviderId supplier, AwardedRound award) =>
        scheme.StatusOn(supplier, award.Day, award.Round.Appointments.FirstOrDefault(one => one.Supplier == supplier)?.Status);
}
