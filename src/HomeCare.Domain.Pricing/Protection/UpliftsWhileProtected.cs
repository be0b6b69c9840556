using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Ambiguity T-01. Does a protected price follow the uplifts of its terms?</summary>
public sealed class UpliftsWhileProtected : SmartEnum<UpliftsWhileProtected>
{
    /// <summary>No: it is frozen at the price of the switch-over. The default.</summary>
    public static readonly UpliftsWhileProtected Frozen = new("frozen", 1);

    /// <summary>Yes: each uplift that is recorded for it applies.</summary>
    public static readonly UpliftsWhileProtected Applied = new("applied", 2);

    private UpliftsWhileProtected(string name, int value)
        : base(name, value)
    {
    }
}
