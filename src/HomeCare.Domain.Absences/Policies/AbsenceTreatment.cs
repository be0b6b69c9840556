using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Whether and how absences of one cause are charged.</summary>
public sealed class AbsenceTreatment : OneOfBase<ChargedByNotice, NeverCharged, PaidInTheRate, AlwaysCharged, ChargedForDays>
{
    private AbsenceTreatment(OneOf<ChargedByNotice, NeverCharged, PaidInTheRate, AlwaysCharged, ChargedForDays> treatment)
        : base(treatment)
    {
    }

    /// <summary>Never charged.</summary>
    public static AbsenceTreatment Never { get; } = new(new NeverCharged());

    /// <summary>Never charged, as the rate already pays for absences.</summary>
    public static AbsenceTreatment InTheRate { get; } = new(new PaidInTheRate());

    /// <summary>Charged whole, whatever the notice.</summary>
    public static AbsenceTreatment Always { get; } = new(new AlwaysCharged(Fraction.One));

    /// <summary>Charged whole where the notice is late or there is none.</summary>
    /// <param name="rule">How long the notice must be, for every service.</param>
    /// <returns>The treatment.</returns>
    public static AbsenceTreatment ByNotice(NoticeRule rule) => ByNotice(rule, weekdayServices: null);

    /// <summary>Charged whole where the notice is late or there is none, with a rule of its own for services that run on weekdays only.</summary>
    /// <param name="rule">How long the notice must be.</param>
    /// <param name="weekdayServices">The rule that replaces it for services that run on weekdays only, or null for none.</param>
    /// <returns>The treatment.</returns>
    public static AbsenceTreatment ByNotice(NoticeRule rule, NoticeRule? weekdayServices)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(new ChargedByNotice(rule, weekdayServices, Fraction.One));
    }

    /// <summary>Charged whole for the first days if the service then begins again, the first day counted: a retainer.</summary>
    /// <param name="days">For how many days; at least one.</param>
    /// <param name="otherwise">The notice that is needed where the service does not go on, or null where nothing is charged then.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than a day.</exception>
    public static AbsenceTreatment Retainer(int days, NoticeRule? otherwise) =>
        ForDays(days, DayCounting.BeginningWithTheDay, RetainerCondition.ServiceResumes, otherwise);

    /// <summary>Charged whole for the first days of a vacancy and then no more, the first day counted.</summary>
    /// <param name="days">For how many days; at least one.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than a day.</exception>
    public static AbsenceTreatment Vacancy(int days) =>
        ForDays(days, DayCounting.BeginningWithTheDay, RetainerCondition.Always, otherwise: null);

    /// <summary>Charged whole for the first days of an absence.</summary>
    /// <param name="days">For how many days; at least one.</param>
    /// <param name="counting">Whether the first day counts.</param>
    /// <param name="condition">Whether the service must go on afterwards.</param>
    /// <param name="otherwise">The notice that is needed where it does not, or null where nothing is charged then.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than a day.</exception>
    public static AbsenceTreatment ForDays(int days, DayCounting counting, RetainerCondition condition, NoticeRule? otherwise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentNullException.ThrowIfNull(counting);
        ArgumentNullException.ThrowIfNull(condition);
        return new(new ChargedForDays(days, counting, condition, otherwise, Fraction.One));
    }

    /// <summary>The same, charging a share of the price.</summary>
    /// <param name="share">The share; above nought and at most one. It changes nothing where nothing is charged.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is nought, negative, or above one.</exception>
    public AbsenceTreatment Charging(Fraction share)
    {
        if (share <= Fraction.Zero || share > Fraction.One)
        {
            throw new ArgumentOutOfRangeException(nameof(share), "A share is above nought and at most one.");
        }

        return Match(
            notice => new AbsenceTreatment(notice with { Share = share }),
            _ => this,
            _ => this,
            _ => new AbsenceTreatment(new AlwaysCharged(share)),
            days => new AbsenceTreatment(days with { Share = share }));
    }
}
