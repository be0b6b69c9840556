using FsCheck;
using FsCheck.Fluent;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

/// <content>Call-offs, decisions and plans.</content>
public static partial class FrameworkGenerators
{
    private static Gen<CallOffAward> CallOff(int index) =>
        from days in Day(2027).ArrayOf(5)
        from year in Gen.Choose(2028, 2030)
        from status in Status
        from lot in Lot
        from method in Maybe(Gen.Elements(CallOffMethod.List.ToArray()))
        from answers in Answer.ArrayOf(8)
        from weekly in MaybeMoney
        from weeks in Gen.Elements<int?>(null, 1, 52)
        select new CallOffAward
        {
            Reference = new($"P-{index}"),
            DecidedOn = new(year, 1, 1),
            ProcessBegan = days[0],
            Supplier = new("EX-07"),
            Status = status,
            Lot = lot,
            Method = method,
            FollowsPublishedMethod = answers[0],
            ByEntitledAuthority = answers[1],
            ForbidsFurtherInformation = answers[2],
            IsFramework = answers[3] == true,
            DividesOnePersonsCare = answers[4] == true,
            Value = weekly is { } value ? new(value, weeks, weeks) : null,
            FeeBasisPoints = weeks,
            UserChoice = answers[5] is { } choice ? new(choice, !choice, answers[6] == true, answers[7] == true) : null,
            Invoices = days[1] is { } received ? [new(received, days[2], days[3])] : [],
            DetailsNoticePublished = days[4],
        };

    private static Gen<ExclusionDecision> Exclusion =>
        from status in Gen.Elements(SupplierStatus.List.ToArray())
        from act in Gen.Elements(ExclusionAct.List.ToArray())
        from reasons in Maybe(Words)
        from answers in Answer.ArrayOf(3)
        from days in Day(2028).ArrayOf(4)
        select new ExclusionDecision
        {
            Supplier = new("EX-09"),
            Status = status,
            Act = act,
            DecidedOn = new(2028, 1, 1),
            Reasons = reasons,
            OnDebarmentListAlone = answers[0] == true,
            BecauseOfAnotherAlone = answers[1] == true,
            NewSinceAward = answers[2],
            RepresentationsInvited = days[0],
            ReplacementOffered = days[1],
            MinisterNotified = days[2],
            NoticeGiven = days[3],
        };

    private static Gen<Modification> Modification(int rounds) =>
        from what in Words
        from end in Day(2031)
        from status in Status
        from required in Answer
        select new Modification
        {
            On = new(2028, 1, 1),
            Round = rounds,
            What = what,
            NewEnd = end,
            NewSupplierStatus = status,
            RequiredByRestructuring = required,
        };

    private static Gen<RecordedDecision> Decision(int rounds) =>
        from topic in Gen.Elements(DecisionTopic.List.ToArray())
        from answer in Gen.Elements(true, false)
        from reasons in Words
        from lot in Lot
        select new RecordedDecision
        {
            Topic = topic,
            Answer = answer,
            Reasons = reasons,
            DecidedOn = new(2028, 1, 1),
            Round = rounds == 0 ? null : rounds,
            Lot = lot,
        };

    private static Gen<ReopeningPlan> Plan(string title) =>
        from years in Gen.Elements<int?>(null, 1, 8).ArrayOf(3)
        from openings in Gen.Choose(0, 2)
        let source = new Source(title, "the authority", null)
        let limits = years.Select((year, index) => year is { } limit
            ? new Cited<int>(limit, new($"OWN-0{index + 1}", source, "scheme file, reopening." + (index == 0 ? "openingsAtLeast" : index == 1 ? "firstWithinYears" : "gapAtMostYears")))
            : null).ToArray()
        select new ReopeningPlan(
            Enumerable.Range(0, openings)
                .Select(index => new PlannedOpening(new(2028 + index, 1, 1), new(2028 + index, 2, 1), new("OWN-00", source, $"scheme file, reopening.openings[{index}]")))
                .ToValueList(),
            limits[0],
            limits[1],
            limits[2]);
}
