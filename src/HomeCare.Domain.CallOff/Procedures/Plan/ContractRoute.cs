using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>What kind of contract a stage awards. The name is the form used in files.</summary>
public sealed class ContractRoute : SmartEnum<ContractRoute>
{
    /// <summary>A call-off under the framework.</summary>
    public static readonly ContractRoute CallOff = new("call-off", 1);

    /// <summary>A direct-award contract on the framework's own terms to a provider outside it, as the scheme has published (HCL21-016a).</summary>
    public static readonly ContractRoute DirectAward = new("direct-award", 2);

    /// <summary>A direct award by the person's choice, outside the framework: every legal condition is needed (CALL-11).</summary>
    public static readonly ContractRoute UserChoice = new("user-choice", 3);

    /// <summary>A spot or exception package: it needs a reason, and that nobody on the framework can meet the need (CLC26-029).</summary>
    public static readonly ContractRoute Exception = new("exception", 4);

    private ContractRoute(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Whether the broker must state the grounds before anybody is asked.</summary>
    public bool NeedsGrounds => this == UserChoice || this == Exception;
}
