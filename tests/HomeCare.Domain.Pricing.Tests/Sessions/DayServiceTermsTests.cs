namespace HomeCare.Domain.Pricing.Tests;

public class DayServiceTermsTests
{
    private static readonly Cited<int> SixHours = new(360, A.Citation);

    [Fact]
    public void Everything_wrong_with_terms_is_told_at_once() =>
        Codes([Band("1"), Band("1"), Band("5", "3"), Band("6", "5")], new(0, A.Citation))
            .ShouldBe(["session-minutes", "band-twice", "unknown-band", "supplement-of-a-supplement"]);

    [Fact]
    public void There_is_at_least_one_band() => Codes([], SixHours).ShouldBe(["no-bands"]);

    [Theory]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void A_session_lasts_no_longer_than_a_day(int minutes, bool allowed) =>
        Codes([Band("1")], new(minutes, A.Citation)).ShouldBe(allowed ? [] : ["session-minutes"]);

    [Fact]
    public void A_band_that_is_there_already_is_not_added() =>
        Clc.Terms.With(Clc.Terms.Bands[0]).AsT1.ShouldHaveSingleItem().Code.ShouldBe("band-twice");

    [Fact]
    public void An_unknown_band_is_none_of_the_scheme() => Clc.Terms.Band(new("PA")).ShouldBeNull();

    [Fact]
    public void Combination_faults_are_told_for_every_band() =>
        Clc.Terms.CombinationFaults([new("5"), new("7"), new("1")]).Select(fault => fault.Code)
            .ShouldBe(["unknown-band", "incompatible-band"]);

    private static ServiceBand Band(string id, params string[] supplements) => new(
        new(id), "invented", Ratio: null, Commissioning.ProRata(PriceUnit.Hour, TimeStep.Minutes), supplements.Select(one => new BandId(one)).ToValueList(), A.Citation);

    private static IEnumerable<string> Codes(ValueList<ServiceBand> bands, Cited<int> session) =>
        DayServiceTerms.Create(bands, session, LongDay.Refused, SupplementTime.DuringTheBase)
            .Match(_ => [], refusals => refusals.Select(refusal => refusal.Code));
}
