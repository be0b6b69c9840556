using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class BandChangeTests
{
    private static readonly BandChange Kegworth = new(
        "Kegworth",
        "Castle Donington and Charnwood North West",
        new("rural"),
        new("fringe"),
        new LocalDate(2026, 9, 1),
        A.Citation);

    [Theory]
    [InlineData(2026, 8, 31, "rural")]
    [InlineData(2026, 9, 1, "fringe")]
    [InlineData(2026, 9, 2, "fringe")]
    [InlineData(2025, 12, 1, "rural")]
    [Rule("HCL26-067a")]
    public void A_parish_is_in_its_new_band_from_the_effective_day(int year, int month, int day, string band) =>
        Kegworth.BandOn(new LocalDate(year, month, day)).ShouldBe(new BandId(band));
}
