using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A person on band C of the framework of 2021, whose price pays for absences, until the review on Monday 19 October 2026.</summary>
public class LegacyPriceTests
{
    private static readonly LocalDate FirstDay = new(2026, 10, 1);
    private static readonly LocalDate Reviewed = new(2026, 10, 19);
    private static readonly LocalDate LastDay = new(2026, 10, 31);

    private static readonly PricedItem Band3 = new(PriceKey.Of(new BandId("3")), Clc.Session);

    private static readonly ProtectedPackage Package = ProtectedPackage.Create(
        new(
            new("EX-0001"),
            FundingRoute.CouncilCommissioned,
            new(PriceKey.Of(new BandId("C")), Clc.Session),
            A.Money("78.42"),
            new(new("clc-2021"), AbsenceInPrice.InTheRate),
            new LocalDate(2026, 8, 31),
            LastReview: null),
        [new PackageEvent(new ReviewHeld(Reviewed, ReviewOutcome.MoveToFramework, new(new(new("clc-2026"), AbsenceInPrice.ChargedSeparately), Band3)))]).AsT0;

    private static readonly AbsenceTerms Both = new(Planned.Policy, Planned.Policy);

    [Fact]
    [Rule("T-15")]
    [Rule("CLC26-066b")]
    [Rule("CLC26-068a")]
    public void Late_cancellation_is_in_the_rate_before_the_review_and_charged_after_it()
    {
        var month = Assess(Cancelled("N-1", "2026-10-01"), Cancelled("N-2", "2026-10-20"));

        var before = month.Care.Single(one => one.Care.Start.Date == FirstDay);
        (before.Care.Price!.Exact, before.Payment.Reason, before.Paid).ShouldBe((ExactAmount.FromMoney(A.Money("78.42")), AbsenceReason.InTheRate, Money.Zero));
        (before.Charge!.Reason, before.Charged).ShouldBe((AbsenceReason.InTheRate, Money.Zero));
        before.Payment.Explain(before.Care).ShouldBe("not chargeable: the rate of this care already pays for absences");

        var after = month.Care.Single(one => one.Care.Start.Date == new LocalDate(2026, 10, 20));
        (after.Payment.Reason, after.Paid, after.Charged).ShouldBe((AbsenceReason.LateNotice, A.Money("73.88"), A.Money("73.88")));
    }

    [Fact]
    [Rule("T-15")]
    public void A_month_with_the_review_in_its_middle_is_never_charged_twice()
    {
        var month = Assess(noShows: true);

        month.Care.Select(one => one.Care.Start.Date).ShouldBe(Weekdays());
        month.Care.ShouldAllBe(one => one.Paid == (one.Care.Start.Date < Reviewed ? Money.Zero : A.Money("73.88")));
        month.Providers[0].ShouldBe(new ProviderTotal(
            Planned.Weekdays.Provider, FundingRoute.CouncilCommissioned, 22, 22, 10, Money.Zero, A.Money("738.80")));
    }

    [Fact]
    [Rule("T-15")]
    public void Care_that_happens_is_paid_at_the_price_of_its_day() =>
        Assess().Providers[0].ForCare.ShouldBe(Money.FromPence((12 * 7842) + (10 * 7388)));

    [Fact]
    [Rule("T-15")]
    public void A_package_that_is_planned_under_both_terms_on_one_day_is_refused() =>
        Both.Refusals(new CareLedger(FirstDay, LastDay, [.. Care(), .. Care()]) { Contributions = [LedgerSample.Contribution("0.00")] })
            .Codes().Distinct().ShouldBe(["plans-overlap"]);

    [Fact]
    [Rule("CLC26-066b")]
    public void Under_the_framework_of_2021_no_absence_is_charged_whatever_the_notice()
    {
        var terms = new AbsenceTerms(LeicestershireCommunityLifeChoices2021.Absences, null);
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00"), Planned.Care("2026-09-03 10:00") with { Attendance = Attendance.Absent })
            .With(Planned.Notice("2026-09-02 09:59") with { Until = Planned.Time("2026-09-03 00:00") });

        terms.Assess(ledger).AsT0.Care.ShouldAllBe(one => one.Payment.Reason == AbsenceReason.InTheRate && one.Paid == Money.Zero);
    }

    private static IEnumerable<LocalDate> Weekdays() => Enumerable.Range(0, 31).Select(FirstDay.PlusDays)
        .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

    // The terms that a package has on a day say whether its price pays for absences.
    private static IEnumerable<PlannedCare> Care()
    {
        var kept = new DayServicePricing(LeicestershireCommunityLifeChoices2021.PricesKeptUntil(Reviewed.PlusDays(-1)), RoundingPolicy.Default);
        var ceilings = new DayServicePricing(Clc.Ceilings, RoundingPolicy.Default);
        return Weekdays().SelectMany(day => Package.PriceOn(day, []).Match(
            price => Session(day, price.Terms, Clc.LegacyPlan(Clc.At("C", 10, 16)), kept),
            ended => Session(day, ended.NewTerms!.Terms, Clc.Plan(Clc.At("3", 10, 16)), ceilings),
            _ => throw new InvalidOperationException()));
    }

    private static ValueList<PlannedCare> Session(LocalDate day, PackageTerms terms, DayPlan plan, DayServicePricing pricing) =>
        PlannedCare.Of(Planned.Weekdays with { Absences = terms.Absences }, [new(day, plan)], pricing).AsT0;

    private static AbsenceNotice Cancelled(string id, string day) => Planned.Notice(day + " 09:00", id) with
    {
        From = Planned.Time(day + " 00:00"),
        Until = Planned.Time(day + " 23:00"),
    };

    private static AbsenceAssessment Assess(params AbsenceNotice[] notices) => Assess(noShows: false, notices);

    private static AbsenceAssessment Assess(bool noShows, params AbsenceNotice[] notices) => Both.Assess(
        new CareLedger(
            FirstDay,
            LastDay,
            Care().Select(one => noShows ? one with { Attendance = Attendance.Absent } : one).ToValueList())
        {
            Notices = notices.ToValueList(),
            Contributions = [LedgerSample.Contribution(null)],
        }).AsT0;
}
