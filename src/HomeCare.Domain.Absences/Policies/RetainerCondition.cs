using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Whether days of absence are charged only where the service goes on afterwards. The name is the form used in files and reports.</summary>
public sealed class RetainerCondition : SmartEnum<RetainerCondition>
{
    /// <summary>They are charged in any case, as for a vacancy.</summary>
    public static readonly RetainerCondition Always = new("always", 1);

    /// <summary>They are charged only where the service began again.</summary>
    public static readonly RetainerCondition ServiceResumes = new("service-resumes", 2);

    private RetainerCondition(string name, int value)
        : base(name, value)
    {
    }
}
