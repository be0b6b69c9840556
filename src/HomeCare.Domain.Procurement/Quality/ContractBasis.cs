using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>On what a provider that is monitored works for the authority (HCL26-084a). The name is the form used in files.</summary>
public sealed class ContractBasis : SmartEnum<ContractBasis>
{
    /// <summary>A place on the framework.</summary>
    public static readonly ContractBasis Framework = new("framework", 1);

    /// <summary>An agreement from before the framework.</summary>
    public static readonly ContractBasis Legacy = new("legacy", 2);

    /// <summary>An exception, for very specialised needs.</summary>
    public static readonly ContractBasis Exception = new("exception", 3);

    private ContractBasis(string name, int value)
        : base(name, value)
    {
    }
}
