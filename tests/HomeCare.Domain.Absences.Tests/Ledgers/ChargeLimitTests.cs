using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>What a person is charged for a week: never more than the contribution, nor than the cost.</summary>
public class ChargeLimitTests
{
    private static readonly LocalDate Monday = LedgerSample.FirstDay;

    // A notice of 48 hours for the person, of 24 for the provider.
    private static readonly AbsenceTerms Terms = new(Planned.Policy, LedgerSample.Example(AbsenceTreatment.ByNotice(NoticeRule.Hours(48))));

    [Theory]
    [InlineData("60.00", "100.00", "60.00", "60.00", ChargeLimit.None)]
    [InlineData("60.00", "60.00", "60.00", "60.00", ChargeLimit.None)]
    [InlineData("60.00", "59.99", "60.00", "59.99", ChargeLimit.Contribution)]
    [InlineData("60.00", "100.00", "59.99", "59.99", ChargeLimit.Cost)]
    [InlineData("60.00", "40.00", "40.00", "40.00", ChargeLimit.Contribution)]
    [InlineData("60.00", "40.00", "20.00", "20.00", ChargeLimit.Cost)]
    [InlineData("60.00", "20.00", "40.00", "20.00", ChargeLimit.Contribution)]
    [InlineData("60.00", null, "60.00", "60.00", ChargeLimit.None)]
    [InlineData("60.00", null, "20.00", "20.00", ChargeLimit.Cost)]
    [InlineData("60.00", "0.00", "60.00", "0.00", ChargeLimit.Contribution)]
    [InlineData("60.00", "0.00", "0.00", "0.00", ChargeLimit.Contribution)]
    [InlineData("60.00", null, "0.00", "0.00", ChargeLimit.Cost)]
    [InlineData("0.00", "0.00", "0.00", "0.00", ChargeLimit.None)]
    [InlineData("0.00", "40.00", "60.00", "0.00", ChargeLimit.None)]
    [Rule("CARE-14")]
    public void A_week_costs_the_least_of_the_charge_the_contribution_and_the_cost(
        string before, string? contribution, string cost, string charged, ChargeLimit limit)
    {
        var week = new PersonWeek(Monday, Monday.PlusDays(6), A.Money(before), contribution is null ? null : A.Money(contribution), A.Money(cost));

        (week.Charged, week.Limit).ShouldBe((A.Money(charged), limit));
    }

    [Fact]
    [Rule("CARE-14")]
    public void A_person_is_not_charged_for_care_that_the_authority_does_not_pay_for()
    {
        // 30 hours: in time for the provider, late for the person.
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00")).With(Planned.Notice("2026-09-01 04:00")).With(LedgerSample.Contribution("100.00"));

        var one = Terms.Assess(ledger).AsT0.Care[0];
        (one.Paid, one.Charged).ShouldBe((Money.Zero, A.Money("60.00")));
        var week = Terms.Week(ledger);
        (week.BeforeLimits, week.Cost, week.Charged, week.Limit).ShouldBe((A.Money("60.00"), Money.Zero, Money.Zero, ChargeLimit.Cost));

        Terms.CostLimit.ShouldBe(CostLimit.Incurred);
        CostLimit.Citation.Id.ShouldBe("CARE-14");
    }

    [Fact]
    public void The_cost_can_be_that_of_the_care_as_planned()
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00")).With(Planned.Notice("2026-09-01 04:00")).With(LedgerSample.Contribution("100.00"));

