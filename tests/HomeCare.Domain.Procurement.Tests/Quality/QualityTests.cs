using NodaTime;

namespace HomeCare.Domain.Procurement.Tests;

public class QualityTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    [Rule("HCL26-045h")]
    [Rule("HCL26-090a")]
    public void A_first_training_by_e_learning_is_refused()
    {
        var refusal = ManualHandlingTraining.Faults([Trained("W2", 0, TrainingForm.ELearning), Trained("W2", 1, TrainingForm.InPerson), Trained("W1", 0, TrainingForm.InPerson)])
            .ShouldHaveSingleItem();
        (refusal.Code, refusal.Message).ShouldBe(
            ("first-training-in-person", "worker W2 was first trained on 2026-09-01 by e-learning: the first training is in person"));
    }

    [Fact]
    [Rule("HCL26-090b")]
    public void A_later_training_may_be_by_e_learning() =>
        ManualHandlingTraining.Faults([Trained("W", 1, TrainingForm.ELearning), Trained("W", 0, TrainingForm.InPerson)]).ShouldBeEmpty();

    [Fact]
    public void Of_one_day_the_training_in_person_is_the_first() =>
        ManualHandlingTraining.Faults([Trained("W", 0, TrainingForm.ELearning), Trained("W", 0, TrainingForm.InPerson)]).ShouldBeEmpty();

    [Fact]
    [Rule("HCL26-083b")]
    [Rule("HCL26-084a")]
    public void A_share_is_of_a_stated_base()
    {
        var all = MonitoringSummary.Of([
            new(new("C"), ContractBasis.Exception, VisitOutcome.NoOutcome),
            new(new("A"), ContractBasis.Framework, VisitOutcome.Compliant),
            new(new("B"), ContractBasis.Framework, VisitOutcome.NotCompliant),
            new(new("D"), ContractBasis.Legacy, VisitOutcome.Compliant),
        ]).AsT0;
        all.Providers.Select(one => one.Provider.Value).ShouldBe(["A", "B", "C", "D"]);
        (all.Share(VisitOutcome.Compliant), all.On(ContractBasis.Framework).Share(VisitOutcome.Compliant)).ShouldBe((Fraction.Of(1, 2), Fraction.Of(1, 2)));
        (all.Count(VisitOutcome.NoOutcome), all.On(ContractBasis.Framework).Count(VisitOutcome.NoOutcome)).ShouldBe((1, 0));
        all.On(ContractBasis.Exception).Share(VisitOutcome.NotCompliant).ShouldBe(Fraction.Zero);
    }

    [Fact]
    public void A_share_of_nobody_is_none() => MonitoringSummary.Of([]).AsT0.Share(VisitOutcome.Compliant).ShouldBeNull();

    [Fact]
    public void A_provider_is_counted_once() =>
        MonitoringSummary.Of([new(new("A"), ContractBasis.Legacy, VisitOutcome.Compliant), new(new("A"), ContractBasis.Framework, VisitOutcome.Compliant)])
            .AsT1.ShouldHaveSingleItem().Code.ShouldBe("duplicate-provider");

    private static Training Trained(string worker, int days, TrainingForm form) => new(worker, Day.PlusDays(days), form);
}
