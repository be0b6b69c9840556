using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>People on bands A to F, which pay for absences, when the bands 1 to 6 begin, which do not.</summary>
public class LegacyDayServiceTests
{
    private static readonly LocalDate Start = new(2026, 8, 31);
    private static readonly PackageTerms Legacy = new(new("clc-2021"), AbsenceInPrice.InTheRate);
    private static readonly PackageTerms New = new(new("clc-2026"), AbsenceInPrice.ChargedSeparately);
    private static readonly PricedItem Band3 = new(PriceKey.Of(new BandId("3")), PriceUnit.Session(360));
    private static readonly PricedItem Band1 = new(PriceKey.Of(new BandId("1")), PriceUnit.Session(360));

    private static readonly PriceBook Ceilings = PriceBook.Create(
    [
        new(Band1, A.Set("49.42"), Start, null),
        new(Band3, A.Set("73.88"), Start, null),
    ]).AsT0;

    [Fact]
    [Rule("T-15")]
    [Rule("CLC26-049a")]
    [Rule("CLC26-066b")]
    public void Band_C_keeps_its_price_with_the_absences_in_it()
    {
        var price = BandC().PriceOn(new(2026, 10, 1), []).AsT0;

        price.Price.Amount.ShouldBe(A.Money("78.42"));
        price.Terms.Absences.ShouldBe(AbsenceInPrice.InTheRate);
        BandC().PriceOn(Start, []).AsT0.Item.Key.Band.ShouldBe(new BandId("C"));
    }

    [Fact]
    [Rule("T-15")]
    [Rule("CLC26-049b")]
    [Rule("CLC26-068a")]
    public void At_review_band_and_absences_change_in_one_switch()
    {
        var reviewed = new LocalDate(2027, 1, 18);
        var package = BandC(new PackageEvent(new ReviewHeld(reviewed, ReviewOutcome.MoveToFramework, new(New, Band3))));

        for (var day = Start; day < reviewed.PlusDays(30); day = day.PlusDays(1))
        {
            var (amount, absences) = package.PriceOn(day, []).Match(
                price => (price.Price.Amount, price.Terms.Absences),
                ended => (Ceilings.PriceOf(ended.NewTerms!.Item, day).AsT0.Amount, ended.NewTerms.Terms.Absences),
                _ => throw new InvalidOperationException());

            (amount, absences).ShouldBe(day < reviewed
                ? (A.Money("78.42"), AbsenceInPrice.InTheRate)
                : (A.Money("73.88"), AbsenceInPrice.ChargedSeparately));
        }
    }

    [Fact]
    [Rule("T-16")]
    public void A_half_day_is_a_block_of_three_hours_until_review_and_half_a_session_after_it()
    {
        var reviewed = new LocalDate(2027, 1, 18);
        var package = ProtectedPackage.Create(
            Agreed("B", PriceUnit.HalfDay(180), "26.22"),
            [new(new ReviewHeld(reviewed, ReviewOutcome.MoveToFramework, new(New, Band1)))]).AsT0;

        package.PriceOn(new(2026, 10, 1), []).AsT0.Price.ShouldBe(new(A.Money("26.22"), PriceUnit.HalfDay(180)));
        var item = package.PriceOn(reviewed, []).AsT1.NewTerms!.Item;
        Ceilings.PriceOf(item, reviewed).AsT0.ForMinutes(180).ToFractionOfPence().ShouldBe("2471");
    }

    [Fact]
    [Rule("T-08")]
    [Rule("CLC26-076a")]
    public void A_direct_payment_that_ran_before_is_unchanged_until_review()
    {
        var agreed = Agreed("C", PriceUnit.Session(360), "80.00") with { Funding = FundingRoute.DirectPayment };

        ProtectedPackage.Create(agreed, []).AsT0.PriceOn(Start, []).AsT0.Price.Amount.ShouldBe(A.Money("80.00"));
    }

    private static PackagePrice Agreed(string band, PriceUnit unit, string price) =>
        new(new("EX-0009"), FundingRoute.CouncilCommissioned, new(PriceKey.Of(new BandId(band)), unit), A.Money(price), Legacy, Start, LastReview: null);

    private static ProtectedPackage BandC(params PackageEvent[] events) =>
        ProtectedPackage.Create(Agreed("C", PriceUnit.Session(360), "78.42"), events).AsT0;
}
