using OneOf;
using OneOf.Types;

namespace HomeCare.Domain.Absences;

/// <summary>What is recorded of whether planned care happened.</summary>
public sealed class Attendance : OneOfBase<None, bool, int>
{
    private Attendance(OneOf<None, bool, int> record)
        : base(record)
    {
    }

    /// <summary>Nothing is recorded: it is taken to happen as planned, unless a notice stands. The default.</summary>
    public static Attendance NotRecorded { get; } = new(default(None));

    /// <summary>It happened as planned.</summary>
    public static Attendance AsPlanned { get; } = new(true);

    /// <summary>The person was not there. Without a notice that stands it is a no-show.</summary>
    public static Attendance Absent { get; } = new(false);

    /// <summary>Whether the person was there, for all or for a part of the time.</summary>
    public bool IsThere => Match(_ => false, there => there, _ => true);

    /// <summary>Whether the person is recorded as away.</summary>
    public bool IsAbsent => Match(_ => false, there => !there, _ => false);

    /// <summary>How many minutes the person was there, or null where it is not recorded, was none or was all of the time.</summary>
    public int? Minutes => TryPickT2(out var minutes, out _) ? minutes : null;

    /// <summary>The person came late, left early, or both.</summary>
    /// <param name="minutes">How many minutes the person was there; at least one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no minutes: write <see cref="Absent"/>.</exception>
    public static Attendance For(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        return new(minutes);
    }

    /// <summary>The record as people read it.</summary>
    /// <returns><c>not recorded</c>, <c>as planned</c>, <c>absent</c>, or such as <c>there for 120 minutes</c>.</returns>
    public override string ToString() => Match(
        _ => "not recorded", there => there ? "as planned" : "absent", minutes => $"there for {PlainText.Of(minutes)} minutes");
}
