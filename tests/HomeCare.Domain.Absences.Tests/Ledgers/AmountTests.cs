using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>How much an absence costs, at the ceilings of Community Life Choices 2026 where nothing else is said.</summary>
public class AmountTests
{
    private static readonly CarePrice Band3With5 = CarePrice.Of(Clc.Price(Clc.Ceilings, Clc.Hours("3", 6), Clc.Hours("5", 2)), Clc.Terms);
    private static readonly RoundingPolicy PerInvoice = new(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero);
    private static readonly RoundingPolicy HalfToEven = new(RoundingPoint.PerLine, PennyRounding.HalfToEven);

    [Theory]
    [InlineData("2026-09-01 10:00", "108.16")]
    [InlineData("2026-09-01 09:59", "0.00")]
    [Rule("A-09")]
    [Rule("CLC26-068b")]
    public void Band_3_with_two_hours_of_band_5_cancelled_late_is_paid_in_full(string received, string paid) =>
        Pay(LedgerSample.PaymentOnly, Band3With5, received).ShouldBe(A.Money(paid));

    [Fact]
    [Rule("A-09")]
    public void Without_the_added_hours_the_session_alone_is_paid() =>
        Pay(new(Planned.Policy with { AddOns = AddOnHours.NotCharged }, null), Band3With5, "2026-09-01 12:00").ShouldBe(A.Money("73.88"));

    [Fact]
    [Rule("A-09")]
    public void Added_hours_that_were_given_are_paid_whatever_is_said_of_absences() =>
        new AbsenceTerms(Planned.Policy with { AddOns = AddOnHours.NotCharged }, null)
            .Assess(LedgerSample.Of(LedgerSample.Priced("2026-09-02 10:00", Band3With5))).AsT0.Care[0].Paid.ShouldBe(A.Money("108.16"));

    [Theory]
    [InlineData(1, 2, "54.08")]
    [InlineData(1, 4, "27.04")]
    [InlineData(1, 3, "36.06")]
    [InlineData(2, 3, "72.10")]
    public void A_share_is_of_each_line_rounded_by_itself(int above, int below, string paid) =>
        Pay(new(Share(above, below), null), Band3With5, "2026-09-01 12:00").ShouldBe(A.Money(paid));

    [Fact]
    public void Half_a_penny_goes_as_the_terms_say()
    {
        var price = CarePrice.Of(A.Money("10.01"));

        Pay(new(Share(1, 2), null), price, "2026-09-01 12:00").ShouldBe(A.Money("5.01"));
        Pay(new(Share(1, 2), null) { Rounding = HalfToEven }, price, "2026-09-01 12:00").ShouldBe(A.Money("5.00"));
    }

    [Fact]
    public void Lines_are_rounded_each_or_the_invoice_once()
    {
        var lines = CarePrice.Of([LedgerSample.Line("10.01"), LedgerSample.Line("10.01")]);

        Pay(new(Share(1, 2), null), lines, "2026-09-01 12:00").ShouldBe(A.Money("10.02"));
        Pay(new(Share(1, 2), null) { Rounding = PerInvoice }, lines, "2026-09-01 12:00").ShouldBe(A.Money("10.01"));
    }

    [Fact]
    public void An_invoice_rounded_once_adds_care_and_absences_exactly_and_apart()
    {
        CarePrice third = CarePrice.Of([new(ExactAmount.FromFractionOfPence(1000, 3), IsAddOn: false)]);
        var ledger = LedgerSample.Of(
            [
                .. Enumerable.Range(1, 3).Select(day => LedgerSample.Priced($"2026-09-0{day} 10:00", third)),
                .. Enumerable.Range(4, 3).Select(day => LedgerSample.Priced($"2026-09-0{day} 10:00", third) with { Attendance = Attendance.Absent }),
            ]);

        Both(LedgerSample.PaymentOnly).ShouldBe((A.Money("9.99"), A.Money("9.99"), A.Money("19.98")));
        Both(LedgerSample.PaymentOnly with { Rounding = PerInvoice }).ShouldBe((A.Money("10.00"), A.Money("10.00"), A.Money("20.00")));

        (Money ForCare, Money ForAbsences, Money Person) Both(AbsenceTerms terms)
        {
            var answer = terms.Assess(ledger).AsT0;
            return (answer.Providers[0].ForCare, answer.Providers[0].ForAbsences, answer.People[0].Paid);
        }
    }

