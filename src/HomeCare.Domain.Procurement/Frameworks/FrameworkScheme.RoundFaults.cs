using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkScheme
{
    private void RoundFaults(List<Refusal> faults)
    {
        if (Rounds.Count > 1 && !Kind.MayReopen)
        {
            faults.Add(Fault("one-round", "rounds[1]", $"a {Kind.Title} does not re-open, and has one round: correct the kind, or leave out the other rounds"));
        }

        AwardsInOrder(faults, "awardDecidedOn", round => round.AwardDecidedOn);
        if (Readings.DayOfAward != DayOfAward.Decision || Readings.AwardDatesInARound != AwardDatesInARound.OneForAll)
        {
            AwardsInOrder(faults, PathOfTheAward, round => Inspection.AwardDay(round, Readings));
        }

        Each(Rounds, "rounds", (path, round) => DatesOf(round, path, faults));
        for (var index = 0; index < Rounds.Count; index++)
        {
            SuppliersOf(Rounds[index], index, $"rounds[{PlainText.Of(index)}]", faults);
        }
    }

    /// <summary>What the readings take the day of an award from.</summary>
    private string PathOfTheAward => Readings.DayOfAward switch
    {
        DayOfAward.Decision => "appointments",
        DayOfAward.AwardNotice => "awardNotice.published",
        DayOfAward.Entry => "enteredOn",
        DayOfAward.TermStart => "termStart",
    };

    private void AwardsInOrder(List<Refusal> faults, string at, Func<Round, LocalDate?> dayOf)
    {
        LocalDate? before = null;
        for (var index = 0; index < Rounds.Count; index++)
        {
            if (dayOf(Rounds[index]) is { } award)
            {
                if (award <= before)
                {
                    faults.Add(Fault(
                        "awards-out-of-order",
                        $"rounds[{PlainText.Of(index)}].{at}",
                        $"round {PlainText.Of(index + 1)} is awarded on {PlainText.Of(award)}, and the round before it on {PlainText.Of(before.Value)}: each award comes on a later day than the one before (OF-01)",
                        new("award", PlainText.Of(award)),
                        new("award-before", PlainText.Of(before.Value))));
                }

                before = award;
            }
        }
    }

    private void DatesOf(Round round, string path, List<Refusal> faults)
    {
        var notice = round.TenderNotice?.Published;
        InOrder(faults, path + ".tenderDeadline", "the tender notice", notice, "the deadline", round.TenderDeadline);
        InOrder(faults, path + ".awardDecidedOn", "the tender notice", notice, "the award", round.AwardDecidedOn);
        InOrder(faults, path + ".awardDecidedOn", "the deadline for tenders", round.TenderDeadline, "the award", round.AwardDecidedOn);
        InOrder(faults, path + ".awardNotice.published", "the award", round.AwardDecidedOn, "the award notice", round.AwardNotice?.Published);
        InOrder(faults, path + ".awardNotice.standstillEnds", "the award notice", round.AwardNotice?.Published, "the end of the standstill", round.AwardNotice?.StandstillEnds);
        InOrder(faults, path + ".enteredOn", "the award", round.AwardDecidedOn, "entry", round.EnteredOn);
        InOrder(faults, path + ".statedEnd", "the start of the term", round.TermStart, "the stated end", round.StatedEnd?.Latest);
        InOrder(faults, path + ".terminatedOn", "the award", round.AwardDecidedOn, "termination", round.TerminatedOn);
        InOrder(faults, path + ".detailsNotice.published", "the award", round.AwardDecidedOn, "the details notice", round.DetailsNotice?.Published);
        Each(round.Extensions, path + ".extensions", (at, extension) =>
        {
            InOrder(faults, at + ".newEnd", "the stated end", round.StatedEnd?.Earliest, "the extended end", extension.NewEnd);
            InOrder(faults, at + ".decidedOn", "the award", round.AwardDecidedOn, "the extension", extension.DecidedOn);
        });
        Each(round.Appointments, path + ".appointments", (at, one) =>
        {
            InOrder(faults, at + ".signedOn", "the award", round.AwardDecidedOn, "the signature", one.SignedOn);
            InOrder(faults, at + ".leftOn", "the award", round.AwardDecidedOn, "leaving", one.LeftOn);
        });
        Each(round.Appointments, path + ".appointments", (at, one) =>
        {
            if (Readings.AwardDatesInARound == AwardDatesInARound.OneForAll && one.AwardDecidedOn is { } own && round.AwardDecidedOn is { } day && own != day)
            {
                faults.Add(Fault(
                    "contradiction",
                    at + ".awardDecidedOn",
                    $"{one.Supplier} is recorded as awarded on {PlainText.Of(own)}, and the round on {PlainText.Of(day)}: a round has one award date (ambiguity A5)",
                    new("own", PlainText.Of(own)),
                    new("award", PlainText.Of(day))));
            }
        });
        if (round.AbandonedOn is not null && round.AwardDecidedOn is not null)
        {
            faults.Add(Fault("contradiction", path + ".abandonedOn", "the round is recorded as awarded and as abandoned: leave out one of the dates"));
        }
    }

    private static void SuppliersOf(Round round, int index, string path, List<Refusal> faults)
    {
        AtLeastOne(faults, path + ".numberAwarded", round.NumberAwarded);
        AtLeastOne(faults, path + ".limit.most", round.Limit?.Most);
        Each(round.Limit?.PerLot ?? [], path + ".limit.perLot", (at, limit) => AtLeastOne(faults, at + ".most", limit.Most));
        var listed = round.Appointments.Select(one => one.Supplier).Distinct().Count();
        if (round.NumberAwarded is { } number && number < listed)
        {
            faults.Add(Fault(
                "contradiction",
                path + ".numberAwarded",
                $"it is awarded to {PlainText.Of(number)}, and {PlainText.Of(listed)} suppliers are listed: correct the number or the list",
                new("number", PlainText.Of(number)),
                new("listed", PlainText.Of(listed))));
        }

        Each(round.Appointments, path + ".appointments", (at, one) =>
        {
            if ((one.Basis == AwardBasis.EarlierTender) != one.TenderRound is not null)
            {
                faults.Add(Fault("contradiction", at + ".tenderRound", "the round of the tender is given for an award on an earlier tender, and only for that"));
            }
            else if (one.TenderRound is { } from && (from < 1 || from > index))
            {
                faults.Add(Fault("unknown-round", at + ".tenderRound", $"round {PlainText.Of(from)} is not before round {PlainText.Of(index + 1)}: name the earlier round that the tender was made in"));
            }
        });
    }
}
