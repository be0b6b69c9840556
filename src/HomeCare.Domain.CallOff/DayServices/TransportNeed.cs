using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Whether the person needs transport between home and the service. The name is the form used in records.</summary>
public sealed class TransportNeed : SmartEnum<TransportNeed>
{
    /// <summary>No transport is needed, so that it costs nothing with any service.</summary>
    public static readonly TransportNeed NotNeeded = new("not-needed", 1);

    /// <summary>Transport is needed: its weekly quote is part of the cost of a service.</summary>
    public static readonly TransportNeed Needed = new("needed", 2);

    private TransportNeed(string name, int value)
        : base(name, value)
    {
    }
}
