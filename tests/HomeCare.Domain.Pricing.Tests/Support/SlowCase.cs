using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Everything that decides the price of a package, in plain values.</summary>
public sealed record SlowCase(
    SlowRate[] Rates,
    SlowVisit[] Visits,
    LocalDate BandChangesOn,
    int? SessionalFrom,
    bool SessionalByActual,
    bool ChargesActual,
    SlowCharge Charge,
    int ChargedAtLeast,
    bool NightsAreFlat,
    SlowEnhancement[] Enhancements,
    bool EnhancesByTheMinute,
    bool SplitsAtMidnight,
    bool RoundsInvoice,
    bool HalfToEven);

/// <summary>A price: of the bands "before" and "after", of "sessional" hours, or of a "night".</summary>
public sealed record SlowRate(string Of, LocalDate First, LocalDate Last, long Pence);

public sealed record SlowVisit(LocalDateTime Start, int Minutes, int Carers, int Actual, bool IsNight);

/// <summary>Charged minutes: "exact", blocks rounded "up" or to the "nearest", or a "table".</summary>
public sealed record SlowCharge(string Kind, int Block, ChargedStep[] Steps);

/// <summary>The price of an hour plus the added pence, times above over below.</summary>
public sealed record SlowEnhancement(IsoDayOfWeek[] Weekdays, bool BankHolidays, LocalTime From, LocalTime Until, long Added, int Above, int Below);
