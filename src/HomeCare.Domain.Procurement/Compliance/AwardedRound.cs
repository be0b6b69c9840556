using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A round with its award day, as the readings have it.</summary>
internal sealed record AwardedRound(int Number, Round Round, LocalDate Day)
{
    internal string Name => "round " + PlainText.Of(Number);
}
