using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority limited a member to so much new work a week. It takes the place of an earlier limit.</summary>
/// <param name="Day">The first day of the limit.</param>
/// <param name="NewMinutesAWeek">The most care minutes a week that a new package may have; 0 or more.</param>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record WorkLimit(LocalDate Day, int NewMinutesAWeek, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Limited;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override IEnumerable<Refusal> Faults(LifeState before) => NewMinutesAWeek >= 0
        ? []
        :
        [
            new(
                "negative-limit",
                $"new work cannot be limited to {PlainText.Of(NewMinutesAWeek)} minutes a week: write 0 or more",
                [new("new-minutes-a-week", PlainText.Of(NewMinutesAWeek))]),
        ];

    internal override LifeState After(LifeState before) => before with { Standing = Standing.Limited(NewMinutesAWeek, Reason) };
}
