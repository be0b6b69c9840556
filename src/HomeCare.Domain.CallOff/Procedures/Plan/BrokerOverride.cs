using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Whether a broker may award to another provider of the stage than the one that is due. The name is the form used in files.</summary>
public sealed class BrokerOverride : SmartEnum<BrokerOverride>
{
    /// <summary>With a reason, which is recorded (K-07).</summary>
    public static readonly BrokerOverride WithReason = new("with-reason", 1);

    /// <summary>Never.</summary>
    public static readonly BrokerOverride Never = new("never", 2);

    private BrokerOverride(string name, int value)
        : base(name, value)
    {
    }
}
