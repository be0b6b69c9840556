using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A notice in plain minutes of the <see cref="ClockBook"/>: received and withdrawn at moments, about care from and until times on the clock.</summary>
internal sealed class SlowNotice(string id, int received, int from, int until, int? withdrawn)
{
    internal int Received => received;

    /// <summary>The notice that corrects it.</summary>
    internal SlowNotice? NextVersion { get; set; }

    /// <summary>The notice that it corrects.</summary>
    internal SlowNotice? Before { get; init; }

    /// <summary>Whether the person is away by it when care is to start, as it was known at that moment.</summary>
    internal bool Stands(int start)
    {
        for (var version = this; version is not null && (version == this || version.Received <= start); version = version.NextVersion)
        {
            var time = ClockBook.Shows(start);
            if (!version.IsAbout(time) || version.IsWithdrawnAt(start))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same notice as the library has it.</summary>
    internal AbsenceNotice Notice => CareAt.Notice(ClockBook.InstantOf(received), id) with
    {
        From = ClockBook.ClockTime(from),
        Until = ClockBook.ClockTime(until),
        Withdrawn = NextVersion is null && withdrawn is { } moment ? ClockBook.InstantOf(moment) : (Instant?)null,
        Corrects = Before is null ? null : new(Before.Name),
    };

    private string Name => id;

    private bool IsAbout(int time) => time >= from && time < until;

    // The last of a series says that the absence was withdrawn.
    private bool IsWithdrawnAt(int moment) => NextVersion is null && withdrawn <= moment;
}
