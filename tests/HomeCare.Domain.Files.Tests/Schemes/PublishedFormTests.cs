using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>The policies of the published schemes, part by part.</summary>
public class PublishedFormTests
{
    public static TheoryData<string> Schemes => new(PublishedSchemes.All.Select(scheme => scheme.Id.Value));

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_policy_of_prices_and_absences_comes_back_equal_and_is_written_the_same(string id)
    {
        var scheme = PublishedSchemes.Find(new(id)).AsT0;
        ComesBack(PriceForms.Book, scheme.Prices);
        ComesBack(BidForms.Schedule, scheme.Bids);
        ComesBack(VisitForms.Terms, scheme.VisitTerms);
        ComesBack(RankedPricingForms.Pricing, scheme.RankedPricing);
        ComesBack(DayServiceForms.Terms, scheme.DayServices);
        ComesBack(DayServiceForms.Successions, scheme.Successions);
        ComesBack(AbsenceForms.Policy, scheme.Absences);
        ComesBack(UpliftForms.Terms, scheme.Uplift);
        AForm.ShouldComeBack(PlaceForms.Gazetteer, scheme.Gazetteer);
        foreach (var terms in scheme.DayServiceCallOffs)
        {
            AForm.ShouldComeBack(DayServiceForms.CallOffTerms, terms);
        }

        foreach (var rule in scheme.Eligibility)
        {
            AForm.ShouldComeBack(GateForms.Rule, rule);
        }
    }

    private static void ComesBack<T>(Form<T> form, SchemePart<T> part)
    {
        if (part.TryGet(out var policy))
        {
            AForm.ShouldComeBack(form, policy);
        }
    }
}
