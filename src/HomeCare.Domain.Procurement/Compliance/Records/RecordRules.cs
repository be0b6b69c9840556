namespace HomeCare.Domain.Procurement;

/// <summary>Records, reservation and care (REC-01, RES-01, CARE-01, CARE-02).</summary>
internal static partial class RecordRules
{
    private const int MostMonthsReserved = 60;

    internal static ValueList<Check> Checks { get; } =
    [
        Check.UnderTheAct(Law.Rule("REC-01", "section 98(4)", "The records of an award are kept for the three years that begin with entry, or with the award where nothing was entered into."), Kept),
        Check.UnderTheAct(Law.Rule("RES-01", "section 33", "A contract reserved to public service mutuals runs for five years at most and buys reservable services."), Reserved),
        Check.UnderTheAct(Law.Rule(Law.CareAct, "CARE-01", "section 5(2)(d)", "The authority records that fee levels were considered against sustainability and the cost of care.", Severity.Warning), FeeLevels),
        Check.UnderTheAct(Law.Rule(Law.CareAct, "CARE-02", "section 1(3)(b)", "The individual's views on who provides are recorded, where they are known.", Severity.Warning), IndividualsViews),
    ];

    private static void Kept(Inspection scheme, Ruling ruling)
    {
        foreach (var award in scheme.Awards)
        {
            if (award.Round.RecordsKeptUntil is not { } kept)
            {
                ruling.Missing($"how long the records of {award.Name} are kept");
                continue;
            }

            var last = scheme.Years(scheme.Entered(award.Round) ?? award.Day, 3).LastDay;
            if (kept < last)
            {
                ruling.Breach(
                    $"{award.Name}: its records are kept until {PlainText.Of(kept)}, and are needed until {PlainText.Of(last)}",
                    Inspection.Day("kept-until", kept),
                    Inspection.Day("needed-until", last));
            }
            else if (scheme.Kind.IsOpenFramework && kept < scheme.LastDay)
            {
                ruling.Advise(
                    $"{award.Name}: its records are kept until {PlainText.Of(kept)}; its tenders may serve at a re-opening until the scheme ends on {PlainText.Of(scheme.LastDay.Value)}, so keep them until then",
                    Inspection.Day("kept-until", kept),
                    Inspection.Day("scheme-ends", scheme.LastDay));
            }
            else
            {
                ruling.Met();
            }
        }
    }

    private static void Reserved(Inspection scheme, Ruling ruling)
    {
        foreach (var (number, round) in scheme.Numbered)
        {
            if (round.TenderNotice?.ReservedForMutualsMonths is not { } months)
            {
                continue;
            }

            ruling.Require(
                months <= MostMonthsReserved,
                $"round {PlainText.Of(number)} is reserved to public service mutuals for {PlainText.Of(months)} months: {PlainText.Of(MostMonthsReserved)} are allowed",
                new Fact("months", PlainText.Of(months)),
                new Fact("most-months", PlainText.Of(MostMonthsReserved)));
            if (scheme.Scheme.Services.Count == 0)
            {
                ruling.Missing("the services with their codes");
            }

            foreach (var service in scheme.Scheme.Services.Where(service => !LightTouchServices.IsReservable(service.Cpv)))
            {
                ruling.Breach(
                    $"round {PlainText.Of(number)} is reserved to public service mutuals, and code {service.Cpv} is none of the reservable ones that this library holds",
                    new Fact("cpv", service.Cpv.Value));
            }
        }
    }

    private static void FeeLevels(Inspection scheme, Ruling ruling)
    {
        if (scheme.Awards.LastOrDefault(award => award.Day <= scheme.AsOf) is { } newest)
        {
            var decision = scheme.Decision(DecisionTopic.FeeLevelsConsidered, newest.Number);
            if (decision is { Answer: true })
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    decision is null
                        ? "no decision is recorded that fee levels were considered against sustainability and the cost of care: record one with reasons"
                        : "fee levels are recorded as not considered against sustainability and the cost of care",
                    new Fact("decision", decision is null ? "not recorded" : "no"));
            }
        }
    }

    private static void IndividualsViews(Inspection scheme, Ruling ruling)
    {
        foreach (var callOff in scheme.Scheme.CallOffs)
        {
            if (scheme.Decision(DecisionTopic.IndividualsViewsRecorded, lot: callOff.Lot, callOff: callOff.Reference) is not { } decision)
            {
                ruling.Missing("whether the individual's views on who provides are recorded for every call-off");
            }
            else if (decision.Answer)
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"call-off {callOff.Reference}: the individual's views on who provides are not recorded; record them where they are known",
                    new Fact("call-off", callOff.Reference.Value));
            }
        }
    }
}
