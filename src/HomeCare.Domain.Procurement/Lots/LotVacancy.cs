using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What an area is without. The name is the form used in files.</summary>
public sealed class LotVacancy : SmartEnum<LotVacancy>
{
    /// <summary>Somebody holds a role in it, and nobody holds that of lead.</summary>
    public static readonly LotVacancy NoLead = new("no-lead", 1);

    /// <summary>Nobody holds any role in it.</summary>
    public static readonly LotVacancy Nobody = new("nobody", 2);

    private LotVacancy(string name, int value)
        : base(name, value)
    {
    }
}
