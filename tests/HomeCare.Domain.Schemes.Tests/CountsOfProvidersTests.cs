using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;
using static HomeCare.Domain.Schemes.Tests.Figures;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The counts of providers that the reports print, each beside what follows from the others.</summary>
public class CountsOfProvidersTests
{
    private static readonly PrintedFigure Active = Count("current active providers", 87, "HCL26-084b");
    private static readonly PrintedFigure Appointed = Count("providers appointed in total", 87, "HCL26-025");
    private static readonly PrintedFigure Operational = Count("providers operational on average", 80, "HCL26-027a");
    private static readonly PrintedFigure Exited = Count("providers that left", 8, "HCL26-037a");
    private static readonly PrintedFigure Contracted = Count("providers contracted", 96, "HCL26-084c");
    private static readonly PrintedFigure Registered = Count("providers registered in the county", 37, "HCL26-084d");
    private static readonly PrintedFigure Compliant = Count("providers compliant", 69, "HCL26-084e");
    private static readonly PrintedFigure NotCompliant = Count("providers not compliant", 12, "HCL26-084e");
    private static readonly PrintedFigure NoOutcome = Count("providers without an outcome", 15, "HCL26-084e");
    private static readonly PrintedFigure Passed = Count("providers that passed in 2021", 49, "HCL21-009a");

    [Fact]
    [Rule("C-24")]
    public void The_active_providers_cannot_be_all_that_were_ever_appointed_after_eight_left()
    {
        var left = Active.BesideComputed(Appointed.Value() - Exited.Value());

        (left.Agrees, left.Computed.ToString(), left.Off.ToString()).ShouldBe((false, "79", "8"));
        (Contracted.Value() - NoOutcome.Value()).ToString().ShouldBe("81");
        Operational.BesideComputed(left.Computed).Off.ToString().ShouldBe("1");
        (Contracted.Value() - Active.Value()).ToString().ShouldBe("9");
    }

    [Fact]
    [Rule("C-25")]
    [Rule("U-10")]
    public void The_compliant_providers_are_of_all_contracted_and_not_of_the_active_ones_as_the_sentence_has_it()
    {
        var all = new[] { Compliant, NotCompliant, NoOutcome }.Sum();

        Contracted.BesideComputed(all).Agrees.ShouldBeTrue();
        Active.BesideComputed(all).Off.ToString().ShouldBe("-9");
        (PercentOf(Compliant.Value(), Active.Value(), 2), PercentOf(Compliant.Value(), Contracted.Value(), 2)).ShouldBe(("79.31", "71.88"));
        PercentOf(Compliant.Value(), Contracted.Value() - NoOutcome.Value(), 2).ShouldBe("85.19");
    }

    [Fact]
    [Rule("C-26")]
    public void The_ratings_add_up_to_the_providers_contracted()
    {
        var ratings = new (CqcRating Rating, int Count)[]
        {
            (CqcRating.Outstanding, 0), (CqcRating.Good, 66), (CqcRating.RequiresImprovement, 19), (CqcRating.Inadequate, 0),
            (CqcRating.NotRated, 11),
        };
        var good = Fraction.Whole(66);

        ratings.Select(one => one.Rating).ShouldBe(CqcRating.List, ignoreOrder: true);
        Contracted.BesideComputed(Fraction.Whole(ratings.Sum(one => one.Count))).Agrees.ShouldBeTrue();
        (PercentOf(good, Contracted.Value(), 2), PercentOf(good, Contracted.Value() - Fraction.Whole(11), 2)).ShouldBe(("68.75", "77.65"));
    }

    [Fact]
    [Rule("C-27")]
    public void Fewer_than_two_in_five_are_registered_in_the_county() => PercentOf(Registered.Value(), Contracted.Value(), 2).ShouldBe("38.54");

    [Fact]
    [Rule("C-28")]
    public void Fewer_than_a_third_of_the_bids_of_2021_can_have_passed()
    {
        // "Over 150": a bound, so that the quotient is one too.
        var bids = Count("bids of 2021", 150, "HCL26-055");
        PercentOf(Passed.Value(), bids.Value(), 1).ShouldBe("32.7");
    }

    [Fact]
    [Rule("C-29")]
    public void At_least_38_were_appointed_when_the_framework_was_opened_again() =>
        (Appointed.Value() - Passed.Value()).ToString().ShouldBe("38");

