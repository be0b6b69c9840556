using FsCheck.Xunit;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

[Properties(Arbitrary = [typeof(LedgerCase), typeof(AnyPolicy)], MaxTest = 150)]
public class LedgerLaws
{
    [Property]
    public void What_the_person_is_charged_before_limits_never_reads_the_payment_policy(LedgerCase sample, AnyPolicy other)
    {
        var one = sample.Assess();
        var changed = (sample with { Terms = sample.Terms with { Payment = other.Policy } }).Assess();
        changed.Care.Select(care => (care.Care, care.Charge, care.Charged)).ShouldBe(one.Care.Select(care => (care.Care, care.Charge, care.Charged)));
        changed.People.SelectMany(person => person.Weeks).Select(week => (week.BeforeLimits, week.Contribution))
            .ShouldBe(one.People.SelectMany(person => person.Weeks).Select(week => (week.BeforeLimits, week.Contribution)));
    }

    [Property]
    public void What_the_provider_is_paid_never_reads_the_charging_policy_nor_the_contributions(LedgerCase sample, AnyPolicy other)
    {
        var one = sample.Assess();
        Same(sample with { Terms = sample.Terms with { Charging = other.Policy } });
        Same(sample with { Terms = sample.Terms with { Charging = null } });
        Same(sample with
        {
            Ledger = sample.Ledger with { Contributions = sample.Ledger.Contributions.Select(some => some with { Weekly = Money.FromPence(1) }).ToValueList() },
        });

        void Same(LedgerCase changed)
        {
            var assessed = changed.Assess();
            assessed.Care.Select(care => (care.Care, care.Payment, care.Paid)).ShouldBe(one.Care.Select(care => (care.Care, care.Payment, care.Paid)));
            assessed.Providers.ShouldBe(one.Providers);
            assessed.People.Select(person => (person.Person, person.Planned, person.Absences, person.Paid))
                .ShouldBe(one.People.Select(person => (person.Person, person.Planned, person.Absences, person.Paid)));
        }
    }

    [Property]
    [Rule("CARE-14")]
    public void A_charge_is_never_above_the_contribution_nor_the_cost_and_never_negative(LedgerCase sample)
    {
        foreach (var week in sample.Assess().People.SelectMany(person => person.Weeks))
        {
            week.Charged.ShouldBeGreaterThanOrEqualTo(Money.Zero);
            week.Charged.ShouldBeLessThanOrEqualTo(week.BeforeLimits);
            week.Charged.ShouldBeLessThanOrEqualTo(week.Cost);
            (week.Contribution is null || week.Charged <= week.Contribution).ShouldBeTrue();
            new[] { week.BeforeLimits, week.Contribution ?? week.BeforeLimits, week.Cost }.ShouldContain(week.Charged);
            week.Limit.ShouldBe(
                week.Charged == week.BeforeLimits ? ChargeLimit.None : week.Charged == week.Contribution ? ChargeLimit.Contribution : ChargeLimit.Cost);
        }
    }

    [Property]
    public void A_week_is_seven_days_but_at_the_ends_and_its_contribution_is_a_seventh_of_each_day_never_rounded_up(LedgerCase sample)
    {
        foreach (var person in sample.Assess().People)
        {
            foreach (var week in person.Weeks)
            {
                var days = Period.DaysBetween(week.FirstDay, week.LastDay) + 1;
                days.ShouldBeInRange(1, 7);
                (week.FirstDay == sample.Ledger.FirstDay || week.FirstDay.DayOfWeek == sample.Terms.WeekBegins).ShouldBeTrue();
                (week.LastDay == sample.Ledger.LastDay || week.LastDay.PlusDays(1).DayOfWeek == sample.Terms.WeekBegins).ShouldBeTrue();
                week.Contribution.ShouldBe(Contribution(sample, person.Person, week));
            }
        }
    }

    [Property]
    public void A_ledger_that_is_split_by_weeks_gives_the_same_weeks(LedgerCase sample)
    {
        if (sample.HasHoursOfCare)
        {
            return;
        }

        var whole = sample.Assess();
        var parts = sample.ByWeek().Select(part => part.Assess()).ToArray();
        parts.SelectMany(part => part.Care).OrderBy(care => care.Care.Arrangement.Person).ThenBy(care => care.Care.StartsAt).ShouldBe(whole.Care);
        foreach (var person in whole.People)
        {
            parts.SelectMany(part => part.People).Where(one => one.Person == person.Person).SelectMany(one => one.Weeks).ShouldBe(person.Weeks);
        }
    }

