using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    /// <summary>What providers are paid for absences: care cancelled within 24 hours, or within one working day where the service runs on weekdays only.</summary>
    /// <remarks>
    /// The report says "for example" within 24 hours, "only for that period", and "within one working day"; an absence is one for
    /// any reason. That exactly 24 hours is within, that care that starts in the period is charged whole, with its added hours, that
    /// hours are elapsed hours from the receipt of the notice, that bank holidays in England and Wales are no working days, and that
    /// the provider's own cancellation or suspension is not charged, is this library's reading. It is the same for direct payments
    /// (CLC26-071b). What a person is charged the report does not say.
    /// </remarks>
    public static AbsencePolicy Absences { get; } = new(
        "Leicestershire 2026",
        AbsenceTreatment.ByNotice(NoticeRule.Hours(24), NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales)),
        Paragraph(69, "069a"))
    {
        Exceptions =
        [
            new(AbsenceCause.Provider, AbsenceTreatment.Never, Paragraph(66, "066a")),
            new(AbsenceCause.ProviderSuspended, AbsenceTreatment.Never, Paragraph(66, "066a")),
        ],
    };
}
