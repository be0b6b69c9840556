using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>The framework of Leeds of 2010: its report tells of its term and its members, and of no price or rule. Members are invented.</summary>
public class LeedsHomeCare2010EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("leeds-2010");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;

    [Fact]
    public void It_was_extended_once_and_once_more_is_sought_which_is_not_yet_an_option()
    {
        Scheme.Period.Extensions.Select(extension => (extension.State, extension.NewEnd.ToString()))
            .ShouldBe([(ExtensionState.Made, "2015-10-31"), (ExtensionState.Sought, "2016-04")]);
        Scheme.Period.Extensions[0].DecidedBy!.Value.ShouldBe("Delegated Decision Panel, September 2013");
        Scheme.Period.ExtendTo(new(2016, 4, 30), new(2015, 10, 1)).AsT1.Single().Code.ShouldBe("no-extension-left");
    }

    [Fact]
    public void Once_the_council_has_granted_what_was_sought_it_is_used_like_any_other()
    {
        var sought = Scheme.Period.Extensions[1];
        var granted = Scheme.Period with { Extensions = [Scheme.Period.Extensions[0], sought with { State = ExtensionState.Option }] };
        granted.ExtendTo(new(2016, 4, 30), new(2015, 10, 1)).AsT0.NewEnd.ShouldBe(new(2016, 4, 30));
        granted.ExtendTo(new(2016, 5, 1), new(2015, 10, 1)).AsT1.Single().Code.ShouldBe("extension-beyond-limit");
    }

    // Six of its 32 providers had no work, and stayed on it.
    [Fact]
    public void A_member_without_work_for_a_year_is_dormant_and_stays_a_member()
    {
        var member = Council.Member("EX-01", Start, new("home-care")).With(new Dormancy(new(2014, 11, 1), new(2013, 10, 31))).AsT0;
        member.StageOn(new(2014, 11, 19)).ShouldBe(MembershipStage.Dormant);
        member.LotsOn(new(2014, 11, 19)).ShouldBe([new("home-care")]);
        SchemeFacts.Of(Scheme).Single(fact => fact.Name == "providers that are not active").Value.ShouldBe("6 providers");
    }

    [Fact]
    public void What_the_report_says_nothing_of_is_no_part_of_the_scheme()
    {
        NotInScheme[] parts = [Scheme.Prices.AsT2, Scheme.Bids.AsT2, Scheme.VisitTerms.AsT2, Scheme.Absences.AsT2, Scheme.Uplift.AsT2, Scheme.Incumbents.AsT2];
        parts.ShouldAllBe(part => part == NotInScheme.NotSpokenOf);
        (Scheme.Lots.Count, Scheme.Procedures.Count).ShouldBe((0, 0));
        Scheme.TermsFor(new("1")).AsT1.Code.ShouldBe("unknown-lot");
    }

    [Fact]
    public void The_Act_of_2023_does_not_apply() => Scheme.Check().Findings.ShouldBeEmpty();
}
