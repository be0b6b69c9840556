using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A round with its award day, as the readings have it.</summary>
internal sealed record AwardedRound(int Number, Round Round, LocalDate Day)
{
    /// <summary>Whether every supplier that it was awarded to is listed.</summary>
    internal bool ListsItsSuppliers => Lists(Round);

    internal static bool Lists(Round round) => round.Appointments.Count > 0 && round.Appointments.Count == round.SuppliersAwarded;

    internal string Name => "round " + PlainText.Of(Number);
}
