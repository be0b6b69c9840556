using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class DayServiceTermsTests
{
    [Fact]
    [Rule("CLC26-058")]
    public void Community_Life_Choices_is_called_off_by_the_gates_and_rungs_that_home_care_has()
    {
        Days.Terms.Rungs.ShouldBe([Rung.ShorterDistance, Rung.HigherRating, Rung.FewerHoursAwarded]);
        Days.Terms.Eligibility.Select(rule => (rule.Gate.Name, rule.Citation.Id)).ShouldBe([
            ("not-in-lot", "CLC26-053a"), ("excluded", "SUP-03"), ("suspended", "CLC26-037a"), ("over-limit", "CLC26-037a"), ("leaving", "CLC26-037a"),
            ("need-not-met", "CLC26-059b"), ("not-confirmed", "CLC26-052b"), ("not-enough-capacity", "CLC26-059b"), ("cannot-start", "CLC26-060b"),
            ("no-price", "CLC26-059a"), ("price-above-ceiling", "CLC26-044a"), ("price-below-floor", "CLC26-044a"),
        ]);
    }

    [Fact]
    [Rule("CLC26-053a")]
    public void Each_lot_has_its_own_bands_and_the_same_days()
    {
        Days.Terms.Ranges.Select(range => range.Band.Value).ShouldBe(["1", "2", "3", "4", "5", "6"]);
        Days.Assistants.Ranges.ShouldHaveSingleItem().Band.Value.ShouldBe("pa");
        foreach (var terms in new[] { Days.Terms, Days.Assistants })
        {
            (terms.FirstDay, terms.LastDay).ShouldBe((new LocalDate(2026, 8, 31), new LocalDate(2031, 8, 30)));
            terms.Scheme.Value.ShouldBe("clc-2026");
        }
    }

    [Theory]
    [InlineData("melton", true)]
    [InlineData("blaby", false)]
    [Rule("CLC26-065")]
    public void A_personal_assistant_works_in_the_districts_that_it_names(string district, bool eligible)
    {
        var candidate = Days.Candidate("A") with
        {
            Membership = new([new("personal-assistants")], [new("melton")], Procurement.Standing.Active),
            Rates = [Days.Hourly("pa", "20.00")],
        };
        var request = Days.Request(Days.On(IsoDayOfWeek.Monday, Days.Hours("pa", 3))) with { Lot = new("personal-assistants"), Zone = new(district) };
        var snapshot = DayServiceSnapshot.Create(Days.Assistants, [candidate]).AsT0;
        var ranking = DayServiceRanker.Rank(snapshot, request, A.Seed).AsT0;
        ranking.Refusals.SelectMany(offer => offer.Reasons).Select(reason => reason.Code).ShouldBe(eligible ? [] : ["zone-not-chosen"]);
        DayServiceRanker.Rank(snapshot, request with { Zone = null }, A.Seed).AsT1.ShouldHaveSingleItem().Code.ShouldBe("zone-missing");
    }

    [Theory]
    [InlineData(2026, 8, 30, false)]
    [InlineData(2026, 8, 31, true)]
    [InlineData(2031, 8, 30, true)]
    [InlineData(2031, 8, 31, false)]
    public void A_package_is_decided_on_a_day_of_the_framework(int year, int month, int day, bool inside)
    {
        var decided = new LocalDate(year, month, day);
        Days.Terms.Faults(Days.Request() with { DecidedOn = decided, RequiredStart = decided }).Select(fault => fault.Code)
            .ShouldBe(inside ? [] : ["outside-scheme"]);
    }

    [Fact]
    public void Everything_wrong_with_a_request_is_told_at_once()
    {
        var request = Days.Request(
            Days.On(IsoDayOfWeek.Monday, Days.Hours("pa", 1)),
            WeeklyAttendance.Create([IsoDayOfWeek.Monday], Clc.LegacyPlan(DaySegment.Of(Clc.Legacy.Bands[0].Id, 180))).AsT0);
        Days.Codes(
            request with
            {
                Lot = new("personal-assistants"),
                DecidedOn = new LocalDate(2026, 8, 1),
                RequiredStart = new LocalDate(2026, 7, 31),
                TransportQuotes = [Days.Quote("Z", "-0.01"), Days.Quote("Z", "1.00")],
                Details = new() { Distances = [new(new("A"), 1), new(new("A"), -1)], Declarations = [new("a", "1"), new("a", "2")] },
            },
            Days.Candidate("A") with { Regulator = new(Procurement.CqcRating.Good, new LocalDate(2026, 8, 2), null) }).ShouldBe([
                "wrong-lot", "outside-scheme", "start-before-decision", "weekday-twice", "other-services", "band-not-in-lot", "band-not-in-lot",
                "transport-not-needed", "negative-quote", "duplicate-quote", "negative-distance", "duplicate-distance", "duplicate-declaration",
                "unknown-service", "rated-after-decision",
            ]);
        Days.Codes(Days.Request() with { Attendances = [] }).ShouldBe(["no-attendance"]);
    }

    [Fact]
    public void Everything_wrong_with_the_services_is_told_at_once() =>
        DayServiceSnapshot.Create(Days.Terms,
        [
            Days.Candidate("C") with { Rates = [Days.Session("7", "1.00"), Days.Hourly("1", "8.00"), Days.Session("2", "-0.01"), Days.Session("3", "1.00"), Days.Session("3", "2.00")] },
            Days.Candidate("A") with { Name = "\u0007", SpareMinutes = -1 },
            Days.Candidate("B"),
            Days.Candidate("B"),
        ]).AsT1.Select(refusal => (refusal.Code, refusal.Facts[0].Value)).ShouldBe([
            ("duplicate-candidate", "B"), ("negative-capacity", "A"), ("text", "A"),
            ("wrong-unit", "C"), ("negative-price", "C"), ("unknown-band", "C"), ("duplicate-price", "C"),
        ]);

    [Fact]
    public void Terms_that_cannot_be_are_a_mistake_of_the_program()
    {
        Should.Throw<ArgumentException>(() => Make(lastDay: new LocalDate(2026, 8, 30)));
        Should.Throw<ArgumentException>(() => Make(ranges: []));
        Should.Throw<ArgumentException>(() => Make(ranges: [Days.Terms.Ranges[0], Days.Terms.Ranges[0]]));
        Should.Throw<ArgumentException>(() => Make(ranges: [Days.Terms.Ranges[0] with { Unit = PriceUnit.Hour }]));
        Should.Throw<ArgumentException>(() => Make(ranges: [Days.Terms.Ranges[0] with { Band = new("9") }]));
        Should.Throw<ArgumentException>(() => Make(eligibility: Without(Gate.PriceOffered)));
        Should.Throw<ArgumentException>(() => Make(eligibility: Without(Gate.Exclusion)));
        Should.Throw<ArgumentException>(() => Make(eligibility: [.. Days.Terms.Eligibility, new(Gate.Lot, A.Citation)]));
        Should.Throw<ArgumentException>(() => Make(eligibility: [.. Days.Terms.Eligibility, new(Gate.Dormancy, A.Citation with { Id = "CLC26-053a" })]));
        Should.Throw<ArgumentException>(() => Make(rungs: [Rung.HigherRating, Rung.HigherRating]));
        Make().ShouldBe(Days.Terms);

        static ValueList<EligibilityRule> Without(Gate gate) => Days.Terms.Eligibility.Where(rule => rule.Gate != gate).ToValueList();

        static DayServiceCallOffTerms Make(
            LocalDate? lastDay = null, ValueList<DayServiceRange>? ranges = null, ValueList<EligibilityRule>? eligibility = null, ValueList<Rung>? rungs = null) =>
            new(
                Days.Terms.Scheme, Days.Terms.Lot, Days.Terms.FirstDay, lastDay ?? Days.Terms.LastDay, Days.Terms.Services,
                ranges ?? Days.Terms.Ranges, RoundingPolicy.Default, eligibility ?? Days.Terms.Eligibility, rungs ?? Days.Terms.Rungs);
    }

    [Fact]
    public void A_band_that_is_bid_in_two_units_is_named_with_its_unit()
    {
        var legacy = LeicestershireCommunityLifeChoices2021.DayServices;
        var band = legacy.Bands.First(one => one.Commissioning.Units.Count == 2);
        var range = Days.Terms.Ranges[0].Range;
        var terms = new DayServiceCallOffTerms(
            new("example"), new("day-services"), Days.Terms.FirstDay, Days.Terms.LastDay, legacy,
            band.Commissioning.Units.Select(unit => new DayServiceRange(band.Id, unit, range)).ToValueList(),
            RoundingPolicy.Default, Days.Terms.Eligibility, []);
        var candidate = Days.Candidate("A") with { Rates = [new(band.Id, new(A.Money("60.00"), band.Commissioning.Units[0]))] };
        var request = Days.Request(WeeklyAttendance.Create([IsoDayOfWeek.Monday], Clc.LegacyPlan(DaySegment.Of(band.Id, 360))).AsT0);
        var reasons = DayServiceRanker.Rank(DayServiceSnapshot.Create(terms, [candidate]).AsT0, request, A.Seed).AsT0.Refusals[0].Reasons;
        reasons.Select(reason => reason.Code).ShouldBe(["no-price", "price-above-ceiling"]);
        reasons[1].Facts[0].Name.ShouldBe($"{band.Id} by the {band.Commissioning.Units[0]}");
    }
}
