using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A visit on a day, as it is written down and not yet checked.</summary>
public sealed record PlannedVisit
{
    /// <summary>When it starts, on the clock in London, to the minute.</summary>
    public required LocalDateTime Start { get; init; }

    /// <summary>How long it is planned to last.</summary>
    public required VisitLength Length { get; init; }

    /// <summary>How many carers come, 1 to 6; by default one.</summary>
    public int Carers { get; init; } = 1;

    /// <summary>How many minutes it lasted, where that is known.</summary>
    public int? ActualMinutes { get; init; }

    /// <summary>What kind of visit it is, such as a sleeping night, where the scheme prices kinds.</summary>
    public PriceItemId? Kind { get; init; }

    /// <summary>How the start is read in an hour that is skipped or comes twice; by default it is refused there.</summary>
    public ClockChangeReading StartReading { get; init; } = ClockChangeReading.Refused;

    /// <summary>How an end on the clock is read in an hour that is skipped or comes twice; by default it is refused there.</summary>
    public ClockChangeReading EndReading { get; init; } = ClockChangeReading.Refused;

    /// <summary>The visit as people read it, such as <c>2026-10-24 22:00, until 06:00, 2 carers</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{PlainText.Of(Start.Date)} {PlainText.Of(Start.TimeOfDay)}, {Length}, {PlainText.Of(Carers)} {(Carers == 1 ? "carer" : "carers")}";
}
