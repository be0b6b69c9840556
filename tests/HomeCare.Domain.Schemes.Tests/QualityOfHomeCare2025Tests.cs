using HomeCare.Domain.Procurement;
using static HomeCare.Domain.Schemes.HomeCareQuality2025;

namespace HomeCare.Domain.Schemes.Tests;

public class QualityOfHomeCare2025Tests
{
    [Fact]
    [Rule("HCL26-045g")]
    [Rule("HCL26-084c")]
    [Rule("HCL26-084e")]
    public void The_last_visits_add_up_to_the_providers_under_contract()
    {
        LastVisits.Value.Sum(one => one.Providers).ShouldBe(UnderContract.Value);
        (UnderContract.Value - OnTheFramework.Value).ShouldBe(9);
    }

    // The report says 69 of 87 in words; its table has 69 of 96.
    [Fact]
    [Rule("HCL26-084b")]
    public void The_compliant_share_depends_on_the_base()
    {
        var compliant = LastVisits.Value.Single(one => one.Outcome == VisitOutcome.Compliant).Providers;
        Percent(compliant, OnTheFramework.Value).ShouldBe("79.31");
        Percent(compliant, UnderContract.Value).ShouldBe("71.88");
    }

    [Fact]
    [Rule("HCL26-084d")]
    public void So_many_are_registered_in_the_county() => Percent(RegisteredInLeicestershire.Value, UnderContract.Value).ShouldBe("38.54");

    [Fact]
    [Rule("HCL26-085a")]
    [Rule("HCL26-085b")]
    [Rule("HCL26-085d")]
    [Rule("HCL26-085e")]
    public void The_ratings_add_up_to_the_providers_under_contract()
    {
        Ratings.Sum(one => one.Value.Providers).ShouldBe(UnderContract.Value);
        Percent(Ratings.Single(one => one.Value.Rating == CqcRating.Good).Value.Providers, UnderContract.Value).ShouldBe("68.75");
        Ratings.Where(one => one.Value.Providers == 0).Select(one => one.Citation.Id).ShouldBe(["HCL26-085a", "HCL26-085d"]);
    }

    private static string Percent(int part, int whole) => Fraction.Of(100 * part, whole).ToDecimalText(2, PennyRounding.HalfAwayFromZero);
}