        var week = (Terms with { CostLimit = CostLimit.Planned }).Week(ledger);
        (week.Cost, week.Charged, week.Limit).ShouldBe((A.Money("60.00"), A.Money("60.00"), ChargeLimit.None));
    }

    [Fact]
    public void The_cost_of_a_week_is_of_all_its_care()
    {
        // The Wednesday is free to the council and 60.00 to the person; the Friday's cost makes room for it.
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00"), Planned.Care("2026-09-04 10:00", price: "90.00"))
            .With(Planned.Notice("2026-09-01 04:00") with { Until = Planned.Time("2026-09-03 00:00") })
            .With(LedgerSample.Contribution("100.00"));

        var week = Terms.Week(ledger);
        (week.BeforeLimits, week.Cost, week.Charged, week.Limit).ShouldBe((A.Money("150.00"), A.Money("90.00"), A.Money("90.00"), ChargeLimit.Cost));
    }

    [Theory]
    [InlineData("70.00", "60.00", ChargeLimit.Cost)]
    [InlineData("60.00", "60.00", ChargeLimit.None)]
    [InlineData("45.00", "45.00", ChargeLimit.None)]
    [InlineData("0.00", "0.00", ChargeLimit.None)]
    [Rule("CARE-14")]
    public void What_the_person_is_charged_may_differ_from_the_price_and_is_never_above_it(string chargedAt, string charged, ChargeLimit limit)
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00") with { ChargedAt = CarePrice.Of(A.Money(chargedAt)) })
            .With(LedgerSample.Contribution(null));

        Terms.Assess(ledger).AsT0.Care[0].Paid.ShouldBe(A.Money("60.00"));
        var week = Terms.Week(ledger);
        (week.BeforeLimits, week.Charged, week.Limit).ShouldBe((A.Money(chargedAt), A.Money(charged), limit));
    }

    [Fact]
    public void A_charge_of_its_own_is_reckoned_by_the_persons_policy()
    {
        var policy = LedgerSample.Example(AbsenceTreatment.Always.Charging(Fraction.Of(1, 2)));
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00") with { ChargedAt = CarePrice.Of(A.Money("45.01")) })
            .With(Planned.Notice("2026-09-02 09:00")).With(LedgerSample.Contribution(null));

        var one = new AbsenceTerms(Planned.Policy, policy).Assess(ledger).AsT0.Care[0];
        (one.Paid, one.Charged).ShouldBe((A.Money("60.00"), A.Money("22.51")));
    }

    [Fact]
    public void Each_answer_goes_by_its_own_policy_alone()
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00")).With(Planned.Notice("2026-09-01 04:00")).With(LedgerSample.Contribution(null));
        var never = LedgerSample.Example(AbsenceTreatment.Never);

        var swapped = (Terms with { Payment = Terms.Charging!, Charging = Terms.Payment }).Assess(ledger).AsT0.Care[0];
        (swapped.Paid, swapped.Charged).ShouldBe((A.Money("60.00"), Money.Zero));
        (Terms with { Charging = never }).Assess(ledger).AsT0.Care[0].Paid.ShouldBe(Terms.Assess(ledger).AsT0.Care[0].Paid);
        (Terms with { Payment = never }).Assess(ledger).AsT0.Care[0].Charged.ShouldBe(Terms.Assess(ledger).AsT0.Care[0].Charged);
    }

    [Theory]
    [InlineData("70.00", "35.00", "50.00")]
    [InlineData("70.01", "35.00", "50.00")]
    [InlineData("0.00", "70.00", "40.00")]
    [InlineData("0.01", "0.01", "0.01")]
    public void A_contribution_that_changes_on_Thursday_is_a_seventh_of_each_day_and_never_rounded_up(string until, string from, string contribution)
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00")).With(
            LedgerSample.Contribution(from, firstDay: new(2026, 9, 3)), LedgerSample.Contribution(until, lastDay: new(2026, 9, 2)));

        Terms.Week(ledger).Contribution.ShouldBe(A.Money(contribution));
    }

    [Fact]
    public void Weeks_that_the_ledger_cuts_have_a_seventh_for_each_of_their_days()
    {
        var ledger = new CareLedger(new(2026, 9, 1), new(2026, 9, 30), [.. Days("01", "06", "07", "30").Select(day => Planned.Care(day))])
            .With(LedgerSample.Contribution("40.00"));

        Terms.Assess(ledger).AsT0.People[0].Weeks.Select(week => (week.FirstDay.Day, week.LastDay.Day, week.Contribution)).ShouldBe(
        [
            (1, 6, A.Money("34.28")),
            (7, 13, A.Money("40.00")),
            (28, 30, A.Money("17.14")),
        ]);
    }

    [Fact]
    public void A_ledger_of_one_day_has_a_seventh_of_the_contribution()
    {
        var day = new LocalDate(2026, 9, 2);

        var week = Terms.Week(new CareLedger(day, day, [Planned.Care("2026-09-02 10:00")]).With(LedgerSample.Contribution("70.00")));

        week.ShouldBe(new PersonWeek(day, day, A.Money("60.00"), A.Money("10.00"), A.Money("60.00")));
        week.Charged.ShouldBe(A.Money("10.00"));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, 7, 13)]
    [InlineData(IsoDayOfWeek.Saturday, 5, 11)]
    [InlineData(IsoDayOfWeek.Sunday, 6, 12)]
    [InlineData(IsoDayOfWeek.Wednesday, 9, 15)]
    [InlineData(IsoDayOfWeek.Thursday, 3, 9)]
    public void A_week_begins_on_the_day_the_terms_say(IsoDayOfWeek begins, int first, int last)
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-09 10:00")).With(LedgerSample.Contribution("70.00"));

        var week = (Terms with { WeekBegins = begins }).Week(ledger);

        (week.FirstDay.Day, week.LastDay.Day, week.Contribution).ShouldBe((first, last, A.Money("70.00")));
    }

    [Fact]
    public void The_limit_is_of_each_week_by_itself()
    {
        var ledger = LedgerSample.Of([.. Days("02", "03", "09").Select(day => Planned.Care(day))]).With(LedgerSample.Contribution("100.00"));

        var person = Terms.Assess(ledger).AsT0.People[0];
        person.Weeks.Select(week => week.Charged).ShouldBe([A.Money("100.00"), A.Money("60.00")]);
        person.Charged.ShouldBe(A.Money("160.00"));
    }

    [Fact]
    public void Where_only_whole_weeks_are_charged_a_ledger_that_cuts_one_is_refused()
    {
        var terms = Terms with { PartWeek = PartWeek.WholeWeeksOnly };
        var care = Planned.Care("2026-09-02 10:00");
        var whole = LedgerSample.Of(care).With(LedgerSample.Contribution("70.00"));

        terms.Week(whole).Charged.ShouldBe(A.Money("60.00"));
        (terms with { Charging = null }).Refusals(whole with { FirstDay = new(2026, 9, 1) }).ShouldBeEmpty();
        terms.Refusals(whole with { FirstDay = new(2026, 9, 1) }).Codes().ShouldBe(["part-week"]);
        terms.Refusals(whole with { LastDay = new(2026, 9, 28) }).Codes().ShouldBe(["part-week"]);
        (terms with { WeekBegins = IsoDayOfWeek.Sunday }).Refusals(whole).ShouldHaveSingleItem().Message.ShouldBe(
            "the ledger is for 2026-08-31 to 2026-09-27, and only whole weeks from Sunday are charged");
        (terms with { WeekBegins = IsoDayOfWeek.Sunday })
            .Refusals(whole with { FirstDay = new(2026, 8, 30), LastDay = new(2026, 9, 26) }).ShouldBeEmpty();
    }

    [Fact]
    public void Where_only_whole_weeks_are_charged_a_contribution_changes_with_the_week()
    {
        var terms = Terms with { PartWeek = PartWeek.WholeWeeksOnly };
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00"));

        CareLedger ChangingOn(LocalDate day, string until) =>
            ledger.With(LedgerSample.Contribution(until, lastDay: day.PlusDays(-1)), LedgerSample.Contribution("35.00", firstDay: day));

        terms.Refusals(ChangingOn(new(2026, 9, 3), "70.00")).ShouldHaveSingleItem().ShouldBe(new Refusal(
            "part-week",
            "the assessed contribution of P-1 changes in the week from 2026-08-31, and only whole weeks are charged: let it change with the week",
            [new("person", "P-1"), new("day", "2026-08-31")]));
        terms.Refusals(ChangingOn(new(2026, 9, 3), "35.00")).ShouldBeEmpty();
        terms.Refusals(ChangingOn(new(2026, 9, 7), "70.00")).ShouldBeEmpty();
        Terms.Refusals(ChangingOn(new(2026, 9, 3), "70.00")).ShouldBeEmpty();
    }

    [Fact]
    public void An_invoice_rounded_once_rounds_the_charge_of_a_week_once()
    {
        var third = CarePrice.Of([new(ExactAmount.FromFractionOfPence(1000, 3), IsAddOn: false)]);
        var ledger = LedgerSample.Of([.. Days("01", "02", "03").Select(day => LedgerSample.Priced(day, third))]).With(LedgerSample.Contribution(null));

        Terms.Week(ledger).Charged.ShouldBe(A.Money("9.99"));
        (Terms with { Rounding = new(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero) }).Week(ledger).ShouldBe(
            new PersonWeek(Monday, Monday.PlusDays(6), A.Money("10.00"), null, A.Money("10.00")));
    }

    [Fact]
    public void Care_over_midnight_is_charged_in_the_week_it_starts_in()
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-06 22:00", minutes: 540)).With(LedgerSample.Contribution(null));

        Terms.Assess(ledger).AsT0.People[0].Weeks.ShouldHaveSingleItem().LastDay.ShouldBe(new LocalDate(2026, 9, 6));
    }

    [Fact]
    public void Where_only_the_payment_is_asked_nothing_is_charged_and_no_contribution_is_needed()
    {
        var answer = LedgerSample.PaymentOnly.Assess(LedgerSample.Of(Planned.Care("2026-09-02 10:00"))).AsT0;

        answer.Care[0].Charge.ShouldBeNull();
        answer.Care[0].Charged.ShouldBe(Money.Zero);
        answer.People[0].ShouldBe(new PersonTotal(Planned.Person, 1, 0, A.Money("60.00"), []));
    }

    private static IEnumerable<string> Days(params string[] days) => days.Select(day => $"2026-09-{day} 10:00");
}
