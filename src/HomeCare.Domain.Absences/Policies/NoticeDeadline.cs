using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>The last moment for a notice.</summary>
/// <param name="At">The moment.</param>
/// <param name="IsLateAt">Whether a notice at exactly that moment is late.</param>
public readonly record struct NoticeDeadline(Instant At, bool IsLateAt)
{
    /// <summary>Whether a notice is late.</summary>
    /// <param name="notice">The moment of the notice that counts.</param>
    /// <returns>Whether it is.</returns>
    public bool IsLate(Instant notice) => notice > At || (IsLateAt && notice == At);

    /// <summary>The deadline as people read it, such as <c>before Fri 28 Aug 2026 10:00</c> or <c>by Fri 28 Aug 2026 10:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (IsLateAt ? "before " : "by ") + Moments.Of(At);
}
