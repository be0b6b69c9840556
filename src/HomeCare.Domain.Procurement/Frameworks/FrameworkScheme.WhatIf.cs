using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkScheme
{
    /// <summary>The same scheme as if its first award had been decided on another day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A scheme to check or to look ahead from; where the day cannot be, its faults say so.</returns>
    public FrameworkScheme WithFirstAwardOn(LocalDate day)
    {
        var first = Rounds.TakeWhile(round => round.AbandonedOn is not null).Count();
        return this with
        {
            Rounds = first == Rounds.Count
                ? Rounds.Append(new Round { AwardDecidedOn = day }).ToValueList()
                : Rounds.Select((round, index) => index == first ? round with { AwardDecidedOn = day } : round).ToValueList(),
        };
    }
}
