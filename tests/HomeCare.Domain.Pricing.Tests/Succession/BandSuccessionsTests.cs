namespace HomeCare.Domain.Pricing.Tests;

public class BandSuccessionsTests
{
    [Fact]
    public void Everything_wrong_with_a_table_is_told_at_once() => BandSuccessions.Create(
        Clc.Legacy,
        Clc.Terms,
        [Row("A"), Row("B", "1"), Row("B", "2"), Row("C", "33"), Row("D", "4"), Row("G", "6"), Row("F", "6")]).AsT1
        .Select(refusal => (refusal.Code, refusal.Facts[0].Value))
        .ShouldBe([("unknown-band", "G"), ("unknown-band", "33"), ("band-twice", "B"), ("no-row", "E")]);

    [Fact]
    public void A_proposal_lists_every_lawful_choice_when_two_bands_have_two_candidates_each()
    {
        // Invented: the later scheme has two bands for each of B and F.
        var table = Table(Row("A"), Row("B", "1", "3"), Row("C", "3"), Row("D", "4"), Row("E", "5"), Row("F", "6", "pa"));

        table.ProposeFor([new("F"), new("B")]).AsT0.Combinations.ShouldBe(
            [[new("1"), new("6")], [new("1"), new("pa")], [new("3"), new("6")], [new("3"), new("pa")]]);
    }

    [Fact]
    public void Only_the_lawful_choices_are_proposed_and_the_others_are_no_problem()
    {
        var proposal = Table(Row("A"), Row("B", "1", "3"), Row("C", "3"), Row("D", "4"), Row("E", "5"), Row("F", "6"))
            .ProposeFor([new("B"), new("E")]).AsT0;

        proposal.Combinations.ShouldBe([[new("3"), new("5")]]);
        proposal.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Bands_that_nobody_can_have_are_refused()
    {
        var table = Table(Row("A"), Row("B", "1"), Row("C", "3"), Row("D", "4"), Row("E", "5"), Row("F", "6"));

        table.ProposeFor([]).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-bands");
        table.ProposeFor([new("E"), new("Z")]).AsT1.Select(refusal => refusal.Code).ShouldBe(["unknown-band", "incompatible-band"]);
    }

    private static BandSuccessions Table(params BandSuccession[] rows) => BandSuccessions.Create(Clc.Legacy, Clc.Terms, [.. rows]).AsT0;

    private static BandSuccession Row(string from, params string[] candidates) =>
        new(new(from), candidates.Select(one => new BandId(one)).ToValueList(), "invented", A.Citation);
}
