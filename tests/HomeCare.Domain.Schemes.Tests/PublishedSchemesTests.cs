using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The facts of each scheme against its reports, by the words in which people read them.</summary>
public class PublishedSchemesTests
{
    [Fact]
    public void All_seven_are_there_in_the_order_in_which_they_began()
    {
        PublishedSchemes.All.Select(scheme => scheme.Id.Value)
            .ShouldBe(["leeds-2010", "leeds-2016", "htlah-2016", "hcl-2021", "clc-2021", "clc-2026", "hcl-2026"]);
        PublishedSchemes.All.Select(scheme => scheme.Period.Begins.AsT0.Value.Earliest).ShouldBeInOrder();
        PublishedSchemes.All.ShouldAllBe(scheme => scheme.Framework.Id == scheme.Id && scheme.Framework.Title == scheme.Title);
    }

    [Fact]
    public void A_scheme_that_is_not_there_is_refused_with_one_that_is_like_it()
    {
        var refusal = PublishedSchemes.Find(new("hcl-2062")).AsT1;
        refusal.Code.ShouldBe("unknown-scheme");
        refusal.Message.ShouldContain("hcl-2026");
    }

    [Theory]
    [InlineData("htlah-2016", "begins", "2016-11-07", "HTLAH18-003a")]
    [InlineData("htlah-2016", "ends", "2021-10-31", "HCL21-006")]
    [InlineData("htlah-2016", "commissioned with", "East Leicestershire and Rutland Clinical Commissioning Group; West Leicestershire Clinical Commissioning Group", "HTLAH18-002")]
    [InlineData("htlah-2016", "lot 12 let again", "to Sevacare, awarded 2017-08, from 2017-11-06", "HTLAH18-013b HTLAH18-013a HTLAH18-014")]
    [InlineData("htlah-2016", "lot 18", "Mountsorrel and Quorn", "HTLAH18-013d")]
    [InlineData("htlah-2016", "lot 1", "name not printed", "HCL21-007d")]
    [InlineData("htlah-2016", "role lead", "exactly 1 in each of 18 lots", "HCL21-007d")]
    [InlineData("htlah-2016", "role contingency", "no number is stated, on the terms of domiciliary-care-2011", "HTLAH18-008a HTLAH18-008b")]
    [InlineData("htlah-2016", "average rate", "£15.81 an hour", "HTLAH18-015b")]
    [InlineData("htlah-2016", "people transferred", "688 people", "HTLAH18-010b")]
    [InlineData("leeds-2010", "extension 1", "made, to 2015-10-31, by Delegated Decision Panel, September 2013", "LEEDS14-2.1b LEEDS14-2.1c")]
    [InlineData("leeds-2010", "extension 2", "sought, to 2016-04", "LEEDS14-3.1b")]
    [InlineData("leeds-2010", "providers that are not active", "6 providers", "LEEDS14-3.1a")]
    [InlineData("leeds-2016", "commissioned with", "three clinical commissioning groups", "LEEDS14-2.6")]
    [InlineData("leeds-2016", "begins", "2016-03", "LEEDS14-4.5.1b")]
    [InlineData("leeds-2016", "ends", "not yet set", "LEEDS14-4.5.1b")]
    [InlineData("leeds-2016", "role lead", "exactly 2 in each of 3 areas", "LEEDS14-3.9.2c")]
    [InlineData("leeds-2016", "guaranteed hours", "not yet set", "LEEDS14-3.6.5")]
    [InlineData("leeds-2016", "area inner by the hour", "bid within a floor and a ceiling that are not yet set, where selected", "LEEDS14-3.7.1b LEEDS14-3.7.3 LEEDS14-3.7.2a")]
    [InlineData("leeds-2016", "main weight", "quality", "LEEDS14-3.10.1")]
    [InlineData("leeds-2016", "individual service funds", "offered beside direct payments", "LEEDS14-3.6.3a")]
    [InlineData("leeds-2016", "afterwards", "direct payment; individual service fund; case by case", "LEEDS14-3.6.3a LEEDS14-3.6.3b")]
    [InlineData("hcl-2021", "commissioned with", "the county's clinical commissioning groups", "HCL21-003a")]
    [InlineData("hcl-2021", "extension 1", "option, to 2026-10-31", "HCL26-002b")]
    [InlineData("hcl-2021", "opens", "the whole framework or single zones", "HCL21-017b")]
    [InlineData("hcl-2021", "providers of Continuing Health Care", "23 providers", "HCL21-013b")]
    [InlineData("hcl-2021", "in each zone at least", "2", "HCL21-007c")]
    [InlineData("hcl-2021", "criteria", "seven method statements", "HCL21-008c")]
    [InlineData("hcl-2021", "band isolated by the hour", "£32.71 fixed, 2025-04-01 to 2026-03-31", "HCL26-042d HCL26-042e")]
    [InlineData("hcl-2021", "interim contracts", "12 months at most, after a quality check", "HCL21-012a")]
    [InlineData("hcl-2021", "absences", "no part of the scheme: its documents do not speak of it", "")]
    [InlineData("hcl-2021", "packages of providers not appointed", "kept until the end of an interim contract, where possible", "HCL21-011")]
    [InlineData("hcl-2026", "commissioned with", "the Integrated Care Board, once it has agreed to join", "HCL26-111")]
    [InlineData("hcl-2026", "estimated spend", "£480,000,000", "HCL26-016")]
    [InlineData("hcl-2026", "first award", "not yet set", "HCL26-008d")]
    [InlineData("hcl-2026", "last possible day", "2034-08-31", "HCL26-048b HCL26-003c")]
    [InlineData("hcl-2026", "planned opening 1", "2027-08-31", "HCL26-005d")]
    [InlineData("hcl-2026", "band urban by the hour", "bid up to £25.27, its floor not yet set", "HCL26-067b HCL26-074 HCL26-042a HCL26-076")]
    [InlineData("hcl-2026", "consequence of a faulty price", "reject bidder", "HCL26-076")]
    [InlineData("hcl-2026", "indices", "nlw, cpi", "CLC26-039")]
    [InlineData("hcl-2026", "weights", "not yet set", "CLC26-039")]
    [InlineData("clc-2021", "lot dementia", "Dementia", "CLC26-050")]
    [InlineData("clc-2021", "ends", "not yet set", "CLC26-022")]
    [InlineData("clc-2021", "extension 3", "made, to 2026-08-30", "CLC26-004a")]
    [InlineData("clc-2021", "band A by the half-day of 3 h", "£16.18 fixed, 2025-04-01 to 2026-03-31", "CLC26-041b CLC26-041a")]
    [InlineData("clc-2021", "absences", "never charged: the rate pays for them", "CLC26-066b")]
    [InlineData("clc-2021", "indices", "awe, cpi", "CLC26-038b")]
    [InlineData("clc-2021", "extension 1", "made, its end not yet set", "CLC26-022")]
    [InlineData("clc-2021", "what follows band F", "band 6 or pa: both are one-to-one support in the community: who gives it decides between them", "CLC26-043g")]
    [InlineData("clc-2026", "absences", "charged without notice of 24 hours; of 1 working day (England and Wales) where a service runs on weekdays only", "CLC26-069a CLC26-070")]
    [InlineData("hcl-2021", "visits: readings", "charged by exact minutes; a visit across midnight is priced by its start; rounded line by line, half a penny away from zero", "")]
    [InlineData("clc-2026", "ends", "2029-08-30", "CLC26-034a")]
    [InlineData("clc-2026", "extension 1", "option, to 2031-08-30", "CLC26-004b")]
    [InlineData("clc-2026", "also paid by", "Health, for people with Continuing Health Care needs", "CLC26-090")]
    [InlineData("clc-2026", "band 5 by the hour", "bid from £16.66 to £17.14, optional, provisional", "CLC26-043f CLC26-044a")]
    [InlineData("clc-2026", "rate", "not above the provider's framework rate", "CLC26-071a")]
    [InlineData("clc-2026", "clock of section 49", "no part of the scheme: three years and an option of two are not the eight of section 49", "CLC26-034a")]
    [Rule("HTLAH18-002")]
    [Rule("HTLAH18-003a")]
    [Rule("HCL21-006")]
    [Rule("HTLAH18-013d")]
    [Rule("LEEDS14-2.1b")]
    [Rule("LEEDS14-2.1c")]
    [Rule("LEEDS14-2.6")]
    [Rule("LEEDS14-3.1b")]
    [Rule("LEEDS14-3.6.3a")]
    [Rule("LEEDS14-3.6.3b")]
    [Rule("LEEDS14-3.6.5")]
    [Rule("LEEDS14-4.5.1b")]
    [Rule("HCL21-003a")]
    [Rule("HCL21-008c")]
    [Rule("HCL21-013b")]
    [Rule("HCL26-002b")]
    [Rule("HCL26-005d")]
    [Rule("CLC26-004b")]
    [Rule("CLC26-022")]
    [Rule("CLC26-050")]
    [Rule("CLC26-090")]
    [Rule("CLC26-070")]
    [Rule("HCL26-111")]
    [Rule("HTLAH18-008b")]
    public void A_fact_is_as_its_report_prints_it(string scheme, string name, string value, string ids)
    {
        var fact = SchemeFacts.Of(PublishedSchemes.Find(new(scheme)).AsT0).Where(fact => fact.Policy != SchemePolicy.CallOff).Single(fact => fact.Name == name);
        fact.Value.ShouldBe(value);
        fact.Citations.Select(citation => citation.Id).ShouldBe(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        fact.Standing.ShouldBe(
            value == "not yet set" || value.Contains("that are not yet set", StringComparison.Ordinal) ? FactStanding.NotYetSet
            : value.StartsWith("no part of", StringComparison.Ordinal) ? FactStanding.NotInScheme
            : FactStanding.Published);
    }

    [Fact]
    public void Every_fact_is_there_once_and_reads_as_one_line()
    {
        foreach (var facts in PublishedSchemes.All.Select(SchemeFacts.Of))
        {
            facts.Select(fact => (fact.Policy, fact.Name)).ShouldBeUnique();
            facts.Select(fact => fact.Policy.Value).ShouldBeInOrder();
            facts.ShouldAllBe(fact => fact.Value.Length > 0 && PlainText.OneLine(fact.Value) == fact.Value);
            facts.Where(fact => fact.Standing == FactStanding.NotYetSet).ShouldAllBe(fact => fact.Citations.Count > 0);
        }
    }

    // What this library calls a scheme, the kind, the ladder that no report prints and its readings have no citation; all else has.
    [Fact]
    public void Every_published_fact_has_a_citation_but_those_of_this_library() =>
        PublishedSchemes.All.SelectMany(scheme => SchemeFacts.Of(scheme))
            .Where(fact => fact is { Standing: FactStanding.Published, Citations.Count: 0 } && !fact.Name.EndsWith(": readings", StringComparison.Ordinal))
            .Select(fact => fact.Name)
            .Distinct()
            .ShouldBe(["title", "authority", "kind", "lot day-services: equal costs", "lot personal-assistants: equal costs", "visits: equal costs"], ignoreOrder: true);

    [Fact]
    [Rule("HCL21-007b")]
    [Rule("HCL26-043c")]
    public void The_zones_of_2021_are_those_of_2026_by_their_names_of_2021()
    {
        var zones = LeicestershireHomeCare2021.Scheme.Zones;
        zones.Select(zone => zone.Id).ShouldBe(LeicestershireHomeCare2026.Scheme.Zones.Select(zone => zone.Id));
        zones.Select(zone => zone.Name).ShouldBe(HomeCareFigures2021.BidsByZone.Select(bids => bids.Zone));
        zones.Where(zone => zone.Aliases.Count > 0).Select(zone => (zone.Name, zone.Aliases.Single())).ShouldBe([("Ashby and Coalville", "Coalville and Ashby")]);
    }

    [Fact]
    [Rule("HCL26-042e")]
    public void A_home_of_2021_is_found_with_its_band_before_the_change()
    {
        var scheme = LeicestershireHomeCare2021.Scheme;
        scheme.Locate("Kegworth", zone: null, band: null, new LocalDate(2025, 11, 1)).AsT0.Band.Value.ShouldBe("rural");
        scheme.Locate(parish: null, "melton", "urban", new LocalDate(2025, 11, 1)).AsT0.Band.Value.ShouldBe("urban");
        scheme.Locate(parish: null, "melton", "suburban", new LocalDate(2025, 11, 1)).AsT1.Single().Code.ShouldBe("unknown-band");
        scheme.TermsFor(new("home-care")).AsT1.Code.ShouldBe("not-ranked");
    }

    // Both leads of an area and one of the next: the third is not enough for its area, and the last area has none.
    [Fact]
    [Rule("LEEDS14-3.9.2c")]
    public void Each_area_of_Leeds_needs_two_leads()
    {
        ZoneId[] areas = [new("area-1"), new("area-1"), new("area-2")];
        var roster = LotRoster.Create(areas.Select((area, number) => Lead("EX-0" + PlainText.Of(number + 1), area))).AsT0;

        LeedsHomeCare2016.Scheme.CheckMembers(roster, new(2016, 6, 1)).Select(finding => (finding.Rule.Id, finding.Facts.Single(fact => fact.Name == "found").Value))
            .ShouldBe([("LEEDS14-3.9.2c", "1"), ("LEEDS14-3.9.2c", "0")]);
    }

    [Fact]
    public void A_part_says_what_it_is()
    {
        var scheme = LeedsHomeCare2016.Scheme;
        scheme.GuaranteedBlock.ToString().ShouldBe("not yet set");
        scheme.Absences.ToString().ShouldBe("no part of the scheme: its documents do not speak of it");
        LeicestershireHelpToLiveAtHome2016.Scheme.AverageRate.TryGet(out var rate).ShouldBeTrue();
        rate.PerHour.ShouldBe(A.Money("15.81"));
        scheme.GuaranteedBlock.TryGet(out _).ShouldBeFalse();
        (scheme.GuaranteedBlock.Citation!.Id, scheme.Absences.Citation).ShouldBe(("LEEDS14-3.6.5", null));
        SchemePart.Of(7, A.Citation).ShouldBe(SchemePart.Of(7, A.Citation));
    }

    // The short cuts for schemes that are known to have the part.
    [Fact]
    public void The_clock_of_a_scheme_without_one_is_no_value_to_go_on_with()
    {
        Should.Throw<InvalidOperationException>(() => LeedsHomeCare2016.Scheme.Term);
        Should.Throw<InvalidOperationException>(() => LeedsHomeCare2016.Scheme.Pricing);
    }

    private static MembershipLife Lead(string provider, ZoneId area)
    {
        var (lot, start) = (new LotId("home-care"), new LocalDate(2016, 3, 1));
        return MembershipLife.Create(
            new(provider),
            [
                new MembershipApplication(start),
                new MembershipEvaluation(start, [new("quality", CriterionOutcome.Passed)]),
                new MembershipAward(start, 1, AwardBasis.CurrentTender, SupplierStatus.Clear, [lot], [area]),
                new ServiceStart(start),
            ],
            [new(LotRole.Lead, lot, [area], start, null)]).AsT0;
    }
}
