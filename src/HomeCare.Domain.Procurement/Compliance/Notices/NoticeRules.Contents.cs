namespace HomeCare.Domain.Procurement;

internal static partial class NoticeRules
{
    private static void TenderNoticeContents(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            var what = $"the tender notice of {Name(number)}";
            if (round.TenderNotice is not { } notice)
            {
                if (round.AwardDecidedOn is not null && round.Route is not { IsCompetitive: false })
                {
                    ruling.Missing(what);
                }

                continue;
            }

            States(ruling, what, notice.StatesSupplierNumbers, "the number of suppliers: one, a maximum, or no limit");
            if (scheme.Kind.IsOpenFramework)
            {
                States(ruling, what, notice.SaysOpenFramework, "that the framework is under an open framework");
                Previous(scheme, ruling, number, what, notice.PreviousProcurement);
                if (notice.SchemeEnd is null)
                {
                    ruling.Missing($"the end of the scheme as {what} estimates it");
                }
            }
        }
    }

    private static void AwardNoticeContents(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.AwardNotice is not { } notice)
            {
                continue;
            }

            var what = $"the award notice of {Name(number)}";
            if (notice.StatesDecidedOn is null)
            {
                ruling.Missing($"the day of the decision as {what} states it");
            }
            else if (round.AwardDecidedOn is null)
            {
                ruling.Missing($"the day {Name(number)} was decided");
            }
            else
            {
                ruling.Require(
                    notice.StatesDecidedOn == round.AwardDecidedOn,
                    $"{what} states that it was decided on {PlainText.Of(notice.StatesDecidedOn.Value)}, and the recorded decision was made on {PlainText.Of(round.AwardDecidedOn.Value)}",
                    Inspection.Day("stated", notice.StatesDecidedOn),
                    Inspection.Day("decided", round.AwardDecidedOn));
            }

            if (scheme.Kind.IsOpenFramework)
            {
                Previous(scheme, ruling, number, what, notice.PreviousProcurement);
            }
        }
    }

    private static void DetailsNoticeContents(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.DetailsNotice is not { } notice)
            {
                continue;
            }

            var what = $"the details notice of {Name(number)}";
            States(ruling, what, notice.StatesTerm, "the term");
            if (scheme.Kind.IsOpenFramework)
            {
                States(ruling, what, notice.SaysOpenFramework, "that the framework is under an open framework");
                Previous(scheme, ruling, number, what, notice.PreviousProcurement);
                LawfulEnd(scheme, ruling, number, what, notice.SchemeEnd);
            }
        }
    }

    private static void ConflictsAssessment(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.TenderNotice is { } tender)
            {
                States(ruling, $"the tender notice of {Name(number)}", tender.ConfirmsConflictsAssessment, "that a conflicts assessment was prepared");
            }

            if (round.DetailsNotice is { } details)
            {
                States(ruling, $"the details notice of {Name(number)}", details.ConfirmsConflictsAssessment, "that the conflicts assessment was revised");
            }
        }
    }

    private static void LotsConsidered(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.TenderNotice is not { } notice)
            {
                continue;
            }

            var decision = scheme.Decision(DecisionTopic.LotsConsidered, number);
            if (decision is { Answer: false })
            {
                ruling.Breach($"{Name(number)}: it is recorded that dividing into lots was not considered", new Fact("decision", "no"));
            }
            else if (scheme.Scheme.Lots.Count > 1)
            {
                ruling.Met();
            }
            else if (decision is null)
            {
                ruling.Missing($"a decision whether {Name(number)} could be divided into lots");
            }
            else
            {
                ruling.Require(
                    decision.DecidedOn <= notice.Published,
                    $"{Name(number)}: dividing into lots was considered on {PlainText.Of(decision.DecidedOn)}, after the tender notice of {PlainText.Of(notice.Published)}",
                    Inspection.Day("decided", decision.DecidedOn),
                    Inspection.Day("tender-notice", notice.Published));
            }
        }
    }

    private static void States(Ruling ruling, string notice, bool? states, string what)
    {
        if (states is null)
        {
            ruling.Missing($"whether {notice} states {what}");
        }
        else
        {
            ruling.Require(states.Value, $"{notice} does not state {what}", new Fact("stated", "no"));
        }
    }

    // The framework before is the one of the last round that was not abandoned.
    private static void Previous(Inspection scheme, Ruling ruling, int number, string notice, ProcurementId? stated)
    {
        var before = scheme.Numbered.LastOrDefault(one => one.Number < number && one.Round.AbandonedOn is null);
        if (before.Round is null)
        {
            ruling.Require(
                stated is null,
                $"{notice} names a procurement of a framework before it ({stated}), and {Name(number)} is the first",
                new Fact("stated", stated?.Value ?? "none"));
        }
        else if (stated is null)
        {
            ruling.Missing($"the procurement of {Name(before.Number)} as {notice} names it");
        }
        else if (before.Round.TenderNotice?.Procurement is not { } procurement)
        {
            ruling.Missing($"the procurement of {Name(before.Number)}");
        }
        else
        {
            ruling.Require(
                stated == procurement,
                $"{notice} names {stated} as the procurement of the framework before it: that of {Name(before.Number)} is {procurement}",
                new("stated", stated.Value),
                new("previous-procurement", procurement.Value));
        }
    }

    // What the award of a later round brings about could not be known when this one's notice was written.
    private static void LawfulEnd(Inspection scheme, Ruling ruling, int number, string notice, StatedDay? stated)
    {
        if (scheme.EightYears is not { } eight)
        {
            ruling.Missing($"{scheme.AwardDateName} of round 1");
        }
        else if (stated is null)
        {
            ruling.Missing($"the end of the scheme as {notice} states it");
        }
        else
        {
            var last = scheme.SingleSupplierLimits().Where(limit => limit.Award.Number <= number).Select(limit => limit.LastDay).Append(eight.LastDay).Min();
            var own = scheme.Scheme.StatedEnd is { } end && end.Earliest <= last ? end : StatedDay.On(last);
            Fact[] facts = [new("stated-end", stated.ToString()), Inspection.Day("last-lawful-day", last), new("end-of-the-scheme", own.ToString())];
            if (stated.Earliest > last)
            {
                ruling.Breach($"{notice} states that the scheme ends {stated.Phrase}, {Inspection.Days(last, stated.Earliest)} after its last lawful day {PlainText.Of(last)}", facts);
            }
            else
            {
                ruling.Require(
                    stated.Latest >= own.Earliest && stated.Earliest <= own.Latest,
                    $"{notice} states that the scheme ends {stated.Phrase}, and it ends {own.Phrase}",
                    facts);
            }
        }
    }
}
