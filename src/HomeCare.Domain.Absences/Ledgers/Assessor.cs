using System.Runtime.InteropServices;
using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Assesses the care of a sound ledger, sorted by person and start.</summary>
internal sealed class Assessor(AbsenceTerms terms, CareLedger ledger, PlannedCare[] care)
{
    private readonly AbsenceJudge payment = new(terms.Payment);
    private readonly AbsenceJudge? charging = terms.Charging is { } policy ? new(policy) : null;
    private readonly NoticeBook notices = new(ledger.Notices);
    private readonly ILookup<PersonReference, AssessedContribution> contributions = ledger.Contributions.ToLookup(one => one.Person);
    private readonly AssessedCare[] answers = new AssessedCare[care.Length];
    private readonly LedgerFindings findings = new();
    private readonly List<Refusal> refusals = [];
    private readonly List<PersonTotal> people = [];
    private readonly Dictionary<(ProviderId, FundingRoute), ProviderSums> providers = [];
    private (CareArrangement? Arrangement, ProviderSums? Sums) last;

    internal OneOf<AbsenceAssessment, ValueList<Refusal>> Assess()
    {
        for (int first = 0, end; first < care.Length; first = end)
        {
            end = first + 1;
            while (end < care.Length && care[end].Arrangement.Person == care[first].Arrangement.Person)
            {
                end++;
            }

            Person(first, end);
        }

        return refusals.Count > 0
            ? refusals.Distinct().ToValueList()
            : new AbsenceAssessment(
                ImmutableCollectionsMarshal.AsImmutableArray(answers),
                providers.OrderBy(one => one.Key.Item1).ThenBy(one => one.Key.Item2).Select(one => one.Value.Total(terms.Rounding)).ToValueList(),
                people.ToValueList(),
                findings.All(notices));
    }

    private void Person(int first, int end)
    {
        var person = care[first].Arrangement.Person;
        var cares = care.AsSpan(first..end);
        var theirs = notices.Of(person);
        var (absences, paid, weeks) = (0, default(RunningSum), new List<PersonWeek>());
        var week = new WeekSums(Weeks.Of(terms, ledger, cares[0].Start.Date));
        for (var i = 0; i < cares.Length; i++)
        {
            if (charging is not null && cares[i].Start.Date > week.Days.Last)
            {
                weeks.Add(week.Close(terms, Contribution(person, week.Days)));
                week = new(Weeks.Of(terms, ledger, cares[i].Start.Date));
            }

            if (Judge(cares, i, theirs) is not { } judged)
            {
                continue;
            }

            findings.OfCare(cares, i, theirs, judged.Payment, judged.Charge, terms.Payment.Moment);
            var pay = Amount(cares[i].Price!, judged.Payment, terms.Payment);
            var charge = judged.Charge is not { } charged ? default
                : ReferenceEquals(charged, judged.Payment) && cares[i].ChargedAt is null ? pay
                : Amount(cares[i].ChargedAt ?? cares[i].Price!, charged, terms.Charging!);
            answers[first + i] = new(cares[i], judged.Payment, pay.Rounded, judged.Charge, charge.Rounded);
            absences += judged.Payment.IsAbsence ? 1 : 0;
            paid.Add(pay, terms.Rounding);
            week.Add(charge, pay, cares[i], terms);
            Provider(cares[i]).Add(judged.Payment, pay, terms.Rounding);
        }

        if (charging is not null)
        {
            weeks.Add(week.Close(terms, Contribution(person, week.Days)));
        }

        people.Add(new(person, cares.Length, absences, paid.In(terms.Rounding), weeks.ToValueList()));
    }

    private (AbsenceJudgement Payment, AbsenceJudgement? Charge)? Judge(ReadOnlySpan<PlannedCare> cares, int i, ReadOnlySpan<StandingNotice> theirs)
    {
        var isPaid = payment.Judge(cares, i, theirs).TryPickT0(out var paid, out var why);
        if (!isPaid)
        {
            Refuse(cares[i], why);
        }

        if (charging is null)
        {
            return isPaid ? (paid, null) : null;
        }

        var isCharged = charging.Value.Judge(cares, i, theirs).TryPickT0(out var charge, out why);
        if (!isCharged)
        {
            Refuse(cares[i], why);
        }

        return isPaid && isCharged ? (paid, charge) : null;
    }

    private void Refuse(PlannedCare one, Refusal refusal) => refusals.Add(LedgerFaults.Naming(one, refusal));

    private (ExactAmount Exact, Money Rounded) Amount(CarePrice price, AbsenceJudgement judgement, AbsencePolicy policy) =>
        price.Share(judgement.Share, judgement.IsAbsence ? policy.AddOns : AddOnHours.Charged, terms.Rounding);

    private ProviderSums Provider(PlannedCare one)
    {
        // Most care is of the same arrangement as the care before it.
        if (ReferenceEquals(one.Arrangement, last.Arrangement))
        {
            return last.Sums!;
        }

        var key = (one.Arrangement.Provider, one.Arrangement.Funding);
        if (!providers.TryGetValue(key, out var sums))
        {
            providers.Add(key, sums = new(key.Provider, key.Funding));
        }

        last = (one.Arrangement, sums);
        return sums;
    }

    // A seventh of each day's contribution: a whole week of one contribution is exactly that.
    private Money? Contribution(PersonReference person, (LocalDate First, LocalDate Last) week)
    {
        var sevenths = 0L;
        foreach (var one in contributions[person])
        {
            var (first, last) = (LocalDate.Max(one.FirstDay, week.First), LocalDate.Min(one.LastDay ?? week.Last, week.Last));
            if (first <= last)
            {
                if (one.Weekly is not { } weekly)
                {
                    return null;
                }

                sevenths += weekly.Pence * (Period.DaysBetween(first, last) + 1);
            }
        }

        return Money.FromPence(sevenths / 7);
    }
}
