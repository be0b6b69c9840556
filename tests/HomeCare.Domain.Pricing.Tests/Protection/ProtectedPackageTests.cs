using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class ProtectedPackageTests
{
    private static readonly LocalDate Start = new(2026, 9, 1);
    private static readonly PackageTerms Legacy = new(new("hcl-2021"), AbsenceInPrice.InTheRate);
    private static readonly PackageTerms New = new(new("hcl-2026"), AbsenceInPrice.ChargedSeparately);
    private static readonly PricedItem Urban = An.Hour;
    private static readonly PricedItem Fringe = new(PriceKey.Of(new BandId("fringe")), PriceUnit.Hour);

    [Theory]
    [Rule("HCL26-059a")]
    [Rule("CLC26-018a")]
    [Rule("T-01")]
    [InlineData(2026, 9, 1)]
    [InlineData(2027, 4, 1)]
    [InlineData(2027, 5, 1)]
    public void A_package_not_yet_reviewed_keeps_its_price_through_every_uplift(int year, int month, int day)
    {
        var price = Package().PriceOn(new(year, month, day), [An.Uplift(UpliftStep.Percent(4m))]).AsT0;

        price.Price.ToString().ShouldBe("£25.27 by the hour");
        price.Terms.ShouldBe(Legacy);
        price.Words.ShouldBe("EX-0001 keeps its price under hcl-2021 from 2026-09-01 until review or termination");
    }

    [Theory]
    [Rule("T-01")]
    [InlineData(2027, 3, 31, "25.27")]
    [InlineData(2027, 4, 1, "26.28")]
    public void A_protected_price_can_follow_uplifts(int year, int month, int day, string expected)
    {
        var package = ProtectedPackage.Create(Agreed(), UpliftsWhileProtected.Applied, []).AsT0;

        package.PriceOn(new(year, month, day), [An.Uplift(UpliftStep.Percent(4m))]).AsT0.Price.Amount.ShouldBe(A.Money(expected));
    }

    [Fact]
    public void A_refusal_of_an_uplift_it_follows_is_told() =>
        An.Codes(ProtectedPackage.Create(Agreed(), UpliftsWhileProtected.Applied, []).AsT0
            .PriceOn(An.April, [An.Uplift(UpliftStep.Percent(4m)), An.Uplift(UpliftStep.Percent(5m))]).AsT2).ShouldBe(["uplifts-on-one-day"]);

    [Theory]
    [Rule("HCL26-059a")]
    [Rule("HCL26-059c")]
    [Rule("CLC26-018b")]
    [InlineData(2027, 1, 31, false)]
    [InlineData(2027, 2, 1, true)]
    public void A_review_ends_the_protection_and_brings_the_price_of_the_new_terms(int year, int month, int day, bool hasEnded)
    {
        var answer = Package(Review(new(2027, 2, 1))).PriceOn(new(year, month, day), []);

        answer.IsT1.ShouldBe(hasEnded);
        if (hasEnded)
        {
            answer.AsT1.NewTerms.ShouldBe(new NewTerms(New, Fringe));
            answer.AsT1.Words.ShouldBe("ended by review on 2027-02-01: the price is that of band fringe by the hour under hcl-2026");
        }
    }

    [Theory]
    [Rule("HCL26-059a")]
    [Rule("T-06")]
    [InlineData(2026, 12, 24, false)]
    [InlineData(2026, 12, 25, true)]
    public void A_termination_ends_it_and_leaves_no_price(int year, int month, int day, bool hasEnded)
    {
        var answer = Package(new PackageEvent(new OrderTerminated(new(2026, 12, 25)))).PriceOn(new(year, month, day), []);

        answer.IsT1.ShouldBe(hasEnded);
        if (hasEnded)
        {
            answer.AsT1.NewTerms.ShouldBeNull();
            answer.AsT1.Words.ShouldBe("ended by termination of the order on 2026-12-25: there is no price");
        }
    }

    [Fact]
    [Rule("T-06")]
    public void A_change_of_hours_keeps_the_price() =>
        Package(new PackageEvent(new HoursChanged(new(2026, 10, 1), 840))).PriceOn(new(2026, 10, 2), []).AsT0.Price.Amount.ShouldBe(A.Money("25.27"));

    [Theory]
    [Rule("T-02")]
    [InlineData(2026, 9, 7, false)]
    [InlineData(2026, 9, 8, true)]
    public void A_successful_incumbent_goes_over_by_an_event_of_its_own(int year, int month, int day, bool hasEnded)
    {
        var answer = Package(new PackageEvent(new NewTermsCommenced(new(2026, 9, 8), new(New, Urban)))).PriceOn(new(year, month, day), []);

        answer.IsT1.ShouldBe(hasEnded);
        if (hasEnded)
        {
            answer.AsT1.Words.ShouldBe("ended by new terms on 2026-09-08: the price is that of band urban by the hour under hcl-2026");
        }
    }

    [Fact]
    public void Before_the_protection_there_is_no_answer() =>
        An.Codes(Package().PriceOn(new(2026, 8, 31), []).AsT2).ShouldBe(["before-protection"]);

    [Fact]
    [Rule("HCL26-059c")]
    [Rule("CLC26-018b")]
    public void A_review_has_two_outcomes_and_staying_commissioned_is_none()
    {
        ReviewOutcome.List.Select(outcome => outcome.Name).Order(StringComparer.Ordinal).ShouldBe(["direct-payment-stay", "move-to-framework"]);
        ReviewOutcome.TryFromName("stay-commissioned", out _).ShouldBeFalse();
    }

    [Fact]
    [Rule("T-07")]
    public void A_frozen_package_keeps_its_band_when_its_parish_changes_bands()
    {
        var rural = new BandId("rural");
        var places = LeicestershireHomeCare2026.Scheme.Gazetteer;
        var agreed = Agreed() with { Item = new(PriceKey.Of(rural), PriceUnit.Hour), Amount = A.Money("29.39") };

        var price = ProtectedPackage.Create(agreed, []).AsT0.PriceOn(Start, []).AsT0;

        price.Price.Amount.ShouldBe(A.Money("29.39"));
        price.Item.Key.Band.ShouldBe(rural);
        places.BandOf("Kegworth", Start).AsT0.ShouldBe(new("fringe"));
    }

    [Fact]
    public void Events_come_in_any_order()
    {
        PackageEvent[] events = [Review(new(2027, 2, 1)), new(new HoursChanged(new(2026, 10, 1), 840))];

        Package(events).ShouldBe(Package([.. Enumerable.Reverse(events)]));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var agreed = Agreed() with { Amount = A.Money("-0.01"), LastReview = new LocalDate(2026, 9, 2) };
        PackageEvent[] events =
        [
            new(new HoursChanged(Start, 0)),
            new(new ReviewHeld(new(2027, 2, 1), ReviewOutcome.MoveToFramework, new(Legacy, Fringe))),
            new(new OrderTerminated(new(2027, 2, 1))),
        ];

        An.Codes(ProtectedPackage.Create(agreed, events).AsT1)
            .ShouldBe(["negative-price", "review-after-protection", "event-too-early", "no-hours", "same-terms", "after-the-end"]);
    }

    [Fact]
    public void The_first_possible_day_of_an_event_is_the_second_of_the_protection()
    {
        ProtectedPackage.Create(Agreed() with { LastReview = Start }, [Review(Start.PlusDays(1))]).IsT0.ShouldBeTrue();
        An.Codes(ProtectedPackage.Create(Agreed(), [Review(Start)]).AsT1).ShouldBe(["event-too-early"]);
    }

    [Theory]
    [Rule("T-05")]
    [Rule("CLC26-049b")]
    [InlineData(2027, 3, 10, false)]
    [InlineData(2027, 3, 11, true)]
    public void A_review_is_due_twelve_months_after_the_last_and_being_overdue_changes_nothing(int year, int month, int day, bool isOverdue)
    {
        var package = ProtectedPackage.Create(Agreed() with { LastReview = new LocalDate(2026, 3, 10) }, []).AsT0;
        var on = new LocalDate(year, month, day);

        var due = package.ReviewOn(on).ShouldNotBeNull();

        due.Due.ShouldBe(new(2027, 3, 10));
        due.IsOverdue.ShouldBe(isOverdue);
        package.PriceOn(on, []).AsT0.Price.Amount.ShouldBe(A.Money("25.27"));
    }

    [Fact]
    [Rule("T-05")]
    public void Without_a_recorded_review_the_twelve_months_run_from_the_protection_and_29_February_is_due_on_1_March()
    {
        Package().ReviewOn(Start)!.Due.ShouldBe(new(2027, 9, 1));
        ProtectedPackage.Create(Agreed() with { LastReview = new LocalDate(2024, 2, 29) }, []).AsT0.ReviewOn(Start)!.Due.ShouldBe(new(2025, 3, 1));
    }

    [Fact]
    [Rule("T-04")]
    public void The_age_of_the_protection_is_reported()
    {
        Package().ReviewOn(Start)!.ProtectedDays.ShouldBe(0);
        Package().ReviewOn(new(2027, 9, 1))!.ProtectedDays.ShouldBe(365);
    }

    [Fact]
    public void After_its_end_there_is_no_review_of_the_protection()
    {
        var package = Package(Review(new(2027, 2, 1)));

        package.ReviewOn(new(2027, 1, 31)).ShouldNotBeNull();
        package.ReviewOn(new(2027, 2, 1)).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => package.ReviewOn(new(2026, 8, 31)));
    }

    [Fact]
    [Rule("HCL26-059b")]
    [Rule("HCL26-097")]
    public void The_longest_protected_are_reviewed_first_and_the_reviewed_leave_the_queue()
    {
        var later = ProtectedPackage.Create(Agreed() with { Package = new("EX-0000"), Since = new(2026, 9, 2) }, []).AsT0;
        var sameDay = ProtectedPackage.Create(Agreed() with { Package = new("EX-0002") }, []).AsT0;
        var reviewed = ProtectedPackage.Create(Agreed() with { Package = new("EX-0003") }, [Review(new(2026, 10, 1))]).AsT0;
        ProtectedPackage[] all = [later, reviewed, sameDay, Package()];

        Queue(new(2026, 9, 1)).ShouldBe(["EX-0001", "EX-0002", "EX-0003"]);
        Queue(new(2026, 10, 1)).ShouldBe(["EX-0001", "EX-0002", "EX-0000"]);

        IEnumerable<string> Queue(LocalDate day) => ProtectedPackage.ReviewQueue(all, day).Select(package => package.Agreed.Package.Value);
    }

    private static PackageEvent Review(LocalDate on) => new(new ReviewHeld(on, ReviewOutcome.MoveToFramework, new(New, Fringe)));

    private static PackagePrice Agreed() => new(new("EX-0001"), FundingRoute.CouncilCommissioned, Urban, A.Money("25.27"), Legacy, Start, LastReview: null);

    private static ProtectedPackage Package(params PackageEvent[] events) => ProtectedPackage.Create(Agreed(), events).AsT0;
}
