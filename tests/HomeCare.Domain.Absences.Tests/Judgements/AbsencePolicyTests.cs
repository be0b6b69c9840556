using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Absences.Tests;

public class AbsencePolicyTests
{
    [Fact]
    public void A_cause_has_one_exception_and_a_title_can_be_shown()
    {
        var policy = Days.Policy(AbsenceTreatment.Never, (AbsenceCause.Hospital, AbsenceTreatment.Always), (AbsenceCause.Hospital, AbsenceTreatment.Never)) with { Title = "" };

        policy.Faults().Select(fault => fault.Code).ShouldBe(["policy-title", "cause-twice"]);
        policy.Judge(Planned.Care("2026-09-09 10:00"), [Planned.Notice("2026-09-01 10:00") with { Person = null }]).AsT1.Select(fault => fault.Code)
            .ShouldBe(["policy-title", "cause-twice", "notice-scope"]);
    }

    [Fact]
    public void Two_exceptions_are_refused_by_the_title_and_the_cause() =>
        Days.Policy(AbsenceTreatment.Never, (AbsenceCause.Hospital, AbsenceTreatment.Always), (AbsenceCause.Hospital, AbsenceTreatment.Always))
            .Faults().ShouldHaveSingleItem().ShouldBe(new(
                "cause-twice", "the policy Example has two exceptions for a hospital stay: write one", [new("policy", "Example"), new("cause", "hospital")]));

    [Fact]
    public void Exceptions_for_two_causes_are_a_policy() =>
        Days.Policy(AbsenceTreatment.Never, (AbsenceCause.Hospital, AbsenceTreatment.Always), (AbsenceCause.Person, AbsenceTreatment.Always)).Faults().ShouldBeEmpty();

    [Fact]
    public void The_policies_of_the_schemes_are_without_fault() =>
        new[]
        {
            LeicestershireCommunityLifeChoices2021.Absences, LeicestershireCommunityLifeChoices2026.Absences, LeicestershireHomeCare2026.Absences,
        }.SelectMany(policy => policy.Faults()).ShouldBeEmpty();

    [Fact]
    public void A_cause_without_an_exception_has_the_general_treatment()
    {
        var policy = Days.Policy(AbsenceTreatment.Never, (AbsenceCause.Hospital, AbsenceTreatment.Always));

        policy.TreatmentOf(AbsenceCause.Hospital).ShouldBe(AbsenceTreatment.Always);
        policy.TreatmentOf(AbsenceCause.EmergencyAdmission).ShouldBe(AbsenceTreatment.Never);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Less_than_a_day_is_no_treatment(int days)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => AbsenceTreatment.Vacancy(days));
        Should.Throw<ArgumentOutOfRangeException>(() => AbsenceTreatment.Retainer(days, otherwise: null));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_share_out_of_range_is_no_treatment(int above, int below)
    {
        foreach (var treatment in Treatments())
        {
            Should.Throw<ArgumentOutOfRangeException>(() => treatment.Charging(Fraction.Of(above, below))).Message.ShouldStartWith("A share is above nought and at most one.");
        }
    }

    [Fact]
    public void A_share_of_all_changes_nothing_and_a_share_of_nothing_is_nothing()
    {
        foreach (var treatment in Treatments())
        {
            treatment.Charging(Fraction.One).ShouldBe(treatment);
        }

        AbsenceTreatment.Never.Charging(Fraction.Of(1, 2)).ShouldBe(AbsenceTreatment.Never);
        AbsenceTreatment.InTheRate.Charging(Fraction.Of(1, 2)).ShouldBe(AbsenceTreatment.InTheRate);
    }

    [Fact]
    public void What_is_missing_is_a_mistake_of_the_program()
    {
        var policy = Days.Hours(24);

        Should.Throw<ArgumentNullException>(() => AbsenceTreatment.ByNotice(null!));
        Should.Throw<ArgumentNullException>(() => AbsenceTreatment.ForDays(1, null!, RetainerCondition.Always, otherwise: null));
        Should.Throw<ArgumentNullException>(() => AbsenceTreatment.ForDays(1, DayCounting.BeginningWithTheDay, null!, otherwise: null));
        Should.Throw<ArgumentNullException>(() => policy.TreatmentOf(null!));
        Should.Throw<ArgumentNullException>(() => policy.Judge(null!, []));
        Should.Throw<ArgumentNullException>(() => policy.Judge(Planned.Care("2026-09-09 10:00"), null!));
    }

    [Fact]
    public void A_rule_for_weekday_services_replaces_the_other_for_them_alone()
    {
        var terms = AbsenceTreatment.ByNotice(NoticeRule.Hours(24), NoticeRule.Hours(72)).AsT0;

        terms.RuleFor(ServiceDays.WeekdaysOnly).ShouldBe(NoticeRule.Hours(72));
        terms.RuleFor(ServiceDays.AnyDay).ShouldBe(NoticeRule.Hours(24));
        AbsenceTreatment.ByNotice(NoticeRule.Hours(24)).AsT0.RuleFor(ServiceDays.WeekdaysOnly).ShouldBe(NoticeRule.Hours(24));
    }

    private static AbsenceTreatment[] Treatments() =>
        [AbsenceTreatment.ByNotice(NoticeRule.Hours(24)), AbsenceTreatment.Never, AbsenceTreatment.InTheRate, AbsenceTreatment.Always, AbsenceTreatment.Vacancy(1)];
}
