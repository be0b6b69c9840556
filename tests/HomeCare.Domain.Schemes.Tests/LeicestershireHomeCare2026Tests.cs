using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class LeicestershireHomeCare2026Tests
{
    private static readonly Scheme Scheme = LeicestershireHomeCare2026.Scheme;

    [Theory]
    [InlineData("1", "home-care-maintenance")]
    [InlineData("2", "continuing-health-care")]
    [InlineData("3", "live-in-care")]
    [Rule("HCL26-003a")]
    [Rule("HCL26-050a")]
    [Rule("HCL26-050b")]
    [Rule("HCL26-050d")]
    [Rule("HCL26-050e")]
    public void There_are_three_lots_for_three_kinds_of_service(string lot, string service)
    {
        Scheme.Lots.Count.ShouldBe(3);
        Scheme.Lots.Single(one => one.Lot.Id.Value == lot).Lot.Service.Value.ShouldBe(service);
    }

    [Theory]
    [InlineData("large", 6)]
    [InlineData("medium", 3)]
    [InlineData("small town", 3)]
    [InlineData("small rural", 1)]
    [InlineData("larger rural", 1)]
    [Rule("HCL26-044o")]
    public void The_zones_have_five_size_classes(string sizeClass, int count) =>
        Scheme.Zones.Count(zone => zone.SizeClass == sizeClass).ShouldBe(count);

    [Fact]
    [Rule("HCL26-043c")]
    public void There_are_fourteen_zones_each_cited_where_it_is_listed()
    {
        Scheme.Zones.Select(zone => zone.Id).Distinct().Count().ShouldBe(14);
        Scheme.Zones.Select(zone => zone.Citation.Id).ShouldBe("abcdefghijklmn".Select(row => $"HCL26-044{row}"));
    }

    [Theory]
    [InlineData("Market Harborough", "medium", "i")]
    [InlineData("Castle Donington", "small town", "j")]
    [InlineData("Lutterworth", "small town", "k")]
    [InlineData("Bottesford", "small town", "l")]
    [InlineData("Harborough rural", "larger rural", "n")]
    [Rule("HCL26-044i")]
    [Rule("HCL26-044j")]
    [Rule("HCL26-044k")]
    [Rule("HCL26-044l")]
    [Rule("HCL26-044n")]
    public void Five_zones_are_listed_without_localities(string name, string sizeClass, string row)
    {
        var zone = Scheme.Zones.Single(one => one.Name == name);
        (zone.SizeClass, zone.Citation.Id, zone.Localities.Count).ShouldBe((sizeClass, "HCL26-044" + row, 0));
    }

    [Fact]
    public void The_zones_name_thirty_four_localities_and_none_twice()
    {
        var localities = Scheme.Zones.SelectMany(zone => zone.Localities).ToArray();
        localities.Length.ShouldBe(34);
        localities.Distinct().Count().ShouldBe(localities.Length);
    }

    [Theory]
    [InlineData("urban", "25.27", "HCL26-042a")]
    [InlineData("fringe", "26.36", "HCL26-042b")]
    [InlineData("rural", "29.39", "HCL26-042c")]
    [InlineData("isolated", "32.71", "HCL26-042d")]
    [Rule("HCL26-042a")]
    [Rule("HCL26-042b")]
    [Rule("HCL26-042c")]
    [Rule("HCL26-042d")]
    [Rule("HCL26-075")]
    public void The_ceiling_of_a_band_is_its_2025_26_rate(string band, string rate, string id)
    {
        var ceiling = Scheme.Pricing.Band(new(band))!.Range.Ceiling;
        ceiling.TryGet(out var highest).ShouldBeTrue();
        highest.ShouldBe(A.Money(rate));
        ceiling.Citation.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("urban", "HCL26-041b")]
    [InlineData("fringe", "HCL26-041c")]
    [InlineData("rural", "HCL26-041d")]
    [InlineData("isolated", "HCL26-041e")]
    [Rule("HCL26-041b")]
    [Rule("HCL26-041c")]
    [Rule("HCL26-041d")]
    [Rule("HCL26-041e")]
    public void A_band_is_cited_where_it_is_defined(string band, string id) =>
        Scheme.Pricing.Band(new(band))!.Citation.Id.ShouldBe(id);

    [Fact]
    [Rule("HCL26-041a")]
    [Rule("HCL26-043b")]
    [Rule("HCL26-068")]
    public void The_four_ceilings_rise_from_urban_to_isolated()
    {
        Scheme.Pricing.Bands.Select(band => band.Id.Value).ShouldBe(["urban", "fringe", "rural", "isolated"]);
        Scheme.Pricing.Bands.Select(band => band.Range.Ceiling.AsT0.Value.Pence).ShouldBeInOrder();
    }

    [Fact]
    [Rule("HCL26-074")]
    [Rule("HCL26-079")]
    public void What_the_report_does_not_print_is_not_yet_set()
    {
        Scheme.Pricing.Bands.ShouldAllBe(band => band.Range.Floor.ToString() == "not yet set" && band.Range.Floor.Citation.Id == "HCL26-074");
        Scheme.Pricing.Sessional!.Range.Floor.IsT1.ShouldBeTrue();
        Scheme.Pricing.Sessional.Range.Ceiling.IsT1.ShouldBeTrue();
        Scheme.Term.FirstAward.IsT1.ShouldBeTrue();
    }

    [Fact]
    [Rule("HCL26-061a")]
    [Rule("HCL26-061b")]
    public void The_sessional_rate_begins_at_90_minutes_and_is_the_same_in_every_band()
    {
        Scheme.Pricing.Sessional!.FromMinutes.Value.ShouldBe(90);
        Scheme.Pricing.Sessional.FromMinutes.Citation.Id.ShouldBe("HCL26-061a");
        var plan = A.Plan(A.Visit(120));
        Scheme.Pricing.Bands.Select(band => Scheme.Pricing.CostOf(plan, band.Id, A.Rates())!.Total).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    [Rule("HCL26-003c")]
    [Rule("HCL26-048b")]
    [Rule("HCL26-051a")]
    [Rule("C-42")]
    public void The_term_is_eight_years_and_its_end_cannot_be_later_than_August_2034()
    {
        Scheme.Term.Commencement.Value.ShouldBe(new LocalDate(2026, 9, 1));
        Scheme.Term.TotalYears.Value.ShouldBe(8);
        Scheme.Term.StatedEnd.Value.ShouldBe(new YearMonth(2034, 9));
        Scheme.Term.LastPossibleDay.ShouldBe(new LocalDate(2034, 8, 31));
    }

    [Fact]
    [Rule("HCL26-005d")]
    [Rule("HCL26-052a")]
    [Rule("HCL26-052b")]
    [Rule("HCL26-052c")]
    [Rule("R-05")]
    public void Two_openings_are_planned_within_the_limits_the_council_states()
    {
        var plan = Scheme.Framework.Reopening!;
        (plan.OpeningsAtLeast!.Value, plan.FirstWithinYears!.Value, plan.GapAtMostYears!.Value).ShouldBe((2, 3, 5));
        plan.Openings.Select(opening => (opening.Earliest, opening.Latest)).ShouldBe([
            (new LocalDate(2027, 8, 31), new LocalDate(2027, 8, 31)), (new LocalDate(2030, 9, 1), new LocalDate(2031, 8, 31)),
        ]);
    }

    [Fact]
    public void Every_citation_but_that_of_the_Act_is_of_the_cabinet_report() =>
        Reported.ShouldAllBe(citation => citation.Id.StartsWith("HCL26-") && citation.Source == Scheme.Source && citation.Place.StartsWith("paragraph "));

    [Fact]
    public void The_id_of_a_paragraph_names_the_paragraph() =>
        Reported.ShouldAllBe(citation => int.Parse(citation.Id.Substring(6, 3)) == int.Parse(citation.Place.Substring(10)));

    [Theory]
    [InlineData("2", "not-ranked", "its price ranges are not yet set")]
    [InlineData("3", "not-ranked", "mini-competition")]
    [InlineData("4", "unknown-lot", "the lots are 1, 2, 3")]
    [Rule("HCL26-045d")]
    [Rule("HCL26-078b")]
    public void Only_lot_1_can_be_ranked_by_cost_so_far(string lot, string code, string message)
    {
        var refusal = Scheme.TermsFor(new(lot)).AsT1;
        refusal.Code.ShouldBe(code);
        refusal.Message.ShouldContain(message);
    }

    private static IEnumerable<Citation> Reported => A.Terms.Citations.Where(citation => citation.Id != "SUP-03");
}
