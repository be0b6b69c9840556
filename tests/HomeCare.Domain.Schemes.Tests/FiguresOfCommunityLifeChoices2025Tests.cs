using HomeCare.Domain.Pricing;
using static HomeCare.Domain.Schemes.CommunityLifeChoicesFigures2025;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The figures of the report on Community Life Choices, printed beside computed.</summary>
public class FiguresOfCommunityLifeChoices2025Tests
{
    [Fact]
    [Rule("CLC26-027a")]
    [Rule("CLC26-027b")]
    [Rule("CLC26-027c")]
    [Rule("CLC26-027d")]
    [Rule("CLC26-027e")]
    [Rule("CLC26-027f")]
    [Rule("CLC26-027g")]
    [Rule("CLC26-027h")]
    [Rule("C-91")]
    public void Places_in_bands_are_more_than_people_because_some_are_in_several()
    {
        PeopleByBand.Select(band => band.Value().ToString()).ShouldBe(["1", "43", "326", "168", "138", "192"]);
        var places = PeopleByBand.Sum();
        (places.ToString(), (places / PeopleOnFramework.Value()).To(3)).ShouldBe(("868", "1.296"));
        (places - PeopleByBand[4].Value()).ToString().ShouldBe("730");

        // Additional hours are had only on top of B, C or D.
        (PeopleByBand[4].Value() <= PeopleByBand.Skip(1).Take(3).Sum(), PeopleByBand.Skip(1).Take(3).Sum().ToString()).ShouldBe((true, "537"));
    }

    [Fact]
    [Rule("CLC26-002b")]
    [Rule("CLC26-028")]
    [Rule("C-92")]
    [Rule("U-13")]
    public void How_many_people_have_a_direct_payment_alone_depends_on_what_is_counted()
    {
        var compared = People.Figure.ComparedWith(PeopleOnFramework.Figure).AsT0;
        (compared.Difference, compared.Difference - PeopleWithExceptions.Value()).ShouldBe((Fraction.Whole(604), Fraction.Whole(578)));
        compared.Findings.Select(finding => finding.Rule.Id).ShouldBe(["COST-02", "COST-04", "COST-05"]);
    }

    [Fact]
    [Rule("CLC26-010a")]
    [Rule("CLC26-010b")]
    [Rule("CLC26-011")]
    [Rule("C-93")]
    public void The_estimate_over_five_years_is_above_the_forecast_at_the_same_prices()
    {
        PercentOver(Forecast, Spend).ShouldBe("13.95");
        var estimate = LeicestershireCommunityLifeChoices2026.EstimatedSpend.Value;
        Fraction.Of(estimate.Pence, 100).ShouldBe(EstimatedSpend.Value());
        var years = new YearsOfSpend(A.Money("9800000"), 5);

        var yearly = EstimatedSpend.Value() / Fraction.Whole(5);
        (yearly.ToString(), PercentOf(yearly - Forecast.Value(), Forecast.Value(), 2)).ShouldBe(("12000000", "22.45"));
        (years.Level, years.GapTo(estimate)).ShouldBe((A.Money("49000000"), A.Money("11000000")));
        EstimatedSpend.Figure.Basis.Inflation.ShouldBe(InflationBasis.Excluded);
        (EstimatedSpend.Figure.Basis.Prices, Forecast.Figure.Basis.Prices).ShouldBe((Printed2025, Printed2025));
        years.GrowthNeeded(estimate, 2, GrowthStart.FirstYearGrown).ShouldNotBeNull().To(2).ShouldBe("6.83");
    }

    [Fact]
    [Rule("CLC26-012")]
    [Rule("C-94")]
    public void The_estimated_saving_fits_between_the_ceilings_and_the_floors()
    {
        PercentOf(EstimatedSaving.Value(), EstimatedSpend.Value(), 2).ShouldBe("1.25");

        // Bands 1, 3 and 4 for the people in B, C and D, one session each.
        var people = PeopleByBand.Skip(1).Take(3).Select(band => band.Value()).ToArray();
        var ceilings = Sum(people, Clc.Ceilings);
        PercentOf(ceilings - Sum(people, Clc.Floors), ceilings, 2).ShouldBe("3.24");
    }

    [Fact]
    [Rule("CLC26-073a")]
    [Rule("CLC26-073b")]
    [Rule("C-107")]
    public void Agencies_outside_the_framework_charge_more_than_a_fifth_above_the_ceiling()
    {
        var rate = Fraction.Whole(NonFrameworkRateExceeds.Value.PerHour.Pence);
        var ceiling = Pence(Clc.Ceilings, "pa", PriceUnit.Hour, Clc.Day);
        var legacy = Pence(LeicestershireCommunityLifeChoices2021.Prices, "F", PriceUnit.Hour, Printed2025.Start);
        (PercentOf(rate - ceiling, ceiling, 2), PercentOf(rate - legacy, legacy, 2))
            .ShouldBe(("22.73", "16.44"));
    }

    [Fact]
    [Rule("CLC26-015")]
    [Rule("CLC26-030")]
    [Rule("C-108")]
    public void Two_in_three_bids_led_to_a_provider_with_more_than_two_services()
    {
        Over(DayServices, Providers).Value.To(2).ShouldBe("2.32");
        PercentOf(Providers.Value(), PreviousBids.Value(), 1).ShouldBe("67.6");
        (DayServices.Value() + PersonalAssistantServices.Value()).ShouldBe(Fraction.Whole(67));
    }

    [Fact]
    [Rule("C-109")]
    public void What_a_person_costs_mixes_a_year_of_spend_with_a_count_of_another_day()
    {
        var forecast = Forecast.Figure.Over(PeopleOnFramework.Figure, "cost of a person").AsT0;
        (forecast.Figure.Value.To(0), Over(Spend, PeopleOnFramework).Value.To(0)).ShouldBe(("14627", "12836"));
        forecast.Findings.Select(finding => finding.Rule.Id).ShouldContain("COST-02");
    }

    private static NodaTime.DateInterval Printed2025 { get; } = new(new(2025, 4, 1), new(2026, 3, 31));

    private static Fraction Sum(Fraction[] people, PriceBook book) => people
        .Zip(["1", "3", "4"], (count, band) => count * Pence(book, band, Clc.Session, Clc.Day))
        .Aggregate(Fraction.Zero, (sum, one) => sum + one);

    private static Fraction Pence(PriceBook book, string band, PriceUnit unit, NodaTime.LocalDate day) =>
        Fraction.Whole(book.PriceOf(new(PriceKey.Of(new BandId(band)), unit), day).AsT0.Amount.Pence);
}
