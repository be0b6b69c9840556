using NodaTime;

namespace HomeCare.Domain.Procurement;

internal static partial class SupplierRules
{
    private const int MinisterDays = 30;

    private static void LeftOutForCause(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Decisions(scheme, ExclusionAct.LeftOutOfCallOffs))
        {
            if (one.Status == SupplierStatus.Excluded)
            {
                ruling.Met();
            }
            else
            {
                BecameSince(ruling, one);
            }
        }
    }

    private static void ReplacementFirst(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Decisions(scheme, ExclusionAct.TenderDisregarded, ExclusionAct.LeftOutOfCallOffs).Where(one => one.BecauseOfAnotherAlone))
        {
            Opportunity(scheme, ruling, one, "the opportunity to replace the other person", one.ReplacementOffered);
        }
    }

    private static void RepresentationsFirst(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Decisions(scheme, ExclusionAct.TenderDisregarded, ExclusionAct.TenderKept, ExclusionAct.LeftOutOfCallOffs)
            .Where(one => one.Status != SupplierStatus.Clear && !one.OnDebarmentListAlone))
        {
            Opportunity(scheme, ruling, one, "the opportunity to make representations", one.RepresentationsInvited);
        }
    }

    private static void MinisterNotified(Inspection scheme, Ruling ruling)
    {
        foreach (var one in scheme.Scheme.Exclusions.Where(one => one.Act.NotifiesMinister))
        {
            if (scheme.LastDayOf(one.DecidedOn, MinisterDays, ruling) is { } last)
            {
                ruling.Deadline($"{Name(one)}: notifying a Minister", one.MinisterNotified, last, scheme.AsOf, FactsOf(one));
            }
        }
    }

    private static void EndedInOrder(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Decisions(scheme, ExclusionAct.ContractEnded))
        {
            BecameSince(ruling, one);
            if (one.Reasons is null)
            {
                ruling.Missing($"the reasons for {Name(one)}");
            }

            Opportunity(scheme, ruling, one, "the notice that the contract would end", one.NoticeGiven);
            Opportunity(scheme, ruling, one, "the opportunity to make representations", one.RepresentationsInvited);
            if (one.BecauseOfAnotherAlone)
            {
                Opportunity(scheme, ruling, one, "the opportunity to replace the other person", one.ReplacementOffered);
            }

            if (one.RepresentationsInvited < one.NoticeGiven)
            {
                ruling.Warn(
                    $"{Name(one)}: representations were invited on {PlainText.Of(one.RepresentationsInvited.Value)}, before the notice on {PlainText.Of(one.NoticeGiven.Value)} named the ground that they are about",
                    [.. FactsOf(one), Inspection.Day("representations-invited", one.RepresentationsInvited), Inspection.Day("notice-given", one.NoticeGiven)]);
            }
        }
    }

    private static void BecameSince(Ruling ruling, ExclusionDecision one)
    {
        if (one.Status == SupplierStatus.Clear)
        {
            ruling.Breach($"{Name(one)}: it is neither excluded nor excludable", FactsOf(one));
        }
        else if (one.NewSinceAward is not { } since)
        {
            ruling.Missing($"whether it became so since the award ({Name(one)})");
        }
        else
        {
            ruling.Require(
                since,
                $"{Name(one)}: it was {one.Status.Name} already at the award, on circumstances that were known",
                [.. FactsOf(one), new("new-since-award", "no")]);
        }
    }

    // What is reasonable is not computed; an opportunity on the very day of the decision is hardly one.
    private static void Opportunity(Inspection scheme, Ruling ruling, ExclusionDecision one, string what, LocalDate? given)
    {
        ruling.Deadline($"{Name(one)}: {what}", given, one.DecidedOn, scheme.AsOf, FactsOf(one));
        if (given == one.DecidedOn)
        {
            ruling.Warn($"{Name(one)}: {what} came on the day of the decision, which leaves little time to use it", [.. FactsOf(one), Inspection.Day("done-on", given)]);
        }
    }
}
