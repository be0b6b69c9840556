using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkScheme
{
    /// <summary>The same scheme as if its first award had been decided on another day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A scheme to check or to look ahead from; where the day cannot be, its faults say so.</returns>
    public FrameworkScheme WithFirstAwardOn(LocalDate day) => this with
    {
        Rounds = Rounds.Select((round, index) => index == 0 ? round with { AwardDecidedOn = day } : round)
            .DefaultIfEmpty(new Round { AwardDecidedOn = day })
            .ToValueList(),
    };
}
