using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class OffFrameworkPackageTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly PackageReference Package = new("EX-0026");
    private static readonly PriceBook Book = PriceBook.Create([new(An.Band1, A.Set("49.42"), new(2026, 8, 31), null)]).AsT0;

    [Fact]
    [Rule("CLC26-028")]
    public void An_exception_at_a_banded_rate_has_the_price_of_the_band() =>
        OffFrameworkPackage.Banded(Package, "a specialist service", An.Band1).AsT0.PriceOn(Day, Book).AsT0.Amount.ShouldBe(A.Money("49.42"));

    [Fact]
    [Rule("CLC26-028")]
    public void An_exception_at_a_rate_of_its_own_can_be_above_the_ceiling()
    {
        var rate = new Price(A.Money("200.00"), PriceUnit.Session(360));

        OffFrameworkPackage.Free(Package, "a specialist service", rate).AsT0.PriceOn(Day, Book).AsT0.ShouldBe(rate);
    }

    [Fact]
    public void A_banded_rate_that_the_book_does_not_have_is_refused() =>
        OffFrameworkPackage.Banded(Package, "a specialist service", An.Hour).AsT0.PriceOn(Day, Book).AsT1.Code.ShouldBe("unknown-key");

    [Fact]
    [Rule("CLC26-028")]
    public void An_exception_needs_a_reason_and_a_price_that_is_not_negative()
    {
        An.Codes(OffFrameworkPackage.Banded(Package, " ", An.Band1).AsT1).ShouldBe(["reason-needed"]);
        An.Codes(OffFrameworkPackage.Free(Package, string.Empty, new(A.Money("-0.01"), PriceUnit.Hour)).AsT1).ShouldBe(["reason-needed", "negative-price"]);
    }
}