    [Fact]
    [Rule("C-67")]
    public void Three_in_five_people_of_contingency_providers_had_been_transferred()
    {
        var transferred = new PrintedFigure(
            new("people transferred", Fraction.Whole(688), FigureUnit.People, FigureBasis.NotStated), Fraction.One, Cited("HTLAH18-010b"));

        PercentOf(transferred.Value(), transferred.Value() + HelpToLiveAtHomeFigures2018.PeopleWithContingency.Value(), 1).ShouldBe("59.0");
    }

    [Fact]
    [Rule("C-69")]
    public void Providers_that_were_there_and_new_ones_are_those_that_passed() =>
        Passed.BesideComputed(new[] { Count("existing providers", 32, "HCL21-019"), Count("new providers", 17, "HCL21-019") }.Sum())
            .Agrees.ShouldBeTrue();

    [Theory]
    [MemberData(nameof(BidsByZone))]
    [Rule("C-70")]
    public void The_successful_bids_of_a_zone_add_up_and_the_zone_is_known_by_its_name_of_2021(string zone, int total, int[] byRole)
    {
        byRole.Sum().ShouldBe(total);
        LeicestershireHomeCare2026.Scheme.Gazetteer.Find(PlaceKind.Zone, zone, new LocalDate(2021, 11, 1)).IsT0.ShouldBeTrue();
    }

    [Fact]
    [Rule("C-70")]
    [Rule("C-71")]
    public void The_bids_of_all_zones_keep_within_the_counts_of_providers()
    {
        var totals = Rows.Select(row => row.Total).ToArray();
        var byRole = Enumerable.Range(0, 5).Select(role => Rows.Sum(row => row.ByRole[role])).ToArray();

        Rows.Select(row => LeicestershireHomeCare2026.Scheme.Gazetteer.Find(PlaceKind.Zone, row.Zone, new LocalDate(2021, 11, 1)).AsT0.Key)
            .ShouldBe(LeicestershireHomeCare2026.Scheme.Zones.Select(zone => PlaceKey.Of(zone.Id)), ignoreOrder: true);
        byRole.ShouldBe([28, 28, 53, 1, 96]);
        totals.Sum().ShouldBe(206);
        (Rows.Max(row => row.ByRole[4]), Rows.Max(row => row.Total - row.ByRole[4]), totals.Min()).ShouldBe((11, 17, 2));
        Fraction.Of(206, totals.Length).To(2).ShouldBe("14.71");
        (Fraction.Whole(206) / Passed.Value()).To(2).ShouldBe("4.20");
        PercentOf(Fraction.Whole(byRole[4]), Fraction.Whole(206), 1).ShouldBe("46.6");
    }

    [Theory]
    [InlineData("lead", true)]
    [InlineData("supplementary", true)]
    [InlineData("contingency", true)]
    [InlineData("exception", true)]
    [InlineData("new", false)]
    [Rule("C-72")]
    public void The_four_kinds_of_existing_provider_are_roles_and_new_is_none(string term, bool isRole) => LotRole.Read(term).IsT0.ShouldBe(isRole);

    // Lead, supplementary, contingency, exception and new, as HCL21-010 prints them.
    private static (string Zone, int Total, int[] ByRole)[] Rows =>
    [
        ("Ashby and Coalville", 18, [2, 3, 5, 0, 8]), ("Charnwood North", 16, [4, 3, 2, 0, 7]), ("Charnwood South", 22, [5, 3, 6, 0, 8]),
        ("West Leicester", 27, [3, 4, 9, 0, 11]), ("Oadby and Wigston", 26, [4, 4, 8, 1, 9]), ("Hinckley", 20, [2, 2, 6, 0, 10]),
        ("Melton", 8, [2, 2, 2, 0, 2]), ("South Leicestershire", 24, [3, 3, 7, 0, 11]), ("Market Harborough", 12, [1, 1, 1, 0, 9]),
        ("Castle Donington", 5, [0, 0, 0, 0, 5]), ("Lutterworth", 10, [1, 1, 2, 0, 6]), ("Bottesford", 2, [0, 0, 0, 0, 2]),
        ("West Leicestershire rural", 13, [1, 2, 5, 0, 5]), ("Harborough rural", 3, [0, 0, 0, 0, 3]),
    ];

    public static TheoryData<string, int, int[]> BidsByZone
    {
        get
        {
            var data = new TheoryData<string, int, int[]>();
            foreach (var (zone, total, byRole) in Rows)
            {
                data.Add(zone, total, byRole);
            }

            return data;
        }
    }

    private static PrintedFigure Count(string name, int count, string id) =>
        new(new(name, Fraction.Whole(count), FigureUnit.Count("providers"), FigureBasis.NotStated), Fraction.One, Cited(id));

    private static Citation Cited(string id) => A.Citation with { Id = id };
}