    [Theory]
    [InlineData(120, "20.00")]
    [InlineData(7, "1.17")]
    [InlineData(360, "60.00")]
    [InlineData(400, "60.00")]
    [Rule("A-11")]
    public void A_person_who_came_late_is_charged_for_the_time_only_where_the_policy_says_so(int minutes, string proRata)
    {
        var ledger = LedgerSample.Of(Planned.Care("2026-09-02 10:00") with { Attendance = Attendance.For(minutes) });

        LedgerSample.PaymentOnly.Assess(ledger).AsT0.Care[0].Paid.ShouldBe(A.Money("60.00"));
        new AbsenceTerms(Planned.Policy with { PartAttendance = PartAttendance.AsAttended }, null).Assess(ledger).AsT0
            .Care[0].Paid.ShouldBe(A.Money(proRata));
    }

    [Fact]
    public void Sums_beyond_the_range_of_money_are_an_exception_and_never_a_wrong_sum()
    {
        var most = CarePrice.Of(Money.FromPence(long.MaxValue));

        Pay(LedgerSample.PaymentOnly, most, "2026-09-02 09:00").ShouldBe(Money.FromPence(long.MaxValue));
        Should.Throw<OverflowException>(() => LedgerSample.PaymentOnly.Assess(
            LedgerSample.Of(LedgerSample.Priced("2026-09-02 10:00", most), LedgerSample.Priced("2026-09-03 10:00", most))));
        Should.Throw<OverflowException>(() => (LedgerSample.PaymentOnly with { Rounding = PerInvoice }).Assess(
            LedgerSample.Of(LedgerSample.Priced("2026-09-02 10:00", most), LedgerSample.Priced("2026-09-03 10:00", most))));
    }

    [Theory]
    [InlineData(1, "0.00")]
    [InlineData(2, "0.01")]
    [InlineData(3, "0.01")]
    public void Exactly_half_a_penny_of_a_whole_invoice_is_known_from_a_little_less_or_more(int which, string paid)
    {
        // 2/5 and 1/10 of a penny are half of one; with 1/11 they are less, and with 1/9 more.
        (int Above, int Below)[] parts = which switch
        {
            1 => [(2, 5), (1, 11)],
            2 => [(2, 5), (1, 10)],
            _ => [(2, 5), (1, 9)],
        };
        var care = parts.Select((part, i) => LedgerSample.Priced($"2026-09-0{i + 1} 10:00", CarePrice.Of([new(ExactAmount.FromFractionOfPence(part.Above, part.Below), false)])));

        (LedgerSample.PaymentOnly with { Rounding = PerInvoice }).Assess(LedgerSample.Of([.. care])).AsT0.Providers[0].Total.ShouldBe(A.Money(paid));
        (LedgerSample.PaymentOnly with { Rounding = new(RoundingPoint.PerInvoice, PennyRounding.HalfToEven) }).Assess(LedgerSample.Of([.. care])).AsT0
            .Providers[0].Total.ShouldBe(A.Money(which == 2 ? "0.00" : paid));
    }

    [Fact]
    public void The_exact_sum_of_visits_of_every_length_is_found()
    {
        // Visits of 20 to 119 minutes, each a minute short: no common denominator of their shares is within 128 bits.
        var ledger = LedgerSample.Of([.. Enumerable.Range(0, 100).Select(i =>
            Planned.Care(
                $"{PlainText.Of(LedgerSample.FirstDay.PlusDays(i / 5))} {6 + (3 * (i % 5)):00}:00",
                minutes: 20 + i,
                price: "60.00") with { Attendance = Attendance.For(19 + i) })]);
        var terms = new AbsenceTerms(Planned.Policy with { PartAttendance = PartAttendance.AsAttended }, null) { Rounding = PerInvoice };

        // 100 × £60.00 less £60.00 × (1/20 + 1/21 + … + 1/119), which is £108.77 to the penny.
        terms.Assess(ledger).AsT0.Providers[0].ForCare.ShouldBe(A.Money("5891.23"));
    }

    private static AbsencePolicy Share(int above, int below) =>
        LedgerSample.Example(AbsenceTreatment.ByNotice(NoticeRule.Hours(24)).Charging(Fraction.Of(above, below)));

    private static Money Pay(AbsenceTerms terms, CarePrice price, string received) => terms
        .Assess(LedgerSample.Of(LedgerSample.Priced("2026-09-02 10:00", price)).With(Planned.Notice(received))).AsT0.Providers[0].ForAbsences;
}