    [Fact]
    public void Hours_of_care_that_began_before_a_ledger_are_not_seen_by_it()
    {
        var rule = new NoticeRule(new HoursOfNotice(5) { Part = ChargedPart.HoursOfCare });
        var (sunday, monday) = (Planned.Care("2026-09-06 23:00", 180), Planned.Care("2026-09-07 02:00", 180));
        var notice = Planned.Moment("2026-09-06 22:30");
        CareAt.Shares(rule, [sunday, monday], notice).ShouldBe([Fraction.One, Fraction.Of(2, 3)]);
        CareAt.Shares(rule, [monday], notice).ShouldBe([Fraction.One]);
    }

    [Property]
    [Rule("CLC26-071b")]
    public void A_direct_payment_changes_who_pays_and_no_amount(LedgerCase sample)
    {
        var council = Paid(FundingRoute.CouncilCommissioned);
        var direct = Paid(FundingRoute.DirectPayment);
        direct.Providers.Select(total => total with { Funding = FundingRoute.CouncilCommissioned }).ShouldBe(council.Providers);
        direct.Providers.ShouldAllBe(total => total.Funding == FundingRoute.DirectPayment);
        direct.People.ShouldBe(council.People);
        direct.Care.Select(one => (one.Payment, one.Paid, one.Charge, one.Charged)).ShouldBe(council.Care.Select(one => (one.Payment, one.Paid, one.Charge, one.Charged)));
        direct.Findings.ShouldBe(council.Findings);

        AbsenceAssessment Paid(FundingRoute route) =>
            sample.WithCare(care => LedgerCase.With(care, care.Arrangement with { Funding = route })).Assess();
    }

    [Property]
    public void The_order_of_the_ledger_never_matters(LedgerCase sample, int seed)
    {
        var (one, other) = (sample.Assess(), sample.Shuffled(seed).Assess());
        other.Care.ShouldBe(one.Care);
        other.Providers.ShouldBe(one.Providers);
        other.People.ShouldBe(one.People);
        other.Findings.ShouldBe(one.Findings);
    }

    [Property]
    public void The_same_faults_are_found_in_every_order(LedgerCase sample, int seed)
    {
        var broken = sample with
        {
            Ledger = sample.Ledger with
            {
                LastDay = sample.Ledger.FirstDay.PlusDays(2),
                Contributions = sample.Ledger.Contributions.Skip(1).ToValueList(),
                Notices = sample.Ledger.Notices.Select(notice => notice with { Recorded = null }).ToValueList(),
            },
        };
        Faults(broken.Shuffled(seed)).ShouldBe(Faults(broken));

        static string[] Faults(LedgerCase of) =>
            of.Terms.Assess(of.Ledger).Match<string[]>(_ => [], refusals => [.. refusals.Select(one => one.Message).Order(StringComparer.Ordinal)]);
    }

    [Property]
    public void The_moment_told_of_a_notice_is_the_one_its_policy_goes_by(LedgerCase sample)
    {
        foreach (var one in sample.Assess().Care)
        {
            one.Payment.NoticeAt.ShouldBe(Moment(one.Payment.Notice, sample.Terms.Payment));
            one.Charge!.NoticeAt.ShouldBe(Moment(one.Charge!.Notice, sample.Terms.Charging!));
        }

        static Instant? Moment(AbsenceNotice? notice, AbsencePolicy policy) => policy.Moment.Name switch
        {
            "received" => notice?.Received,
            "sent" => notice?.Sent,
            _ => notice?.Recorded,
        };
    }

    [Property(MaxTest = 300)]
    public void Nothing_is_found_twice(LedgerCase sample) => sample.Assess().Findings.ShouldBeUnique();

