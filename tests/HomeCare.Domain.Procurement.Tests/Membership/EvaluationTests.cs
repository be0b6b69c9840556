namespace HomeCare.Domain.Procurement.Tests;

public class EvaluationTests
{
    private static readonly CriterionResult Finance = Sample.Result("finance", CriterionOutcome.Passed);
    private static readonly CriterionResult Rating = Sample.Result("not rated Inadequate", CriterionOutcome.Failed);
    private static readonly CriterionResult Presentation = Sample.Result("presentation", CriterionOutcome.NotEvaluated);

    [Fact]
    [Rule("HCL26-049b")]
    public void Every_criterion_passed_passes() =>
        StageAfter(Finance, Sample.Result("data protection", CriterionOutcome.Passed)).ShouldBe(MembershipStage.Passed);

    [Fact]
    [Rule("HCL26-058b")]
    [Rule("HCL26-088a")]
    [Rule("LEEDS14-3.10.2")]
    public void One_failed_criterion_fails() => StageAfter(Finance, Rating).ShouldBe(MembershipStage.Failed);

    // The report names six criteria, and elsewhere five: the list is the scheme's own.
    [Theory]
    [InlineData("financial stability, insurance, policies, safeguarding, approach to quality, price")]
    [InlineData("finance, insurance policies, safeguarding, approach to quality, price")]
    [Rule("CLC26-037b")]
    [Rule("CLC26-053b")]
    [Rule("R-20")]
    [Rule("C-110")]
    public void All_criteria_must_be_passed_whichever_one_is_failed(string list)
    {
        var criteria = list.Split(", ");
        StageAfter([.. criteria.Select(one => Sample.Result(one, CriterionOutcome.Passed))]).ShouldBe(MembershipStage.Passed);
        foreach (var failed in criteria)
        {
            StageAfter([.. criteria.Select(one => Sample.Result(one, one == failed ? CriterionOutcome.Failed : CriterionOutcome.Passed))])
                .ShouldBe(MembershipStage.Failed);
        }
    }

    // That the presentation is passed or failed and has no score is the reading of this library.
    [Fact]
    [Rule("R-13")]
    public void A_failed_presentation_fails_a_bidder_that_passed_everything_before_it() =>
        StageAfter(Finance, Presentation with { Outcome = CriterionOutcome.Failed }).ShouldBe(MembershipStage.Failed);

    [Fact]
    [Rule("HCL26-058a")]
    [Rule("CLC26-044b")]
    public void What_comes_after_a_failed_criterion_may_be_left_out() =>
        StageAfter(Finance, Rating, Presentation).ShouldBe(MembershipStage.Failed);

    [Fact]
    [Rule("HCL26-058a")]
    public void What_comes_after_a_failed_criterion_may_be_evaluated_all_the_same() =>
        StageAfter(Rating, Finance).ShouldBe(MembershipStage.Failed);

    [Fact]
    public void A_criterion_may_not_be_left_out_before_one_is_failed() =>
        Refused(Finance, Presentation, Rating).ShouldBe(
            "provider EX-07, failed on 2026-02-02: the criterion \"presentation\" was not evaluated: it may be left out only after a failed one");

    [Fact]
    public void An_evaluation_without_criteria_is_refused() =>
        Refused().ShouldBe("provider EX-07, passed on 2026-02-02: there are no criteria: an evaluation has at least one");

    [Fact]
    public void A_criterion_is_there_once() => Refused(Finance, Finance).ShouldBe(
        "provider EX-07, passed on 2026-02-02: the criterion \"finance\" is there twice: write each once");

    [Fact]
    public void A_criterion_must_be_text_that_can_be_shown() =>
        Refused(Sample.Result("", CriterionOutcome.Passed)).ShouldBe(
            "provider EX-07, passed on 2026-02-02: the criterion cannot be shown: it is empty");

    [Fact]
    [Rule("HCL21-012b")]
    public void A_supplier_that_failed_may_apply_again() =>
        Sample.Life(Sample.Application, Sample.Failed, Sample.Application with { Day = Sample.Day("2029-01-08") })
            .StageOn(Sample.Day("2029-01-08")).ShouldBe(MembershipStage.Applied);

    private static MembershipStage StageAfter(params CriterionResult[] results) =>
        Sample.Life(Sample.Application, Sample.Evaluation(results)).StageOn(Sample.Day("2026-02-02"));

    private static string Refused(params CriterionResult[] results) =>
        Sample.Refused(Sample.Application, Sample.Evaluation(results)).ShouldHaveSingleItem().Message;
}
