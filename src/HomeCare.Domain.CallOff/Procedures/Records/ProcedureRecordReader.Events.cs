using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

internal static partial class ProcedureRecordReader
{
    private static Dictionary<ProcedureEventKind, (string[] Members, Func<Func<string, RecordMember>, ProcedureEvent> Read)> Readers => new()
    {
        [ProcedureEventKind.Offered] = (["provider", "respondBy"], of => new Offered(At(of("at")), Provider(of("provider")), AtOrNull(of("respondBy")))),
        [ProcedureEventKind.OfferedToAll] = (["respondBy"], of => new OfferedToAll(At(of("at")), AtOrNull(of("respondBy")))),
        [ProcedureEventKind.Accepted] = (["provider", "canStartOn"], of => new Accepted(At(of("at")), Provider(of("provider")), of("canStartOn").DateOrNull())),
        [ProcedureEventKind.Declined] = (["provider"], of => new Declined(At(of("at")), Provider(of("provider")))),
        [ProcedureEventKind.DeadlinePassed] = ([], of => new DeadlinePassed(At(of("at")))),
        [ProcedureEventKind.Invited] = (["supportPlan", "offersBy"], of => new Invited(At(of("at")), of("supportPlan").Text(), AtOrNull(of("offersBy")))),
        [ProcedureEventKind.OfferMade] = (["provider", "weeklyCost", "declared"], of => new OfferMade(
            At(of("at")),
            Provider(of("provider")),
            Pence(of("weeklyCost")) ?? throw of("weeklyCost").Problem("a number of pence"),
            Facts(of("declared")))),
        [ProcedureEventKind.OffersScored] = (["bestFirst"], of => new OffersScored(At(of("at")), of("bestFirst").List(Provider))),
        [ProcedureEventKind.OffersMarked] = (["offers"], of => new OffersMarked(At(of("at")), ScoringRecord.Marks(of("offers")))),
        [ProcedureEventKind.Directed] = (["by", "provider"], of => new Directed(At(of("at")), Provider(of("by")), Provider(of("provider")))),
        [ProcedureEventKind.PersonChose] = (["provider"], of => new PersonChose(At(of("at")), Provider(of("provider")))),
        [ProcedureEventKind.PersonMadeNoChoice] = ([], of => new PersonMadeNoChoice(At(of("at")))),
        [ProcedureEventKind.PersonRefused] = (["provider"], of => new PersonRefused(At(of("at")), Provider(of("provider")))),
        [ProcedureEventKind.BrokerChose] = (["broker", "provider", "reason"], of => new BrokerChose(At(of("at")), Broker(of("broker")), Provider(of("provider")), of("reason").Text())),
        [ProcedureEventKind.GroundsStated] = (["broker", "grounds"], of => new GroundsStated(At(of("at")), Broker(of("broker")), Grounds(of("grounds")))),
        [ProcedureEventKind.StageClosed] = (["broker", "reason"], of => new StageClosed(At(of("at")), Broker(of("broker")), of("reason").Text())),
        [ProcedureEventKind.Awarded] = (["broker", "provider"], of => new Awarded(At(of("at")), Broker(of("broker")), Provider(of("provider")))),
        [ProcedureEventKind.OfferWithdrawn] = (["broker", "provider", "reason"], of => new OfferWithdrawn(At(of("at")), Broker(of("broker")), Provider(of("provider")), of("reason").Text())),
        [ProcedureEventKind.Overridden] = (["broker", "provider", "reason"], of => new Overridden(At(of("at")), Broker(of("broker")), Provider(of("provider")), of("reason").Text())),
    };

    private static ProcedureEvent Event(RecordMember member)
    {
        var name = Is(member);
        var kind = ProcedureEventKind.List.FirstOrDefault(known => known.Name == name) ?? throw member.Problem("a known event");
        var (members, read) = Readers[kind];
        return read(member.Object([.. members, "is", "at"]));
    }

    private static DirectAwardGrounds Grounds(RecordMember member)
    {
        if (Is(member) == ContractRoute.Exception.Name)
        {
            var need = member.Object("is", "reason", "nobodyOnTheFrameworkCanMeetIt");
            return new(new ExceptionalNeed(need("reason").Text(), YesNo(need("nobodyOnTheFrameworkCanMeetIt"))));
        }

        if (Is(member) != ContractRoute.UserChoice.Name)
        {
            throw member.Problem("known grounds");
        }

        var of = member.Object(
            "is", "isLightTouch", "forOneIndividual", "viewsMustBeRegarded", "preferenceOrSoleSupplier", "competitionNotInInterests");
        return new(new PersonsPreference(
            YesNo(of("isLightTouch")),
            new UserChoice(
                YesNo(of("forOneIndividual")),
                YesNo(of("viewsMustBeRegarded")),
                YesNo(of("preferenceOrSoleSupplier")),
                YesNo(of("competitionNotInInterests")))));
    }

    private static bool YesNo(RecordMember member) => member.Text() switch
    {
        "yes" => true,
        "no" => false,
        _ => throw member.Problem("yes or no"),
    };
}
