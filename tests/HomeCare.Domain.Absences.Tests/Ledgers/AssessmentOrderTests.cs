using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

public class AssessmentOrderTests
{
    private static readonly CareArrangement Other = new(new("P-2"), new("EX-02"), new("home-care"));

    private static readonly CareLedger Ledger = LedgerSample.Of(
        Planned.Care("2026-09-03 10:00", arrangement: Other, price: "20.00"),
        Planned.Care("2026-09-02 10:00"),
        Planned.Care("2026-09-09 10:00", arrangement: Other with { Funding = FundingRoute.DirectPayment }),
        Planned.Care("2026-09-01 10:00", arrangement: Other with { Provider = new("EX-01") }),
        Planned.Care("2026-09-01 10:00") with { Attendance = Attendance.Absent })
        .With(Planned.Notice("2026-09-02 09:00", "N-2"), Planned.Notice("2026-09-01 12:00") with { Person = Other.Person })
        .With(LedgerSample.Contribution("30.00"), LedgerSample.Contribution(null) with { Person = Other.Person });

    private static readonly AbsenceTerms Terms = new(Planned.Policy, LedgerSample.Example(AbsenceTreatment.Always));

    [Fact]
    public void Answers_come_by_person_and_start_and_totals_by_provider_and_payer()
    {
        var answer = Terms.Assess(Ledger).AsT0;

        answer.Care.Select(one => $"{one.Care.Arrangement.Person} {one.Care.Start.Day}").ShouldBe(["P-1 1", "P-1 2", "P-2 1", "P-2 3", "P-2 9"]);
        answer.Providers.Select(one => $"{one.Provider} {one.Funding}")
            .ShouldBe(["EX-01 CouncilCommissioned", "EX-02 CouncilCommissioned", "EX-02 DirectPayment"]);
        answer.People.Select(one => one.Person.Value).ShouldBe(["P-1", "P-2"]);
    }

    [Fact]
    public void The_order_of_the_ledger_changes_nothing()
    {
        var turned = Ledger with
        {
            Care = [.. Ledger.Care.Reverse()],
            Notices = [.. Ledger.Notices.Reverse()],
            Contributions = [.. Ledger.Contributions.Reverse()],
        };

        var (one, other) = (Terms.Assess(Ledger).AsT0, Terms.Assess(turned).AsT0);
        other.Care.ShouldBe(one.Care);
        other.Providers.ShouldBe(one.Providers);
        other.People.ShouldBe(one.People);
        other.Findings.ShouldBe(one.Findings);
    }

    [Fact]
    public void What_people_cost_is_what_providers_are_paid()
    {
        var answer = Terms.Assess(Ledger).AsT0;

        Sum(answer.People.Select(one => one.Paid)).ShouldBe(Sum(answer.Providers.Select(one => one.Total)));
        Sum(answer.People.Select(one => one.Paid)).ShouldBe(Sum(answer.Care.Select(one => one.Paid)));

        static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, one) => sum + one);
    }
}
