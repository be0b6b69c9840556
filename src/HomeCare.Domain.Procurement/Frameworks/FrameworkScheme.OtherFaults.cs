using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkScheme
{
    private void OtherFaults(List<Refusal> faults)
    {
        void KnownRound(string path, int? round)
        {
            if (round is { } number && (number < 1 || number > Rounds.Count))
            {
                faults.Add(Fault("unknown-round", path, $"there is no round {PlainText.Of(number)}: the scheme has {PlainText.Of(Rounds.Count)}, counted from 1", new Fact("round", PlainText.Of(number))));
            }
        }

        Each(Decisions, "decisions", (path, decision) => KnownRound(path + ".round", decision.Round));
        Each(Modifications, "modifications", (path, modification) => KnownRound(path + ".round", modification.Round));
        Each(CallOffs, "callOffs", (path, callOff) =>
        {
            InOrder(faults, path + ".processBegan", "the beginning of its process", callOff.ProcessBegan, "the call-off", callOff.DecidedOn);
            InOrder(faults, path + ".enteredOn", "the call-off", callOff.DecidedOn, "entry", callOff.EnteredOn);
            InOrder(faults, path + ".endsOn", "the call-off", callOff.DecidedOn, "its end", callOff.EndsOn);
            AtLeastOne(faults, path + ".value.expectedWeeks", callOff.Value?.ExpectedWeeks);
            AtLeastOne(faults, path + ".value.reviewWeeks", callOff.Value?.ReviewWeeks);
            if (callOff.FeeBasisPoints is < 0 or > 10_000)
            {
                faults.Add(Fault("number", path + ".feeBasisPoints", $"{PlainText.Of(callOff.FeeBasisPoints.Value)} is not a percentage in hundredths: write 0 to 10000"));
            }
        });
        if (HealthServicesValue > EstimatedValue)
        {
            faults.Add(Fault(
                "contradiction",
                "healthServicesValue",
                $"the health services are worth {HealthServicesValue}, more than the whole scheme at {EstimatedValue}: correct one of them",
                new("health-services-value", HealthServicesValue.Value.ToDigits()),
                new("estimated-value", EstimatedValue.Value.ToDigits())));
        }


        AtLeastOne(faults, "reopening.openingsAtLeast", Reopening?.OpeningsAtLeast?.Value);
        OneToHundred(faults, "reopening.firstWithinYears", Reopening?.FirstWithinYears?.Value);
        OneToHundred(faults, "reopening.gapAtMostYears", Reopening?.GapAtMostYears?.Value);
        NegativeAmounts(faults);
        LocalDate? before = null;
        Each(Reopening?.Openings ?? [], "reopening.openings", (path, opening) =>
        {
            InOrder(faults, path + ".latest", "its first day", opening.Earliest, "the last day of the opening", opening.Latest);
            InOrder(faults, path + ".earliest", "the opening before it", before, "the opening", opening.Earliest);
            before = opening.Earliest;
        });
    }

    private void NegativeAmounts(List<Refusal> faults)
    {
        void NotNegative(string path, Money? amount)
        {
            if (amount < Money.Zero)
            {
                faults.Add(Fault("number", path, $"{amount} is less than nothing: write an amount of 0.00 or more", new Fact("amount", amount.Value.ToDigits())));
            }
        }

        NotNegative("estimatedValue", EstimatedValue);
        NotNegative("estimatedValueWithoutVat", EstimatedValueWithoutVat);
        NotNegative("healthServicesValue", HealthServicesValue);
        NotNegative("spent", Spent);
        Each(Services, "services", (path, service) => NotNegative(path + ".value", service.Value));
        Each(CallOffs, "callOffs", (path, callOff) => NotNegative(path + ".value.weekly", callOff.Value?.Weekly));
    }

    /// <summary>Every recorded date with its path.</summary>
    private List<(string Path, LocalDate Date)> Dates()
    {
        var found = new List<(string, LocalDate)>();
        void Add(string path, LocalDate? date)
        {
            if (date is { } day)
            {
                found.Add((path, day));
            }
        }

        Add("procedureBegan", ProcedureBegan);
        Add("recordedUntil", RecordedUntil);
        Add("statedEnd", StatedEnd?.Earliest);
        Each(Rounds, "rounds", (path, round) =>
        {
            Add(path + ".tenderNotice.published", round.TenderNotice?.Published);
            Add(path + ".tenderNotice.schemeEnd", round.TenderNotice?.SchemeEnd?.Earliest);
            Add(path + ".tenderDeadline", round.TenderDeadline);
            Add(path + ".assessmentSummariesSent", round.AssessmentSummariesSent);
            Add(path + ".awardDecidedOn", round.AwardDecidedOn);
            Add(path + ".awardNotice.published", round.AwardNotice?.Published);
            Add(path + ".awardNotice.statesDecidedOn", round.AwardNotice?.StatesDecidedOn);
            Add(path + ".awardNotice.standstillEnds", round.AwardNotice?.StandstillEnds);
            Add(path + ".enteredOn", round.EnteredOn);
            Add(path + ".termStart", round.TermStart);
            Add(path + ".statedEnd", round.StatedEnd?.Earliest);
            Each(round.Extensions, path + ".extensions", (at, extension) =>
            {
                Add(at + ".newEnd", extension.NewEnd);
                Add(at + ".decidedOn", extension.DecidedOn);
            });
            Add(path + ".terminatedOn", round.TerminatedOn);
            Add(path + ".detailsNotice.published", round.DetailsNotice?.Published);
            Add(path + ".detailsNotice.schemeEnd", round.DetailsNotice?.SchemeEnd?.Earliest);
            Add(path + ".contractCopyPublished", round.ContractCopyPublished);
            Add(path + ".terminationNoticePublished", round.TerminationNoticePublished);
            Add(path + ".abandonedOn", round.AbandonedOn);
            Add(path + ".abandonmentNoticePublished", round.AbandonmentNoticePublished);
            Add(path + ".recordsKeptUntil", round.RecordsKeptUntil);
            Each(round.Appointments, path + ".appointments", (at, one) =>
            {
                Add(at + ".awardDecidedOn", one.AwardDecidedOn);
                Add(at + ".signedOn", one.SignedOn);
                Add(at + ".novatedOn", one.NovatedOn);
                Add(at + ".leftOn", one.LeftOn);
                Add(at + ".leavingNoticePublished", one.LeavingNoticePublished);
            });
        });
        Each(Reopening?.Openings ?? [], "reopening.openings", (path, opening) =>
        {
            Add(path + ".earliest", opening.Earliest);
            Add(path + ".latest", opening.Latest);
        });
        Each(CallOffs, "callOffs", (path, callOff) =>
        {
            Add(path + ".decidedOn", callOff.DecidedOn);
            Add(path + ".processBegan", callOff.ProcessBegan);
            Add(path + ".enteredOn", callOff.EnteredOn);
            Add(path + ".endsOn", callOff.EndsOn);
            Add(path + ".awardNoticePublished", callOff.AwardNoticePublished);
            Add(path + ".detailsNoticePublished", callOff.DetailsNoticePublished);
            Each(callOff.Invoices, path + ".invoices", (at, invoice) =>
            {
                Add(at + ".receivedOn", invoice.ReceivedOn);
                Add(at + ".dueOn", invoice.DueOn);
                Add(at + ".paidOn", invoice.PaidOn);
            });
        });
        Each(Exclusions, "exclusions", (path, exclusion) =>
        {
            Add(path + ".decidedOn", exclusion.DecidedOn);
            Add(path + ".representationsInvited", exclusion.RepresentationsInvited);
            Add(path + ".replacementOffered", exclusion.ReplacementOffered);
            Add(path + ".ministerNotified", exclusion.MinisterNotified);
            Add(path + ".noticeGiven", exclusion.NoticeGiven);
        });
        Each(Modifications, "modifications", (path, modification) =>
        {
            Add(path + ".on", modification.On);
            Add(path + ".newEnd", modification.NewEnd);
            Add(path + ".changeNoticePublished", modification.ChangeNoticePublished);
        });
        Each(Decisions, "decisions", (path, decision) => Add(path + ".decidedOn", decision.DecidedOn));
        Each(AuthorityChanges, "authorityChanges", (path, change) => Add(path + ".on", change.On));
        return found;
    }
}
