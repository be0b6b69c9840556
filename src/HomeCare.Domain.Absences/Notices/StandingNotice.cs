using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>A notice with the one that corrects it.</summary>
internal sealed class StandingNotice(AbsenceNotice notice)
{
    internal AbsenceNotice Notice { get; } = notice;

    internal StandingNotice? CorrectedBy { get; set; }

    /// <summary>Whether any planned care was found that it covers.</summary>
    internal bool CoversSome { get; set; }

    /// <summary>When the service began again after the absence, as the last correction records it.</summary>
    internal LocalDateTime? Resumed => Last.Resumed;

    private AbsenceNotice Last => CorrectedBy is null ? Notice : CorrectedBy.Last;

    /// <summary>
    /// Whether the notice covers care, and the absence was not withdrawn by its start, and every correction that had come by then
    /// covers it too.
    /// </summary>
    internal bool Stands(PlannedCare care, NoticeMoment moment)
    {
        if (!Notice.Covers(care) || Last.Withdrawn <= care.StartsAt || Resumed <= care.Start)
        {
            return false;
        }

        for (var later = CorrectedBy; later is not null; later = later.CorrectedBy)
        {
            if (later.HasComeBy(care.StartsAt, moment) && !later.Notice.Covers(care))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What was known of the absence at the start of care: the last correction that had come by then, or else the notice.</summary>
    internal AbsenceNotice InForceFor(PlannedCare care, NoticeMoment moment)
    {
        var inForce = Notice;
        for (var later = CorrectedBy; later is not null; later = later.CorrectedBy)
        {
            inForce = later.HasComeBy(care.StartsAt, moment) ? later.Notice : inForce;
        }

        return inForce;
    }

    private bool HasComeBy(Instant start, NoticeMoment moment) => Notice.At(moment) <= start;
}
