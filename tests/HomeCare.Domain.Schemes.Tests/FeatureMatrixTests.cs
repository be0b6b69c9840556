using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>What each scheme has, used; and that the others do not have it. Providers, days and bids are invented.</summary>
public class FeatureMatrixTests
{
    private static readonly string[] All = ["leeds-2010", "leeds-2016", "htlah-2016", "hcl-2021", "clc-2021", "clc-2026", "hcl-2026"];

    // A feature, and whether it works when a scheme is asked for it; false where the scheme does not have it.
    private static readonly Dictionary<string, Func<Scheme, bool>> Features = new()
    {
        ["geographic lots, zones or areas"] = HasAreas,
        ["lots by need or service"] = scheme => scheme.Lots.Select(lot => lot.Lot.Service).Distinct().Count() > 1,
        ["a lead provider"] = scheme => MissingRole(scheme, LotRole.Lead),
        ["secondary or contingency tiers"] = scheme =>
            scheme.Roles.Any(role => role.Role == LotRole.Contingency || role.Role == LotRole.Secondary) && Plan(scheme).Stages.Count > 1,
        ["a guaranteed block"] = scheme => scheme.GuaranteedBlock.IsT1 && Plan(scheme).Stages.Any(stage => stage.Entry == StageEntry.WithinBlock),
        ["a fixed price"] = scheme => scheme.Prices.TryGet(out var book) && book.PriceOf(book.Table.All[0].Key, new(2025, 11, 1)).IsT0,
        ["a competitive price without a range"] = scheme => Judged(scheme, rule => rule.IsT4, A.Money("1000.00")) == 1,
        ["bids between floor and ceiling"] = scheme => Judged(scheme, rule => rule.IsT1, A.Money("1000.00")) == 0,
        ["a price key"] = HasPriceKeys,
        ["no cap on members"] = scheme => scheme.SupplierLimit.TryGet(out var limit) && limit == SupplierLimit.Unlimited,
        ["a least number of providers"] = scheme => scheme.CheckMembers(NoMembers, new(2026, 9, 1)).Count > 0,
        ["re-opening"] = scheme => scheme.Reopening.TryGet(out var terms) && terms.Window(new(2027, 8, 31), new(2027, 9, 30), []).IsT0,
        ["extensions"] = scheme => scheme.Period.Extensions.Count > 0,
        ["the clock of section 49"] = scheme => scheme.StatutoryTerm.IsT0 && scheme.Framework.Kind.IsOpenFramework,
        ["call-off by cost"] = scheme => scheme.Lots.Any(lot => scheme.TermsFor(lot.Lot.Id).IsT0 || scheme.DayServiceTermsFor(lot.Lot.Id).IsT0),
        ["a mini-competition"] = scheme => scheme.Procedures.Any(procedure => procedure.Stages.Any(stage => stage.Approach.IsT3)),
        ["a direct award"] = scheme => scheme.Procedures.Any(procedure => procedure.Stages.Any(stage => stage.Route == ContractRoute.DirectAward)),
        ["an absence policy"] = scheme => scheme.Absences.TryGet(out var policy) && policy.Faults().Count == 0 && policy.TreatmentOf(AbsenceCause.Person) is not null,
        ["an uplift"] = scheme => scheme.Uplift.TryGet(out var terms) && terms.ChangeBy([], []).AsT1.Any(refusal => refusal.Code == "index-without-weight"),
        ["a gate by the regulator"] = scheme => scheme.Eligibility.Any(rule => rule.Gate == Gate.Rating),
        ["packages kept by providers not appointed"] = scheme => scheme.Incumbents.IsT0,
        ["direct payments"] = scheme => scheme.DirectPayments.TryGet(out var terms)
            && terms.RateOf(new(PriceKey.Of(new BandId("2")), PriceUnit.Session(360)), A.Money("50.00"), Clc.Ceilings, Clc.Day).IsT0,
    };

    private static LotRoster NoMembers => LotRoster.Create([]).AsT0;

