using NodaTime;
using static HomeCare.Domain.Procurement.Tests.Compliance.ALawfulScheme;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>Lawful schemes on given days, and each way of breaking one rule of them.</summary>
internal static class Mutation
{
    internal static IReadOnlyDictionary<string, (string Rule, Func<LawfulDays, FrameworkScheme> Make)> All { get; } =
        new Dictionary<string, (string, Func<LawfulDays, FrameworkScheme>)>(StringComparer.Ordinal)
        {
            ["late second award"] = ("OF-02", days => Lawful(days with { Second = StatutoryPeriod.YearsBeginningWith(days.First, 3).ExclusiveEnd, Third = days.Last })),
            ["missing third award"] = ("OF-03", days => Lawful(days) is var scheme ? scheme with { Rounds = [scheme.Rounds[0], scheme.Rounds[1]], Decisions = [scheme.Decisions[0]] } : null!),
            ["extension after expiry"] = ("OF-05", days => Lawful(days).WithRound(1, round => round with { Extensions = [new(days.Last, days.Second)] })),
            ["stated end one day over"] = ("OF-06", days => Lawful(days) with { StatedEnd = StatedDay.On(days.Last.PlusDays(1)) }),
            ["term one day over"] = ("OF-07", days => Lawful(days).WithRound(3, round => round with { StatedEnd = StatedDay.On(days.Last.PlusDays(1)) })),
            ["one supplier"] = ("OF-08", days => Lawful(days).Appointing(2, CarriedOver(Ash)).Appointing(3, CarriedOver(Ash), New(Elder))),
            ["direct award"] = ("OF-11", days => Lawful(days).WithRound(3, round => round with { Route = AwardRoute.DirectAward })),
            ["missing tender notice"] = ("OF-12", days => Lawful(days).WithRound(2, round => round with { TenderNotice = null })),
            ["missing decision on the terms"] = ("OF-13", days => Lawful(days) is var scheme ? scheme with { Decisions = [scheme.Decisions[1]] } : null!),
            ["call-off that nothing saves"] = ("OF-14", days => Lawful(days) with
            {
                SavesCallOffsInProgress = false,
                CallOffs = [ALawfulScheme.CallOff("EX-0009", PlainText.Of(days.Second), Ash) with { ProcessBegan = days.Second.PlusDays(-1) }],
            }),
            ["supplier that had left"] = ("EX-01", days => Lawful(days).WithRound(1, round => round with { Appointments = [New(Ash), New(Birch) with { LeftOn = days.First }] })),
            ["tender that was never made"] = ("EX-02", days => Lawful(days).Appointing(3, CarriedOver(Ash), OnEarlierTender(Damson))),
            ["past award under a limit"] = ("EX-03", days => Lawful(days).WithRound(2, round => round with { Limit = new(9, []) })),
            ["new supplier without a tender"] = ("EX-04", days => Lawful(days).Appointing(3, CarriedOver(Ash), CarriedOver(Elder))),
            ["broken promise"] = ("EX-05", days => (Lawful(days) with { PromisesCarryOver = true }).Appointing(3, CarriedOver(Ash), New(Elder))),
            ["unranked earlier tender"] = ("EX-07", days => Lawful(days).WithRound(2, round => round with { Limit = new(9, []), Appointments = [OnEarlierTender(Ash), OnEarlierTender(Birch)] }).Appointing(3, CarriedOver(Ash), New(Elder))),
            ["excluded supplier"] = ("EX-08", days => Lawful(days).Appointing(2, CarriedOver(Ash), CarriedOver(Birch) with { Status = SupplierStatus.Excluded }, New(Damson))),
            ["successor to nothing"] = ("EX-09", days => Lawful(days).Appointing(2, CarriedOver(Ash), CarriedOver(Elder) with { SucceedsTo = Birch }).Appointing(3, CarriedOver(Ash), CarriedOver(Elder))),
        };

    internal static FrameworkScheme Lawful(LawfulDays days) => Scheme with
    {
        ProcedureBegan = null,
        StatedEnd = StatedDay.On(days.Last),
        CallOffs = [],
        Rounds =
        [
            On(days.First, days.Last, 1) with { Appointments = [New(Ash), New(Birch)] },
            On(days.Second, days.Last, 2) with { Appointments = [CarriedOver(Ash), CarriedOver(Birch), New(Damson)] },
            On(days.Third, days.Last, 3) with { Appointments = [CarriedOver(Ash), CarriedOver(Birch), CarriedOver(Damson), New(Elder)] },
        ],
        Decisions = [Scheme.Decisions[0], Scheme.Decisions[1]],
    };

    private static Round On(LocalDate award, LocalDate last, int round) => new()
    {
        TenderNotice = Scheme.Rounds[round - 1].TenderNotice! with { Published = award.PlusDays(-90) },
        AwardDecidedOn = award,
        Route = AwardRoute.OpenProcedure,
        EnteredOn = award,
        TermStart = award,
        StatedEnd = StatedDay.On(last),
        Limit = SupplierLimit.Unlimited,
    };
}
