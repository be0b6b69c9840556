namespace HomeCare.Domain.CallOff;

/// <summary>A package that is bought outside the framework because no service on it can meet a specialist need.</summary>
/// <remarks>Only <see cref="DayServiceRanking.OutsideFramework"/> makes one.</remarks>
public sealed record SpecialistPackage
{
    internal SpecialistPackage(DayServiceRanking ranking, string reason) => (Ranking, Reason) = (ranking, reason);

    /// <summary>The ranking in which every service was refused, each with its reasons.</summary>
    public DayServiceRanking Ranking { get; }

    /// <summary>The specialist need, such as staff who use British Sign Language.</summary>
    public string Reason { get; }
}