    [Theory]
    [InlineData("geographic lots, zones or areas", "htlah-2016 hcl-2021 hcl-2026 leeds-2016 clc-2026")]
    [InlineData("lots by need or service", "hcl-2021 hcl-2026 clc-2021 clc-2026")]
    [InlineData("a lead provider", "htlah-2016 leeds-2016")]
    [InlineData("secondary or contingency tiers", "htlah-2016 hcl-2021 leeds-2016")]
    [InlineData("a guaranteed block", "leeds-2016")]
    [InlineData("a fixed price", "hcl-2021 clc-2021")]
    [InlineData("a competitive price without a range", "htlah-2016")]
    [InlineData("bids between floor and ceiling", "hcl-2026 leeds-2016 clc-2026")]
    [InlineData("a price key", "htlah-2016 hcl-2021 hcl-2026 leeds-2016 clc-2021 clc-2026")]
    [InlineData("no cap on members", "hcl-2021 hcl-2026 clc-2026")]
    [InlineData("a least number of providers", "htlah-2016 hcl-2021 hcl-2026 leeds-2016")]
    [InlineData("re-opening", "hcl-2021 hcl-2026 clc-2026")]
    [InlineData("extensions", "hcl-2021 leeds-2010 clc-2021 clc-2026")]
    [InlineData("the clock of section 49", "hcl-2026")]
    [InlineData("call-off by cost", "hcl-2026 clc-2026")]
    [InlineData("a mini-competition", "hcl-2026")]
    [InlineData("a direct award", "hcl-2021")]
    [InlineData("an absence policy", "hcl-2026 clc-2021 clc-2026")]
    [InlineData("an uplift", "hcl-2021 hcl-2026 clc-2021 clc-2026")]
    [InlineData("a gate by the regulator", "hcl-2026")]
    [InlineData("packages kept by providers not appointed", "hcl-2021 hcl-2026 leeds-2016 clc-2026")]
    [InlineData("direct payments", "htlah-2016 hcl-2026 leeds-2016 clc-2021 clc-2026")]
    [Rule("HCL26-043d")]
    [Rule("HCL21-007c")]
    [Rule("HCL21-007d")]
    [Rule("LEEDS14-3.9.2a")]
    [Rule("LEEDS14-3.9.2c")]
    [Rule("LEEDS14-3.6.5")]
    [Rule("CLC26-036b")]
    [Rule("HCL26-049a")]
    [Rule("HCL26-088b")]
    public void A_feature_works_in_the_schemes_that_have_it_and_in_no_other(string feature, string schemes) =>
        All.Where(id => Features[feature](PublishedSchemes.Find(new(id)).AsT0)).ShouldBe(schemes.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("leeds-2010")]
    [InlineData("leeds-2016")]
    [InlineData("htlah-2016")]
    [InlineData("hcl-2021")]
    [InlineData("clc-2021")]
    [Rule("HCL21-007a")]
    [Rule("KIND-08")]
    public void The_Act_does_not_apply_to_what_came_before_it(string id)
    {
        var report = Checked(id);
        report.HasBreach.ShouldBeFalse();
        report.Findings.ShouldBeEmpty();
        report.Scheme.Kind.IsUnderTheAct.ShouldBeFalse();
    }

    [Theory]
    [InlineData("hcl-2026")]
    [InlineData("clc-2026")]
    public void The_Act_applies_to_the_schemes_of_2026(string id) => Checked(id).Verdicts.ShouldContain(verdict => verdict.Verdict != Verdict.NotApplicable);

    private static ComplianceReport Checked(string id)
    {
        var framework = PublishedSchemes.Find(new(id)).AsT0.Framework;
        framework.Faults().ShouldBeEmpty();
        return ProcurementAct2023.WholeAct.Check(framework, framework.RecordedUntil!.Value).AsT0;
    }

    // Personal assistants name the districts that they work in, so the zone of a package is theirs.
    private static bool HasAreas(Scheme scheme) =>
        scheme.Zones.Count > 1
        || scheme.Lots.Count == 18
        || scheme.DayServiceCallOffs.Any(terms => terms.Eligibility.Any(rule => rule.Gate == Gate.Zone));

    // Nobody is a member, so every area is without the number of holders that the scheme states.
    private static bool MissingRole(Scheme scheme, LotRole role) => scheme.Roles.Any(one => one.Role == role && one.ExactlyInEach > 0
        && scheme.CheckMembers(NoMembers, new(2017, 1, 1)).Count(finding => finding.Facts.Contains(new("role", role.Name))) == one.Areas.Count);

    private static PublishedProcedure Plan(Scheme scheme) => scheme.Procedures.Single();

    // How many prices of one bid at an amount are accepted, of those that a kind of rule judges; null where there are none.
    private static int? Judged(Scheme scheme, Func<BidRule, bool> kind, Money amount)
    {
        if (!scheme.Bids.TryGet(out var bids) || bids.Asked.FirstOrDefault(asked => kind(asked.Rule)) is not { } first)
        {
            return null;
        }

        var bid = new Bid { Bidder = new("EX-01"), Prices = [new(first.Item, ExactAmount.FromMoney(amount))] };
        return (bids with { Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectPrice, A.Citation)) }).Evaluate(bid)
            .Accepted.Count(price => price.Item == first.Item);
    }

    private static bool HasPriceKeys(Scheme scheme)
    {
        var keys = scheme.Prices.TryGet(out var book) ? book.Table.All.Select(series => series.Key.Key)
            : scheme.Bids.TryGet(out var bids) ? bids.Asked.Select(asked => asked.Item.Key)
            : [];
        return keys.Distinct().Count() == scheme.Id.Value switch
        {
            "htlah-2016" => 3,
            "hcl-2021" => 4,
            "hcl-2026" => 5,
            "leeds-2016" => 2,
            "clc-2021" => 6,
            "clc-2026" => 7,
            _ => -1,
        };
    }
}
