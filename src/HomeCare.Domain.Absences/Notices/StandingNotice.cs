namespace HomeCare.Domain.Absences;

/// <summary>A notice with the one that corrects it.</summary>
internal sealed class StandingNotice(AbsenceNotice notice)
{
    internal AbsenceNotice Notice { get; } = notice;

    internal StandingNotice? CorrectedBy { get; set; }

    /// <summary>Whether any planned care was found that it covers.</summary>
    internal bool CoversSome { get; set; }

    /// <summary>Whether the notice covers care and was neither withdrawn nor corrected away before its start.</summary>
    internal bool Stands(PlannedCare care, NoticeMoment moment) =>
        Notice.Covers(care)
        && !(Notice.Withdrawn <= care.StartsAt)
        && (CorrectedBy is null || CorrectedBy.Notice.At(moment) > care.StartsAt || CorrectedBy.Stands(care, moment));
}
