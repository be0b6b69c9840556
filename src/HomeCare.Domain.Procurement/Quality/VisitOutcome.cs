using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What the authority found when it last visited a provider (HCL26-083b). The name is the form used in files.</summary>
public sealed class VisitOutcome : SmartEnum<VisitOutcome>
{
    /// <summary>Compliant.</summary>
    public static readonly VisitOutcome Compliant = new("compliant", 1);

    /// <summary>Not compliant.</summary>
    public static readonly VisitOutcome NotCompliant = new("not-compliant", 2);

    /// <summary>No outcome, as where a provider has had no work for over twelve months.</summary>
    public static readonly VisitOutcome NoOutcome = new("no-outcome", 3);

    private VisitOutcome(string name, int value)
        : base(name, value)
    {
    }
}
