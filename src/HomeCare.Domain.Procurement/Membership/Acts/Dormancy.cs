using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority recorded that a member has had no package for over twelve months (T-12). It stays a member.</summary>
/// <param name="Day">The day of the record.</param>
/// <param name="LastPackageEnded">
/// The last day of its last package, more than twelve months before, or null where it never had one; the twelve months then
/// begin with the start of its service.
/// </param>
public sealed record Dormancy(LocalDate Day, LocalDate? LastPackageEnded) : MembershipAct(Day)
{
    private const int Months = 12;

    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Dormant;

    internal override IEnumerable<Refusal> Faults(LifeState before)
    {
        var started = before.StartedOn!.Value;
        return Day.PlusMonths(-Months) > (LastPackageEnded ?? started.PlusDays(-1))
            ? []
            :
            [
                new(
                    "not-yet-dormant",
                    (LastPackageEnded is { } ended
                        ? $"its last package ended on {PlainText.Of(ended)}"
                        : $"it has had no package since its service started on {PlainText.Of(started)}")
                        + ": a member is dormant after more than twelve months without one",
                    [
                        new("last-package-ended", LastPackageEnded is { } last ? PlainText.Of(last) : "never"),
                        new("started-on", PlainText.Of(started)),
                    ]),
            ];
    }
}