    [Property]
    public void Every_total_is_the_sum_of_its_lines_rounded_where_the_terms_say(LedgerCase sample)
    {
        var assessed = sample.Assess();
        foreach (var total in assessed.Providers)
        {
            var theirs = assessed.Care.Where(one => (one.Care.Arrangement.Provider, one.Care.Arrangement.Funding) == (total.Provider, total.Funding)).ToArray();
            var absences = theirs.Where(one => one.Payment.IsAbsence).ToArray();
            (total.Planned, total.Absences, total.AbsencesPaid).ShouldBe((theirs.Length, absences.Length, absences.Count(one => one.Payment.Share > Fraction.Zero)));
            total.ForAbsences.ShouldBe(PaidFor(absences));
            total.ForCare.ShouldBe(PaidFor(theirs.Where(one => !one.Payment.IsAbsence)));
            total.Total.ShouldBe(total.ForCare + total.ForAbsences);
        }

        foreach (var total in assessed.People)
        {
            var theirs = assessed.Care.Where(one => one.Care.Arrangement.Person == total.Person).ToArray();
            (total.Planned, total.Absences).ShouldBe((theirs.Length, theirs.Count(one => one.Payment.IsAbsence)));
            total.Paid.ShouldBe(PaidFor(theirs));
            total.Charged.Pence.ShouldBe(total.Weeks.Sum(week => week.Charged.Pence));
            foreach (var week in total.Weeks)
            {
                var days = theirs.Where(one => one.Care.Start.Date >= week.FirstDay && one.Care.Start.Date <= week.LastDay).ToArray();
                days.ShouldNotBeEmpty();
                week.BeforeLimits.ShouldBe(Sum(sample, days.SelectMany(one => Lines(one.Care.ChargedAt ?? one.Care.Price!, one.Charge!, sample.Terms.Charging!))));
                week.Cost.ShouldBe(sample.Terms.CostLimit == CostLimit.Incurred
                    ? PaidFor(days)
                    : Sum(sample, days.SelectMany(one => one.Care.Price!.Lines.Select(line => line.Amount))));
            }

            total.Weeks.Sum(week => theirs.Count(one => one.Care.Start.Date >= week.FirstDay && one.Care.Start.Date <= week.LastDay)).ShouldBe(theirs.Length);
        }

        Money PaidFor(IEnumerable<AssessedCare> care) => Sum(sample, care.SelectMany(one => Lines(one.Care.Price!, one.Payment, sample.Terms.Payment)));
    }

    [Property]
    public void Each_answer_is_the_sum_of_its_rounded_lines(LedgerCase sample)
    {
        var half = sample.Terms.Rounding.Half;
        foreach (var one in sample.Assess().Care)
        {
            one.Paid.Pence.ShouldBe(Lines(one.Care.Price!, one.Payment, sample.Terms.Payment).Sum(line => line.Round(half).Pence));
            one.Charged.Pence.ShouldBe(Lines(one.Care.ChargedAt ?? one.Care.Price!, one.Charge!, sample.Terms.Charging!).Sum(line => line.Round(half).Pence));
        }
    }

    private static Money Sum(LedgerCase sample, IEnumerable<ExactAmount> lines)
    {
        var (half, sum) = (sample.Terms.Rounding.Half, ExactAmount.Zero);
        foreach (var line in lines)
        {
            sum += sample.Terms.Rounding.Point == RoundingPoint.PerLine ? ExactAmount.FromMoney(line.Round(half)) : line;
        }

        return sum.Round(half);
    }

    private static IEnumerable<ExactAmount> Lines(CarePrice price, AbsenceJudgement judgement, AbsencePolicy policy) => price.Lines
        .Where(line => !(line.IsAddOn && judgement.IsAbsence && policy.AddOns == AddOnHours.NotCharged))
        .Select(line => line.Amount * judgement.Share);

    private static Money? Contribution(LedgerCase sample, PersonReference person, PersonWeek week)
    {
        var pence = 0L;
        foreach (var some in sample.Ledger.Contributions.Where(some => some.Person == person))
        {
            var (first, last) = (LocalDate.Max(week.FirstDay, some.FirstDay), some.LastDay is { } end ? LocalDate.Min(week.LastDay, end) : week.LastDay);
            if (first <= last)
            {
                if (some.Weekly is null)
                {
                    return null;
                }

                var days = Period.DaysBetween(first, last) + 1;
                if (days == 7)
                {
                    return some.Weekly;
                }

                pence += days * some.Weekly.Value.Pence;
            }
        }

        return Money.FromPence(pence / 7);
    }
}
