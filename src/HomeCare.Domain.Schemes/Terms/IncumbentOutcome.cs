using Ardalis.SmartEnum;

namespace HomeCare.Domain.Schemes;

/// <summary>How care goes on for a person whose provider is not appointed. The name is the form used in files.</summary>
public sealed class IncumbentOutcome : SmartEnum<IncumbentOutcome>
{
    /// <summary>With the provider, by a direct payment.</summary>
    public static readonly IncumbentOutcome DirectPayment = new("direct-payment", 1);

    /// <summary>With the provider, by an individual service fund.</summary>
    public static readonly IncumbentOutcome IndividualServiceFund = new("individual-service-fund", 2);

    /// <summary>With a provider of the framework.</summary>
    public static readonly IncumbentOutcome MoveToFramework = new("move-to-framework", 3);

    /// <summary>As is decided for the person.</summary>
    public static readonly IncumbentOutcome CaseByCase = new("case-by-case", 4);

    private IncumbentOutcome(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>The outcome as people read it.</summary>
    public string Words => Name.Replace('-', ' ');
}
