using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Services, prices and places are invented.</summary>
public class ServicesFileTests
{
    private const string Headings = "provider,name,lots,capabilities,spare_hours,awarded_hours,standing";

    private static ValueList<DayServiceCallOffTerms> Lots =>
        [LeicestershireCommunityLifeChoices2026.DayServicesCallOff, LeicestershireCommunityLifeChoices2026.PersonalAssistantsCallOff];

    [Fact]
    public void A_row_is_a_service_with_its_prices_in_the_units_that_they_are_bid_in()
    {
        var service = Read($"{Headings},zones,band_3,band_5,band_pa,easting,northing,earliest_start\n"
            + "P1,One,day-services;personal-assistants,hoist; signing,12:30,8,active,melton,73.00,17.00,19.50,458000,304000,2026-12-01\n").Single();
        (service.Id.Value, service.Name, service.SpareMinutes, service.AwardedMinutes, service.EarliestStart).ShouldBe(("P1", "One", 750, 480, new LocalDate(2026, 12, 1)));
        service.Rates.Select(rate => $"{rate.Band} {rate.Price}").ShouldBe(["3 £73.00 by the session of 6 h", "5 £17.00 by the hour", "pa £19.50 by the hour"]);
        service.Capabilities.Select(one => one.Value).ShouldBe(["hoist", "signing"]);
        service.Membership.Zones.Single().Value.ShouldBe("melton");
        service.Details.Base.ShouldBe(new GridReference(458_000, 304_000));
        service.Regulator.Rating.ShouldBe(CqcRating.NotRated);
    }

    [Fact]
    public void A_lot_looks_at_the_prices_of_its_own_bands_only()
    {
        var services = Read($"{Headings},band_3,band_pa\nP1,One,day-services,,1,0,active,73.00,19.50\nP2,Two,personal-assistants,,1,0,active,,19.50\n");
        ServicesFile.OfLot(Lots[0], services).Select(one => PlainText.List(one.Rates.Select(rate => rate.Band))).ShouldBe(["3", "none"]);
        ServicesFile.OfLot(Lots[1], services).Select(one => PlainText.List(one.Rates.Select(rate => rate.Band))).ShouldBe(["pa", "pa"]);
        DayServiceSnapshot.Create(Lots[0], ServicesFile.OfLot(Lots[0], services)).IsT0.ShouldBeTrue();
    }

    [Theory]
    [InlineData("lots", "day-servces", "\"day-servces\" is not known: did you mean day-services?")]
    [InlineData("lots", "", "it is empty: list the lots the provider was appointed to, such as day-services")]
    [InlineData("spare_hours", "-1", "\"-1\" is not a number of hours in whole minutes: write hours such as 12.5 or 12:20, at most 9999")]
    [InlineData("standing", "resting", "\"resting\" is not a standing: write one of: active, suspended, limited, excluded, dormant, leaving")]
    [InlineData("capabilities", "hoist;hoist", "hoist is listed twice: list it once")]
    [InlineData("name", "", "it is empty: write the service's name on one line")]
    [InlineData("cqc_rated_on", "2026-11-01", "a service that is not rated has no date of rating: leave it empty or give the rating", "cqc_rating", "not-rated")]
    [InlineData("cqc_rated_on", "2026-11-24", "2026-11-24 is after the decision on 2026-11-23: give the rating known on that day", "cqc_rating", "good")]
    [InlineData("last_awarded", "2026-11-24", "2026-11-24 is after the decision on 2026-11-23: give the offers as they stood on that day")]
    public void A_cell_at_fault_is_named(string heading, string cell, string problem, string other = "zones", string also = "")
    {
        Dictionary<string, string> cells = new()
        {
            ["provider"] = "P1",
            ["name"] = "One",
            ["lots"] = "day-services",
            ["spare_hours"] = "1",
            ["awarded_hours"] = "0",
            ["standing"] = "active",
            [other] = also,
            [heading] = cell,
        };
        string[] headings = [.. Headings.Split(',').Concat([heading, other]).Distinct()];
        var faults = Faults($"{string.Join(',', headings)}\n{string.Join(',', headings.Select(one => cells.GetValueOrDefault(one, string.Empty)))}\n");
        faults.ShouldBe([$"services.csv:2:{Array.IndexOf(headings, heading) + 1}: {heading}: {problem}"]);
    }

    [Fact]
    public void A_price_at_fault_a_service_twice_and_an_unknown_column_are_named()
    {
        var faults = Faults($"{Headings},band_3\nP1,One,day-services,,1,0,active,73.00\nP1,Two,day-services,,1,0,active,7.3.3\n");
        faults.Length.ShouldBe(2);
        faults[0].ShouldBe("services.csv:3:1: provider: P1 is listed twice, first on line 2: list a service once, and give each place of a provider an id of its own");
        faults[1].ShouldStartWith("services.csv:3:8: band_3: 7.3.3 ");
        Faults($"{Headings},band_9\nP1,One,day-services,,1,0,active,73\n").ShouldHaveSingleItem().ShouldStartWith("services.csv:1:8: heading: \"band_9\" is not a heading: did you mean band_");
    }

    private static ValueList<DayServiceCandidate> Read(string text) => ServicesFile.Read("services.csv", Encoding.UTF8.GetBytes(text), Lots, new LocalDate(2026, 11, 23)).AsT0;

    private static string[] Faults(string text) =>
        [.. ServicesFile.Read("services.csv", Encoding.UTF8.GetBytes(text), Lots, new LocalDate(2026, 11, 23)).AsT1.Select(fault => fault.ToString())];
}
