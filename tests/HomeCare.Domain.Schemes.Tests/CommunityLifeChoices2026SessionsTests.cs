using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

public class CommunityLifeChoices2026SessionsTests
{
    private static readonly DayServiceTerms Terms = LeicestershireCommunityLifeChoices2026.DayServices;

    [Theory]
    [InlineData("1", 8, "CLC26-043b")]
    [InlineData("2", 5, "CLC26-043c")]
    [InlineData("3", 3, "CLC26-043d")]
    [InlineData("4", 1, "CLC26-043e")]
    [Rule("CLC26-043b")]
    [Rule("CLC26-043c")]
    [Rule("CLC26-043d")]
    [Rule("CLC26-043e")]
    [Rule("CLC26-043i")]
    [Rule("CLC26-045a")]
    public void Bands_1_to_4_are_bought_by_the_six_hour_session(string id, int people, string citation)
    {
        var band = Terms.Band(new(id)).ShouldNotBeNull();

        band.Commissioning.ShouldBe(Commissioning.ProRata(PriceUnit.Session(360), TimeStep.WholeHours));
        band.Ratio.ShouldBe(new StaffingRatio(1, people));
        (band.IsSupplement, band.Citation.Id).ShouldBe((false, citation));
    }

    [Theory]
    [InlineData("5", "3 4", "CLC26-043f")]
    [InlineData("6", "", "CLC26-043g")]
    [InlineData("pa", "", "CLC26-043h")]
    [Rule("CLC26-043f")]
    [Rule("CLC26-043g")]
    [Rule("CLC26-043h")]
    [Rule("CLC26-043i")]
    [Rule("P-25")]
    public void Bands_5_6_and_pa_are_bought_by_the_hour_and_only_5_adds_to_another(string id, string supplements, string citation)
    {
        var band = Terms.Band(new(id)).ShouldNotBeNull();

        band.Commissioning.Units.ShouldBe([PriceUnit.Hour]);
        band.Ratio.ShouldBe(new StaffingRatio(1, 1));
        (string.Join(' ', band.Supplements), band.Citation.Id).ShouldBe((supplements, citation));
        band.Key.ShouldBe(PriceKey.Of(new BandId(id)));
    }

    [Fact]
    [Rule("CLC26-045a")]
    [Rule("P-19")]
    [Rule("P-22")]
    public void What_the_report_leaves_open_is_a_named_policy()
    {
        Terms.SessionMinutes.Value.ShouldBe(360);
        Terms.SessionMinutes.Citation.Id.ShouldBe("CLC26-045a");
        (Terms.LongDay, Terms.SupplementTime).ShouldBe((LongDay.Refused, SupplementTime.DuringTheBase));
    }

    [Fact]
    [Rule("CLC26-043a")]
    public void Prices_that_the_report_calls_indicative_stay_so_in_every_line()
    {
        var book = PriceBook.Create(Clc.Ceilings.Table.All.SelectMany(series => series.Rows).Select(row => row with { Status = DatedStatus.Provisional })).AsT0;

        Clc.Price(book, Clc.Hours("3", 4), Clc.Hours("6", 2)).Lines.ShouldAllBe(line => line.Status == DatedStatus.Provisional);
    }
}
