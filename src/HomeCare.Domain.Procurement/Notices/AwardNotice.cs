using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What is recorded of a contract award notice (section 50, regulation 27). Null means that it is not recorded.</summary>
public sealed record AwardNotice
{
    /// <summary>The day it was published.</summary>
    public required LocalDate Published { get; init; }

    /// <summary>The day it says the authority decided to award.</summary>
    public LocalDate? StatesDecidedOn { get; init; }

    /// <summary>The last day of the standstill it provides for, or null when it provides for none.</summary>
    public LocalDate? StandstillEnds { get; init; }

    /// <summary>The identifier of the previous framework's procurement, as the notice states it.</summary>
    public ProcurementId? PreviousProcurement { get; init; }
}
